#include "report/explain/asked_amounts.h"

#include "engine/cost/loan_years.h"
#include "report/costs/cost_words.h"
#include "report/explain/explanation.h"
#include "report/words/figures.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

class Amounts {
  public:
    Amounts(const OfferCost& cost, Language language)
        : cost_(cost), rows_(scheduleRows(cost)), language_(language) {}

    void add(std::string pointer, Yen value) {
        list.push_back({std::move(pointer), yenText(value, language_)});
    }

    /// @p index counts the rows of scheduleRows().
    void addRow(std::size_t index, ScheduleField field) {
        const ScheduleRow& row = rows_[index];
        const auto amount = fieldAmount(row, field);
        if (!amount || (!row.instalment && field != ScheduleField::Subsidy)) return;
        const std::string at = row.instalment ? "/schedule/payments/" + std::to_string(*row.instalment) + "/"
                                              : withoutPayment(index);
        add(at + std::string(keyOf(field)), *amount);
        if (field == ScheduleField::Principal) addLevelPayment(row);
        if (field != ScheduleField::Payment) return;
        addRow(index, ScheduleField::Interest);
        addRow(index, ScheduleField::Principal);
    }

    /// The rows for which @p isIt holds first.
    template <class Test>
    void addFirstRow(Test isIt) {
        const auto found = std::ranges::find_if(rows_, isIt);
        if (found != rows_.end()) addRow(static_cast<std::size_t>(found - rows_.begin()), ScheduleField::Payment);
    }

    void addInterestSubsidies() {
        addEnds(PlanFigure::InterestSubsidy);
        for (std::size_t i = 0; i < cost_.interestSubsidies.size(); ++i)
            add("/interest_subsidies/" + std::to_string(i) + "/amount_yen", cost_.interestSubsidies[i].total);
    }

    /// The fee with its parts and who carries them, or both ends of its band.
    void addFees(PlanFigure figure) {
        if (cost_.fee) addFee("/guarantee_fee", *cost_.fee, figure);
        if (const FeeCost* least = lowestFee(cost_)) addFee("/guarantee_fee_least", *least, figure);
    }

    /// One amount, or both ends of a range; where the fee is not known, what a sum is without it.
    void addEnds(PlanFigure figure) {
        const FigureSpec& spec = specOf(figure);
        const auto ends = endsOf(cost_, spec);
        if (!ends) return;
        const bool withoutFee = spec.holdsFee && cost_.feeKnown == FeeKnown::NotStated;
        const std::string at = "/" + std::string(spec.key) + (withoutFee ? "_without_fee" : "");
        if (ends->least == ends->most) return add(at + "_yen", Yen(ends->least));
        add(at + "_band_yen/least", Yen(ends->least));
        add(at + "_band_yen/most", Yen(ends->most));
    }

    std::vector<AskedAmount> list;

  private:
    /// Where the row at @p index stands among those without a payment.
    std::string withoutPayment(std::size_t index) const {
        const auto end = rows_.begin() + static_cast<std::ptrdiff_t>(index);
        const auto before =
            std::count_if(rows_.begin(), end, [](const ScheduleRow& row) { return !row.instalment; });
        return "/schedule/subsidies_without_payment/" + std::to_string(before) + "/";
    }

    void addLevelPayment(const ScheduleRow& row) {
        const auto levels = levelPayments(cost_.terms);
        const auto level = std::ranges::find(levels, row.payment());
        if (level != levels.end())
            add("/level_payments_yen/" + std::to_string(level - levels.begin()), *level);
    }

    void addFee(const std::string& at, const FeeCost& fee, PlanFigure figure) {
        if (figure == PlanFigure::FeePaid) add(at + "/paid_yen", fee.paid);
        for (std::size_t i = 0; figure != PlanFigure::GuaranteeFee && i < fee.subsidies.size(); ++i)
            add(at + "/subsidies/" + std::to_string(i) + "/amount_yen", fee.subsidies[i].amount);
        if (figure == PlanFigure::FeeSubsidy) return;
        if (figure == PlanFigure::FeePaid) add(at + "/fee_yen", fee.fee);
        for (std::size_t i = 0; i < fee.parts.size(); ++i)
            add(at + "/parts/" + std::to_string(i) + "/fee_yen", fee.parts[i].fee);
    }

