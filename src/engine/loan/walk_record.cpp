#include "engine/loan/walk_record.h"

#include "engine/loan/loan_walk.h"

#include <utility>

namespace yushi {

namespace {

class Recorder {
  public:
    explicit Recorder(const LoanTerms& terms) : agreed_(terms.instalment), balance_(terms.principal) {}

    void equalAmount(const EqualInstalments& plan, Yen balance, int most) {
        record.plans.push_back({plan, balance, most, agreed_});
        agreed_.reset();  // an early repayment that reduces the instalments makes them anew
    }
    void sameAmount(const EqualInstalments& plan, Yen balance) {
        record.plans.push_back({plan, balance, plan.number, Yen(plan.ordinary)});
    }
    void levelAmount(Yen amount, Yen balance, Rate rate, int payments) {
        record.levels.push_back({amount, balance, rate, payments});
    }
    void repaysBy(PrincipalRule rule, Yen amount) {
        rule_ = rule;
        amount_ = amount;
    }
    void operator()(int /*number*/, int /*month*/, std::int64_t /*principal*/, std::int64_t interest,
                    std::int64_t balance) {
        record.rows.push_back({rule_, amount_, Yen(interest), balance_, record.plans.size()});
        balance_ = Yen(balance);
    }

    WalkRecord record;

  private:
    std::optional<Yen> agreed_;
    PrincipalRule rule_ = PrincipalRule::None;
    Yen amount_;
    Yen balance_;
};

}  // namespace

WalkRecord recordOf(const LoanTerms& terms) {
    Recorder recorder(terms);
    walkLoan(terms, recorder);
    return std::move(recorder.record);
}

}  // namespace yushi
