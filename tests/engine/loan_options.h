#pragma once

#include "engine/cost/loan_cost.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <random>
#include <utility>
#include <vector>

namespace yushi::test {

/// Everything about a loan and its costs that can be chosen; choice 0 of each is the plainest.
enum Option : std::size_t {
    kPrincipal,
    kRate,
    kRateSteps,
    kPayments,
    kGrace,
    kInterval,
    kMethod,
    kUnit,
    kSmallerUnits,
    kRounding,
    kRemainder,
    kInstalment,
    kAccrual,
    kDayCount,
    kBaseUnit,
    kDrawdown,
    kInterestInterval,
    kUnequal,
    kBalloon,
    kInterestDue,
    kEarly,
    kEarlyInGrace,
    kBusinessDays,
    kSubsidy,
    kSecondSubsidy,
    kThirdSubsidy,
    kSubsidyMonths,
    kSubsidyDelay,
    kSubsidyCaps,
    kFee,
    kFeePayment,
    kFeeSupport,
    kSecondFeeSupport,
    kFeeFlow,
    kFeeDelay,
    kFeeCaps,
    kContract,
    kCertainty,
    kOptions
};

/// How many choices each option has.
constexpr std::array<int, kOptions> kChoices = {5, 5, 4, 5, 5, 6, 3, 4, 2, 3, 2, 2, 2, 2, 3, 4, 2, 4, 3,
                                                2, 6, 2, 3, 7, 7, 7, 3, 3, 3, 7, 2, 7, 7, 3, 3, 2, 3, 3};

using Choices = std::array<int, kOptions>;

/// A choice of one option that is held while all others vary.
using Held = std::pair<Option, int>;

/// Choices that a loan cannot have together, by the rules of lenders.
bool excludeEachOther(Held a, Held b);

/// A loan as it is asked for.
struct AskedLoan {
    LoanTerms terms;
    CostTerms costs;
};

/// Makes loans in which given choices are held and everything else is drawn.
class LoanDraw {
  public:
    explicit LoanDraw(std::uint64_t seed) : random_(seed) {}

    /// A loan with both choices; nothing where the rules do not allow them together.
    std::optional<AskedLoan> next(Held a, Held b);

    /// Of a few numbers the next.
    std::int64_t pick(std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random_);
    }

  private:
    bool isHeld(Option option) const { return option == held_.first || option == held_.second; }
    bool exclude(Choices& choices, Option a, Option b) const;
    bool settle(Choices& choices) const;
    bool settleDays(Choices& choices) const;

    LoanTerms terms(const Choices& c);
    Rate rate(int choice);
    void addRateSteps(const Choices& c, LoanTerms& terms);
    void addTimes(const Choices& c, LoanTerms& terms);
    void addInstalments(const Choices& c, LoanTerms& terms);
    void addDays(const Choices& c, LoanTerms& terms);
    void addEarly(const Choices& c, LoanTerms& terms);

    CostTerms costs(const Choices& c, const LoanTerms& terms);
    void drawCertainty(const Choices& c, CostTerms& costs);
    std::optional<InterestSubsidy> interestSubsidy(const Choices& c, int kind);
    std::optional<FeeSubsidy> feeSubsidy(const Choices& c, int kind);
    GuaranteeFeeTerms fee(const Choices& c, const LoanTerms& terms);

    std::mt19937_64 random_;
    std::pair<Option, Option> held_;
    std::int64_t payments_ = 0;
};

}  // namespace yushi::test
