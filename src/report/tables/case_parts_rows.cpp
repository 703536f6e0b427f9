#include "report/tables/case_parts_rows.h"

#include "report/costs/cost_words.h"
#include "report/costs/part_words.h"
#include "report/tables/comparison_table.h"
#include "report/words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// Rows with a cell for each offer; the head holds their letters.
class OfferRows {
  public:
    OfferRows(std::size_t offers, std::string head) : offers_(offers) { add(std::move(head), planLetter); }

    template <class Cell>
    void add(std::string head, Cell cell) {
        auto& cells = rows.emplace_back();
        cells.push_back(std::move(head));
        for (std::size_t i = 0; i < offers_; ++i) cells.push_back(cell(i));
    }

    TextRows rows;

  private:
    std::size_t offers_;
};

std::string bearableFallText(const Capacity& capacity, Language language) {
    if (const auto* none = std::get_if<NoFigure>(&capacity.bearableFall)) return figureText(*none, language);
    return percentText(std::get<Share>(capacity.bearableFall).parts());
}

void addSalesFall(const SalesFall& fall, Language language, TextRows& rows) {
    const std::string head = say(language, "売上が", "Sales fall by ") + percentText(fall.fall.parts()) +
                             say(language, "減ると ", ": ");
    rows.push_back({head + say(language, "キャッシュフロー", "cash flow"), yenText(fall.cashFlow, language)});
    rows.push_back(
        {head + say(language, "債務償還年数", "years to repay"), figureText(fall.years, language)});
    rows.push_back({head + say(language, "返済余力(年)", "room to repay"), figureText(fall.room, language)});
}

void addRises(const CaseParts& parts, Language language, OfferRows& rows) {
    std::size_t most = 0;
    for (const OfferCapacity& with : parts.offersCapacity) most = std::max(most, with.rises.size());
    for (std::size_t step = 0; step < most; ++step) {
        rows.add(say(language, "利率が", "Rate up by ") + std::to_string(step + 1) +
                     say(language, "ポイント上がると 返済余力(年)", " points: room to repay"),
                 [&](std::size_t i) {
                     const auto& rises = parts.offersCapacity[i].rises;
                     return step < rises.size() ? figureText(rises[step].room, language)
                                                : say(language, "固定", "fixed");
                 });
    }
}

/// What comes back of old fees, as far as it is known that fees were paid.
std::string refundText(const Refinancing& r, Language language) {
    std::string text = yenText(r.feeRefund, language);
    if (r.refundEstimated) text += say(language, "(見積り)", " (estimate)");
    return r.refundUnknown ? text + say(language, "(一部不明)", " (not known of all)") : text;
}

/// What is no total where the new fee or an old refund is not known.
std::string totalText(const Refinancing& r, Yen least, Yen most, Language language) {
    const std::string text = bandText(least, most, language);
    if (!r.feeUnknown && !r.refundUnknown) return text;
    Text unknown{"不明な返戻", "unknown refunds"};
    if (r.feeUnknown)
        unknown = r.refundUnknown ? Text{"保証料と不明な返戻", "fee and unknown refunds"}
                                  : Text{"保証料", "the guarantee fee"};
    return withoutUnknownText(text, unknown, language);
}

bool isSale(const LeaseCost& cost) {
    return cost.stated.per == ChargePeriod::Year;
}

std::string chargeText(const LeaseCost& cost, const LeasePlan& plan, Language language) {
    std::string text = isSale(cost) ? say(language, "年", "") : say(language, "月", "");
    text += percentText(cost.charge.parts()) +
            (isSale(cost) ? say(language, "", " a year") : say(language, "", " a month"));
    if (cost.plans.size() < 2) return text;
    return text + (plan.on == ChargeOn::Balance ? say(language, "(残高に対してなら)", " (if on the balance)")
                                                : say(language, "(価格に対してなら)", " (if on the price)"));
}

std::vector<std::string> loanRow(const std::variant<OfferCost, std::vector<OfferFault>>& loan,
                                 const std::string& letter, Language language) {
    const std::string head = letter + say(language, " の条件の融資", ", a loan on its terms");
    const auto* cost = std::get_if<OfferCost>(&loan);
    if (!cost) return {head, say(language, "この条件では不可", "not possible"), "", "", ""};
    return {head, bandText(atBest(*cost).firstPayment, cost->firstPayment, language),
            sumText(*cost, &CostSums::totalPaid, language), sumText(*cost, &CostSums::netCost, language),
            effectiveRateText(*cost, language)};
}

}  // namespace

