#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/consultation/loan.h"
#include "model/menus/edition.h"
#include "model/values/problem.h"
#include "report/words/figures.h"

#include <string>

namespace yushi {

// The one place where values become words. Each function answers text in the given language.

std::string verdictText(Verdict verdict, Language language);  ///< 使える, 回答待ち, 要判断, 使えない
std::string findingText(Finding finding, Language language);  ///< 満たす, 未回答, 人の判断, 満たさない
std::string useText(Use use, Language language);
std::string usesText(const std::vector<Use>& uses, Language language);
std::string repaymentText(const std::vector<Repayment>& ways, Language language);
std::string statusText(Status status, Language language);
std::string methodText(RepaymentMethod method, Language language);

/// A method with its interval where that is not a month: "元金均等(2か月ごと)".
std::string methodText(RepaymentMethod method, Months interval, Language language);
std::string notStatedText(Language language);  ///< 記載なし
std::string uncertainMark(Language language);  ///< (不確か), to follow the readings of a field

/// "年1.60%", "1.16%〜2.30%", "金融機関所定" …
std::string rateText(const StatedRate& rate, Language language);

/// A field as the screen shows it: its value, 記載なし, or every reading marked as uncertain.
std::string statedText(const Stated<Yen>& limit, Language language);
std::string statedText(const Stated<StatedRate>& rate, Language language);
std::string statedText(const Stated<Months>& months, Language language);
std::string statedText(const Stated<std::vector<Use>>& uses, Language language);

/// A name in the documents: as it is in Japanese, our gloss in English where the edition has one.
std::string nameText(const Edition& edition, const std::string& name, Language language);

/// Where a statement stands in its document, marked off from what stands before it: "〔図表19〕".
std::string placeInBrackets(const Citation& citation);

/// A line's full name: fund, program and variant, without repetition.
std::string lineName(const LineRef& line, Language language);

/// An answer or a figure of @p fact: "20人", "1億円", "はい", the labels of options.
std::string valueText(const FactValue& value, const Fact& fact, Language language);

/// A problem: where, line, what is, what was expected.
std::string problemText(const Problem& problem, Language language);

}  // namespace yushi
