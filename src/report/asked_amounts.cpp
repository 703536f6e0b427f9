#include "report/asked_amounts.h"

#include "engine/explanation.h"
#include "engine/loan_years.h"
#include "report/cost_words.h"
#include "report/figures.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

const char* keyOf(RowFigure figure) {
    switch (figure) {
        case RowFigure::Principal:
            return "principal_yen";
        case RowFigure::Interest:
            return "interest_yen";
        case RowFigure::Payment:
            return "payment_yen";
        case RowFigure::Subsidy:
            return "interest_subsidy_yen";
        case RowFigure::Balance:
            return "balance_yen";
    }
    return "";
}

class Amounts {
  public:
    Amounts(const OfferCost& cost, Language language)
        : cost_(cost), rows_(scheduleRows(cost)), language_(language) {}

    void add(std::string pointer, Yen value) {
        list.push_back({std::move(pointer), yenText(value, language_)});
    }

    /// @p index counts the rows of scheduleRows().
    void addRow(std::size_t index, RowFigure figure) {
        const ScheduleRow& row = rows_[index];
        if (!row.instalment) {
            if (figure == RowFigure::Subsidy) add(withoutPayment(index) + keyOf(figure), row.subsidy());
            return;
        }
        const std::string at = "/schedule/payments/" + std::to_string(*row.instalment) + "/";
        switch (figure) {
            case RowFigure::Principal:
                add(at + keyOf(figure), row.principal);
                addLevelPayment(row);
                return;
            case RowFigure::Interest:
                return add(at + keyOf(figure), row.interest);
            case RowFigure::Payment:
                add(at + keyOf(figure), row.payment());
                addRow(index, RowFigure::Interest);
                return addRow(index, RowFigure::Principal);
            case RowFigure::Subsidy:
                return add(at + keyOf(figure), row.subsidy());
            case RowFigure::Balance:
                return add(at + keyOf(figure), row.balance);
        }
    }

    /// The rows for which @p isIt holds first.
    template <class Test>
    void addFirstRow(Test isIt) {
        const auto found = std::ranges::find_if(rows_, isIt);
        if (found != rows_.end()) addRow(static_cast<std::size_t>(found - rows_.begin()), RowFigure::Payment);
    }

    void addInterestSubsidies() {
        addEnds("/interest_subsidy", cost_.totalInterestSubsidy, atBest(cost_).totalInterestSubsidy);
        for (std::size_t i = 0; i < cost_.interestSubsidies.size(); ++i)
            add("/interest_subsidies/" + std::to_string(i) + "/amount_yen", cost_.interestSubsidies[i].total);
    }

    /// The fee with its parts and who carries them, or both ends of its band.
    void addFees(PlanFigure figure) {
        if (cost_.fee) addFee("/guarantee_fee", *cost_.fee, figure);
        if (const FeeCost* least = lowestFee(cost_)) addFee("/guarantee_fee_least", *least, figure);
    }

    /// One amount, or both ends of a range.
    void addEnds(const std::string& figure, Yen one, Yen other) {
        if (one == other) return add(figure + "_yen", one);
        add(figure + "_band_yen/least", std::min(one, other));
        add(figure + "_band_yen/most", std::max(one, other));
    }

    /// A sum; where the fee is not known, what it is without the fee.
    void addSum(const std::string& figure, Yen CostSums::*sum) {
        const bool withoutFee = cost_.feeKnown == FeeKnown::NotStated;
        addEnds(figure + (withoutFee ? "_without_fee" : ""), cost_.sums.*sum, atBest(cost_).sums.*sum);
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
        for (std::size_t i = 0; i < fee.subsidies.size(); ++i)
            add(at + "/subsidies/" + std::to_string(i) + "/amount_yen", fee.subsidies[i].amount);
        if (figure != PlanFigure::FeePaid) return;
        add(at + "/fee_yen", fee.fee);
        for (std::size_t i = 0; i < fee.parts.size(); ++i)
            add(at + "/parts/" + std::to_string(i) + "/fee_yen", fee.parts[i].fee);
    }

    const OfferCost& cost_;
    std::vector<ScheduleRow> rows_;
    Language language_;
};

