#include "report/case_file_parts.h"

namespace yushi {

namespace {

void addPercent(Json& json, const char* key, const std::optional<Share>& share) {
    if (share) json[key] = percentOfParts(share->parts());
}

// What is not written yet in a half-written row is left out.

void addWritten(Json& json, const char* key, Yen amount) {
    if (amount != Yen()) json[key] = amount.value();
}

void addWritten(Json& json, const char* key, Months length) {
    if (length != Months(0)) json[key] = length.count();
}

Json paidFeeJson(const PaidGuaranteeFee& fee) {
    Json json = Json::object();
    addWritten(json, "paid_yen", fee.paid);
    addWritten(json, "principal_yen", fee.principal);
    addWritten(json, "term_months", fee.term);
    json["grace_months"] = fee.grace.count();
    return json;
}

}  // namespace

std::string_view methodWord(RepaymentMethod method) {
    switch (method) {
        case RepaymentMethod::EqualPrincipal:
            return "equal_principal";
        case RepaymentMethod::LevelPayment:
            return "level_payment";
        case RepaymentMethod::Bullet:
            return "bullet";
    }
    return "";
}

Json lineNameJson(const LineName& name) {
    return {{"issuer", name.issuer}, {"edition", name.edition}, {"line", name.line}};
}

Json existingLoanJson(const ExistingLoan& loan) {
    Json json = Json::object();
    if (!loan.name.empty()) json["name"] = loan.name;
    addWritten(json, "balance_yen", loan.balance);
    json["annual_rate_percent"] = percentOfParts(loan.rate.parts());
    json["method"] = methodWord(loan.method);
    if (loan.remaining) json["remaining_months"] = loan.remaining->count();
    addYen(json, "payment_yen", loan.payment);
    if (loan.grace != Months(0)) json["grace_months"] = loan.grace.count();
    if (loan.interval != Months(1)) json["payment_interval_months"] = loan.interval.count();
    if (loan.guaranteeFee) json["guarantee_fee"] = paidFeeJson(*loan.guaranteeFee);
    addYen(json, "guarantee_fee_refund_yen", loan.feeRefund);
    if (loan.refinanced) json["refinanced"] = true;
    if (loan.program) {
        json["issuer"] = loan.program->issuer;
        json["program"] = loan.program->program;
    }
    return json;
}

Json financesJson(const Finances& finances) {
    Json json = Json::object();
    addYen(json, "operating_profit_yen", finances.operatingProfit);
    addYen(json, "ordinary_profit_yen", finances.ordinaryProfit);
    addYen(json, "net_profit_yen", finances.netProfit);
    addYen(json, "depreciation_yen", finances.depreciation);
    addYen(json, "income_taxes_yen", finances.incomeTaxes);
    addYen(json, "receivables_yen", finances.receivables);
    addYen(json, "notes_receivable_yen", finances.notesReceivable);
    addYen(json, "inventory_yen", finances.inventory);
    addYen(json, "payables_yen", finances.payables);
    addYen(json, "notes_payable_yen", finances.notesPayable);
    addYen(json, "borrowings_yen", finances.borrowings);
    addYen(json, "bonds_yen", finances.bonds);
    addYen(json, "instalments_owing_yen", finances.instalmentsOwing);
    addYen(json, "cash_yen", finances.cash);
    addYen(json, "principal_per_year_yen", finances.principalPerYear);
    addYen(json, "sales_yen", finances.sales);
    addPercent(json, "variable_costs_percent", finances.variableCosts);
    addPercent(json, "sales_fall_percent", finances.salesFall);
    return json;
}

Json leaseJson(const Lease& lease) {
    Json json = lineNameJson(lease.line);
    addWritten(json, "price_yen", lease.price);
    addWritten(json, "term_months", lease.term);
    if (lease.interval != Months(1)) json["payment_interval_months"] = lease.interval.count();
    if (lease.charge) json["charge_percent"] = percentOfParts(lease.charge->parts());
    if (lease.chargeOn) json["charge_on"] = *lease.chargeOn == ChargeOn::Balance ? "balance" : "price";
    return json;
}

}  // namespace yushi
