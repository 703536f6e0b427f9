#include "paper/desk_paper.h"

#include "engine/beside/case_parts.h"
#include "paper/paper_chart.h"
#include "paper/paper_style.h"
#include "report/costs/loan_words.h"
#include "report/menus/change_words.h"
#include "report/paper/paper_summary.h"
#include "report/tables/comparison_table.h"
#include "report/words/field_words.h"
#include "report/words/words.h"
#include "settings/office.h"
#include "words/words.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kUnitsPerInch = 720;  // a tenth of a point

/// Who looks back at the rules of another day holds a paper of today.
Date lastDayOf(const Desk& desk) {
    return std::max(desk.today(), desk.rulesDate());
}

std::vector<CheckedLine> checkedLines(const Desk& desk) {
    std::vector<CheckedLine> lines;
    for (const Desk::JudgedLine& judged : desk.lines()) {
        CheckedLine line{judged.line, judged.verdict, {}};
        if (judged.verdict != Verdict::Ineligible)
            line.reasons = reasons(judged.line, desk.data().vocabulary, desk.answers(), desk.rulesDate());
        lines.push_back(std::move(line));
    }
    return lines;
}

/// The closed lines that few changes would open, with the shortest way.
std::vector<NearLine> nearLines(const Desk& desk) {
    constexpr std::size_t fewChanges = 2;
    const ProgramData& data = desk.data();
    const Situation situation = desk.situation();
    std::vector<NearLine> lines;
    for (const Desk::JudgedLine& judged : desk.lines()) {
        if (judged.verdict != Verdict::Ineligible) continue;
        const auto misses = nearMisses(judged.line, data.vocabulary, data.rules, situation);
        if (misses.empty() || misses.front().changes.size() > fewChanges) continue;
        const NearMiss& shortest = misses.front();
        lines.push_back(
            {judged.line, nearMissText(shortest, data.vocabulary, desk.language()), shortest.after});
    }
    return lines;
}

/// What stands beside the plans; it names them by their place, so that it is left out where a plan has none.
std::vector<PartTable> partsOf(const Desk& desk, std::span<const OfferCost> costs) {
    if (costs.size() < desk.plans().size()) return {};
    const auto parts = caseParts(costs, desk.context());
    const auto* done = std::get_if<CaseParts>(&parts);
    return done ? casePartTables(*done, costs, desk.language()) : std::vector<PartTable>();
}

/// Why plans cannot be worked out, each with its letter.
std::vector<std::string> faultsOf(const Desk& desk) {
    std::vector<std::string> texts;
    for (int plan = 0; plan < static_cast<int>(desk.plans().size()); ++plan) {
        const Desk::Plan& shown = desk.plans()[static_cast<std::size_t>(plan)];
        const auto* faults = std::get_if<std::vector<OfferFault>>(&shown.cost);
        if (!faults) continue;
        for (const OfferFault& fault : *faults) {
            Problem problem = faultProblem(fault, shown.offer.line, shown.terms);
            problem.pointer.clear();
            texts.push_back(planLetter(static_cast<std::size_t>(plan)) + ": " +
                            problemInWords(problem, desk.language()));
        }
    }
    return texts;
}

}  // namespace

std::string clientName(const Client& client) {
    if (client.business.empty() || client.name.empty()) return client.business + client.name;
    return client.business + " " + client.name;
}

WorkedPlans::WorkedPlans(const Desk& desk) {
    for (int plan = 0; plan < static_cast<int>(desk.plans().size()); ++plan) {
        const OfferCost* cost = desk.costOfPlan(plan);
        if (!cost) continue;
        const Desk::Plan& shown = desk.plans()[static_cast<std::size_t>(plan)];
        letters.push_back(planLetter(static_cast<std::size_t>(plan)));
        costs.push_back(*cost);
        standings.push_back(*shown.standing);
        static_cast<LineStanding&>(standings.back()) = lineStanding(*shown.line, desk.data().editions, lastDayOf(desk));
    }
}

ComparedPlans WorkedPlans::compared(const Desk& desk) const {
    return {costs, standings, desk.data().vocabulary, desk.data().rules, desk.today()};
}

DeskPaper::DeskPaper(const Desk& desk, const PaperOptions& options, const Letterhead& letterhead)
    : language_(desk.language()), worked_(desk) {
    for (std::size_t i = 0; i < worked_.costs.size(); ++i)
        plans_.push_back({worked_.letters[i], &worked_.costs[i], &worked_.standings[i]});
    const std::vector<CheckedLine> lines = checkedLines(desk);
    const std::vector<NearLine> near = nearLines(desk);
    const std::vector<PartTable> parts = partsOf(desk, worked_.costs);
    const PaperSource source{desk.data().vocabulary, desk.data().rules, desk.consultation().answers,
                                 desk.data().editions, lines, near, plans_, parts, faultsOf(desk), desk.today(), desk.rulesDate(),
                                 language_, options.client, options.receiptId, options.monthly};
    if (options.length == PaperLength::Whole) {
        take(paperOf(source), letterhead);
        return;
    }
    for (const SummaryRoom room : kAllSummaryRooms) {
        take(summaryOf(source, room), letterhead);
        if (pages_.size() == 1) return;
    }
}

void DeskPaper::take(const Paper& paper, const Letterhead& letterhead) {
    title_ = toQt(paper.title);
    pages_ = layOut(paper, letterhead);
}

void DeskPaper::paint(QPainter& painter, const std::function<bool()>& newPage) const {
    const ChartPainter paintChart = [this](QPainter& on, PaperChart chart, const QRectF& area) {
        paintPaperChart(on, chart, plans_, area, language_);
    };
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        if (i > 0 && !newPage()) return;
        paintPage(painter, pages_[i], paintChart);
    }
}

bool DeskPaper::writePdf(QIODevice& device) const {
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(title_);
    writer.setCreator(QStringLiteral("融資くらべ"));
    QPainter painter(&writer);
    if (!painter.isActive()) return false;
    paint(painter, [&writer] { return writer.newPage(); });
    return painter.end();
}

void DeskPaper::print(QPrinter& printer) const {
    printer.setFullPage(true);
    QPainter painter(&printer);
    const double scale = static_cast<double>(printer.resolution()) / kUnitsPerInch;
    painter.scale(scale, scale);
    paint(painter, [&printer] { return printer.newPage(); });
}

Letterhead letterheadOfSettings() {
    const Office office = keptOffice();
    return {office.name, office.logo.isEmpty() ? QImage() : QImage(office.logo)};
}

}  // namespace yushi
