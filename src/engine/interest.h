#pragma once

#include "model/loan.h"

#include <cstdint>

namespace yushi {

/// Interest of periods of whole months (月割): balance × rate × months / 12, cut to whole yen (円未満切捨て).
class MonthlyInterest {
  public:
    explicit MonthlyInterest(const LoanTerms& terms)
        : unit_(static_cast<std::uint64_t>(terms.interestBaseUnit.value())),
          most_(static_cast<std::uint64_t>(terms.principal.value())) {}

    void set(Rate rate, int months) {
        factor_ = static_cast<std::uint64_t>(rate.parts()) * static_cast<std::uint64_t>(months);
        wide_ = factor_ != 0 && most_ > UINT64_MAX / factor_;
    }

    std::int64_t operator()(std::int64_t balance, int /*fromMonth*/, int /*toMonth*/) const {
        auto base = static_cast<std::uint64_t>(balance);
        if (unit_ != 1) base -= base % unit_;
        if (wide_) return static_cast<std::int64_t>(Int128(base) * factor_ / kYear);
        return static_cast<std::int64_t>(base * factor_ / kYear);
    }

  private:
    static constexpr std::uint64_t kYear = 12 * Rate::kWhole;

    std::uint64_t unit_;
    std::uint64_t most_;
    std::uint64_t factor_ = 0;
    bool wide_ = false;
};

/// Interest by days (日割): balance × rate × days / 365, cut to whole yen; 365 in leap years too.
class DailyInterest {
  public:
    explicit DailyInterest(const LoanTerms& terms)
        : drawdownOn_(*terms.drawdownOn), unit_(terms.interestBaseUnit.value()), dayCount_(terms.dayCount) {}

    void set(Rate rate, int /*months*/) { rate_ = rate; }

    std::int64_t operator()(std::int64_t balance, int fromMonth, int toMonth) const {
        const Int128 base = balance - balance % unit_;
        return static_cast<std::int64_t>(base * rate_.parts() * days(fromMonth, toMonth) / kYear);
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
