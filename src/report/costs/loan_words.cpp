#include "report/costs/loan_words.h"

#include "report/menus/standing_words.h"
#include "report/words/figures.h"
#include "report/words/two_languages.h"

#include <utility>

namespace yushi {

namespace {

/// Bounds from one to the most, with the nearest allowed value.
Text between(const Text& least, const Text& most) {
    return least + Text{"〜", " to "} + most;
}

struct FaultWords {
    const LoanTerms& terms;
    std::int64_t nearest;

    Problem at(const char* key, Text found, Text expected) const {
        return {"", key, 0, std::move(found), std::move(expected)};
    }
    Problem outOfRange(const char* key, Yen found) const {
        return at(key, yenWords(found), between(yenWords(Yen(1)), yenWords(LoanBounds::mostYen)));
    }
    Problem outOfRange(const char* key, Months found) const {
        return at(key, monthsWords(found.count()), between(monthsWords(1), monthsWords(LoanBounds::mostMonths.count())));
    }
    /// The nearest value, or nothing where there is none.
    Text nearestMonths() const {
        return nearest > 0 ? Text{"(いちばん近いのは", " (the nearest is "} + monthsWords(nearest) + Text{")", ")"}
                           : Text();
    }
};

Problem rateOutOfRange(const FaultWords& words) {
    for (const RateStep& step : words.terms.rates) {
        if (step.rate >= Rate() && step.rate <= LoanBounds::mostRate) continue;
        const std::string found = percentText(step.rate.parts());
        const std::string nearest = percentText(words.nearest);
        return words.at("/annual_rate_percent", {found, found},
                        {"年0%以上100%未満(いちばん近いのは" + nearest + ")",
                         "at least 0 % and less than 100 % a year (the nearest is " + nearest + ")"});
    }
    return {};
}

Problem repaymentTime(const FaultWords& words) {
    const LoanTerms& terms = words.terms;
    return words.at(
        "/term_months",
        monthsWords(terms.term.count()) + Text{"(据置", " (grace "} + monthsWords(terms.grace.count()) + Text{")", ")"},
        Text{"据置後の期間が支払間隔", "a time after grace that is a multiple of the interval of "} +
            monthsWords(terms.interval.count()) + Text{"の倍数", ""} + words.nearestMonths());
}

}  // namespace

Problem faultProblem(const LoanFault& fault, const LoanTerms& terms) {
    const FaultWords words{terms, fault.nearest.value_or(0)};
    const std::string first = std::to_string(int(LoanBounds::firstYear));
    const std::string last = std::to_string(int(LoanBounds::lastYear));
    switch (fault.kind) {
        case LoanFaultKind::PrincipalOutOfRange:
            return words.outOfRange("/principal_yen", terms.principal);
        case LoanFaultKind::RateMissing:
            return words.at("/annual_rate_percent", {"利率がありません", "no rate"},
                            {"年利(%)", "a rate in percent a year"});
        case LoanFaultKind::RateStepsNotFromMonthOne:
            return words.at("/rate_steps/0/from_month", monthsWords(terms.rates.front().fromMonth.count()),
                            {"最初の利率は1か月目から", "the first rate from month 1"});
        case LoanFaultKind::RateStepsNotAscending:
            return words.at("/rate_steps", {"順序の乱れ", "steps out of order"},
                            {"始まる月の早い順", "the steps by their first month"});
        case LoanFaultKind::RateOutOfRange:
            return rateOutOfRange(words);
        case LoanFaultKind::TermOutOfRange:
            return words.outOfRange("/term_months", terms.term);
        case LoanFaultKind::GraceNegative:
            return words.at("/grace_months", monthsWords(terms.grace.count()), {"0か月以上", "0 months or more"});
        case LoanFaultKind::GraceNotShorterThanTerm:
            return words.at("/grace_months", monthsWords(terms.grace.count()),
                            Text{"返済期間", "less than the term of "} + monthsWords(terms.term.count()) +
                                Text{"より短い据置期間", ""} + words.nearestMonths());
        case LoanFaultKind::IntervalOutOfRange:
            return words.outOfRange("/payment_interval_months", terms.interval);
        case LoanFaultKind::RepaymentTimeNotMultipleOfInterval:
            return repaymentTime(words);
        case LoanFaultKind::InstalmentUnitOutOfRange:
            return words.outOfRange("/instalment_unit_yen", terms.instalmentUnit);
        case LoanFaultKind::InstalmentOnlyForEqualPrincipal:
            return words.at("/instalment_yen", yenWords(*terms.instalment),
                            {"元金均等のときだけ", "with equal principal only"});
        case LoanFaultKind::InstalmentOutOfRange:
            return words.outOfRange("/instalment_yen", *terms.instalment);
        case LoanFaultKind::InterestBaseUnitOutOfRange:
            return words.outOfRange("/interest_base_unit_yen", terms.interestBaseUnit);
        case LoanFaultKind::DrawdownDateNeededForDailyInterest:
            return words.at("/drawdown_date", {"融資実行日がありません", "no drawdown date"},
                            {"日割り計算には融資実行日", "a drawdown date for interest by days"});
        case LoanFaultKind::DrawdownDateOutOfRange:
            return words.at(
                "/drawdown_date", {isoDate(*terms.drawdownOn), isoDate(*terms.drawdownOn)},
                {first + "年から" + last + "年までの日付", "a date from " + first + " to " + last});
        case LoanFaultKind::PaymentNeverAmortises:
            return words.at(
                "/instalment_unit_yen", yenWords(terms.instalmentUnit),
                fault.nearest
                    ? Text{"元金が減る単位(たとえば", "a unit at which principal is repaid, such as "} +
                          yenWords(Yen(*fault.nearest)) + Text{")", ""}
                    : Text{"利息より大きい返済額", "a payment that exceeds the interest"});
        case LoanFaultKind::InterestIntervalNotInInterval:
            return words.at("/interest_interval_months", monthsWords(terms.interestInterval->count()),
                            Text{"支払間隔", "a divisor of the payment interval of "} +
                                monthsWords(terms.interval.count()) + Text{"の約数", ""});
        case LoanFaultKind::InterestIntervalNotForLevelPayment:
            return words.at("/interest_interval_months", monthsWords(terms.interestInterval->count()),
                            {"元利均等では支払間隔と同じ", "the payment interval, with level payments"});
        case LoanFaultKind::UnequalOnlyForEqualPrincipal:
            return words.at("/principal_steps", {"不均等返済", "unequal instalments"},
                            {"元金均等のときだけ", "with equal principal only"});
        case LoanFaultKind::UnequalBesideInstalment:
            return words.at("/principal_steps", {"不均等返済と毎回の返済額の両方", "unequal instalments and a fixed instalment"},
                            {"どちらか一方", "one of the two"});
        case LoanFaultKind::UnequalStepsOutOfRange:
            return words.at("/principal_steps", {"月または元金の誤り", "wrong months or amounts"},
                            {"始まる月の早い順、元金は0円以上",
                             "the steps by their first month, principal 0 yen or more"});
        case LoanFaultKind::BalloonOutOfRange:
            return words.at("/balloon_yen", yenWords(terms.balloon),
                            Text{"0円以上で借入額より小さい額(いちばん近いのは",
                                 "0 yen or more and less than the loan (the nearest is "} +
                                yenWords(Yen(words.nearest)) + Text{")", ")"});
        case LoanFaultKind::BalloonNotForBullet:
            return words.at("/balloon_yen", yenWords(terms.balloon),
                            {"期日一括では0円", "0 yen with a bullet loan"});
        case LoanFaultKind::BalloonBesideUnequal:
            return words.at("/balloon_yen", yenWords(terms.balloon),
                            {"不均等返済では0円(最後の回が残りを返します)",
                             "0 yen with unequal instalments: the last clears the loan"});
        case LoanFaultKind::InAdvanceNotForLevelPayment:
            return words.at("/interest_due", {"前取り", "in advance"},
                            {"元利均等では後取り", "in arrears with level payments"});
        case LoanFaultKind::InAdvanceNotWithEarlyRepayment:
            return words.at("/early_repayments",
                            {"利息前取りの繰上返済", "an early repayment with interest in advance"},
                            {"後取りの融資", "a loan with interest in arrears"});
        case LoanFaultKind::EarlyNotOnPaymentDay:
            return words.at("/early_repayments",
                            {"返済日でない月の繰上返済", "an early repayment in a month without a payment"},
                            Text{"返済日のある月", "a month with a payment"} + words.nearestMonths());
        case LoanFaultKind::EarlyNotAscending:
            return words.at("/early_repayments", {"順序の乱れ", "out of order"},
                            {"月の早い順に1回ずつ", "ascending months, one each"});
        case LoanFaultKind::EarlyAmountOutOfRange:
            return words.at("/early_repayments", {"繰上返済額", "an amount"},
                            between(yenWords(Yen(1)), yenWords(LoanBounds::mostYen)));
    }
    return {};
}

namespace {

Problem offerProblem(OfferFaultKind kind, const LineName& name) {
    const Text line = {name.issuer + " " + name.edition + " " + name.line,
                       name.issuer + " " + name.edition + " " + name.line};
    switch (kind) {
        case OfferFaultKind::LineNotFound:
            return {"",
                    "/line",
                    0,
                    line,
                    {"資料にある制度の行(`yushi programs` で一覧)", "a line of the catalogs, as `yushi programs` lists them"}};
        case OfferFaultKind::RateNeeded:
            return {"",
                    "/annual_rate_percent",
                    0,
                    {"利率が1つに決まりません", "no single rate is stated"},
                    {"金融機関から示された利率を入れる", "the rate that the lender offers, entered"}};
        case OfferFaultKind::NotALoan:
            return {"",
                    "/line",
                    0,
                    line,
                    {"割賦・リースではなく融資", "a loan, not an instalment sale or a lease"}};
    }
    return {};
}

Problem limitProblem(const LimitFault& fault, const LoanTerms& terms) {
    const auto term = [&](Text rule) {
        return Problem{"", "/term_months", 0, monthsWords(terms.term.count()),
                       withNearest(std::move(rule), monthsWords(fault.nearest))};
    };
    switch (fault.kind) {
        case LimitFaultKind::RateOutsideRange: {
            const std::string found = percentText(terms.rates.front().rate.parts());
            const std::string nearest = percentText(fault.nearest);
            return {
                "",
                "/annual_rate_percent",
                0,
                {found, found},
                withNearest({"資料にある利率の範囲内", "a rate within the stated range"}, {nearest, nearest})};
        }
        case LimitFaultKind::NoRateForTerm:
            return term({"利率の定めがある期間", "a term for which a rate is stated"});
        case LimitFaultKind::AmountAboveLimit:
            return {"", "/amount_yen", 0, yenWords(terms.principal),
                    withNearest({"融資限度額まで", "no more than the credit limit"}, yenWords(Yen(fault.nearest)))};
        case LimitFaultKind::TermAboveLongest:
            return term({"資料にあるいちばん長い返済期間まで", "no more than the longest stated term"});
        case LimitFaultKind::TermBelowShortest:
            return term({"資料にあるいちばん短い返済期間から", "at least the shortest stated term"});
        case LimitFaultKind::TermNotOffered:
            return term({"資料にある返済期間のどれか", "one of the stated terms"});
        case LimitFaultKind::GraceAboveLongest:
            return {"", "/grace_months", 0, monthsWords(terms.grace.count()),
                    withNearest({"資料にあるいちばん長い据置期間まで",
                             "no more than the longest stated grace period"},
                            monthsWords(fault.nearest))};
    }
    return {};
}

Problem rateProblem(const RateSpell& spell) {
    return {"",
            "/annual_rate_percent",
            0,
            {rateSpellText(spell, Language::Japanese), rateSpellText(spell, Language::English)},
            {"金融機関から示された利率を入れる", "the rate that the lender offers, entered"}};
}

}  // namespace

Problem faultProblem(const OfferFault& fault, const LineName& line, const LoanTerms& terms) {
    if (const auto* limit = std::get_if<LimitFault>(&fault)) return limitProblem(*limit, terms);
    if (const auto* kind = std::get_if<OfferFaultKind>(&fault)) return offerProblem(*kind, line);
    if (const auto* cost = std::get_if<CostFault>(&fault)) return faultProblem(*cost);
    if (const auto* unknown = std::get_if<RateNotKnown>(&fault)) return rateProblem(unknown->spell);
    Problem problem = faultProblem(std::get<LoanFault>(fault), terms);
    if (problem.pointer == "/principal_yen") problem.pointer = "/amount_yen";
    return problem;
}

}  // namespace yushi
