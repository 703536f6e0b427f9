#include "engine/cost/effective_rate.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace yushi {

namespace {

constexpr double kLeast = -0.9;
constexpr double kMost = 10.0;
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

/// Where the search below 0 ends: at −12/m the factor of the longest gap, m months, has a pole.
double lowestRate(std::span<const CashFlow> flows) {
    Months longest(0);
    Months at(0);
    for (const CashFlow& flow : flows) {
        longest = std::max(longest, flow.month - at);
        at = flow.month;
    }
    if (longest == Months(0)) return kLeast;
    constexpr double beforeThePole = 0.999;
    return std::max(kLeast, -12 * beforeThePole / static_cast<double>(longest.count()));
}

double rootBetween(std::span<const CashFlow> flows, double low, double high, double atLow, double atHigh) {
    if (low > high) {
        std::swap(low, high);
        std::swap(atLow, atHigh);
    }
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

/// How far to look next from a rate: small steps near 0, where rates of loans lie, so that roots are told apart; long
/// ones where there is one root at most.
double stepFrom(double rate, bool oneRoot) {
    const double distance = std::abs(rate);
    if (oneRoot) return std::max(distance, 1.0 / 16);
    return distance < 0.2 ? 0.0025 : 0.025;
}

/// The root nearest @p nominal on the side of 0 on which @p atZero, what is received less what is paid, wants it.
std::optional<double> nearestRoot(std::span<const CashFlow> flows, double atZero, double nominal) {
    const bool oneRoot = hasOneRoot(flows);
    const bool above = atZero < 0;
    const double end = above ? kMost : lowestRate(flows);
    std::optional<double> nearest;
    double at = 0;
    for (double value = atZero; at != end;) {
        const double step = stepFrom(at, oneRoot);
        const double next = above ? std::min(at + step, end) : std::max(at - step, end);
        const double nextValue = presentValue(flows, next);
        if (value != 0 && (nextValue == 0 || (nextValue < 0) != (value < 0))) {
            const double root =
                nextValue == 0 ? next : rootBetween(flows, at, next, value, nextValue);
            if (!nearest || std::abs(root - nominal) < std::abs(*nearest - nominal)) nearest = root;
            if (oneRoot || !above || root >= nominal) return nearest;  // the others are farther off
        }
        at = next;
        value = nextValue;
    }
    return nearest;
}

/// The only way from a floating-point rate to what is shown.
std::optional<EffectiveRate> toWhole(double rate) {
    if (!std::isfinite(rate) || rate < kLeast || rate > kMost) return std::nullopt;
    return EffectiveRate{std::llround(rate * 100 * EffectiveRate::kPercent)};
}

}  // namespace

std::optional<EffectiveRate> effectiveRate(std::span<const CashFlow> flows, Rate nominal) {
    const auto moves = [](const CashFlow& flow) { return flow.amount != Yen(); };
    if (std::ranges::none_of(flows, moves)) return std::nullopt;
    const double atZero = presentValue(flows, 0);
    if (atZero == 0) return EffectiveRate{};
    const double asked = static_cast<double>(nominal.parts()) / static_cast<double>(Rate::kWhole);
    const auto root = nearestRoot(flows, atZero, asked);
    return root ? toWhole(*root) : std::nullopt;
}

}  // namespace yushi