    const OfferCost& cost_;
    std::vector<ScheduleRow> rows_;
    Language language_;
};

}  // namespace

std::vector<AskedAmount> amountsBehind(const OfferCost& cost, PlanFigure figure, Language language) {
    Amounts amounts(cost, language);
    switch (figure) {
        case PlanFigure::Issuer:
        case PlanFigure::Amount:
        case PlanFigure::Rate:
        case PlanFigure::Term:
        case PlanFigure::Grace:
        case PlanFigure::Method:
        case PlanFigure::Supports:
            break;
        case PlanFigure::FirstPayment:
            amounts.addRow(0, ScheduleField::Payment);
            break;
        case PlanFigure::HighestPayment:
            amounts.addEnds(figure);
            amounts.addFirstRow([&](const ScheduleRow& row) { return row.payment() == cost.highestPayment; });
            break;
        case PlanFigure::PaymentAfterGrace:
            amounts.addFirstRow(
                [&](const ScheduleRow& row) { return row.instalment && row.month > cost.terms.grace; });
            break;
        case PlanFigure::TotalInterest:
            amounts.addEnds(figure);
            amounts.addRow(0, ScheduleField::Interest);
            break;
        case PlanFigure::InterestSubsidy:
            amounts.addInterestSubsidies();
            break;
        case PlanFigure::InterestToBorrower:
            amounts.addEnds(figure);
            amounts.addInterestSubsidies();
            break;
        case PlanFigure::GuaranteeFee:
            amounts.addEnds(figure);
            amounts.addFees(figure);
            break;
        case PlanFigure::FeePaid:
            amounts.addFees(figure);
            break;
        case PlanFigure::FeeSubsidy:
        case PlanFigure::FeeSubsidyToBorrower:
        case PlanFigure::FeeRefund:
        case PlanFigure::FeeRefundToPayers:
            amounts.addEnds(figure);
            amounts.addFees(PlanFigure::FeeSubsidy);
            break;
        case PlanFigure::StampDuty:
        case PlanFigure::NetProceeds:
        case PlanFigure::TotalPaid:
            amounts.addEnds(figure);
            break;
        case PlanFigure::NetCost:
            amounts.addEnds(figure);
            amounts.addEnds(PlanFigure::TotalPaid);
            break;
        case PlanFigure::EffectiveRate:
            if (!cost.atBest && cost.sums.effectiveRate && cost.feeKnown != FeeKnown::NotStated)
                amounts.list.push_back({"/effective_rate_percent", effectiveRateText(cost, language)});
            break;
    }
    return std::move(amounts.list);
}

std::vector<AskedAmount> amountsBehindRow(const OfferCost& cost, std::size_t row, ScheduleField field,
                                          Language language) {
    Amounts amounts(cost, language);
    amounts.addRow(row, field);
    return std::move(amounts.list);
}

std::vector<AskedAmount> amountsBehindYear(const OfferCost& cost, std::size_t year, ScheduleField field,
                                           Language language) {
    Amounts amounts(cost, language);
    const LoanYear asked = loanYears(cost)[year];
    const auto amount = fieldAmount(asked, field);
    if (amount)
        amounts.add("/years/" + std::to_string(asked.number - 1) + "/" + std::string(keyOf(field)), *amount);
    return std::move(amounts.list);
}

std::vector<AskedAmount> amountsBehindTotal(const OfferCost& cost, ScheduleField field, Language language) {
    Amounts amounts(cost, language);
    const auto total = fieldTotal(cost, field);
    if (field == ScheduleField::Subsidy) {
        amounts.addInterestSubsidies();
    } else if (total) {
        amounts.add("/total/" + std::string(keyOf(field)), *total);
    }
    return std::move(amounts.list);
}

}  // namespace yushi
