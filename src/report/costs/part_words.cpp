#include "report/costs/part_words.h"

#include "report/costs/loan_words.h"
#include "report/words/figures.h"
#include "report/words/two_languages.h"

#include <utility>

namespace yushi {

namespace {

Problem at(const char* key, Text found, Text expected) {
    return {"", key, 0, std::move(found), std::move(expected)};
}

Problem existingProblem(const ExistingLoanFault& fault, const ExistingLoan& loan) {
    const std::int64_t nearest = fault.nearest.value_or(0);
    switch (fault.kind) {
        case ExistingLoanFaultKind::RemainingOrPaymentNeeded:
            return at("/remaining_months", {"いつ返し終わるかわかりません", "no end of repayment"},
                      {"残りの返済期間か毎回の返済額", "the remaining term or the payment"});
        case ExistingLoanFaultKind::PaymentNotForBullet:
            return at("/payment_yen", yenWords(*loan.payment),
                      {"期日一括では書きません", "nothing with a bullet loan"});
        case ExistingLoanFaultKind::PaymentTooSmall:
            return at("/payment_yen", yenWords(*loan.payment),
                      withNearest({"返し終わる返済額", "a payment that repays the loan"}, yenWords(Yen(nearest))));
        case ExistingLoanFaultKind::GuaranteeShorterThanLoan:
            return at(
                "/guarantee_fee/term_months", monthsWords(loan.guaranteeFee->term.count()),
                withNearest({"残りの返済期間以上の保証期間", "at least the remaining term"}, monthsWords(nearest)));
        case ExistingLoanFaultKind::PrincipalBelowBalance:
            return at("/guarantee_fee/principal_yen", yenWords(loan.guaranteeFee->principal),
                      withNearest({"残高以上の当初借入額", "at least the balance"}, yenWords(Yen(nearest))));
        case ExistingLoanFaultKind::PaidGraceNotShorterThanTerm:
            return at("/guarantee_fee/grace_months", monthsWords(loan.guaranteeFee->grace.count()),
                      withNearest({"保証期間より短い据置期間", "less than the term of the guarantee"},
                              monthsWords(nearest)));
    }
    return {};
}

/// The key of an existing loan for that of a loan.
std::string existingKey(const std::string& pointer) {
    if (pointer == "/principal_yen") return "/balance_yen";
    if (pointer == "/term_months") return "/remaining_months";
    if (pointer == "/instalment_yen" || pointer == "/instalment_unit_yen") return "/payment_yen";
    return pointer;
}

}  // namespace

Problem faultProblem(const ExistingFault& fault, const ExistingLoan& loan) {
    if (const auto* existing = std::get_if<ExistingLoanFault>(&fault))
        return existingProblem(*existing, loan);
    const LoanFault& loanFault = std::get<LoanFault>(fault);
    if (loanFault.kind == LoanFaultKind::PrincipalOutOfRange && loan.balance == Yen())
        return at("/balance_yen", {"まだ書かれていません", "not written yet"}, {"残高", "the balance"});
    Problem problem = faultProblem(loanFault, termsOf(loan));
    problem.pointer = existingKey(problem.pointer);
    return problem;
}

Problem faultProblem(const LeaseFault& fault, const Lease& lease) {
    const std::int64_t nearest = fault.nearest.value_or(0);
    const std::string name = lease.line.issuer + " " + lease.line.edition + " " + lease.line.line;
    switch (fault.kind) {
        case LeaseFaultKind::LineNotFound:
            return at("/line", {name, name},
                      {"資料にある制度の行(`yushi programs` で一覧)",
                       "a line of the catalogs, as `yushi programs` lists them"});
        case LeaseFaultKind::NotACharge:
            return at("/line", {name, name},
                      {"割賦損料かリース料率の定めがあるもの。融資は案として加える",
                       "a line with a charge on equipment; a loan is compared as a plan"});
        case LeaseFaultKind::ChargeNeeded:
            return at(
                "/charge_percent", {"料率が1つに決まりません", "no single charge is stated"},
                withNearest({"資料にある範囲内の料率", "a charge within the stated range"}, percentWords(nearest)));
        case LeaseFaultKind::ChargeOutsideRange:
            return at(
                "/charge_percent", percentWords(lease.charge->parts()),
                withNearest({"資料にある料率の範囲内", "a charge within the stated range"}, percentWords(nearest)));
        case LeaseFaultKind::PriceAboveLimit:
            return at("/price_yen", yenWords(lease.price),
                      withNearest({"限度額まで", "no more than the limit"}, yenWords(Yen(nearest))));
        case LeaseFaultKind::PriceOutOfRange:
            if (lease.price == Yen())
                return at("/price_yen", {"まだ書かれていません", "not written yet"},
                          {"設備の価格", "the price of the equipment"});
            return at("/price_yen", yenWords(lease.price),
                      withNearest({"計算できる価格", "a price that can be computed"}, yenWords(Yen(nearest))));
        case LeaseFaultKind::TermAboveLongest:
            return at("/term_months", monthsWords(lease.term.count()),
                      withNearest({"資料にあるいちばん長い期間まで", "no more than the longest stated term"},
                              monthsWords(nearest)));
        case LeaseFaultKind::TermBelowShortest:
            return at("/term_months", monthsWords(lease.term.count()),
                      withNearest({"資料にあるいちばん短い期間から", "at least the shortest stated term"},
                              monthsWords(nearest)));
        case LeaseFaultKind::TermNeeded:
            return at("/term_months", {"まだ書かれていません", "not written yet"},
                      {"払い終えるまでの期間", "how long it is paid"});
        case LeaseFaultKind::IntervalNotInTerm:
            return at("/payment_interval_months", monthsWords(lease.interval.count()),
                      withNearest({"期間の約数", "a divisor of the term"}, monthsWords(nearest)));
        case LeaseFaultKind::ChargeOnOnlyForSales:
            return at("/charge_on", {"残高", "balance"},
                      {"リース料は価格に対して計算します", "price: leases are reckoned on the price"});
    }
    return {};
}

std::string cashFlowText(CashFlowKind kind, Language language) {
    switch (kind) {
        case CashFlowKind::OrdinaryAfterTax:
            return say(language, "簡易キャッシュフロー(経常利益+減価償却費−法人税等)",
                       "Cash flow (ordinary profit + depreciation - income taxes)");
        case CashFlowKind::Ordinary:
            return say(language, "経常利益+減価償却費", "Ordinary profit + depreciation");
        case CashFlowKind::Operating:
            return say(language, "営業利益+減価償却費", "Operating profit + depreciation");
        case CashFlowKind::Net:
            return say(language, "税引後利益+減価償却費", "Net profit + depreciation");
    }
    return "";
}

std::string nameOf(CashFlowKind kind) {
    switch (kind) {
        case CashFlowKind::OrdinaryAfterTax:
            return "cash_flow_yen";
        case CashFlowKind::Ordinary:
            return "cash_flow_ordinary_yen";
        case CashFlowKind::Operating:
            return "cash_flow_operating_yen";
        case CashFlowKind::Net:
            return "cash_flow_net_yen";
    }
    return "";
}

std::string tenthsText(std::int64_t tenths) {
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string figureText(NoFigure none, Language language) {
    return none == NoFigure::Unanswered ? say(language, "未回答", "not answered")
                                        : say(language, "算定不能", "not computable");
}

std::string figureText(const Reckoned<Yen>& figure, Language language) {
    if (const auto* none = std::get_if<NoFigure>(&figure)) return figureText(*none, language);
    return yenText(std::get<Yen>(figure), language);
}

std::string figureText(const Reckoned<Ratio>& years, Language language) {
    if (const auto* none = std::get_if<NoFigure>(&years)) return figureText(*none, language);
    return tenthsText(std::get<Ratio>(years).tenths()) + say(language, "年", " years");
}

std::string figureText(const std::optional<Yen>& amount, Language language) {
    return amount ? yenText(*amount, language) : figureText(NoFigure::Unanswered, language);
}

}  // namespace yushi
