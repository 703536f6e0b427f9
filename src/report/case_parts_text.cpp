#include "report/case_parts_text.h"

#include "report/cost_words.h"
#include "report/part_words.h"
#include "report/text_table.h"
#include "report/words.h"

#include <functional>
#include <utility>

namespace yushi {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string letter(std::size_t offer) {
    return std::string(1, static_cast<char>('A' + offer));
}

class PartsText {
  public:
    PartsText(const CaseParts& parts, std::span<const OfferCost> costs, Language language)
        : parts_(parts), costs_(costs), language_(language) {}

    std::string run() {
        std::string text;
        if (!parts_.existing.empty()) text += existingLoans();
        if (!parts_.refinancing.empty()) text += refinancing();
        if (parts_.capacity) text += capacity() + offersCapacity();
        for (const LeaseBesideLoans& beside : parts_.leases) text += lease(beside);
        return text;
    }

  private:
    std::string say(const char* ja, const char* en) const {
        return language_ == Language::Japanese ? ja : en;
    }
    std::string yen(Yen amount) const { return yenText(amount, language_); }

    /// A table whose columns are right-aligned but the first.
    static std::string table(const Rows& rows) {
        std::vector<Align> columns(rows.front().size(), Align::Right);
        columns.front() = Align::Left;
        return textTable(rows, columns) + "\n";
    }

    /// A row with a cell for each offer.
    template <class Cell>
    void addRow(Rows& rows, std::string head, Cell cell) const {
        auto& cells = rows.emplace_back();
        cells.push_back(std::move(head));
        for (std::size_t i = 0; i < costs_.size(); ++i) cells.push_back(cell(i));
    }
    Rows offersHead(std::string head) const {
        Rows rows;
        addRow(rows, std::move(head), letter);
        return rows;
    }

    std::string existingLoans() const {
        Rows rows = {{say("既存の借入", "Existing loans"), say("残高", "Balance"),
                      say("利率(年)", "Rate a year"), say("残り", "Remaining"),
                      say("初回の返済額", "Next payment"), say("残りの利息", "Interest to come"),
                      say("借り換える", "Refinanced")}};
        for (const ExistingCost& cost : parts_.existing) {
            rows.push_back({cost.loan.name, yen(cost.loan.balance), percentText(cost.loan.rate.parts()),
                            monthsText(cost.schedule.instalments.back().month, language_),
                            yen(cost.schedule.instalments.front().payment()),
                            yen(cost.schedule.totalInterest),
                            cost.loan.refinanced ? say("はい", "yes") : say("いいえ", "no")});
        }
        return table(rows);
    }

    std::string refinancing() const {
        Rows rows = offersHead(say("借換", "Refinancing"));
        const auto row = [&](const char* ja, const char* en, auto cell) {
            addRow(rows, say(ja, en), [&](std::size_t i) { return cell(parts_.refinancing[i]); });
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
            return r.feeUnknown ? say("記載なし", "not stated")
                                : bandText(r.leastNewFee, r.newFee, language_);
        });
        row("古い保証料の返戻", "Refund of old guarantee fees", [&](const Refinancing& r) {
            return yen(r.feeRefund) + (r.refundEstimated ? say("(見積り)", " (estimate)") : "");
        });
        row("実行時の現金(マイナスは持ち出し)", "Cash at execution (below 0: to be brought in)",
            [&](const Refinancing& r) {
                return bandText(r.cashAtExecution, r.mostCashAtExecution, language_);
            });
        row("借換で増える負担の合計", "More cost in all",
            [&](const Refinancing& r) { return bandText(r.leastMoreCost, r.moreCost, language_); });
        row("返し終わるまで 今のまま", "Until repaid, as it is",
            [&](const Refinancing& r) { return monthsText(r.before.term, language_); });
        row("返し終わるまで 借り換えると", "Until repaid, refinanced",
            [&](const Refinancing& r) { return monthsText(r.after.term, language_); });
        row("今のままより返済が多くなる月", "Month from which more is paid than as it is",
            [&](const Refinancing& r) {
                return r.dearerFrom ? std::to_string(r.dearerFrom->count()) + say("か月目から", "")
                                    : say("なし", "none");
            });
        return table(rows) + refundNote();
    }

    std::string refundNote() const {
        const bool estimated = parts_.refinancing.front().refundEstimated;
        return estimated ? say("返戻の額は見積りです。保証協会に確かめ、わかったら入力してください。\n\n",
                               "The refund is an estimate: ask the guarantee corporation, and enter what it "
                               "says.\n\n")
                         : "";
    }

    std::string capacity() const {
        const Capacity& c = *parts_.capacity;
        Rows rows = {{say("返済能力(直近の決算)", "Capacity to repay (last closed year)"), ""}};
        for (const CashFlowKind kind : kCashFlowKinds) {
            const auto& flow = c.cashFlows[static_cast<std::size_t>(kind)];
            if (flow || kind == CashFlowKind::OrdinaryAfterTax)
                rows.push_back({cashFlowText(kind, language_), figureText(flow, language_)});
        }
        rows.push_back({say("正常運転資金", "Working capital"), figureText(c.workingCapital, language_)});
        rows.push_back({say("要償還債務", "Debt to be repaid"), figureText(c.debt, language_)});
        rows.push_back({say("債務償還年数", "Years to repay it"), figureText(c.years, language_)});
        rows.push_back({say("既存の年間元金返済", "Principal repaid a year"),
                        figureText(c.principalPerYear, language_)});
        rows.push_back({say("返済余力(年)", "Room to repay, a year"), figureText(c.room, language_)});
        rows.push_back(
            {say("余力がなくなる売上の減少", "Fall of sales that uses up the room"), bearableFall(c)});
        if (c.salesFall) {
            const SalesFall& fall = *c.salesFall;
            const std::string head =
                say("売上が", "Sales fall by ") + percentText(fall.fall.parts()) + say("減ると ", ": ");
            rows.push_back({head + say("キャッシュフロー", "cash flow"), yen(fall.cashFlow)});
            rows.push_back({head + say("債務償還年数", "years to repay"), figureText(fall.years, language_)});
            rows.push_back({head + say("返済余力(年)", "room to repay"), figureText(fall.room, language_)});
        }
        return table(rows);
    }

