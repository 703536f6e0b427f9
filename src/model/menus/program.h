#pragma once

#include "model/menus/application.h"
#include "model/menus/condition.h"
#include "model/menus/support_terms.h"
#include "model/values/certainty.h"
#include "model/values/date.h"
#include "model/values/portion.h"
#include "model/values/rate.h"
#include "model/values/stated.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

/// 設備資金, 運転資金, 借換, 創業, 消費, 住宅.
enum class Use { Equipment, WorkingCapital, Refinancing, Startup, Consumption, Housing };

/// 月賦, 2ヵ月賦, 一括, 分割, 金融機関所定.
enum class Repayment { Monthly, EveryTwoMonths, LumpSum, Instalments, SetByLender };

/// 受付中, 受付終了, 統合, 新設, 期間延長.
enum class Status { Open, Ended, Merged, New, Extended };

/// One rate for all; or, where it is at most that (…以内), a ceiling below which the lender sets his own.
struct FixedRate {
    Rate rate;
    bool atMost = false;
    friend bool operator==(const FixedRate&, const FixedRate&) = default;
};

/// A rate between two bounds, by use, term or lender.
struct RateRange {
    Rate least;
    Rate most;
    friend bool operator==(const RateRange&, const RateRange&) = default;
};

/// A rate for terms over @p over and up to @p upTo.
struct RateBracket {
    Months over{0};
    Months upTo{0};
    Rate rate;
    friend bool operator==(const RateBracket&, const RateBracket&) = default;
};

/// A rate, or a ceiling of it, that depends on the term.
struct RateByTerm {
    std::vector<RateBracket> brackets;
    bool atMost = false;
    friend bool operator==(const RateByTerm&, const RateByTerm&) = default;
};

/// One step of a rate: it holds from @p fromMonth on.
struct StatedRateStep {
    Months fromMonth{1};
    Rate rate;
    friend bool operator==(const StatedRateStep&, const StatedRateStep&) = default;
};

/// A rate that changes with time. What is not certain are its steps below the last (最大で当初3年間無利子).
struct SteppedRate {
    std::vector<StatedRateStep> steps;
    Certainty certainty = Certainty::Certain;
    Text text;  ///< conditions in words; empty where there are none
    friend bool operator==(const SteppedRate&, const SteppedRate&) = default;
};

/// So many points off the rate of other lines.
struct RateDiscount {
    RatePoints points;
    std::vector<std::string> offLines;
    friend bool operator==(const RateDiscount&, const RateDiscount&) = default;
};

/// 金融機関所定.
struct SetByLender {
    friend bool operator==(const SetByLender&, const SetByLender&) = default;
};

enum class ChargePeriod { Year, Month };

/// 割賦損料 or リース料率: a charge on the price of the equipment.
struct Charge {
    Rate least;
    Rate most;
    ChargePeriod per = ChargePeriod::Year;
    friend bool operator==(const Charge&, const Charge&) = default;
};

using StatedRate =
    std::variant<FixedRate, RateRange, RateByTerm, SteppedRate, RateDiscount, SetByLender, Charge>;

/// Whether the figure of a rate is a ceiling.
inline bool isAtMost(const StatedRate& rate) {
    const auto* fixed = std::get_if<FixedRate>(&rate);
    const auto* byTerm = std::get_if<RateByTerm>(&rate);
    return (fixed && fixed->atMost) || (byTerm && byTerm->atMost);
}

/// Whether a guarantee of the credit guarantee corporation is part of the loan.
enum class GuaranteeUse { Required, InPrinciple, Optional, ByLender, None };

/// A fee rate as the document states it, for some kinds of guarantee.
struct StatedFeeRate {
    std::vector<std::string> kinds;  ///< "general", "sn4" …
    Rate rate;
    std::optional<int> feeClass;  ///< 料率区分 1–9 to which the figure belongs
    bool atMost = false;          ///< the figure is a ceiling (…以内)
    friend bool operator==(const StatedFeeRate&, const StatedFeeRate&) = default;
};

