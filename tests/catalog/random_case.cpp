#include "catalog/random_case.h"

#include <vector>

namespace yushi::test {

namespace {

/// Chances by name, so that the consultation below reads as what it holds.
class Draw {
  public:
    explicit Draw(std::mt19937& chance) : chance_(chance) {}

    bool yes() { return number(0, 1) == 1; }
    std::int64_t number(std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(chance_);
    }
    Yen yen() { return Yen(number(-1'000'000'000'000'000, 1'000'000'000'000'000)); }
    Yen positiveYen() { return Yen(number(1, 1'000'000'000'000'000)); }
    Months months(int least) { return Months(number(least, 1200)); }
    Rate rate() { return Rate(number(-1'000'000'000, 1'000'000'000)); }
    RatePoints points() { return RatePoints(number(0, 1'000'000)); }
    Date date() { return Date(std::chrono::sys_days(std::chrono::days(number(-30'000, 60'000)))); }
    Portion portion() {
        if (yes()) return {number(0, Share::kWhole), Share::kWhole};
        const std::int64_t denominator = number(1, 1'000'000);
        return {number(0, denominator), denominator};
    }
    /// Words with what JSON, file names and tables find hard.
    std::string words() {
        static const std::vector<std::string> parts = {"山田製作所", "\"", "\\", "\n",   "𠮷", "=1+1",    " ",
                                                       "髙",         "\t", "/",  "\x01", "é",  "株式会社"};
        std::string text = "x";
        for (std::int64_t left = number(0, 5); left > 0; --left)
            text += parts[static_cast<std::size_t>(number(0, std::int64_t(parts.size()) - 1))];
        return text;
    }
    template <class Enum>
    Enum choice(int count) {
        return static_cast<Enum>(number(0, count - 1));
    }
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())> {
        return yes() ? std::optional(make()) : std::nullopt;
    }
    template <class Make>
    auto several(int least, Make make) -> std::vector<decltype(make())> {
        std::vector<decltype(make())> list;
        for (std::int64_t left = number(least, 3); left > 0; --left) list.push_back(make());
        return list;
    }

  private:
    std::mt19937& chance_;
};

FactValue answerTo(const Fact& fact, Draw& draw) {
    const auto optionCount = static_cast<std::int64_t>(fact.options.size());
    switch (fact.type) {
        case FactType::Boolean:
            return draw.yes();
        case FactType::Integer:
            return draw.number(0, 1'000'000);
        case FactType::Yen:
            return draw.yen();
        case FactType::Percent:
            return Share(draw.number(-1'000'000'000, 1'000'000'000));
        case FactType::Date:
            return draw.date();
        case FactType::Choice:
            return Options::only(static_cast<std::size_t>(draw.number(0, optionCount - 1)));
        case FactType::Choices: {
            Options options;
            for (std::int64_t i = 0; i < optionCount; ++i) {
                if (draw.yes()) options = options | Options::only(static_cast<std::size_t>(i));
            }
            return options;
        }
        case FactType::Text:
            break;
    }
    return draw.words();
}

LoanTerms loanTerms(Draw& draw) {
    LoanTerms terms;
    terms.rates = draw.yes() ? std::vector{RateStep{Months(1), draw.rate()}} : draw.several(0, [&] {
        return RateStep{draw.months(1), draw.rate()};
    });
    terms.method = draw.choice<RepaymentMethod>(3);
    if (draw.yes()) terms.interval = draw.months(1);
    if (draw.yes()) terms.instalmentUnit = draw.positiveYen();
    if (draw.yes()) terms.smallerUnits = draw.several(1, [&] { return draw.positiveYen(); });
    terms.instalmentRounding = draw.choice<Rounding>(3);
    terms.remainder = draw.choice<RemainderIn>(2);
    terms.instalment = draw.maybe([&] { return draw.yen(); });
    terms.accrual = draw.choice<InterestAccrual>(2);
    terms.dayCount = draw.choice<DayCount>(2);
    if (draw.yes()) terms.interestBaseUnit = draw.yen();
    terms.drawdownOn = draw.maybe([&] { return draw.date(); });
    terms.interestInterval = draw.maybe([&] { return draw.months(1); });
    terms.unequal = draw.several(0, [&] { return PrincipalStep{draw.months(1), draw.yen()}; });
    if (draw.yes()) terms.balloon = draw.yen();
    terms.interestDue = draw.choice<InterestDue>(2);
    terms.early = draw.several(0, [&] {
        return EarlyRepayment{draw.months(1), draw.maybe([&] { return draw.yen(); }),
                              draw.choice<EarlyEffect>(2)};
    });
    terms.businessDays = draw.choice<BusinessDays>(3);
    return terms;
}

InterestSubsidy interestSubsidy(Draw& draw) {
    const auto months = [&] { return draw.months(1); };
    const auto yen = [&] { return draw.positiveYen(); };
    InterestSubsidy subsidy;
    switch (draw.number(0, 3)) {
        case 0:
            subsidy.kind = SubsidyPoints{draw.points(), draw.yes(), draw.maybe(months)};
            break;
        case 1:
            subsidy.kind =
                SubsidyRefund{draw.portion(),  draw.maybe(months), draw.positiveYen(), draw.maybe(yen),
                              draw.maybe(yen), draw.months(0),     draw.yes()};
            break;
        case 2:
            subsidy.kind = SubsidyFirstMonths{draw.months(1)};
            break;
        default:
            subsidy.kind = SubsidyOnAverage{draw.points(), Months(draw.yes() ? 6 : 12), draw.maybe(months),
                                            draw.months(0)};
    }
    if (draw.yes()) subsidy.payer = draw.words();
    if (draw.yes()) subsidy.text = {draw.words(), draw.words()};
    subsidy.alone = draw.yes();
    return subsidy;
}

FeeSubsidy feeSubsidy(Draw& draw) {
    FeeSubsidy subsidy;
    switch (draw.number(0, 4)) {
        case 0:
            subsidy.kind = FeeShareOfRate{draw.portion()};
            break;
        case 1:
            subsidy.kind = FeeShareOfAmount{draw.portion(), draw.positiveYen()};
            break;
        case 2:
            subsidy.kind = FeePoints{draw.points()};
            break;
        case 3:
            subsidy.kind = FeeFixedAmount{draw.positiveYen()};
            break;
        default:
            subsidy.kind = FeeInFull();
    }
    if (draw.yes()) subsidy.payer = draw.words();
    subsidy.most = draw.maybe([&] { return draw.positiveYen(); });
    subsidy.surchargesToo = draw.yes();
    subsidy.flow = draw.choice<FeeSubsidyFlow>(2);
    if (draw.yes()) subsidy.delay = draw.months(0);
    subsidy.alone = draw.yes();
    return subsidy;
}

GuaranteeFeeTerms guaranteeFee(Draw& draw) {
    GuaranteeFeeTerms fee;
    fee.rate = draw.maybe([&] { return Rate(draw.number(0, 1'000'000)); });
    if (draw.yes()) fee.table = draw.words();
    fee.feeClass = draw.maybe([&] { return static_cast<int>(draw.number(1, 9)); });
    if (draw.yes()) fee.kind = draw.words();
    fee.adjustments = draw.several(0, [&] { return draw.words(); });
    if (draw.yes()) fee.coefficients = draw.words();
    fee.days = draw.maybe([&] { return static_cast<int>(draw.number(1, 100'000)); });
    fee.payment = draw.choice<FeePayment>(2);
    fee.subsidies = draw.several(0, [&] { return feeSubsidy(draw); });
    return fee;
}

Offer offer(Draw& draw) {
    Offer offer;
    offer.line = {draw.words(), draw.words(), draw.words()};
    offer.amount = draw.maybe([&] { return draw.yen(); });
    offer.term = draw.maybe([&] { return draw.months(1); });
    offer.grace = draw.maybe([&] { return draw.months(0); });
    offer.terms = loanTerms(draw);
    offer.costs.interestSubsidies = draw.several(0, [&] { return interestSubsidy(draw); });
    offer.costs.guaranteeFee = draw.maybe([&] { return guaranteeFee(draw); });
    offer.costs.contract = draw.maybe([&] { return draw.choice<Contract>(2); });
    return offer;
}

ExistingLoan existingLoan(Draw& draw) {
    ExistingLoan loan;
    loan.name = draw.words();
    loan.balance = draw.positiveYen();
    loan.rate = Rate(draw.number(0, 1'000'000));
    loan.method = draw.choice<RepaymentMethod>(3);
    loan.remaining = draw.maybe([&] { return draw.months(1); });
    loan.payment = draw.maybe([&] { return draw.positiveYen(); });
    loan.grace = draw.months(0);
    loan.interval = draw.months(1);
    loan.guaranteeFee = draw.maybe([&] {
        return PaidGuaranteeFee{draw.positiveYen(), draw.positiveYen(), draw.months(1), draw.months(0)};
    });
    loan.feeRefund = draw.maybe([&] { return draw.positiveYen(); });
    loan.refinanced = draw.yes();
    return loan;
}

Finances finances(Draw& draw) {
    Finances finances;
    for (const auto profit : {&Finances::operatingProfit, &Finances::ordinaryProfit, &Finances::netProfit}) {
        finances.*profit = draw.maybe([&] { return draw.yen(); });
    }
    for (const auto amount :
         {&Finances::depreciation, &Finances::incomeTaxes, &Finances::receivables, &Finances::notesReceivable,
          &Finances::inventory, &Finances::payables, &Finances::notesPayable, &Finances::borrowings,
          &Finances::bonds, &Finances::instalmentsOwing, &Finances::cash, &Finances::principalPerYear,
          &Finances::sales}) {
        finances.*amount = draw.maybe([&] { return draw.positiveYen(); });
    }
    for (const auto share : {&Finances::variableCosts, &Finances::salesFall})
        finances.*share = draw.maybe([&] { return Share(draw.number(0, 1'000'000)); });
    return finances;
}

Lease lease(Draw& draw) {
    Lease lease;
    lease.line = {draw.words(), draw.words(), draw.words()};
    lease.price = draw.positiveYen();
    lease.term = draw.months(1);
    lease.interval = draw.months(1);
    lease.charge = draw.maybe([&] { return Rate(draw.number(0, 1'000'000)); });
    lease.chargeOn = draw.maybe([&] { return draw.choice<ChargeOn>(2); });
    return lease;
}

}  // namespace

Consultation randomCase(const Vocabulary& vocabulary, std::mt19937& chance) {
    Draw draw(chance);
    Consultation consultation{Answers(vocabulary), {}};
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        if (draw.yes()) consultation.answers.answer(FactId{i}, answerTo(vocabulary.fact(FactId{i}), draw));
    }
    for (const JudgementKind& kind : vocabulary.judgementKinds()) {
        const std::string id = draw.yes() ? kind.id : "issuer/R6/program/" + kind.id + "/0123abcd";
        consultation.answers.decide(id, draw.maybe([&] { return draw.yes(); }));
    }
    consultation.offers = draw.several(0, [&] { return offer(draw); });
    consultation.existingLoans = draw.several(0, [&] { return existingLoan(draw); });
    if (draw.yes()) consultation.finances = finances(draw);
    consultation.leases = draw.several(0, [&] { return lease(draw); });
    if (draw.yes()) consultation.client.name = draw.words();
    if (draw.yes()) consultation.client.business = draw.words();
    if (draw.yes()) consultation.client.note = draw.words();
    return consultation;
}

}  // namespace yushi::test
