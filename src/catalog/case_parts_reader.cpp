#include "catalog/case_parts_reader.h"

#include "catalog/loan_reader.h"
#include "catalog/read_values.h"

namespace yushi {

namespace {

/// An amount that cannot be negative.
std::optional<Yen> readAmount(const JsonValue& value) {
    const auto amount = value.anyYen();
    if (!amount || *amount >= Yen()) return amount;
    value.expect({"0以上の整数(円)", "a whole number of yen, 0 or more"});
    return std::nullopt;
}

// Rows of existing loans and leases may be half written: what is not written yet is left out or 0, and the engine says
// what it misses. A row that could not be read would take the whole case with it.

std::optional<PaidGuaranteeFee> readPaidFee(const JsonValue& value) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    PaidGuaranteeFee fee;
    fee.paid = object.get("paid_yen", readAmount).value_or(Yen());
    fee.principal = object.get("principal_yen", readAmount).value_or(Yen());
    fee.term = object.get("term_months", readMonths).value_or(Months(0));
    fee.grace = object.get("grace_months", readMonths).value_or(Months(0));
    object.close();
    return fee;
}

/// The menu under which a loan was taken: both keys or neither.
std::optional<ProgramName> readProgramName(JsonObject& object) {
    if (!object.has("issuer") && !object.has("program")) return std::nullopt;
    auto issuer = object.need("issuer", &JsonValue::nonEmptyString);
    auto program = object.need("program", &JsonValue::nonEmptyString);
    if (!issuer || !program) return std::nullopt;
    return ProgramName{*std::move(issuer), *std::move(program)};
}

}  // namespace

LineName readLineName(JsonObject& object) {
    LineName name;
    name.issuer = object.need("issuer", &JsonValue::nonEmptyString).value_or("");
    name.edition = object.need("edition", &JsonValue::nonEmptyString).value_or("");
    name.line = object.need("line", &JsonValue::nonEmptyString).value_or("");
    return name;
}

std::optional<ExistingLoan> readExistingLoan(const JsonValue& value) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    ExistingLoan loan;
    loan.name = object.get("name", &JsonValue::string).value_or("");
    loan.balance = object.get("balance_yen", readAmount).value_or(Yen());
    loan.rate = object.need("annual_rate_percent", readRate).value_or(Rate());
    loan.method = object.need("method", readMethod).value_or(RepaymentMethod::EqualPrincipal);
    loan.remaining = object.get("remaining_months", readMonths);
    loan.payment = object.get("payment_yen", readAmount);
    loan.grace = object.get("grace_months", readMonths).value_or(Months(0));
    loan.interval = object.get("payment_interval_months", readLength).value_or(Months(1));
    loan.guaranteeFee = object.get("guarantee_fee", readPaidFee);
    loan.feeRefund = object.get("guarantee_fee_refund_yen", readAmount);
    loan.refinanced = object.get("refinanced", &JsonValue::boolean).value_or(false);
    loan.program = readProgramName(object);
    object.close();
    return loan;
}

Finances readFinances(const JsonValue& value) {
    JsonObject object(value);
    Finances finances;
    finances.operatingProfit = object.get("operating_profit_yen", &JsonValue::anyYen);
    finances.ordinaryProfit = object.get("ordinary_profit_yen", &JsonValue::anyYen);
    finances.netProfit = object.get("net_profit_yen", &JsonValue::anyYen);
    finances.depreciation = object.get("depreciation_yen", readAmount);
    finances.incomeTaxes = object.get("income_taxes_yen", readAmount);
    finances.receivables = object.get("receivables_yen", readAmount);
    finances.notesReceivable = object.get("notes_receivable_yen", readAmount);
    finances.inventory = object.get("inventory_yen", readAmount);
    finances.payables = object.get("payables_yen", readAmount);
    finances.notesPayable = object.get("notes_payable_yen", readAmount);
    finances.borrowings = object.get("borrowings_yen", readAmount);
    finances.bonds = object.get("bonds_yen", readAmount);
    finances.instalmentsOwing = object.get("instalments_owing_yen", readAmount);
    finances.cash = object.get("cash_yen", readAmount);
    finances.principalPerYear = object.get("principal_per_year_yen", readAmount);
    finances.sales = object.get("sales_yen", readAmount);
    finances.variableCosts = object.get("variable_costs_percent", readShare);
    finances.salesFall = object.get("sales_fall_percent", readShare);
    object.close();
    return finances;
}

std::optional<Lease> readLease(const JsonValue& value) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Lease lease;
    lease.line = readLineName(object);
    lease.price = object.get("price_yen", readAmount).value_or(Yen());
    lease.term = object.get("term_months", readMonths).value_or(Months(0));
    lease.interval = object.get("payment_interval_months", readMonths).value_or(Months(1));
    lease.charge = object.get("charge_percent", readRate);
    const auto on = object.get("charge_on", [](const JsonValue& v) { return v.oneOf({"balance", "price"}); });
    if (on) lease.chargeOn = static_cast<ChargeOn>(*on);
    object.close();
    return lease;
}

}  // namespace yushi
