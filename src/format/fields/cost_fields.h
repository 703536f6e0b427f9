#pragma once

#include "format/visitors/records.h"
#include "model/menus/cost_terms.h"

namespace yushi {

template <>
inline constexpr auto kWords<Certainty> = wordsFor<Certainty>("certain", "conditional", "up_to");
template <>
inline constexpr auto kWords<FeeSubsidyFlow> = wordsFor<FeeSubsidyFlow>("corporation", "borrower");
template <>
inline constexpr auto kWords<FeePayment> = wordsFor<FeePayment>("at_drawdown", "yearly");
template <>
inline constexpr auto kWords<SubsidyYears> = wordsFor<SubsidyYears>("calendar", "fiscal", "loan");
template <>
inline constexpr auto kWords<Contract> = wordsFor<Contract>("written", "electronic");

/// Of a catalog, which names the payer and says what its rate means; of a loan both may be left out.
struct InCatalog {};

inline constexpr Whole<int> kFeeClass{1, 9, "1〜9の料率区分", "a class from 1 to 9"};
inline constexpr About kMonthsAbout{"期間(か月)", "months", "", ""};
inline constexpr About kDelayAbout{"支払までの間(か月)", "delay (months)"};

/// "share" or "share_percent": an exact part.
template <class F, class Member>
void portionField(F& f, Member member) {
    f.needEither(member,
                 {"割合", "share", "「1/3」のような割合か「50」のような百分率のどちらか",
                  "either a share such as 1/3 or a percentage such as 50"},
                 Key{"share", Fraction(), {"割合", "share"}},
                 Key{"share_percent", PercentPart(), {"割合(%)", "share (%)"}});
}

template <class F, class Tag>
void fields(F& f, Of<SubsidyPoints, Tag>) {
    f.need("percent", &SubsidyPoints::points, kPoints, {"ポイント(%)", "points (%)"});
    constexpr About about{"利率は補給後", "included in the rate"};
    if constexpr (std::is_same_v<Tag, InCatalog>) {
        f.need("included_in_rate", &SubsidyPoints::includedInRate, Flag(), about);
    } else {
        f.get("included_in_rate", &SubsidyPoints::includedInRate, Flag(), about);
    }
    f.get("months", &SubsidyPoints::months, kLength, kMonthsAbout);
}

template <class F, class Tag>
void fields(F& f, Of<SubsidyRefund, Tag>) {
    using Refund = SubsidyRefund;
    portionField(f, &Refund::share);
    f.get("months", &Refund::months, kLength, kMonthsAbout);
    f.get("unit_yen", &Refund::unit, kPositiveYen, {"切捨ての単位(円)", "cut to (yen)"});
    f.get("cap_per_year_yen", &Refund::mostPerYear, kPositiveYen, {"1年の上限(円)", "cap a year (yen)"});
    f.get("cap_yen", &Refund::mostInAll, kPositiveYen, {"上限(円)", "cap (yen)"});
    f.get("delay_months", &Refund::delay, kMonths, kDelayAbout);
    f.get("year", &Refund::years, kWord<SubsidyYears>,
          {"暦年か年度", "year", "利息を合計する年。暦年、年度、融資から1年ごと",
           "over which interest is summed: calendar, fiscal or those of the loan"});
}

template <class F, class Tag>
void fields(F& f, Of<SubsidyFirstMonths, Tag>) {
    f.need("months", &SubsidyFirstMonths::months, kLength, kMonthsAbout);
}

/// Half a year or a year.
struct HalfYearOrYear {
    using Value = Months;
    Text expected() const { return {"6 か 12", "6 or 12"}; }
    std::optional<Months> read(const JsonValue& value) const {
        const auto months = kLength.read(value);
        if (!months || *months == Months(6) || *months == Months(12)) return months;
        value.expect(expected());
        return std::nullopt;
    }
    Json write(Months months, const FormatContext&) const { return months.count(); }
    Json schema(SchemaDraft&) const { return {{"enum", {6, 12}}}; }
};

template <class F, class Tag>
void fields(F& f, Of<SubsidyOnAverage, Tag>) {
    f.need("percent", &SubsidyOnAverage::points, kPoints, {"ポイント(%)", "points (%)"});
    f.get("period_months", &SubsidyOnAverage::period, HalfYearOrYear(),
          {"平均する期間(か月)", "period (months)"});
    f.get("months", &SubsidyOnAverage::months, kLength, kMonthsAbout);
    f.get("delay_months", &SubsidyOnAverage::delay, kMonths, kDelayAbout);
}

template <class F, class Tag>
void fields(F& f, Of<SubsidyAboveRate, Tag>) {
    f.need("above_percent", &SubsidyAboveRate::borrowers, kRate,
           {"本人負担の利率(%)", "the borrower's rate (%)", "これを超える分を補給", "what lies above is paid"});
    f.get("at_most_points_percent", &SubsidyAboveRate::most, kPoints, {"最大のポイント(%)", "points at most (%)"});
    f.get("months", &SubsidyAboveRate::months, kLength, kMonthsAbout);
}

inline constexpr std::array<std::string_view, 5> kInterestSubsidyKinds = {
    "rate_points", "refund", "first_months", "average_balance", "rate_above"};

/// The words of a support's conditions, and how far it is certain; with conditions it is not, unless the file says so.
template <class F, class Subsidy>
void conditionFields(F& f, Of<Subsidy>) {
    f.get("text", &Subsidy::text, BothLanguages(), {"条件", "conditions"});
    f.getOr("certainty", &Subsidy::certainty, kWord<Certainty>,
            [](const Subsidy& subsidy) { return certaintyOf(subsidy.text); },
            {"確かさ", "certainty", "そのまま、条件つき、まで",
             "as it stands, on conditions, or at most so much: what is not certain is shown as one end of a "
             "range"});
}

template <class F, class Tag>
void fields(F& f, Of<InterestSubsidy, Tag>) {
    constexpr About payer{"支払う人", "payer"};
    f.template kind<Tag>(
        "kind", &InterestSubsidy::kind, kInterestSubsidyKinds,
        {"種類", "kind", "ポイントの補給、利息の一部の補給、当初の無利子、平均残高へのポイント、本人負担の利率を超える分",
         "points off the rate, a share of the interest paid back, the interest of the first months, "
         "points on average balances, or what lies above the borrower's rate"});
    if constexpr (std::is_same_v<Tag, InCatalog>) {
        f.need("payer", &InterestSubsidy::payer, Name(), payer);
    } else {
        f.get("payer", &InterestSubsidy::payer, Name(), payer);
    }
    conditionFields(f, Of<InterestSubsidy>());
    f.get("alone", &InterestSubsidy::alone, Flag(),
          {"併用不可", "alone", "ほかの公的な補給と併用できない", "not beside another public subsidy"});
}

template <class F>
void fields(F& f, Of<FeeShareOfRate>) {
    portionField(f, &FeeShareOfRate::share);
}

template <class F>
void fields(F& f, Of<FeeShareOfAmount>) {
    portionField(f, &FeeShareOfAmount::share);
    f.get("unit_yen", &FeeShareOfAmount::unit, kPositiveYen, {"切捨ての単位(円)", "cut to (yen)"});
}

template <class F>
void fields(F& f, Of<FeePoints>) {
    f.need("points_percent", &FeePoints::points, kPoints, {"ポイント(%)", "points (%)"});
}

template <class F>
void fields(F& f, Of<FeeFixedAmount>) {
    f.need("amount_yen", &FeeFixedAmount::amount, kPositiveYen, {"金額(円)", "amount (yen)"});
}

template <class F>
void fields(F&, Of<FeeInFull>) {}

template <class F>
void fields(F& f, Of<FeeAboveRate>) {
    f.need("above_percent", &FeeAboveRate::borrowers, kRate,
           {"本人負担の料率(%)", "the borrower's fee rate (%)", "これを超える分を補助", "what lies above is paid"});
}

inline constexpr std::array<std::string_view, 6> kFeeSubsidyKinds = {
    "share_of_rate", "share_of_amount", "points_up_to", "fixed", "full", "rate_above"};

/// The keys of a fee subsidy, without its conditions in words.
template <class F>
void feeSubsidyFields(F& f) {
    f.kind("kind", &FeeSubsidy::kind, kFeeSubsidyKinds,
           {"種類", "kind", "料率の一部、金額の一部、ポイントまで、定額、全額、本人負担の料率を超える分",
            "a share of the rate or of the amount, so many points at most, a fixed amount, all, or what lies above the borrower's rate"});
    f.get("payer", &FeeSubsidy::payer, Name(), {"支払う人", "payer"});
    f.get("alone", &FeeSubsidy::alone, Flag(),
          {"併用不可", "alone", "ほかの公的な補助と併用できない", "not beside another public subsidy"});
    f.get("cap_yen", &FeeSubsidy::most, kPositiveYen, {"上限(円)", "cap (yen)"});
    f.get("on_first_yen", &FeeSubsidy::onFirst, kPositiveYen,
          {"融資額のうち(円)", "on the first (yen)", "融資額のうちこの額までの部分だけ", "only on so much of the loan"});
    f.get("on_what_is_left", &FeeSubsidy::onWhatIsLeft, Flag(),
          {"残りへの補助", "on what is left", "前の補助の残りに対して", "reckoned on what the payers before leave"});
    f.get("surcharges_too", &FeeSubsidy::surchargesToo, Flag(), {"上乗せも補助", "surcharges too"});
    f.get("paid_to", &FeeSubsidy::flow, kWord<FeeSubsidyFlow>,
          {"支払先", "paid to", "信用保証協会か借りる人", "the corporation or the borrower"});
    f.get("delay_months", &FeeSubsidy::delay, kMonths, kDelayAbout);
}

template <class F>
void fields(F& f, Of<FeeSubsidy>) {
    feeSubsidyFields(f);
    conditionFields(f, Of<FeeSubsidy>());
}

template <class F>
void fields(F& f, Of<GuaranteeFeeTerms>) {
    using Fee = GuaranteeFeeTerms;
    constexpr Whole<int> days{1, 100'000, "1以上の日数", "a number of days of at least 1"};
    f.get("rate_percent", &Fee::rate, kRate, {"保証料率(%)", "fee rate (%)"});
    f.get("table", &Fee::table, Name(),
          {"料率表", "table", "規則の料率表のid", "the id of a fee table of the rules"});
    f.get("class", &Fee::feeClass, kFeeClass, {"料率区分", "class"});
    f.get("kind", &Fee::kind, Name(),
          {"保証の種類", "kind of guarantee", "行に料率がいくつかあるとき",
           "where the line has several rates"});
    f.get("adjustments", &Fee::adjustments, List{Name()},
          {"割引と上乗せ", "adjustments", "規則のid", "ids of the rules"});
    f.get("coefficients", &Fee::coefficients, Name(),
          {"分割係数", "coefficients", "規則のid", "an id of the rules"});
    f.get("days", &Fee::days, days, {"日数", "days", "根保証、確定日保証: 日数/365", "by days / 365"});
    f.get("payment", &Fee::payment, kWord<FeePayment>,
          {"納付", "payment", "一括か分割", "at drawdown or yearly"});
    f.get("subsidies", &Fee::subsidies, List{Record<FeeSubsidy>{"feeSubsidy"}},
          {"保証料補助", "subsidies of the fee"});
}

/// "written", "electronic", or true for a written contract.
struct ContractWord {
    using Value = Contract;
    Text expected() const { return kWord<Contract>.expected(); }
    std::optional<Contract> read(const JsonValue& value) const {
        if (!value.json().is_boolean()) return kWord<Contract>.read(value);
        return *value.boolean() ? std::optional(Contract::Written) : std::nullopt;
    }
    Json write(Contract contract, const FormatContext&) const { return wordOf(contract); }
    Json schema(SchemaDraft&) const {
        return {{"enum", {wordOf(Contract::Written), wordOf(Contract::Electronic), true, false}}};
    }
};

/// What a loan costs beside its interest.
template <class F>
void fields(F& f, Of<CostTerms>) {
    f.get("interest_subsidy", &CostTerms::interestSubsidies,
          OneOrList{Record<InterestSubsidy>{"interestSubsidy"}},
          {"利子補給", "interest subsidy", "1つか、いくつか", "one or several"});
    f.get("guarantee_fee", &CostTerms::guaranteeFee, Record<GuaranteeFeeTerms>{"guaranteeFee"},
          {"信用保証料", "guarantee fee"});
    f.get("stamp_tax", &CostTerms::contract, ContractWord(),
          {"契約書", "contract", "書面か電子。書面には印紙税", "written, with stamp tax, or electronic"});
}

}  // namespace yushi
