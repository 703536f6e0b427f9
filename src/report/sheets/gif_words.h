#pragma once

#include "engine/eligibility/eligibility.h"
#include "format/gif_columns.h"
#include "model/rules/municipality.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yushi {

// What a row of the government's model says in words or codes of its own, in Japanese.

/// A column, and the facts of which its words tell.
struct GifFacts {
    GifColumn column;
    std::array<const char*, 2> facts;
};
inline constexpr std::array kFactColumns = {
    GifFacts{GifColumn::Employees, {"employees", ""}},
    GifFacts{GifColumn::Capital, {"capital_yen", ""}},
    GifFacts{GifColumn::Founded, {"founded_on", "business_months"}},
};

/// A requirement with its parts in one sentence.
std::string conditionWords(const Condition& condition);

/// The words of the requirements on some facts that every applicant has to meet.
std::vector<std::string> wordsAbout(const Condition& condition, const std::array<const char*, 2>& facts,
                                    const Vocabulary& vocabulary);

/// 全国地方公共団体コード (six digits) of where an issuer lends; empty for the whole country and for a place that is not in the
/// list of municipalities.
std::string areaCode(const Edition& edition, const Municipalities& municipalities);

/// The highest rate a year that a document states for lines; nothing if it states none.
std::optional<Rate> highestRate(std::span<const LineRef> lines);

/// Whether the rate of a line is none of figures: set by the lender, off the rate of another, or not stated.
bool hasRateWithoutFigure(std::span<const LineRef> lines);

/// What lines say that the model has no column for, by name.
std::vector<std::string> lostFields(std::span<const LineRef> lines);

}  // namespace yushi
