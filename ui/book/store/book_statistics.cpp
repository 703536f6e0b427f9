#include "book/store/book_statistics.h"

#include "report/sheets/csv_table.h"
#include "report/words/words.h"
#include "words/words.h"

#include <algorithm>

namespace yushi {

namespace {

constexpr std::array kVerdicts = {Verdict::Ineligible, Verdict::NeedsAnswer, Verdict::NeedsJudgement,
                                  Verdict::Eligible};

std::size_t verdictAt(const QSqlQuery& row, int column) {
    return static_cast<std::size_t>(std::clamp(row.value(column).toInt(), 0, 3));
}

Problems countMonths(const BookDatabase& database, std::vector<MonthCount>& months) {
    Problems problems = database.run(
        QStringLiteral("SELECT substr(held_on, 1, 7), count(*) FROM consultation GROUP BY 1 ORDER BY 1"), {},
        [&months](const QSqlQuery& row) {
            months.push_back({row.value(0).toString(), row.value(1).toInt(), {}});
        });
    if (!problems.empty()) return problems;
    return database.run(
        QStringLiteral("SELECT substr(held_on, 1, 7), verdict, count(*) FROM consultation_program "
                       "JOIN consultation ON consultation.id = consultation_id GROUP BY 1, 2"),
        {}, [&months](const QSqlQuery& row) {
            const auto month = std::ranges::find(months, row.value(0).toString(), &MonthCount::month);
            if (month != months.end()) month->verdicts[verdictAt(row, 1)] = row.value(2).toInt();
        });
}

Problems countPrograms(const BookDatabase& database, std::vector<ProgramCount>& programs) {
    Problems problems = database.run(
        QStringLiteral("SELECT issuer, program, max(name), verdict, count(*) FROM consultation_program "
                       "GROUP BY issuer, program, verdict ORDER BY issuer, program"),
        {}, [&programs](const QSqlQuery& row) {
            const QString issuer = row.value(0).toString();
            const QString program = row.value(1).toString();
            if (programs.empty() || programs.back().issuer != issuer || programs.back().program != program)
                programs.push_back({issuer, program, row.value(2).toString(), {}});
            programs.back().verdicts[verdictAt(row, 3)] = row.value(4).toInt();
        });
    std::ranges::stable_sort(programs, std::greater(), &ProgramCount::all);
    return problems;
}

std::vector<SheetCell> headOf(const Text& first, const Text& second, Language language) {
    std::vector<SheetCell> head = {first.in(language), second.in(language)};
    for (const Verdict verdict : kVerdicts) head.emplace_back(verdictText(verdict, language));
    return head;
}

void addCounts(std::vector<SheetCell>& row, const std::array<int, 4>& counts) {
    for (const int count : counts) row.emplace_back(std::int64_t(count));
}

}  // namespace

Result<BookStatistics> statisticsOf(const Book& book) {
    BookStatistics statistics;
    Problems problems = countMonths(book.database(), statistics.months);
    if (problems.empty()) problems = countPrograms(book.database(), statistics.programs);
    if (!problems.empty()) return problems;
    return statistics;
}

std::string statisticsCsv(const BookStatistics& statistics, Language language) {
    std::vector<std::vector<SheetCell>> rows;
    rows.push_back(headOf({"月", "Month"}, {"相談", "Consultations"}, language));
    for (const MonthCount& month : statistics.months) {
        auto& row = rows.emplace_back();
        row.emplace_back(fromQt(month.month));
        row.emplace_back(std::int64_t(month.consultations));
        addCounts(row, month.verdicts);
    }
    rows.emplace_back();
    rows.push_back(headOf({"制度", "Program"}, {"比較", "Compared"}, language));
    for (const ProgramCount& program : statistics.programs) {
        auto& row = rows.emplace_back();
        row.emplace_back(fromQt(program.name));
        row.emplace_back(std::int64_t(program.all()));
        addCounts(row, program.verdicts);
    }
    return csvText(rows);
}

}  // namespace yushi
