#include "engine/effective_rate.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace yushi {

namespace {

constexpr double kLeast = -0.9;
constexpr double kMost = 10.0;
constexpr int kSteps = 436;  // 2.5 points each: more changes of sign than that do not come from a loan
constexpr double kAccuracy = 1e-12;

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

/// Whether all that is received comes before all that is paid: then the value only falls … or only rises.
bool receivedBeforePaid(std::span<const CashFlow> flows) {
    bool paid = false;
    for (const CashFlow& flow : flows) {
        if (flow.amount > Yen() && paid) return false;
        paid = paid || flow.amount < Yen();
    }
    return paid;
}

/// Changes of sign between neighbours of a grid over the whole range.
std::vector<double> rootsOnGrid(std::span<const CashFlow> flows) {
    std::vector<double> roots;
    double low = kLeast;
    double atLow = presentValue(flows, low);
    for (int i = 1; i <= kSteps; ++i) {
        const double high = kLeast + (kMost - kLeast) * i / kSteps;
        const double atHigh = presentValue(flows, high);
        if (atHigh == 0) {
            roots.push_back(high);
        } else if (atLow != 0 && (atLow < 0) != (atHigh < 0)) {
            roots.push_back(rootBetween(flows, low, high, atLow, atHigh));
        }
        low = high;
        atLow = atHigh;
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
    return receivedBeforePaid(flows) ? onlyRoot(flows) : rootsOnGrid(flows);
}

}  // namespace yushi
