#include "report/paper/paper_content.h"

#include "engine/editions/edition_choice.h"
#include "report/menus/combination_words.h"
#include "report/menus/standing_words.h"
#include "report/tables/comparison_table.h"
#include "report/tables/plan_figures.h"
#include "report/tables/schedule_table.h"
#include "report/words/words.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace yushi {

namespace {

constexpr std::size_t kPlansAbreast = 4;
constexpr std::size_t kNamedEditions = 3;   // at the foot of a page
constexpr std::size_t kReceiptDigits = 12;  // enough to tell receipts apart there

/// The editions of which @p tell says when they hold, as many as a line at the foot has room for.
std::string namedEditions(const PaperSource& source, const std::function<std::string(const Edition&)>& tell) {
    std::string editions;
    std::size_t number = 0;
    for (const Edition* edition : shownEditions(source)) {
        const std::string when = tell(*edition);
        if (when.empty() || ++number > kNamedEditions) continue;
        editions += (editions.empty() ? "" : source.in("、", ", ")) + edition->issuerName.in(source.language) + " " +
                    edition->id + when;
    }
    if (number <= kNamedEditions) return editions;
    return editions + source.in("、ほか", ", and ") + std::to_string(number - kNamedEditions) + source.in("版", " more");
}

/// Figures of which editions do not hold on the day; empty if all do.
std::string ageText(const PaperSource& source) {
    const Date day = source.oldBy();
    const std::string over = namedEditions(source, [&](const Edition& edition) {
        if (!isOutOfDate(edition, day)) return std::string();
        return source.in("は", " until ") + dateText(edition.effectiveTo, source.language) + source.in("まで", "");
    });
    const std::string ahead = namedEditions(source, [&](const Edition& edition) {
        if (!isAhead(edition, day)) return std::string();
        return source.in("は", " from ") + dateText(edition.effectiveFrom, source.language) + source.in("から", "");
    });
    std::string text;
    if (!over.empty())
        text += source.in("期限切れの版の数字があります: ", "Figures of editions that are out of date: ") + over + source.in("。", ". ");
    if (!ahead.empty())
        text += source.in("まだ適用されていない版の数字があります: ", "Figures of editions that are not yet in force: ") + ahead +
                source.in("。", ". ");
    return text.empty() ? text : text + source.in("今の条件は窓口で確かめてください。", "Ask for today's conditions.");
}

class Writer {
  public:
    explicit Writer(const PaperSource& source) : source_(source), language_(source.language) {}

    Paper write() {
        writeHead();
        writeNeed();
        append(programBlocks(source_));
        writeComparison();
        for (const PartTable& part : source_.parts) writePart(part);
        for (const PaperPlan& plan : source_.plans) writeYears(plan);
        append(basisBlocks(source_));
        writeNotes();
        if (source_.monthly) {
            for (const PaperPlan& plan : source_.plans) writeMonths(plan);
        }
        return std::move(paper_);
    }

  private:
    std::string in(const char* ja, const char* en) const { return source_.in(ja, en); }
    void add(PaperBlock block) { paper_.blocks.push_back(std::move(block)); }
    void append(std::vector<PaperBlock> blocks) {
        std::ranges::move(blocks, std::back_inserter(paper_.blocks));
    }

    void writeHead() {
        paper_ = paperHead(source_);
        add(PaperNotice{
            estimateNotice(language_) +
            in("制度の一般的な説明と計算の資料で、融資の申込みの勧誘や推薦ではありません。並びは順位ではあり"
               "ません。",
               " It explains public schemes and computes; it neither recommends nor arranges a loan, and "
               "nothing in it is ranked.")});
    }

    void writeNeed() {
        add(PaperHeading{in("ご相談の内容", "Applicant and need")});
        std::vector<std::string> cells;
        addAnswers(cells, true);
        addAnswers(cells, false);
        if (cells.empty()) {
            add(PaperParagraph{in("まだ何も伺っていません。", "Nothing has been answered yet."),
                               PaperWeight::Quiet});
            return;
        }
        cells.resize((cells.size() + 3) / 4 * 4);
        PaperTable table;
        table.columns = {
            {"", Align::Left, 1.1}, {"", Align::Left, 1}, {"", Align::Left, 1.1}, {"", Align::Left, 1}};
        for (std::size_t i = 0; i < cells.size(); i += 4)
            table.rows.push_back({{cells[i], cells[i + 1], cells[i + 2], cells[i + 3]}});
        add(std::move(table));
    }

    /// Label and value of every answer, those of the need or those of the applicant.
    void addAnswers(std::vector<std::string>& cells, bool request) const {
        const auto& facts = source_.vocabulary.facts();
        for (std::uint16_t i = 0; i < facts.size(); ++i) {
            const auto& value = source_.answers[FactId{i}];
            if (facts[i].request != request || !value) continue;
            cells.push_back(facts[i].label.in(language_));
            cells.push_back(valueText(*value, facts[i], language_));
        }
    }

    void writeComparison() {
        if (source_.plans.empty() && source_.faults.empty()) return;
        add(PaperHeading{in("案の比較", "The plans compared")});
        for (std::size_t first = 0; first < source_.plans.size(); first += kPlansAbreast) {
            const std::size_t number = std::min(kPlansAbreast, source_.plans.size() - first);
            add(comparisonOf(source_.plans.subspan(first, number)));
        }
        for (const std::string& fault : source_.faults) add(PaperParagraph{fault, PaperWeight::Alert, true});
        writeTogether();
        if (!source_.plans.empty()) add(PaperCharts{});
    }

