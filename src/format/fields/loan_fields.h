#pragma once

#include "format/visitors/records.h"
#include "model/consultation/loan.h"

#include <algorithm>

namespace yushi {

template <>
inline constexpr auto kWords<RepaymentMethod> = wordsFor<RepaymentMethod>("equal_principal", "level_payment",
                                                                          "bullet");
template <>
inline constexpr auto kWords<Rounding> = wordsFor<Rounding>("down", "half_up", "up");
template <>
inline constexpr auto kWords<RemainderIn> = wordsFor<RemainderIn>("last", "first");
template <>
inline constexpr auto kWords<InterestAccrual> = wordsFor<InterestAccrual>("monthly", "actual/365");
template <>
inline constexpr auto kWords<InterestDue> = wordsFor<InterestDue>("in_arrears", "in_advance");
template <>
inline constexpr auto kWords<EarlyEffect> = wordsFor<EarlyEffect>("shorten_term", "reduce_payment");
template <>
inline constexpr auto kWords<BusinessDays> = wordsFor<BusinessDays>("any", "next", "previous");

template <class F>
void fields(F& f, Of<RateStep>) {
    f.need("from_month", &RateStep::fromMonth, kAnyMonths, {"この月から", "from month"});
    f.need("annual_rate_percent", &RateStep::rate, kAnyRate, {"利率(%)", "rate (%)"});
}

template <class F>
void fields(F& f, Of<PrincipalStep>) {
    f.need("from_month", &PrincipalStep::fromMonth, kAnyMonths, {"この月から", "from month"});
    f.need("principal_yen", &PrincipalStep::principal, kAnyYen,
           {"毎回の元金(円)", "principal each time (yen)"});
}

template <class F>
void fields(F& f, Of<EarlyRepayment>) {
    f.need("month", &EarlyRepayment::month, kAnyMonths,
           {"この月の返済の後", "after the payment of this month"});
    f.get("amount_yen", &EarlyRepayment::amount, kAnyYen,
          {"金額(円)", "amount (yen)", "なければ残りの全部", "left out: all that is left"});
    f.get("effect", &EarlyRepayment::effect, kWord<EarlyEffect>,
          {"残りの返済", "what is left", "期間短縮か返済額軽減", "a shorter term or smaller payments"});
}

/// One rate from the first month on, as it stands without its month.
struct OnlyRate {
    using Value = std::vector<RateStep>;
    Text expected() const { return kAnyRate.expected(); }
    std::optional<Value> read(const JsonValue& value) const {
        const auto rate = kAnyRate.read(value);
        return rate ? std::optional(Value{{Months(1), *rate}}) : std::nullopt;
    }
    Json write(const Value& rates, const FormatContext& context) const {
        return kAnyRate.write(rates.front().rate, context);
    }
    Json schema(SchemaDraft& draft) const { return kAnyRate.schema(draft); }
    static bool fits(const Value& rates) { return rates.size() == 1 && rates.front().fromMonth == Months(1); }
};

inline constexpr Key kOnlyRate{"annual_rate_percent", OnlyRate(), {"利率(%)", "rate (%)"}};
inline constexpr Key kRateSteps{
    "rate_steps",
    List{Record<RateStep>{"rateStep"}, 1},
    {"利率の段階", "rate steps", "利率が途中で変わるとき", "where the rate changes"}};

/// The units of the instalments, the largest first.
struct InstalmentUnits {
    std::vector<Yen> get(const LoanTerms& terms) const {
        std::vector<Yen> units = {terms.instalmentUnit};
        units.insert(units.end(), terms.smallerUnits.begin(), terms.smallerUnits.end());
        return units;
    }
    void set(LoanTerms& terms, const std::vector<Yen>& units) const {
        if (units.empty()) return;
        terms.instalmentUnit = units.front();
        terms.smallerUnits.assign(units.begin() + 1, units.end());
    }
    template <class Act>
    void forEachMember(Act act) const {
        act(&LoanTerms::instalmentUnit);
        act(&LoanTerms::smallerUnits);
    }
};

/// The id of a preset, which stands for its conventions.
struct PresetId {
    using Value = LoanTerms;
    Text expected() const { return {"返済の慣行の名前(loan-presets.json にあるもの)", "the name of a convention in loan-presets.json"}; }
    std::optional<LoanTerms> read(const JsonValue& value) const {
        const auto& presets = value.reading().context.presets;
        const auto id = value.string();
        if (!id) return std::nullopt;
        const auto preset = std::ranges::find(presets, *id, &LoanPreset::id);
        if (preset != presets.end()) return preset->terms;
        std::string known;
        for (const LoanPreset& each : presets) known += (known.empty() ? "" : ", ") + each.id;
        value.expect({known, known});
        return std::nullopt;
    }
    Json schema(SchemaDraft& draft) const { return AnyString().schema(draft); }
};

template <class F>
void presetField(F& terms) {
    terms.base("preset", PresetId(),
               {"返済の慣行", "preset", "loan-presets.json のid",
                "an id of loan-presets.json, written as the conventions for which it stands"});
}

inline constexpr About kMethodAbout{"返済方法", "method", "元金均等、元利均等、期日一括",
                                    "equal principal, level payments, or all at the end"};

/// How often a loan is repaid; an offer may leave it to its line.
template <class F, class Member>
void intervalField(F& f, Member interval, const About& about) {
    f.get("payment_interval_months", interval, kAnyMonths, about);
}
inline constexpr About kIntervalAbout{"返済の間隔(か月)", "payment interval (months)"};

/// How a loan is repaid and its interest reckoned, beside its method and interval.
template <class F>
void conventionFields(F& terms) {
    using Terms = LoanTerms;
    terms.getEither(
        InstalmentUnits(),
        Key{"instalment_unit_yen", Single{kAnyYen}, {"元金の単位(円)", "unit of instalments (yen)"}},
        Key{"instalment_units_yen",
            List{kPositiveYen, 1},
            {"元金の単位(円)", "units of instalments (yen)", "大きい順に試す",
             "tried in turn, the largest first"}});
    terms.get("instalment_rounding", &Terms::instalmentRounding, kWord<Rounding>,
              {"元金の端数", "rounding of instalments"});
    terms.get("remainder", &Terms::remainder, kWord<RemainderIn>,
              {"残りを払う回", "remainder", "端数の残りを最後か最初の回に",
               "what rounding leaves over goes into the last or the first instalment"});
    terms.get("instalment_yen", &Terms::instalment, kAnyYen, {"毎回の元金(円)", "principal each time (yen)"});
    terms.get("interest_accrual", &Terms::accrual, kWord<InterestAccrual>,
              {"利息の計算", "accrual of interest", "月割か日割", "by whole months or by days"});
    terms.get("count_both_ends", &Terms::dayCount, FlagFor<DayCount>(), {"両端入れ", "both days counted"});
    terms.get("interest_base_unit_yen", &Terms::interestBaseUnit, kAnyYen,
              {"付利単位(円)", "interest base unit (yen)"});
    terms.get("drawdown_date", &Terms::drawdownOn, Day(), {"融資実行日", "drawdown date"});
    terms.get("interest_interval_months", &Terms::interestInterval, kAnyMonths,
              {"利息の支払の間隔(か月)", "interest interval (months)"});
    terms.get("principal_steps", &Terms::unequal, List{Record<PrincipalStep>{"principalStep"}, 1},
              {"不均等返済", "unequal instalments"});
    terms.get("balloon_yen", &Terms::balloon, kAnyYen, {"最後の回に加わる元金(円)", "balloon (yen)"});
    terms.get(
        "interest_due", &Terms::interestDue, kWord<InterestDue>,
        {"利息の支払", "interest due", "後取りか前取り", "at the end of its period or at its beginning"});
    terms.get("early_repayments", &Terms::early, List{Record<EarlyRepayment>{"earlyRepayment"}, 1},
              {"繰上返済", "early repayments"});
    terms.get("business_days", &Terms::businessDays, kWord<BusinessDays>,
              {"銀行の休みの日", "days on which banks are closed", "そのまま、次の営業日、前の営業日",
               "as it is, the next open day or the one before"});
}

struct Conventions {};  ///< of a preset: a loan without amount, term and rate

template <class F>
void fields(F& f, Of<LoanTerms, Conventions>) {
    f.get("method", &LoanTerms::method, kWord<RepaymentMethod>, kMethodAbout);
    intervalField(f, &LoanTerms::interval, kIntervalAbout);
    conventionFields(f);
}

/// Units of a preset are for equal principal: a level payment is cut to yen.
inline void cutLevelPaymentsToYen(JsonObject& object, LoanTerms& terms, bool) {
    if (terms.method != RepaymentMethod::LevelPayment || !object.has("preset")) return;
    if (!object.has("instalment_unit_yen") && !object.has("instalment_units_yen"))
        terms.instalmentUnit = Yen(1);
    if (!object.has("instalment_rounding")) terms.instalmentRounding = Rounding::Down;
}

}  // namespace yushi
