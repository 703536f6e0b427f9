#include "report/paper/paper_summary.h"

#include "report/menus/application_words.h"
#include "report/menus/plain_reason.h"
#include "report/menus/standing_words.h"
#include "report/tables/plan_figures.h"
#include "report/words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// In the order in which they are asked for.
constexpr std::array kSummaryFigures = {
    PlanFigure::Issuer,  PlanFigure::Amount,       PlanFigure::Rate,           PlanFigure::Term,
    PlanFigure::Grace,   PlanFigure::FirstPayment, PlanFigure::HighestPayment, PlanFigure::TotalInterest,
    PlanFigure::FeePaid, PlanFigure::StampDuty,    PlanFigure::NetCost,        PlanFigure::EffectiveRate,
};

/// What is asked of an applicant that a reader knows him by.
constexpr std::array<std::string_view, 7> kSummaryFacts = {
    "prefecture", "municipality", "industry", "employees", "use", "amount_yen", "term_months"};

class SummaryWriter {
  public:
    SummaryWriter(const PaperSource& source, SummaryRoom room)
        : source_(source), language_(source.language), room_(room), paper_(paperHead(source)) {}

    Paper write() {
        paper_.title = in("資金の相談のまとめ", "Summary of the consultation");
        writeNeed();
        // On a single page it is said once, and first.
        if (!paper_.warning.empty()) add(PaperNotice{std::exchange(paper_.warning, "")});
        writePlans();
        writeNext();
        writeSources();
        return std::move(paper_);
    }

  private:
    std::string in(const char* ja, const char* en) const { return source_.in(ja, en); }
    void add(PaperBlock block) { paper_.blocks.push_back(std::move(block)); }

    void writeNeed() {
        std::string told;
        for (const std::string_view id : kSummaryFacts) {
            const auto fact = source_.vocabulary.findFact(id);
            if (!fact || !source_.answers[*fact]) continue;
            told += (told.empty() ? "" : in("・", ", ")) +
                    valueText(*source_.answers[*fact], source_.vocabulary.fact(*fact), language_);
        }
        if (!told.empty()) add(PaperParagraph{told});
    }

    void writePlans() {
        for (const std::string& fault : source_.faults) add(PaperParagraph{fault, PaperWeight::Alert, true});
        if (source_.plans.empty()) return;
        add(PaperHeading{
            in("案(金額は概算。並びは順位ではありません)", "The plans: estimates, and not ranked")});
        PaperTable table;
        table.columns.push_back({"", Align::Left, 1.1, true});
        for (const PaperPlan& plan : source_.plans)
            table.columns.push_back(
                {plan.letter + "\n" + lineName(plan.cost->line, language_), Align::Right, 1});
        addRow(table, fieldName(StandingField::Verdict), [&](const PaperPlan& plan) {
            return fieldText(*plan.standing, StandingField::Verdict, source_.vocabulary, language_);
        });
        addRow(table, fieldName(StandingField::Edition), [&](const PaperPlan& plan) {
            return fieldText(*plan.standing, StandingField::Edition, source_.vocabulary, language_);
        });
        for (const PlanFigure figure : kSummaryFigures) {
            const auto spec = std::ranges::find(planFigures(), figure, &FigureSpec::id);
            addRow(table, spec->name,
                   [&](const PaperPlan& plan) { return figureText(*plan.cost, figure, language_); });
            table.rows.back().total = figure == PlanFigure::NetCost;
        }
        table.dense = room_ == SummaryRoom::FewestPoints;
        add(std::move(table));
        if (room_ == SummaryRoom::WithCharts) add(PaperCharts{});
    }

    template <class Tell>
    void addRow(PaperTable& table, const Text& name, Tell tell) const {
        PaperRow row{{name.in(language_)}};
        for (const PaperPlan& plan : source_.plans) row.cells.push_back(tell(plan));
        table.rows.push_back(std::move(row));
    }

    /// What stands between the applicant and each plan, and where it is applied for.
    void writeNext() {
        if (source_.plans.empty()) return;
        add(PaperHeading{in("次にすること", "What to do next")});
        for (const PaperPlan& plan : source_.plans) {
            for (const std::string& point : pointsOf(plan))
                add(PaperParagraph{plan.letter + ": " + point, PaperWeight::Plain, true});
        }
    }

    std::vector<std::string> pointsOf(const PaperPlan& plan) const {
        const std::size_t most = room_ == SummaryRoom::FewestPoints ? 1 : 2;
        const auto against = reasonsAgainst(plan.standing->reasons);
        std::vector<std::string> points;
        for (const Reason* reason : against) {
            if (points.size() == most) break;
            points.push_back(plainReasonText(*reason, source_.vocabulary, language_));
        }
        if (against.size() > most) {
            const std::string more = std::to_string(against.size() - most);
            points.back() += in("ほか", " And ") + more + in("つ。", " more.");
        }
        if (against.empty())
            points.push_back(in("資料の条件はそろっています。申し込み先に確かめてください。",
                                "The document's conditions are met. Ask where you apply."));
        const auto where = applicationTexts(plan.cost->line, source_.editions, language_);
        for (std::size_t i = 0; i < std::min(where.size(), most); ++i) points.push_back(where[i]);
        return points;
    }

    /// Each document once, with the plans that stand in it.
    void writeSources() {
        std::vector<std::pair<std::string, std::string>> sources;  // document, letters and places
        for (const PaperPlan& plan : source_.plans) {
            const LineRef& line = plan.cost->line;
            const auto document =
                std::ranges::find(line.edition->documents, line.line->citation.document, &SourceDocument::id);
            if (document == line.edition->documents.end()) continue;
            const std::string name = document->publisher + " " + document->title;
            auto known = std::ranges::find(sources, name, &std::pair<std::string, std::string>::first);
            if (known == sources.end()) known = sources.insert(known, {name, ""});
            known->second += " " + plan.letter + placeInBrackets(line.line->citation);
        }
        std::string told;
        for (const auto& [name, places] : sources)
            told += (told.empty() ? "" : in("、", "; ")) + name + places;
        if (!told.empty()) add(PaperParagraph{in("出典: ", "Sources: ") + told, PaperWeight::Quiet});
    }

    const PaperSource& source_;
    Language language_;
    SummaryRoom room_;
    Paper paper_;
};

}  // namespace

Paper summaryOf(const PaperSource& source, SummaryRoom room) {
    return SummaryWriter(source, room).write();
}

}  // namespace yushi
