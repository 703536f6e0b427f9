#include "catalog/random_case.h"

#include <algorithm>
#include <vector>

namespace yushi::test {

namespace {

/// Chances by name, so that the consultation below reads as what it holds.
class Draw {
  public:
    Draw(std::mt19937& chance, Fields fields) : chance_(chance), fields_(fields) {}

    bool yes() { return number(0, 1) == 1; }
    /// Whether what may be left out is there.
    bool given() { return fields_ == Fields::All || yes(); }
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
        return given() ? std::optional(make()) : std::nullopt;
    }
    template <class Make>
    auto several(int least, Make make) -> std::vector<decltype(make())> {
        std::vector<decltype(make())> list;
        const std::int64_t fewest = fields_ == Fields::All ? std::max(least, 1) : least;
        for (std::int64_t left = number(fewest, 3); left > 0; --left) list.push_back(make());
        return list;
    }

  private:
    std::mt19937& chance_;
    Fields fields_;
};

// Each record is taken apart into all of its members: a new one does not compile until it is drawn here too.

FactValue answerTo(const Fact& fact, Draw& draw) {
    const auto optionCount = static_cast<std::int64_t>(fact.options.size());
    const auto least = [&](std::int64_t any) { return fact.range.least.value_or(any); };
    const auto most = [&](std::int64_t any) { return fact.range.most.value_or(any); };
    switch (fact.type) {
        case FactType::Boolean:
            return draw.yes();
        case FactType::Integer:
            return draw.number(least(0), most(1'000'000));
        case FactType::Yen:
            return Yen(draw.number(least(-1'000'000'000'000'000), most(1'000'000'000'000'000)));
        case FactType::Percent:
            return Share(draw.number(least(-1'000'000'000), most(1'000'000'000)));
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
    // The offer has principal, term, grace, method and interval.
    auto& [principal, rates, term, grace, method, interval, unit, smallerUnits, rounding, remainder,
           instalment, accrual, dayCount, baseUnit, drawdownOn, interestInterval, unequal, balloon,
           interestDue, early, businessDays] = terms;
    rates = draw.yes() ? std::vector{RateStep{Months(1), draw.rate()}} : draw.several(0, [&] {
        return RateStep{draw.months(1), draw.rate()};
    });
    if (draw.given()) unit = draw.positiveYen();
    if (draw.yes()) smallerUnits = draw.several(1, [&] { return draw.positiveYen(); });
    rounding = draw.choice<Rounding>(3);
    remainder = draw.choice<RemainderIn>(2);
    instalment = draw.maybe([&] { return draw.yen(); });
    accrual = draw.choice<InterestAccrual>(2);
    dayCount = draw.choice<DayCount>(2);
    if (draw.given()) baseUnit = draw.yen();
    drawdownOn = draw.maybe([&] { return draw.date(); });
    interestInterval = draw.maybe([&] { return draw.months(1); });
    unequal = draw.several(0, [&] { return PrincipalStep{draw.months(1), draw.yen()}; });
    if (draw.given()) balloon = draw.yen();
    interestDue = draw.choice<InterestDue>(2);
    early = draw.several(0, [&] {
        return EarlyRepayment{draw.months(1), draw.maybe([&] { return draw.yen(); }),
                              draw.choice<EarlyEffect>(2)};
    });
    businessDays = draw.choice<BusinessDays>(3);
    return terms;
}

InterestSubsidy interestSubsidy(Draw& draw) {
    const auto months = [&] { return draw.months(1); };
    const auto yen = [&] { return draw.positiveYen(); };
    InterestSubsidy subsidy;
    auto& [kind, payer, text, alone, certainty] = subsidy;
    switch (draw.number(0, 3)) {
        case 0:
            kind = SubsidyPoints{draw.points(), draw.yes(), draw.maybe(months)};
            break;
        case 1:
            kind = SubsidyRefund{draw.portion(),  draw.maybe(months), draw.positiveYen(), draw.maybe(yen),
                                 draw.maybe(yen), draw.months(0),     draw.yes()};
            break;
        case 2:
            kind = SubsidyFirstMonths{draw.months(1)};
            break;
        default:
            kind = SubsidyOnAverage{draw.points(), Months(draw.yes() ? 6 : 12), draw.maybe(months),
                                    draw.months(0)};
    }
    if (draw.given()) payer = draw.words();
    if (draw.given()) text = {draw.words(), draw.words()};
    alone = draw.yes();
    certainty = draw.choice<Certainty>(3);
    return subsidy;
}

FeeSubsidy feeSubsidy(Draw& draw) {
    FeeSubsidy subsidy;
    auto& [kind, payer, most, surchargesToo, flow, delay, alone, text, certainty] = subsidy;
    switch (draw.number(0, 4)) {
        case 0:
            kind = FeeShareOfRate{draw.portion()};
            break;
        case 1:
            kind = FeeShareOfAmount{draw.portion(), draw.positiveYen()};
            break;
        case 2:
            kind = FeePoints{draw.points()};
            break;
        case 3:
            kind = FeeFixedAmount{draw.positiveYen()};
            break;
        default:
            kind = FeeInFull();
    }
    if (draw.given()) payer = draw.words();
    most = draw.maybe([&] { return draw.positiveYen(); });
    surchargesToo = draw.yes();
    flow = draw.choice<FeeSubsidyFlow>(2);
    if (draw.given()) delay = draw.months(0);
    alone = draw.yes();
    if (draw.given()) text = {draw.words(), draw.words()};
    certainty = draw.choice<Certainty>(3);
    return subsidy;
}

GuaranteeFeeTerms guaranteeFee(Draw& draw) {
    GuaranteeFeeTerms fee;
    auto& [rate, table, feeClass, kind, adjustments, coefficients, days, payment, subsidies] = fee;
    rate = draw.maybe([&] { return Rate(draw.number(0, 1'000'000)); });
    if (draw.given()) table = draw.words();
    feeClass = draw.maybe([&] { return static_cast<int>(draw.number(1, 9)); });
    if (draw.given()) kind = draw.words();
    adjustments = draw.several(0, [&] { return draw.words(); });
    if (draw.given()) coefficients = draw.words();
    days = draw.maybe([&] { return static_cast<int>(draw.number(1, 100'000)); });
    payment = draw.choice<FeePayment>(2);
    subsidies = draw.several(0, [&] { return feeSubsidy(draw); });
    return fee;
}

CostTerms costTerms(Draw& draw) {
    CostTerms costs;
    auto& [interestSubsidies, fee, contract] = costs;
    interestSubsidies = draw.several(0, [&] { return interestSubsidy(draw); });
    fee = draw.maybe([&] { return guaranteeFee(draw); });
    contract = draw.maybe([&] { return draw.choice<Contract>(2); });
    return costs;
}

Offer offer(Draw& draw) {
    Offer offer;
    auto& [line, amount, term, grace, method, interval, terms, costs] = offer;
    line = {draw.words(), draw.words(), draw.words()};
    amount = draw.maybe([&] { return draw.yen(); });
    term = draw.maybe([&] { return draw.months(1); });
    grace = draw.maybe([&] { return draw.months(0); });
    method = draw.maybe([&] { return draw.choice<RepaymentMethod>(3); });
    interval = draw.maybe([&] { return draw.months(1); });
    terms = loanTerms(draw);
    costs = costTerms(draw);
    return offer;
}

ExistingLoan existingLoan(Draw& draw) {
    ExistingLoan loan;
    auto& [name, balance, rate, method, remaining, payment, grace, interval, fee, feeRefund, refinanced,
           program] = loan;
    name = draw.words();
    balance = draw.positiveYen();
    rate = Rate(draw.number(0, 1'000'000));
    method = draw.choice<RepaymentMethod>(3);
    remaining = draw.maybe([&] { return draw.months(1); });
    payment = draw.maybe([&] { return draw.positiveYen(); });
    grace = draw.months(0);
    interval = draw.months(1);
    fee = draw.maybe([&] {
        return PaidGuaranteeFee{draw.positiveYen(), draw.positiveYen(), draw.months(1), draw.months(0)};
    });
    feeRefund = draw.maybe([&] { return draw.positiveYen(); });
    refinanced = draw.yes();
    program = draw.maybe([&] { return ProgramName{draw.words(), draw.words()}; });
    return loan;
}

Finances randomFinances(Draw& draw) {
    Finances finances;
    auto& [operatingProfit, ordinaryProfit, netProfit, depreciation, incomeTaxes, receivables,
           notesReceivable, inventory, payables, notesPayable, borrowings, bonds, instalmentsOwing, cash,
           principalPerYear, sales, variableCosts, salesFall] = finances;
    for (auto* profit : {&operatingProfit, &ordinaryProfit, &netProfit})
        *profit = draw.maybe([&] { return draw.yen(); });
    for (auto* amount :
         {&depreciation, &incomeTaxes, &receivables, &notesReceivable, &inventory, &payables, &notesPayable,
          &borrowings, &bonds, &instalmentsOwing, &cash, &principalPerYear, &sales})
        *amount = draw.maybe([&] { return draw.positiveYen(); });
    for (auto* share : {&variableCosts, &salesFall})
        *share = draw.maybe([&] { return Share(draw.number(0, 1'000'000)); });
    return finances;
}

Lease lease(Draw& draw) {
    Lease lease;
    auto& [line, price, term, interval, charge, chargeOn] = lease;
    line = {draw.words(), draw.words(), draw.words()};
    price = draw.positiveYen();
    term = draw.months(1);
    interval = draw.months(1);
    charge = draw.maybe([&] { return Rate(draw.number(0, 1'000'000)); });
    chargeOn = draw.maybe([&] { return draw.choice<ChargeOn>(2); });
    return lease;
}

Client randomClient(Draw& draw) {
    Client client;
    auto& [name, business, note] = client;
    if (draw.given()) name = draw.words();
    if (draw.given()) business = draw.words();
    if (draw.given()) note = draw.words();
    return client;
}

Answers randomAnswers(const Vocabulary& vocabulary, Draw& draw) {
    Answers answers(vocabulary);
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        if (draw.given()) answers.answer(FactId{i}, answerTo(vocabulary.fact(FactId{i}), draw));
    }
    for (const JudgementKind& kind : vocabulary.judgementKinds()) {
        const std::string id = draw.yes() ? kind.id : "issuer/R6/program/" + kind.id + "/0123abcd";
        answers.decide(id, draw.maybe([&] { return draw.yes(); }));
    }
    return answers;
}

}  // namespace

Consultation randomCase(const Vocabulary& vocabulary, std::mt19937& chance, Fields fields) {
    Draw draw(chance, fields);
    Consultation consultation{randomAnswers(vocabulary, draw), {}};
    auto& [answers, offers, existingLoans, finances, leases, client, schema] = consultation;
    offers = draw.several(0, [&] { return offer(draw); });
    existingLoans = draw.several(0, [&] { return existingLoan(draw); });
    if (draw.given()) finances = randomFinances(draw);
    leases = draw.several(0, [&] { return lease(draw); });
    client = randomClient(draw);
    if (draw.given()) schema = draw.words();
    return consultation;
}

}  // namespace yushi::test
