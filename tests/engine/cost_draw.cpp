#include "engine/loan_options.h"

namespace yushi::test {

namespace {

Portion share(std::int64_t parts) {
    return {parts, 4};
}

}  // namespace

CostTerms LoanDraw::costs(const Choices& c, const LoanTerms& terms) {
    CostTerms costs;
    for (const Option option : {kSubsidy, kSecondSubsidy, kThirdSubsidy}) {
        if (auto subsidy = interestSubsidy(c, c[option]))
            costs.interestSubsidies.push_back(*std::move(subsidy));
    }
    if (c[kFee] != 0) costs.guaranteeFee = fee(c, terms);
    drawCertainty(c, costs);
    if (c[kContract] != 0) costs.contract = static_cast<Contract>(c[kContract] - 1);
    return costs;
}

/// All supports are certain, or each may be, or none is.
void LoanDraw::drawCertainty(const Choices& c, CostTerms& costs) {
    const auto draw = [&] {
        if (c[kCertainty] == 0 || (c[kCertainty] == 1 && pick(0, 1) == 0)) return Certainty::Certain;
        return pick(0, 1) == 0 ? Certainty::Conditional : Certainty::UpTo;
    };
    for (InterestSubsidy& subsidy : costs.interestSubsidies) subsidy.certainty = draw();
    if (!costs.guaranteeFee) return;
    for (FeeSubsidy& subsidy : costs.guaranteeFee->subsidies) subsidy.certainty = draw();
}

/// Points, points that the rate has taken off already, the first months, a refund, points on the average balance, what lies
/// above a rate.
std::optional<InterestSubsidy> LoanDraw::interestSubsidy(const Choices& c, int kind) {
    InterestSubsidy subsidy;
    subsidy.payer = "payer " + std::to_string(pick(1, 9));
    std::optional<Months> months;
    if (c[kSubsidyMonths] != 0) months = Months(c[kSubsidyMonths] == 1 ? 12 : pick(1, 60));
    const Months delay(c[kSubsidyDelay] == 0 ? 0 : c[kSubsidyDelay] == 1 ? 2 : pick(3, 24));
    const RatePoints points(pick(0, 20'000));
    switch (kind) {
        case 1:
        case 2:
            subsidy.kind = SubsidyPoints{points, kind == 2, months};
            return subsidy;
        case 3:
            subsidy.kind = SubsidyFirstMonths{months.value_or(Months(pick(1, 60)))};
            return subsidy;
        case 4: {
            SubsidyRefund refund{share(pick(0, 4)), months, Yen(pick(0, 1) == 0 ? 1 : 100), {}, {}, delay,
                                 static_cast<SubsidyYears>(pick(0, 2))};
            if (c[kSubsidyCaps] == 1) refund.mostPerYear = Yen(pick(1, 200'000));
            if (c[kSubsidyCaps] == 2) refund.mostInAll = Yen(pick(1, 500'000));
            subsidy.kind = refund;
            return subsidy;
        }
        case 5:
            subsidy.kind = SubsidyOnAverage{points, Months(pick(0, 1) == 0 ? 6 : 12), months, delay};
            return subsidy;
        case 6: {
            SubsidyAboveRate above{Rate(pick(0, 20'000)), {}, months};
            if (pick(0, 1) == 0) above.most = points;
            subsidy.kind = above;
            return subsidy;
        }
        default:
            return std::nullopt;
    }
}

/// All, a share of the rate, a share of the amount, points, a fixed amount, what lies above a rate.
std::optional<FeeSubsidy> LoanDraw::feeSubsidy(const Choices& c, int kind) {
    FeeSubsidy subsidy;
    subsidy.payer = "payer " + std::to_string(pick(1, 9));
    subsidy.surchargesToo = pick(0, 1) == 0;
    const bool toBorrower = c[kFeeFlow] == 1 || (c[kFeeFlow] == 2 && pick(0, 1) == 1);
    subsidy.flow = toBorrower ? FeeSubsidyFlow::ToBorrower : FeeSubsidyFlow::ToCorporation;
    if (toBorrower) subsidy.delay = Months(c[kFeeDelay] == 0 ? 0 : c[kFeeDelay] == 1 ? 2 : pick(3, 36));
    if (c[kFeeCaps] == 1) subsidy.most = Yen(pick(1, 300'000));
    if (pick(0, 4) == 0) subsidy.onFirst = Yen(pick(1, 50'000'000));
    subsidy.onWhatIsLeft = pick(0, 3) == 0;
    switch (kind) {
        case 1:
            subsidy.kind = FeeInFull{};
            return subsidy;
        case 2:
            subsidy.kind = FeeShareOfRate{share(pick(0, 4))};
            return subsidy;
        case 3:
            subsidy.kind = FeeShareOfAmount{share(pick(0, 4)), Yen(pick(0, 1) == 0 ? 1 : 100)};
            return subsidy;
        case 4:
            subsidy.kind = FeePoints{RatePoints(pick(0, 12'000))};
            return subsidy;
        case 5:
            subsidy.kind = FeeFixedAmount{Yen(pick(0, 500'000))};
            return subsidy;
        case 6:
            subsidy.kind = FeeAboveRate{Rate(pick(0, 15'000))};
            return subsidy;
        default:
            return std::nullopt;
    }
}

/// A rate, a class of a table, a table whose class is open, by days, with a surcharge, with a discount, other coefficients.
GuaranteeFeeTerms LoanDraw::fee(const Choices& c, const LoanTerms& terms) {
    GuaranteeFeeTerms fee;
    if (c[kFee] == 2 || c[kFee] == 3) {
        fee.table = pick(0, 1) == 0 ? "general" : "general-not-shared";
        if (c[kFee] == 2) fee.feeClass = static_cast<int>(pick(1, 9));
    } else {
        fee.rate = Rate(pick(1'000, 22'000));
    }
    // In yearly parts only where the rules split it: two or three years.
    if (c[kFee] == 4 && c[kFeePayment] == 1) fee.days = pick(0, 1) == 0 ? 730 : 1'095;
    if (c[kFee] == 4 && c[kFeePayment] == 0) fee.days = static_cast<int>(terms.term.count() * 365 / 12);
    if (c[kFee] == 5) fee.adjustments = {"no-personal-guarantee-one"};
    if (c[kFee] == 6) fee.coefficients = "yamagata";
    fee.payment = static_cast<FeePayment>(c[kFeePayment]);
    for (const Option option : {kFeeSupport, kSecondFeeSupport}) {
        if (auto subsidy = feeSubsidy(c, c[option])) fee.subsidies.push_back(*std::move(subsidy));
    }
    return fee;
}

}  // namespace yushi::test