enum class FeeSupportKind { Full, PartOrFull, PointsUpTo, Part, None };

/// 保証料補助: who carries how much of the guarantee fee.
struct FeeSupport {
    std::vector<std::string> payers;  ///< issuer ids; empty where the document does not say
    FeeSupportKind kind = FeeSupportKind::Part;
    std::optional<RatePoints> points;  ///< PointsUpTo: so many points of the fee rate
    Text text;
    Certainty certainty = Certainty::Certain;
    bool includedInRate = false;  ///< the fee rates are what remains
    friend bool operator==(const FeeSupport&, const FeeSupport&) = default;
};

/// 信用保証 of a line.
struct Guarantee {
    std::optional<GuaranteeUse> use;
    std::vector<std::string> kinds;
    std::vector<StatedFeeRate> feeRates;
    std::vector<FeeSupport> feeSupport;
    Text text;
    Citation citation;
    friend bool operator==(const Guarantee&, const Guarantee&) = default;
};

enum class SecurityKind { NotRequired, RepresentativeOnly, Required, AsNeeded, ByLender, Consultation };

/// 保証人 or 担保.
struct Security {
    SecurityKind kind = SecurityKind::AsNeeded;
    std::optional<int> persons;   ///< so many guarantors or more
    std::optional<Yen> noneUpTo;  ///< not asked for up to this amount
    Text text;
    friend bool operator==(const Security&, const Security&) = default;
};

/// A remark of the document, in our words.
struct Note {
    Text text;
    Citation citation;
    friend bool operator==(const Note&, const Note&) = default;
};

/// One row of a leaflet: the terms of a program for some uses.
struct Line {
    std::string id;  ///< unique in the edition
    std::string variant;
    std::vector<std::string> items;  ///< numbered cases of the program to which the line belongs: "①"
    Stated<std::vector<Use>> uses;
    Stated<Yen> limit;
    std::optional<FactId> limitFact;  ///< nor more than this amount of the applicant (貯蓄積立金の範囲内)
    Stated<Portion> financingRatio;  ///< 所要資金の80%以内, 3分の2以内
    Stated<StatedRate> rate;
    Stated<InterestSubsidy> interestSubsidy;
    std::vector<StatedSupport> supports;  ///< beside interestSubsidy and the guarantee's feeSupport
    Stated<Months> term;
    Stated<Months> leastTerm;
    std::vector<Months> termChoices;  ///< where only certain terms are offered
    Stated<Months> termBuilding;
    Stated<Months> grace;
    Stated<std::vector<Repayment>> repayment;
    std::optional<Months> lumpSumUpTo;  ///< 一括 only for terms up to this (一括は1年以内の短期資金に限る)
    Stated<Security> guarantor;
    Stated<Security> collateral;
    Stated<Guarantee> guarantee;
    Status status = Status::Open;
    std::optional<Date> openFrom;
    std::optional<Date> openTo;
    std::optional<Date> drawdownTo;  ///< the last day on which the loan may be paid out (融資実行の期限)
    std::optional<Yen> budget;
    std::optional<Date> checkedOn;  ///< the day on which somebody made sure that the line still held as it stands here
    std::optional<Condition> eligibility;
    std::vector<Note> notes;
    Citation citation;

    friend bool operator==(const Line&, const Line&) = default;
};

/// A loan menu (資金, 貸付) with its requirements and its lines.
struct Program {
    std::string id;        ///< the same in all editions of an issuer
    std::string category;  ///< 大分類 ("class" in the file)
    std::string fund;
    std::string name;
    bool commonEligibility = true;  ///< whether the edition's common requirements apply
    std::optional<Condition> eligibility;
    std::vector<Note> notes;
    std::vector<Line> lines;
    Application application;
    std::optional<ProgramElsewhere> derivedFrom;
    Citation citation;

    friend bool operator==(const Program&, const Program&) = default;
};

}  // namespace yushi