    void writeTogether() {
        std::vector<ChosenLine> lines;
        for (const PaperPlan& plan : source_.plans)
            lines.push_back({plan.cost->line, plan.cost->terms.principal});
        const std::vector<TogetherNote> notes = togetherNotes(lines, language_);
        if (!notes.empty()) add(PaperParagraph{togetherHeading(language_)});
        for (const TogetherNote& note : notes) {
            const auto weight = note.finding == Finding::NotMet ? PaperWeight::Alert : PaperWeight::Plain;
            add(PaperParagraph{note.text + " " + placeInBrackets(note.citation), weight, true});
        }
    }

    PaperTable comparisonOf(std::span<const PaperPlan> plans) const {
        PaperTable table;
        table.columns.push_back({"", Align::Left, 1.25, true});
        for (const PaperPlan& plan : plans) {
            table.columns.push_back(
                {plan.letter + "\n" + lineName(plan.cost->line, language_), Align::Right, 1});
        }
        for (const StandingField field : kAllStandingFields) {
            PaperRow row{{fieldName(field).in(language_)}};
            for (const PaperPlan& plan : plans)
                row.cells.push_back(fieldText(*plan.standing, field, source_.vocabulary, language_));
            table.rows.push_back(std::move(row));
        }
        for (const FigureSpec& figure : planFigures()) {
            const auto told = [&figure](const PaperPlan& plan) { return isTold(*plan.cost, figure.id); };
            if (std::ranges::none_of(plans, told)) continue;
            PaperRow row{{figure.name.in(language_)}};
            row.total = figure.id == PlanFigure::TotalPaid || figure.id == PlanFigure::NetCost;
            for (const PaperPlan& plan : plans)
                row.cells.push_back(figureText(*plan.cost, figure.id, language_));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// The corner of the table becomes the heading.
    void writePart(const PartTable& part) {
        add(PaperHeading{part.rows.front().front()});
        PaperTable table;
        for (const std::string& head : part.rows.front()) table.columns.push_back({head, Align::Right, 1});
        table.columns.front() = {"", Align::Left, 1.6, true};
        for (std::size_t i = 1; i < part.rows.size(); ++i) table.rows.push_back({part.rows[i]});
        add(std::move(table));
        if (!part.note.empty()) add(PaperParagraph{part.note, PaperWeight::Quiet});
    }

    std::string planName(const PaperPlan& plan) const {
        return in("案", "plan ") + plan.letter + in(" ", ": ") + lineName(plan.cost->line, language_);
    }

    /// The columns of a schedule; without a subsidy there is none for it.
    static std::vector<ScheduleField> shownFields(const OfferCost& cost, std::span<const ScheduleField> all) {
        std::vector<ScheduleField> fields(all.begin(), all.end());
        if (*fieldTotal(cost, ScheduleField::Subsidy) == Yen()) std::erase(fields, ScheduleField::Subsidy);
        return fields;
    }

    static double shareOf(ScheduleField field) {
        if (field == ScheduleField::Number) return 0.5;
        if (field == ScheduleField::Year) return 0.8;
        return field == ScheduleField::When ? 1.3 : 1.2;
    }

    PaperTable scheduleOf(const OfferCost& cost, std::span<const ScheduleField> all) const {
        PaperTable table;
        const auto fields = shownFields(cost, all);
        for (const ScheduleField field : fields) {
            const Align align = field == ScheduleField::Year ? Align::Left : Align::Right;
            table.columns.push_back({fieldName(field).in(language_), align, shareOf(field)});
        }
        for (auto& cells : scheduleCells(cost, fields, language_)) table.rows.push_back({std::move(cells)});
        table.rows.back().total = true;
        return table;
    }

    void writeYears(const PaperPlan& plan) {
        add(PaperHeading{in("年ごとの返済 — ", "Repayment by year: ") + planName(plan)});
        add(scheduleOf(*plan.cost, kYearFields));
    }

    void writeMonths(const PaperPlan& plan) {
        add(PaperHeading{in("別表 返済予定 — ", "Annex, every payment: ") + planName(plan), true});
        PaperTable table = scheduleOf(*plan.cost, kPaymentFields);
        table.dense = true;
        add(std::move(table));
    }

    void writeNotes() {
        add(PaperHeading{in("メモ", "Notes")});
        add(PaperNoteSpace{});
        if (source_.receiptId.empty()) return;
        add(PaperParagraph{in("控えの番号: ", "Receipt: ") + source_.receiptId, PaperWeight::Quiet});
    }

    const PaperSource& source_;
    Language language_;
    Paper paper_;
};

}  // namespace

Paper paperHead(const PaperSource& source) {
    Paper paper;
    paper.title = source.in("融資の比較", "Loans compared");
    if (!source.client.empty()) paper.client = source.client + source.in(" 様", "");
    paper.date = dateText(source.on, source.language);
    paper.notice =
        source.in("概算です。条件を決めるのは金融機関です。", "An estimate. The lender decides on the terms.");
    paper.warning = ageText(source);
    if (!source.receiptId.empty())
        paper.receipt = source.in("控え ", "Receipt ") + source.receiptId.substr(0, kReceiptDigits);
    return paper;
}

Paper paperOf(const PaperSource& source) {
    return Writer(source).write();
}

}  // namespace yushi
