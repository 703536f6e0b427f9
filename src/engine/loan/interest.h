#pragma once

#include "model/consultation/loan.h"

#include <cstdint>

namespace yushi {

/// Interest of periods of whole months (月割): balance × rate × months / 12, cut to whole yen (円未満切捨て).
/// The division is a multiplication by f = ⌈2^64 × rate × months / 12⌉: what f is too large by adds less than balance / 2^64
/// to the interest, and interest lies at least 1 / (12 × 10^6) below the next whole yen; so the result is exact for balances
/// up to 2^64 / (12 × 10^6), about 1.5 兆円.
class MonthlyInterest {
  public:
    explicit MonthlyInterest(const LoanTerms& terms)
        : unit_(static_cast<std::uint64_t>(terms.interestBaseUnit.value())),
          fits_(static_cast<std::uint64_t>(terms.principal.value()) <= UINT64_MAX / kYear) {}

    void set(Rate rate, int months) {
        const auto factor = static_cast<std::uint64_t>(rate.parts()) * static_cast<std::uint64_t>(months);
        if (factor == factor_) return;
        factor_ = factor;
        wide_ = !fits_ || factor >= kYear;
        if (wide_) return;
        const UInt128 scaled = UInt128(factor) << 64;
        reciprocal_ = static_cast<std::uint64_t>((scaled + kYear - 1) / kYear);
    }

    std::int64_t operator()(std::int64_t balance, int /*fromMonth*/, int /*toMonth*/) const {
        auto base = static_cast<std::uint64_t>(balance);
        if (unit_ != 1) base -= base % unit_;
        if (wide_) return static_cast<std::int64_t>(Int128(base) * factor_ / kYear);
        return static_cast<std::int64_t>(UInt128(base) * reciprocal_ >> 64);
    }

  private:
    __extension__ using UInt128 = unsigned __int128;
    static constexpr std::uint64_t kYear = 12 * Rate::kWhole;

    std::uint64_t unit_;
    bool fits_;
    bool wide_ = false;
    std::uint64_t factor_ = 0;
    std::uint64_t reciprocal_ = 0;  ///< f above
};

/// Interest by days (日割): balance × rate × days / 365, cut to whole yen; 365 in leap years too.
class DailyInterest {
  public:
    explicit DailyInterest(const LoanTerms& terms)
        : drawdownOn_(*terms.drawdownOn), unit_(terms.interestBaseUnit.value()), dayCount_(terms.dayCount) {}

    void set(Rate rate, int /*months*/) { rate_ = rate; }

    std::int64_t operator()(std::int64_t balance, int fromMonth, int toMonth) const {
        const std::int64_t base = unit_ == 1 ? balance : balance - balance % unit_;
        const std::int64_t factor = rate_.parts() * days(fromMonth, toMonth);
        std::int64_t product = 0;
        if (!__builtin_mul_overflow(base, factor, &product)) return product / kYear;
        return static_cast<std::int64_t>(Int128(base) * factor / kYear);
    }

  private:
    static constexpr std::int64_t kYear = 365 * Rate::kWhole;

    std::int64_t days(int fromMonth, int toMonth) const {
        const bool oneMore = fromMonth == 0 && dayCount_ == DayCount::BothEnds;
        return daysBetween(addMonths(drawdownOn_, Months(fromMonth)), addMonths(drawdownOn_, Months(toMonth)))
                   .count() +
               (oneMore ? 1 : 0);
    }

    Date drawdownOn_;
    std::int64_t unit_;
    DayCount dayCount_;
    Rate rate_;
};

}  // namespace yushi
