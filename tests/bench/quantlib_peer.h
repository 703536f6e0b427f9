#pragma once

#include <memory>
#include <vector>

namespace yushi::bench {

/// What of QuantLib is measured: a whole AmortizingFixedRateBond with its cash flows, or the coupons alone.
enum class PeerKind { Bond, BareLeg };

/// The same loan in QuantLib: monthly, 30/360, its dates and balances computed beforehand.
class Peer {
  public:
    Peer(const std::vector<double>& balances, double rate);
    ~Peer();

    /// Builds the cash flows anew and adds up every amount.
    double interest(PeerKind kind) const;

  private:
    struct Loan;
    std::unique_ptr<Loan> loan_;
};

}  // namespace yushi::bench
