#pragma once

#include "format/fields/cost_fields.h"
#include "format/fields/support_fields.h"
#include "format/visitors/records.h"
#include "model/menus/program.h"

#include <algorithm>
#include <functional>

namespace yushi {

template <>
inline constexpr auto kWords<Use> =
    wordsFor<Use>("equipment", "working_capital", "refinancing", "startup", "consumption", "housing");
template <>
inline constexpr auto kWords<Repayment> =
    wordsFor<Repayment>("monthly", "every_two_months", "lump_sum", "instalments", "set_by_lender");
template <>
inline constexpr auto kWords<Status> = wordsFor<Status>("open", "ended", "merged", "new", "extended");
template <>
inline constexpr auto kWords<ChargePeriod> = wordsFor<ChargePeriod>("year", "month");
template <>
inline constexpr auto kWords<GuaranteeUse> =
    wordsFor<GuaranteeUse>("required", "in_principle", "optional", "set_by_lender", "none");
template <>
inline constexpr auto kWords<FeeSupportKind> =
    wordsFor<FeeSupportKind>("full", "part_or_full", "points_up_to", "part", "none");
template <>
inline constexpr auto kWords<SecurityKind> = wordsFor<SecurityKind>(
    "not_required", "representative_only", "required", "as_needed", "set_by_lender", "consultation");
template <>
inline constexpr auto kKindWords<StatedRate> = std::array<std::string_view, 7>{
    "fixed", "range", "by_term", "steps", "discount", "set_by_lender", "charge"};

inline constexpr Name kId{"^[a-z0-9-]+$"};
inline constexpr About kPercentAbout{"年利(%)", "percent", "年利(%)", "percent a year"};
inline constexpr About kAtMostAbout{"以内", "at most", "率は上限で、金融機関の率はそれ以下",
                                    "the figure is a ceiling; the lender's own rate is not above it"};
template <class F>
void fields(F& f, Of<FixedRate>) {
    f.need("percent", &FixedRate::rate, kRate, kPercentAbout);
    f.get("at_most", &FixedRate::atMost, Flag(), kAtMostAbout);
}

template <class F, class Bounds>
void boundFields(F& f, Of<Bounds>) {
    f.need("min_percent", &Bounds::least, kRate, {"最低", "minimum", "年利(%)", "percent a year"});
    f.need("max_percent", &Bounds::most, kRate, {"最高", "maximum", "年利(%)", "percent a year"});
    f.then([](JsonObject& object, const Bounds& bounds, bool whole) {
        if (whole && bounds.most < bounds.least)
            object.value().expect({"min_percent 以上の max_percent", "max_percent not below min_percent"});
    });
}

template <class F>
void fields(F& f, Of<RateRange>) {
    boundFields(f, Of<RateRange>());
}

inline void checkBracket(JsonObject& object, const RateBracket& bracket, bool whole) {
    if (!whole || bracket.upTo > bracket.over) return;
    object.value().expect(
        {"up_to_months が over_months より大きい区分", "a bracket with up_to_months above over_months"});
}

template <class F>
void fields(F& f, Of<RateBracket>) {
    f.need("over_months", &RateBracket::over, kMonths, {"超", "over", "この月数を超え", "over so many months"});
    f.need("up_to_months", &RateBracket::upTo, kMonths, {"以内", "up to", "この月数以内", "up to so many months"});
    f.need("percent", &RateBracket::rate, kRate, kPercentAbout);
    f.then(checkBracket);
}

inline void checkBrackets(JsonObject& object, const RateByTerm& byTerm, bool) {
    for (std::size_t i = 1; i < byTerm.brackets.size(); ++i) {
        if (byTerm.brackets[i].over == byTerm.brackets[i - 1].upTo) continue;
        object.value().report(
            {"期間の区分に隙間か重なりがあります", "a gap or overlap between brackets"},
            {"前の区分の up_to_months から始まる区分", "each bracket to start where the one before ends"});
    }
}

template <class F>
void fields(F& f, Of<RateByTerm>) {
    f.need("brackets", &RateByTerm::brackets, List{Record<RateBracket>{"rateBracket"}, 1},
           {"区分", "brackets", "期間の区分", "brackets of terms"});
    f.get("at_most", &RateByTerm::atMost, Flag(), kAtMostAbout);
    f.then(checkBrackets);
}

template <class F>
void fields(F& f, Of<StatedRateStep>) {
    f.need("from_month", &StatedRateStep::fromMonth, kLength,
           {"開始月", "from month", "この月から", "from this month on"});
    f.need("percent", &StatedRateStep::rate, kRate, kPercentAbout);
}

inline void checkSteps(JsonObject& object, const SteppedRate& rate, bool) {
    for (std::size_t i = 0; i < rate.steps.size(); ++i) {
        const bool ordered = i == 0 ? rate.steps[i].fromMonth == Months(1)
                                    : rate.steps[i].fromMonth > rate.steps[i - 1].fromMonth;
        if (ordered) continue;
        object.value().report({"from_month の順序", "the order of from_month"},
                              {"1から始まり大きくなる from_month", "from_month from 1 on, ascending"});
    }
    const bool rises = std::ranges::is_sorted(rate.steps, std::less_equal(), &StatedRateStep::rate);
    if (rate.certainty != Certainty::Certain && !rises)
        object.value().expect(
            {"確かでない段階は上がっていく利率", "rates that rise where the steps are not certain"});
}

template <class F>
void fields(F& f, Of<SteppedRate>) {
    f.need("steps", &SteppedRate::steps, List{Record<StatedRateStep>{"statedRateStep"}, 1},
           {"段階", "steps", "時とともに変わる利率", "a rate that changes with time"});
    f.get("text", &SteppedRate::text, BothLanguages(), {"言葉", "words", "条件", "its conditions"});
    f.get("certainty", &SteppedRate::certainty, kWord<Certainty>,
          {"確かさ", "certainty", "確かでなければ、最後より前の段階は最大で",
           "where it is not certain, the steps below the last hold at best"});
    f.then(checkSteps);
}

template <class F>
void fields(F& f, Of<RateDiscount>) {
    f.need("points_percent", &RateDiscount::points, kPoints, {"割引幅", "points", "ポイント(%)", "points"});
    f.need("off_lines", &RateDiscount::offLines, List{kId},
           {"元の行", "off lines", "割引の元になる行", "the lines whose rate is reduced"});
}

template <class F>
void fields(F&, Of<SetByLender>) {}

template <class F>
void fields(F& f, Of<Charge>) {
    boundFields(f, Of<Charge>());
    f.need("per", &Charge::per, kWord<ChargePeriod>, {"単位", "per", "年または月", "a year or a month"});
}

template <class F>
void fields(F& f, Of<Sole<StatedRate>>) {
    f.kind("kind", &Sole<StatedRate>::value, kKindWords<StatedRate>,
           {"種類", "kind", "固定、幅、期間による、段階、割引、金融機関所定、割賦損料・リース料率",
            "fixed, a range, by term, in steps, points off other lines, set by the lender, or a charge (割賦損料)"});
}

template <class F>
void fields(F& f, Of<StatedFeeRate>) {
    f.get("kinds", &StatedFeeRate::kinds, List{Name()},
          {"保証の種類", "kinds of guarantee", "general, sn4 など", "general, sn4 and so on"});
    f.need("percent", &StatedFeeRate::rate, kRate, {"保証料率(%)", "fee rate (%)"});
    f.get("class", &StatedFeeRate::feeClass, kFeeClass, {"料率区分", "class", "1〜9", "1 to 9"});
    f.get("at_most", &StatedFeeRate::atMost, Flag(), {"以内", "at most", "率は上限", "the figure is a ceiling"});
}

inline void checkFeeSupport(JsonObject& object, const FeeSupport& support, bool whole) {
    if (!whole) return;
    const JsonValue& value = object.value();
    if (support.kind == FeeSupportKind::None && object.has("certainty"))
        value.expect({"none(全額自己負担)には certainty なし", "no certainty with none: there is no support"});
    if ((support.kind == FeeSupportKind::PointsUpTo) == support.points.has_value()) return;
    value.expect({"points_up_to には points_percent、ほかにはなし",
                  "points_percent with points_up_to and nowhere else"});
}

template <class F>
void fields(F& f, Of<FeeSupport>) {
    f.get("payers", &FeeSupport::payers, List{kId}, {"支払う人", "payers", "発行者のid", "ids of issuers"});
    f.need("kind", &FeeSupport::kind, kWord<FeeSupportKind>,
           {"種類", "kind", "全額、一部か全部、ポイントまで、一部、なし",
            "all, 一部もしくは全部, up to so many points, a part, or none (全額自己負担)"});
    f.get("points_percent", &FeeSupport::points, kPoints,
          {"ポイント(%)", "points (%)", "points_up_to のとき", "with points_up_to"});
    f.get("text", &FeeSupport::text, BothLanguages(), kWordsAbout);
    // Of "up to so much" or "a part" nobody can be certain.
    f.getOr("certainty", &FeeSupport::certainty, kWord<Certainty>,
            [](const FeeSupport& s) {
                const bool whole = s.kind == FeeSupportKind::Full || s.kind == FeeSupportKind::None;
                return whole ? Certainty::Certain : Certainty::UpTo;
            },
            {"確かさ", "certainty", "なければ full は確か、ほかは最大で。none には書かない",
             "left out: certain of full, else up to so much; not with none"});
    f.get("included_in_rate", &FeeSupport::includedInRate, Flag(),
          {"料率は補助後", "included in the rate", "料率が補助後の残り", "the fee rates are what remains"});
    f.then(checkFeeSupport);
}

template <class F>
void fields(F& f, Of<Guarantee>) {
    f.get("use", &Guarantee::use, kWord<GuaranteeUse>,
          {"要否", "use", "保証必須、原則、任意、金融機関所定、なし", "required, in principle, optional, set by the lender, or none (no guarantee of a corporation, so no fee)"});
    f.get("kinds", &Guarantee::kinds, List{Name()},
          {"保証の種類", "kinds", "general, sn1〜sn8, crisis, small_lot など",
           "the guarantees that can be used: general, sn1 … sn8, crisis, small_lot, …"});
    f.get("fee_rates", &Guarantee::feeRates, List{Record<StatedFeeRate>{"feeRate"}, 1},
          {"保証料率", "fee rates", "資料に率があるとき", "where the document states them"});
    f.get("fee_support", &Guarantee::feeSupport, List{Record<FeeSupport>{"feeSupport"}, 1},
          {"保証料補助", "fee support", "誰がどれだけ負担するか", "who carries how much"});
    f.get("text", &Guarantee::text, BothLanguages(), kWordsAbout);
    f.citation(&Guarantee::citation);
}

template <class F>
void fields(F& f, Of<Security>) {
    constexpr Whole<int> persons{1, 100, "1以上の人数", "a positive number of persons"};
    f.need("kind", &Security::kind, kWord<SecurityKind>,
           {"種類", "kind", "不要、代表者以外は不要、必要、必要に応じて、金融機関所定、相談",
            "not required, 法人の代表者以外は不要, required, as needed, set by the lender, or 相談"});
    f.get("persons_at_least", &Security::persons, persons, {"人数", "persons", "この人数以上", "so many or more"});
    f.get("none_up_to_yen", &Security::noneUpTo, kPositiveYen,
          {"不要な額(円)", "none up to (yen)", "この額までは不要", "not asked for up to this amount"});
    f.get("text", &Security::text, BothLanguages(), kWordsAbout);
}

/// "80" (percent) or "2/3".
struct ShareOfCost {
    using Value = Portion;
    Text expected() const {
        return {"\"80\"(%)か \"2/3\"", "\"80\" of percent or a fraction such as \"2/3\""};
    }
    std::optional<Portion> read(const JsonValue& value) const {
        const auto& json = value.json();
        const bool fraction = json.is_string() && json.get_ref<const std::string&>().find('/') != std::string::npos;
        return fraction ? Fraction().read(value) : PercentPart().read(value);
    }
    Json write(Portion portion, const FormatContext& context) const {
        return Fraction::fits(portion) ? Fraction().write(portion, context) : PercentPart().write(portion, context);
    }
    Json schema(SchemaDraft&) const {
        return {{"type", "string"}, {"pattern", "^(" + percentPattern(0, 100) + "|[0-9]{1,7}/[1-9][0-9]{0,6})$"}};
    }
};

}  // namespace yushi