    std::string bearableFall(const Capacity& c) const {
        if (const auto* none = std::get_if<NoFigure>(&c.bearableFall)) return figureText(*none, language_);
        return percentText(std::get<Share>(c.bearableFall).parts());
    }

    std::string offersCapacity() const {
        Rows rows = offersHead(say("この案を借りると", "With this offer"));
        const auto& with = parts_.offersCapacity;
        addRow(rows, say("年間元金返済(最大の年)", "Principal a year (highest)"),
               [&](std::size_t i) { return yen(with[i].principalPerYear); });
        addRow(rows, say("返済余力(年)", "Room to repay, a year"),
               [&](std::size_t i) { return figureText(with[i].room, language_); });
        addRow(rows, say("債務償還年数", "Years to repay the debt"),
               [&](std::size_t i) { return figureText(with[i].years, language_); });
        addRow(rows, say("この期間での借入可能額", "Can be borrowed over this term"),
               [&](std::size_t i) { return figureText(with[i].borrowable, language_); });
        if (parts_.capacity->salesFall)
            addRow(rows, say("売上が減ったときの返済余力(年)", "Room to repay after the fall of sales"),
                   [&](std::size_t i) { return figureText(with[i].roomAfterFall, language_); });
        addRises(rows);
        return table(rows);
    }

    /// The points of a rise; the same for every offer that has it.
    RatePoints risen(std::size_t step) const {
        for (const OfferCapacity& with : parts_.offersCapacity) {
            if (step < with.rises.size()) return with.rises[step].points;
        }
        return {};
    }

    void addRises(Rows& rows) const {
        std::size_t most = 0;
        for (const OfferCapacity& with : parts_.offersCapacity) most = std::max(most, with.rises.size());
        for (std::size_t step = 0; step < most; ++step) {
            const std::string points = percentOfParts(risen(step).parts());
            addRow(rows,
                   say("利率が", "Rate up by ") + points +
                       say("ポイント上がると 返済余力(年)", " points, room to repay"),
                   [&](std::size_t i) {
                       const auto& rises = parts_.offersCapacity[i].rises;
                       return step < rises.size() ? figureText(rises[step].room, language_)
                                                  : say("固定", "fixed");
                   });
        }
    }

    std::string lease(const LeaseBesideLoans& beside) const {
        const LeaseCost& cost = beside.lease;
        const bool sale = cost.stated.per == ChargePeriod::Year;
        Rows rows = {{say("設備の価格 ", "Equipment for ") + yen(cost.lease.price) + say("、", ", ") +
                          monthsText(cost.lease.term, language_),
                      say("初回の支払", "First payment"), say("支払総額", "Total paid"),
                      say("価格を超える額", "Beyond the price"),
                      say("年率に直すと(参考)", "As a rate a year")}};
        for (const LeasePlan& plan : cost.plans) {
            rows.push_back({lineName(cost.line, language_) + " " + chargeText(cost, plan),
                            yen(plan.firstPayment), yen(plan.totalPaid), yen(plan.moreThanPrice),
                            effectiveRatesText(plan.effectiveRates, language_)});
        }
        for (std::size_t i = 0; i < beside.loans.size(); ++i) rows.push_back(loanRow(beside, i));
        const std::string owner = sale ? say("割賦: 払い終えると設備は自社のものになります。\n\n",
                                             "Instalment sale: once paid, the equipment is yours.\n\n")
                                       : say("リース: 設備は貸し手のものです。\n\n",
                                             "Lease: the equipment stays the lessor's.\n\n");
        return table(rows) + owner;
    }

    std::string chargeText(const LeaseCost& cost, const LeasePlan& plan) const {
        const bool sale = cost.stated.per == ChargePeriod::Year;
        std::string text = sale ? say("年", "") : say("月", "");
        text += percentText(cost.charge.parts()) + (sale ? say("", " a year") : say("", " a month"));
        if (cost.plans.size() < 2) return text;
        return text + (plan.on == ChargeOn::Balance ? say("(残高に対してなら)", " (if on the balance)")
                                                    : say("(価格に対してなら)", " (if on the price)"));
    }

    std::vector<std::string> loanRow(const LeaseBesideLoans& beside, std::size_t i) const {
        const std::string head = letter(i) + say(" の条件の融資", ", a loan on its terms");
        const auto* cost = std::get_if<OfferCost>(&beside.loans[i]);
        if (!cost) return {head, say("この条件では不可", "not possible"), "", "", ""};
        return {head, yen(cost->firstPayment),
                bandText(cost->leastSums.totalPaid, cost->sums.totalPaid, language_),
                bandText(cost->leastSums.netCost, cost->sums.netCost, language_),
                effectiveRateText(*cost, language_)};
    }

    const CaseParts& parts_;
    std::span<const OfferCost> costs_;
    Language language_;
};

}  // namespace

std::string casePartsText(const CaseParts& parts, std::span<const OfferCost> costs, Language language) {
    return PartsText(parts, costs, language).run();
}

}  // namespace yushi