TextRows existingLoansRows(std::span<const ExistingCost> existing, Language language) {
    const auto yen = [language](Yen amount) { return yenText(amount, language); };
    TextRows rows = {{say(language, "既存の借入", "Existing loans"), say(language, "残高", "Balance"),
                      say(language, "利率(年)", "Rate a year"), say(language, "残り", "Remaining"),
                      say(language, "初回の返済額", "Next payment"),
                      say(language, "残りの利息", "Interest to come"),
                      say(language, "借り換える", "Refinanced")}};
    for (const ExistingCost& cost : existing) {
        rows.push_back({cost.loan.name, yen(cost.loan.balance), percentText(cost.loan.rate.parts()),
                        monthsText(cost.schedule.instalments.back().month, language),
                        yen(cost.schedule.instalments.front().payment()), yen(cost.schedule.totalInterest),
                        cost.loan.refinanced ? say(language, "はい", "yes") : say(language, "いいえ", "no")});
    }
    return rows;
}

TextRows refinancingRows(std::span<const Refinancing> refinancing, Language language) {
    const auto yen = [language](Yen amount) { return yenText(amount, language); };
    OfferRows rows(refinancing.size(), say(language, "借換", "Refinancing"));
    const auto row = [&](const char* ja, const char* en, auto cell) {
        rows.add(say(language, ja, en), [&](std::size_t i) { return cell(refinancing[i]); });
    };
    row("返す残高", "Balance repaid", [&](const Refinancing& r) { return yen(r.repaid); });
    row("最初の1年の返済 今のまま", "Paid in the first year, as it is",
        [&](const Refinancing& r) { return yen(r.before.firstYear); });
    row("最初の1年の返済 借り換えると", "Paid in the first year, refinanced",
        [&](const Refinancing& r) { return yen(r.after.firstYear); });
    row("最初の1年に楽になる額", "Relief in the first year",
        [&](const Refinancing& r) { return yen(r.before.firstYear - r.after.firstYear); });
    row("利息の合計 今のまま", "Total interest, as it is",
        [&](const Refinancing& r) { return yen(r.before.totalInterest); });
    row("利息の合計 借り換えると", "Total interest, refinanced",
        [&](const Refinancing& r) { return yen(r.after.totalInterest); });
    row("利息の増える額", "More interest", [&](const Refinancing& r) { return yen(r.moreInterest); });
    row("新しい保証料(本人の負担)", "New guarantee fee paid by the borrower", [&](const Refinancing& r) {
        return r.feeUnknown ? say(language, "記載なし", "not stated")
                            : bandText(r.leastNewFee, r.newFee, language);
    });
    row("古い保証料の返戻", "Refund of old guarantee fees",
        [&](const Refinancing& r) { return refundText(r, language); });
    row("実行時の現金(マイナスは持ち出し)", "Cash at execution (below 0: to be brought in)",
        [&](const Refinancing& r) { return totalText(r, r.cashAtExecution, r.mostCashAtExecution, language); });
    row("借換で増える負担の合計", "More cost in all",
        [&](const Refinancing& r) { return totalText(r, r.leastMoreCost, r.moreCost, language); });
    row("返し終わるまで 今のまま", "Until repaid, as it is",
        [&](const Refinancing& r) { return monthsText(r.before.term, language); });
    row("返し終わるまで 借り換えると", "Until repaid, refinanced",
        [&](const Refinancing& r) { return monthsText(r.after.term, language); });
    row("今のままより返済が多くなる月", "Month from which more is paid than as it is",
        [&](const Refinancing& r) {
            return r.dearerFrom ? std::to_string(r.dearerFrom->count()) + say(language, "か月目から", "")
                                : say(language, "なし", "none");
        });
    return std::move(rows.rows);
}

