#pragma once

#include "format/fields/answer_format.h"
#include "format/fields/cost_fields.h"
#include "format/fields/loan_fields.h"
#include "model/consultation/consultation.h"

namespace yushi {

template <>
inline constexpr auto kWords<ChargeOn> = wordsFor<ChargeOn>("balance", "price");

template <class F>
void fields(F& f, Of<LineName>) {
    f.need("issuer", &LineName::issuer, Name(), {"発行者", "issuer"});
    f.need("edition", &LineName::edition, Name(), {"版", "edition"});
    f.need("line", &LineName::line, Name(), {"行", "line"});
}

template <class F>
void fields(F& f, Of<ProgramName>) {
    f.need("issuer", &ProgramName::issuer, Name(), {"発行者", "issuer"});
    f.need("program", &ProgramName::program, Name(),
           {"制度", "program", "この借入の制度のid", "the id of the menu under which it was taken"});
}

/// The terms of an offer beside what it has itself: what is not said is taken from its line.
template <class F>
void offerTermsFields(F& terms) {
    presetField(terms);
    terms.getEither(&LoanTerms::rates, kOnlyRate, kRateSteps);
    conventionFields(terms);
}

/// How it is repaid is the offer's own, or left to its line. A preset may name it too.
inline void keepRepayment(JsonObject& object, Offer& offer, bool whole) {
    const LoanTerms plain;
    LoanTerms& terms = offer.terms;
    if (!offer.method && terms.method != plain.method) offer.method = terms.method;
    if (!offer.interval && terms.interval != plain.interval) offer.interval = terms.interval;
    terms.method = offer.method.value_or(plain.method);
    cutLevelPaymentsToYen(object, terms, whole);
    terms.method = plain.method;
    terms.interval = plain.interval;
}

template <class F>
void fields(F& f, Of<Offer>) {
    f.part(&Offer::line);
    f.get("amount_yen", &Offer::amount, kAnyYen, {"金額(円)", "amount (yen)"});
    f.get("term_months", &Offer::term, kAnyMonths, {"期間(か月)", "term (months)"});
    f.get("grace_months", &Offer::grace, kAnyMonths, {"据置(か月)", "grace (months)"});
    f.get("method", &Offer::method, kWord<RepaymentMethod>,
          {"返済方法", "method", "元金均等、元利均等、期日一括。なければ資料のとおり",
           "equal principal, level payments, or all at the end; left out: as the document says"});
    intervalField(f, &Offer::interval,
                  {"返済の間隔(か月)", "payment interval (months)", "なければ資料のとおり", "left out: as the document says"});
    f.part(&Offer::terms, [](auto& terms) { offerTermsFields(terms); });
    f.then(keepRepayment);
    f.part(&Offer::costs);
}

// Rows of existing loans and leases may be half written: what is not written yet is left out or 0, and the engine says
// what it misses. A row that could not be read would take the whole case with it.

template <class F>
void fields(F& f, Of<PaidGuaranteeFee>) {
    using Fee = PaidGuaranteeFee;
    f.get("paid_yen", &Fee::paid, kAmount, {"払った保証料(円)", "fee paid (yen)"});
    f.get("principal_yen", &Fee::principal, kAmount,
           {"実行時の元金(円)", "principal at drawdown (yen)"});
    f.get("term_months", &Fee::term, kMonths, {"期間(か月)", "term (months)"});
    f.kept("grace_months", &Fee::grace, kMonths, {"据置(か月)", "grace (months)"});
}

template <class F>
void fields(F& f, Of<ExistingLoan>) {
    using Loan = ExistingLoan;
    f.get("name", &Loan::name, AnyString(), {"名前", "name"});
    f.get("balance_yen", &Loan::balance, kAmount, {"残高(円)", "balance (yen)"});
    f.need("annual_rate_percent", &Loan::rate, kRate, {"利率(%)", "rate (%)"});
    f.need("method", &Loan::method, kWord<RepaymentMethod>, kMethodAbout);
    f.get("remaining_months", &Loan::remaining, kMonths, {"残りの期間(か月)", "remaining months"});
    f.get("payment_yen", &Loan::payment, kAmount,
          {"毎回の返済(円)", "payment (yen)", "元金均等は元金、元利均等は元利",
           "principal with equal principal, principal and interest with level payments"});
    f.get("grace_months", &Loan::grace, kMonths,
          {"据置(か月)", "grace (months)", "残っている据置", "that is left"});
    f.get("payment_interval_months", &Loan::interval, kLength,
          {"返済の間隔(か月)", "payment interval (months)"});
    f.get("guarantee_fee", &Loan::guaranteeFee, Record<PaidGuaranteeFee>{"paidGuaranteeFee"},
          {"払った信用保証料", "guarantee fee paid", "ここから返戻を見積もる",
           "from it a refund is estimated"});
    f.get("guarantee_fee_refund_yen", &Loan::feeRefund, kAmount,
          {"保証料の返戻(円)", "refund of the fee (yen)", "協会の答え", "as the corporation says"});
    f.get("refinanced", &Loan::refinanced, Flag(), {"借換える", "refinanced"});
    f.partIfAny(&Loan::program);
}

template <class F>
void fields(F& f, Of<Finances>) {
    f.get("operating_profit_yen", &Finances::operatingProfit, kAnyYen,
          {"営業利益(円)", "operating profit (yen)"});
    f.get("ordinary_profit_yen", &Finances::ordinaryProfit, kAnyYen,
          {"経常利益(円)", "ordinary profit (yen)"});
    f.get("net_profit_yen", &Finances::netProfit, kAnyYen, {"税引後利益(円)", "net profit (yen)"});
    f.get("depreciation_yen", &Finances::depreciation, kAmount, {"減価償却費(円)", "depreciation (yen)"});
    f.get("income_taxes_yen", &Finances::incomeTaxes, kAmount, {"法人税等(円)", "income taxes (yen)"});
    f.get("receivables_yen", &Finances::receivables, kAmount, {"売掛金(円)", "receivables (yen)"});
    f.get("notes_receivable_yen", &Finances::notesReceivable, kAmount,
          {"受取手形(円)", "notes receivable (yen)"});
    f.get("inventory_yen", &Finances::inventory, kAmount, {"在庫(円)", "inventory (yen)"});
    f.get("payables_yen", &Finances::payables, kAmount, {"買掛金(円)", "payables (yen)"});
    f.get("notes_payable_yen", &Finances::notesPayable, kAmount, {"支払手形(円)", "notes payable (yen)"});
    f.get("borrowings_yen", &Finances::borrowings, kAmount,
          {"借入金(円)", "borrowings (yen)", "役員借入を除く", "without loans of officers"});
    f.get("bonds_yen", &Finances::bonds, kAmount, {"社債(円)", "bonds (yen)"});
    f.get("instalments_owing_yen", &Finances::instalmentsOwing, kAmount,
          {"割賦未払金(円)", "instalments owing (yen)"});
    f.get("cash_yen", &Finances::cash, kAmount, {"現預金(円)", "cash (yen)"});
    f.get("principal_per_year_yen", &Finances::principalPerYear, kAmount,
          {"年間の元金返済(円)", "principal a year (yen)", "なければ既存の借入から",
           "left out: that of the existing loans"});
    f.get("sales_yen", &Finances::sales, kAmount, {"売上高(円)", "sales (yen)"});
    f.get("variable_costs_percent", &Finances::variableCosts, kShare,
          {"変動費率(%)", "variable costs (%)", "売上高に対して", "of sales"});
    f.get("sales_fall_percent", &Finances::salesFall, kShare,
          {"売上の減少率(%)", "fall of sales (%)", "確かめたい減り方", "that is to be looked at"});
}

template <class F>
void fields(F& f, Of<Lease>) {
    f.part(&Lease::line);
    f.get("price_yen", &Lease::price, kAmount, {"価格(円)", "price (yen)"});
    f.get("term_months", &Lease::term, kMonths, {"期間(か月)", "term (months)"});
    f.get("payment_interval_months", &Lease::interval, kMonths,
          {"支払の間隔(か月)", "payment interval (months)"});
    f.get("charge_percent", &Lease::charge, kRate,
          {"損料・料率(%)", "charge (%)", "行の範囲のなか", "within the range of the line"});
    f.get("charge_on", &Lease::chargeOn, kWord<ChargeOn>,
          {"損料の元", "charge on", "残高か価格。なければ両方",
           "what is owed or the price; left out: both are shown"});
}

template <class F>
void fields(F& f, Of<Client>) {
    f.get("name", &Client::name, Name(), {"氏名", "name", "相談者の名前", "of the person"});
    f.get("business", &Client::business, Name(),
          {"屋号・会社名", "business", "事業者の名前", "of the business"});
    f.get("note", &Client::note, Name(), {"メモ", "note", "自由な覚え", "anything"});
}

template <class F>
void fields(F& f, Of<Consultation>) {
    using Case = Consultation;
    f.get("$schema", &Case::schema, AnyString(),
          {"スキーマ", "schema", "このファイルの書き方", "how this file is written"});
    f.version("schema_version", kCaseVersion,
              {"書式の版", "schema version", "なければ 1", "left out, it is 1"});
    f.get(
        "client", &Case::client, Record<Client>{"client"},
        {"相談者", "client", "人のための覚え、計算には使わない", "for people: nothing is computed from it"});
    f.kept("facts", AnswersOf{false}, AnswersFormat{false},
           {"申込者", "applicant", "facts.json の項目のidと答え",
            "answers by the ids of facts.json, and what people decided"});
    f.kept("request", AnswersOf{true}, AnswersFormat{true},
           {"必要な資金", "need", "facts.json の request の項目", "facts of the request"});
    f.kept("offers", &Case::offers, List{Record<Offer>{"offer"}, 0, kMostOffers},
           {"案", "offers", "くらべる案、この順", "what is compared, in this order"});
    f.get("existing_loans", &Case::existingLoans,
          List{Record<ExistingLoan>{"existingLoan"}, 0, kMostExistingLoans},
          {"既存の借入", "existing loans", "返済中の借入", "loans that are being repaid"});
    f.get("finances", &Case::finances, Record<Finances>{"finances"},
          {"決算", "finances", "直近の決算", "figures of the last closed year"});
    f.get("leases", &Case::leases, List{Record<Lease>{"lease"}, 0, kMostLeases},
          {"リース", "leases", "割賦・リースの案", "equipment taken on instalments or leased"});
}

}  // namespace yushi
