#pragma once

#include "model/values/date.h"
#include "model/values/yen.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace yushi {

struct LoanCost;

/// What a yen moves for, and from whom to whom.
enum class FlowKind : std::uint8_t {
    Drawdown,         ///< 融資実行: lender to borrower
    StampDuty,        ///< borrower to the state
    Principal,        ///< borrower to lender
    Interest,         ///< borrower to lender
    InterestCarried,  ///< the interest that a payer pays to the lender
    InterestRefund,   ///< the interest that a payer pays back to the borrower
    Fee,              ///< 信用保証料: borrower to corporation
    FeeCarried,       ///< the fee that a payer pays to the corporation
    FeeSupport,       ///< the fee that a payer pays back to the borrower
    FeeRefund,        ///< 返戻: corporation to borrower
    FeeReturned,      ///< 返戻: to the payer who had supported it
};

/// Money that moves on account of a loan: every payment that falls due, of 0 yen too.
struct Flow {
    Months month{0};           ///< after drawdown
    std::optional<Date> date;  ///< nothing: the day of drawdown is not known
    Yen amount;                ///< in the direction that the kind says
    FlowKind kind = FlowKind::Drawdown;
    std::optional<std::size_t> payer;       ///< by place among the supports of interest or fee; nothing: no support
    std::optional<std::size_t> instalment;  ///< to which it belongs, from 0

    friend bool operator==(const Flow&, const Flow&) = default;
};

/// How a flow touches the account of the borrower.
enum class FlowSide { Received, Paid, PassesBy };

FlowSide sideOf(FlowKind kind);

/// What a flow brings the borrower: negative where he pays, 0 where it passes him by.
Yen toBorrower(const Flow& flow);

/// The amounts of those flows that are of one of @p kinds.
std::vector<Yen> amountsOf(std::span<const Flow> flows, std::initializer_list<FlowKind> kinds);

/// Their sum.
Yen totalOf(std::span<const Flow> flows, std::initializer_list<FlowKind> kinds);

/// Every yen that moves on account of a loan whose schedule, supports, fee and tax are worked out; ascending by month, within
/// a month by instalment, then supports of the interest, then the fee.
std::vector<Flow> flowsOf(const LoanCost& cost);

}  // namespace yushi