TextRows capacityRows(const Capacity& capacity, Language language) {
    TextRows rows = {{say(language, "返済能力(直近の決算)", "Capacity to repay (last closed year)"), ""}};
    for (const CashFlowKind kind : kCashFlowKinds) {
        const auto& flow = capacity.cashFlows[static_cast<std::size_t>(kind)];
        if (flow || kind == CashFlowKind::OrdinaryAfterTax)
            rows.push_back({cashFlowText(kind, language), figureText(flow, language)});
    }
    rows.push_back(
        {say(language, "正常運転資金", "Working capital"), figureText(capacity.workingCapital, language)});
    rows.push_back({say(language, "要償還債務", "Debt to be repaid"), figureText(capacity.debt, language)});
    rows.push_back(
        {say(language, "債務償還年数", "Years to repay it"), figureText(capacity.years, language)});
    rows.push_back({say(language, "既存の年間元金返済", "Principal repaid a year"),
                    figureText(capacity.principalPerYear, language)});
    rows.push_back(
        {say(language, "返済余力(年)", "Room to repay, a year"), figureText(capacity.room, language)});
    rows.push_back({say(language, "余力がなくなる売上の減少", "Fall of sales that uses up the room"),
                    bearableFallText(capacity, language)});
    if (capacity.salesFall) addSalesFall(*capacity.salesFall, language, rows);
    return rows;
}

TextRows offersCapacityRows(const CaseParts& parts, Language language) {
    const auto yen = [language](Yen amount) { return yenText(amount, language); };
    OfferRows rows(parts.offersCapacity.size(), say(language, "この案を借りると", "With this offer"));
    const auto& with = parts.offersCapacity;
    rows.add(say(language, "年間元金返済(最大の年)", "Principal a year (highest)"),
             [&](std::size_t i) { return yen(with[i].principalPerYear); });
    rows.add(say(language, "返済余力(年)", "Room to repay, a year"),
             [&](std::size_t i) { return figureText(with[i].room, language); });
    rows.add(say(language, "債務償還年数", "Years to repay the debt"),
             [&](std::size_t i) { return figureText(with[i].years, language); });
    rows.add(say(language, "この期間での借入可能額", "Can be borrowed over this term"),
             [&](std::size_t i) { return figureText(with[i].borrowable, language); });
    if (parts.capacity->salesFall)
        rows.add(say(language, "売上が減ったときの返済余力(年)", "Room to repay after the fall of sales"),
                 [&](std::size_t i) { return figureText(with[i].roomAfterFall, language); });
    addRises(parts, language, rows);
    return std::move(rows.rows);
}

TextRows leaseRows(const LeaseBesideLoans& beside, std::span<const std::string> letters, Language language) {
    const auto yen = [language](Yen amount) { return yenText(amount, language); };
    const LeaseCost& cost = beside.lease;
    TextRows rows = {{say(language, "設備の価格 ", "Equipment for ") + yen(cost.lease.price) +
                          say(language, "、", ", ") + monthsText(cost.lease.term, language),
                      say(language, "初回の支払", "First payment"), say(language, "支払総額", "Total paid"),
                      say(language, "価格を超える額", "Beyond the price"),
                      say(language, "年率に直すと(参考)", "As a rate a year")}};
    for (const LeasePlan& plan : cost.plans) {
        rows.push_back({lineName(cost.line, language) + " " + chargeText(cost, plan, language),
                        yen(plan.firstPayment), yen(plan.totalPaid), yen(plan.moreThanPrice),
                        effectiveRateText(plan.effectiveRate, language)});
    }
    for (std::size_t i = 0; i < beside.loans.size(); ++i)
        rows.push_back(loanRow(beside.loans[i], letters[i], language));
    return rows;
}

std::string ownerText(const LeaseCost& lease, Language language) {
    return isSale(lease) ? say(language, "割賦: 払い終えると設備は自社のものになります。",
                               "Instalment sale: once paid, the equipment is yours.")
                         : say(language, "リース: 設備は貸し手のものです。",
                               "Lease: the equipment stays the lessor's.");
}

std::string refundNote(std::span<const Refinancing> refinancing, Language language) {
    if (refinancing.empty()) return "";
    std::string note;
    if (refinancing.front().refundEstimated)
        note = say(language, "返戻の額は見積りです。保証協会に確かめ、わかったら入力してください。",
                   "The refund is an estimate: ask the guarantee corporation, and enter what it says.");
    if (refinancing.front().refundUnknown) {
        note += note.empty() ? "" : say(language, "", " ");
        note += say(language,
                    "保証料も返戻も入力のない借入の返戻はわかりません。保証のない借入なら、返戻に0円と入力してください。",
                    "What comes back is not known of loans with neither a fee nor a refund entered: where there was no "
                    "guarantee, enter a refund of 0.");
    }
    return note;
}

}  // namespace yushi
