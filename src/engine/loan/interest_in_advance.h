#pragma once

#include "engine/loan/equal_instalments.h"
#include "engine/loan/principal_rule.h"
#include "model/consultation/loan.h"

#include <cstdint>
#include <utility>

namespace yushi {

/// 前取り: the same payments, with the interest of each period paid at its beginning.
template <class Sink>
class InterestInAdvance {
    static constexpr bool kTells = requires(Sink& sink) { sink.repaysBy(PrincipalRule::None, Yen()); };

  public:
    InterestInAdvance(const LoanTerms& terms, Sink& sink) : sink_(sink), balance_(terms.principal.value()) {}

    void operator()(int number, int month, std::int64_t principal, std::int64_t interest,
                    std::int64_t balance) {
        tell();
        sink_(number, month_, principal_, interest, balance_);
        if constexpr (kTells) paid_ = current_;
        number_ = number;
        month_ = month;
        principal_ = principal;
        balance_ = balance;
    }
    void finish() {
        tell();
        sink_(number_ + 1, month_, principal_, 0, balance_);
    }
    void equalAmount(const EqualInstalments& plan, Yen balance, int most)
        requires requires(Sink& sink) { sink.equalAmount(plan, balance, most); }
    {
        sink_.equalAmount(plan, balance, most);
    }
    void repaysBy(PrincipalRule rule, Yen amount)
        requires kTells
    {
        current_ = {rule, amount};
    }

  private:
    /// The rule of the principal that is paid now, which is that of the period before.
    void tell() {
        if constexpr (kTells) sink_.repaysBy(paid_.first, paid_.second);
    }

    Sink& sink_;
    std::pair<PrincipalRule, Yen> paid_;     ///< of the period before
    std::pair<PrincipalRule, Yen> current_;  ///< of this period
    int number_ = 0;
    int month_ = 0;
    std::int64_t principal_ = 0;
    std::int64_t balance_;
};

}  // namespace yushi
