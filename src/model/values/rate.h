#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yushi {

/// A number held as whole parts per million; the tag keeps rates, points and shares apart.
template <class Tag>
class PartsPerMillion {
  public:
    static constexpr std::int64_t kWhole = 1'000'000;  ///< 100 %

    constexpr PartsPerMillion() = default;
    constexpr explicit PartsPerMillion(std::int64_t parts) : parts_(parts) {}

    constexpr std::int64_t parts() const { return parts_; }

    friend constexpr auto operator<=>(PartsPerMillion, PartsPerMillion) = default;

  private:
    std::int64_t parts_ = 0;
};

/// The bound of every percentage: 100,000 %.
inline constexpr std::int64_t kMostPercentParts = 1000 * PartsPerMillion<void>::kWhole;

/// A rate a year (年利); 2.07 % is 20,700 parts.
using Rate = PartsPerMillion<struct RateTag>;
/// The distance between two rates (ポイント); 0.47 points are 4,700 parts.
using RatePoints = PartsPerMillion<struct RatePointsTag>;
/// A part of an amount (割合); 80 % is 800,000 parts.
using Share = PartsPerMillion<struct ShareTag>;

constexpr Rate operator+(Rate rate, RatePoints points) {
    return Rate(rate.parts() + points.parts());
}
constexpr Rate operator-(Rate rate, RatePoints points) {
    return Rate(rate.parts() - points.parts());
}
constexpr RatePoints operator-(Rate a, Rate b) {
    return RatePoints(a.parts() - b.parts());
}

/// Parts per million of a decimal percentage such as "1.975"; nothing if the text is not a plain decimal
/// number with at most four decimals and at most nine digits before the point.
std::optional<std::int64_t> partsOfPercent(std::string_view text);

/// A percentage with at least two decimals: 16,000 parts are "1.60", 19,750 parts "1.975".
std::string percentOfParts(std::int64_t parts);

}  // namespace yushi