Yen valueOf(const LoanYear& year, RowFigure figure) {
    switch (figure) {
        case RowFigure::Principal:
            return year.principal;
        case RowFigure::Interest:
            return year.interest;
        case RowFigure::Payment:
            return year.payment();
        case RowFigure::Subsidy:
            return year.interestSubsidy;
        case RowFigure::Balance:
            return year.balance;
    }
    return {};
}

}  // namespace

std::vector<AskedAmount> amountsBehind(const OfferCost& cost, PlanFigure figure, Language language) {
    Amounts amounts(cost, language);
    switch (figure) {
        case PlanFigure::Amount:
        case PlanFigure::Rate:
        case PlanFigure::Term:
        case PlanFigure::Grace:
        case PlanFigure::Method:
        case PlanFigure::Supports:
            break;
        case PlanFigure::FirstPayment:
            amounts.addRow(0, RowFigure::Payment);
            break;
        case PlanFigure::HighestPayment:
            amounts.addEnds("/highest_payment", cost.highestPayment, atBest(cost).highestPayment);
            amounts.addFirstRow([&](const ScheduleRow& row) { return row.payment() == cost.highestPayment; });
            break;
        case PlanFigure::PaymentAfterGrace:
            amounts.addFirstRow(
                [&](const ScheduleRow& row) { return row.instalment && row.month > cost.terms.grace; });
            break;
        case PlanFigure::TotalInterest:
            amounts.addEnds("/total_interest", cost.schedule.totalInterest,
                            atBest(cost).schedule.totalInterest);
            amounts.addRow(0, RowFigure::Interest);
            break;
        case PlanFigure::InterestSubsidy:
            amounts.addInterestSubsidies();
            break;
        case PlanFigure::FeePaid:
        case PlanFigure::FeeSubsidy:
            amounts.addFees(figure);
            break;
        case PlanFigure::StampDuty:
            if (cost.asked.contract) amounts.add("/stamp_tax_yen", cost.stampDuty);
            break;
        case PlanFigure::NetProceeds:
            amounts.addSum("/net_proceeds", &CostSums::netProceeds);
            break;
        case PlanFigure::TotalPaid:
            amounts.addSum("/total_paid", &CostSums::totalPaid);
            break;
        case PlanFigure::NetCost:
            amounts.addSum("/total_cost", &CostSums::netCost);
            amounts.addSum("/total_paid", &CostSums::totalPaid);
            break;
        case PlanFigure::EffectiveRate:
            if (!cost.atBest && cost.sums.effectiveRate && cost.feeKnown != FeeKnown::NotStated)
                amounts.list.push_back({"/effective_rate_percent", effectiveRateText(cost, language)});
            break;
    }
    return std::move(amounts.list);
}

std::vector<AskedAmount> amountsBehindRow(const OfferCost& cost, std::size_t row, RowFigure figure,
                                          Language language) {
    Amounts amounts(cost, language);
    amounts.addRow(row, figure);
    return std::move(amounts.list);
}

std::vector<AskedAmount> amountsBehindYear(const OfferCost& cost, std::size_t year, RowFigure figure,
                                           Language language) {
    Amounts amounts(cost, language);
    const auto years = loanYears(cost);
    amounts.add("/years/" + std::to_string(years[year].number - 1) + "/" + keyOf(figure),
                valueOf(years[year], figure));
    return std::move(amounts.list);
}

std::vector<AskedAmount> amountsBehindTotal(const OfferCost& cost, RowFigure figure, Language language) {
    Amounts amounts(cost, language);
    switch (figure) {
        case RowFigure::Principal:
            amounts.add("/total/principal_yen", cost.terms.principal);
            break;
        case RowFigure::Interest:
            amounts.add("/total/interest_yen", cost.schedule.totalInterest);
            break;
        case RowFigure::Payment:
            amounts.add("/total/payment_yen", cost.schedule.totalPayment);
            break;
        case RowFigure::Subsidy:
            amounts.addInterestSubsidies();
            break;
        case RowFigure::Balance:
            break;
    }
    return std::move(amounts.list);
}

}  // namespace yushi
