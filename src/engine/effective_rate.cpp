#include "engine/effective_rate.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace yushi {

namespace {

constexpr double kLeast = -0.9;
constexpr double kMost = 10.0;
constexpr int kSteps = 436;  // 2.5 points each: more changes of sign than that do not come from a loan
constexpr double kAccuracy = 1e-11;

/// What is received less what is paid, discounted to drawdown.
double presentValue(std::span<const CashFlow> flows, double rate) {
    double value = 0;
    double discount = 1;
    double factor = 1;
    Months at(0);
    Months step(0);
    for (const CashFlow& flow : flows) {
        if (flow.month != at) {
            if (flow.month - at != step) {
                step = flow.month - at;
                factor = 1 / (1 + rate * static_cast<double>(step.count()) / 12);
            }
            discount *= factor;
            at = flow.month;
        }
        value += static_cast<double>(flow.amount.value()) * discount;
    }
    return value;
}

double rootBetween(std::span<const CashFlow> flows, double low, double high, double atLow, double atHigh) {
    const auto value = [flows](double rate) { return presentValue(flows, rate); };
    const auto closeEnough = [](double a, double b) { return std::abs(a - b) < kAccuracy; };
    std::uintmax_t steps = 200;
    const auto [a, b] =
        boost::math::tools::toms748_solve(value, low, high, atLow, atHigh, closeEnough, steps);
    return (a + b) / 2;
}

/// Whether there is one root, and it is where more or less is paid than received: the running sum of what is received less
/// what is paid crosses 0 once, which leaves one rate above 0 (Norstrom 1972), and is nowhere lower than at its end, which
/// leaves none below. Where all that is received comes before all that is paid, the value only falls or only rises.
bool hasOneRoot(std::span<const CashFlow> flows) {
    Yen total;
    for (const CashFlow& flow : flows) total += flow.amount;
    Yen sum;
    bool paid = false;
    bool receivedLater = false;
    bool below = false;
    bool crossesOnce = total < Yen();
    for (const CashFlow& flow : flows) {
        receivedLater = receivedLater || (paid && flow.amount > Yen());
        paid = paid || flow.amount < Yen();
        sum += flow.amount;
        crossesOnce = crossesOnce && sum >= total && !(below && sum >= Yen());
        below = below || sum < Yen();
    }
    return paid && (!receivedLater || (crossesOnce && flows.front().amount > Yen()));
}

double gridRate(int i) {
    return kLeast + (kMost - kLeast) * i / kSteps;
}

/// presentValue() at every rate of the grid at once.
std::array<double, kSteps + 1> valuesOnGrid(std::span<const CashFlow> flows) {
    std::array<double, kSteps + 1> values{};
    std::array<double, kSteps + 1> factors{};
    Months step(0);
    factors.fill(1);
    for (std::size_t i = flows.size(); i-- > 0;) {
        const Months since = flows[i].month - (i > 0 ? flows[i - 1].month : Months(0));
        if (since != step) {
            step = since;
            const double years = static_cast<double>(step.count()) / 12;
            for (int k = 0; k <= kSteps; ++k)
                factors[static_cast<std::size_t>(k)] = 1 / (1 + gridRate(k) * years);
        }
        const auto amount = static_cast<double>(flows[i].amount.value());
        for (std::size_t k = 0; k < values.size(); ++k) values[k] = (values[k] + amount) * factors[k];
    }
    return values;
}

/// Changes of sign between neighbours of a grid over the whole range.
std::vector<double> rootsOnGrid(std::span<const CashFlow> flows) {
    std::vector<double> roots;
    const auto values = valuesOnGrid(flows);
    for (int i = 1; i <= kSteps; ++i) {
        const double atLow = values[static_cast<std::size_t>(i - 1)];
        const double atHigh = values[static_cast<std::size_t>(i)];
        if (atHigh == 0) {
            roots.push_back(gridRate(i));
        } else if (atLow != 0 && (atLow < 0) != (atHigh < 0)) {
            roots.push_back(rootBetween(flows, gridRate(i - 1), gridRate(i), atLow, atHigh));
        }
    }
    return roots;
}

/// The one root of a loan: near 0, above it if more is paid than received.
std::vector<double> onlyRoot(std::span<const CashFlow> flows) {
    const double atZero = presentValue(flows, 0);
    if (atZero == 0) return {0};
    const double end = atZero < 0 ? kMost : kLeast;
    double low = 0;
    double atLow = atZero;
    for (double reach = 1.0 / 16; low != end; reach *= 2) {
        const double high = atZero < 0 ? std::min(low + reach, end) : std::max(low - reach, end);
        const double atHigh = presentValue(flows, high);
        if (atHigh == 0) return {high};
        if ((atHigh < 0) != (atZero < 0)) {
            return {low < high ? rootBetween(flows, low, high, atLow, atHigh)
                               : rootBetween(flows, high, low, atHigh, atLow)};
        }
        low = high;
        atLow = atHigh;
    }
    return {};
}

}  // namespace

std::vector<double> effectiveRates(std::span<const CashFlow> flows) {
    return hasOneRoot(flows) ? onlyRoot(flows) : rootsOnGrid(flows);
}

}  // namespace yushi
