#include "book/pages/statistics_page.h"

#include "book/book_session.h"
#include "book/pages/book_table.h"
#include "look/theme.h"
#include "report/words/field_words.h"
#include "report/words/words.h"
#include "words/words.h"
#include "work/output_guard.h"
#include "work/write_file.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLegend>
#include <QPushButton>
#include <QStackedBarSeries>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace yushi {

namespace {

/// From the best to the worst, as a desk asks.
constexpr std::array kOrder = {Verdict::Eligible, Verdict::NeedsJudgement, Verdict::NeedsAnswer,
                               Verdict::Ineligible};

/// The latest months that the chart has room for.
constexpr std::size_t kMonthsShown = 24;

void setUp(QTableWidget* table, const char* name) {
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpBookLook(table);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
}

QStringList counts(const std::array<int, 4>& verdicts) {
    QStringList words;
    for (const Verdict verdict : kOrder) words << toQt(grouped(verdicts[static_cast<std::size_t>(verdict)]));
    return words;
}

}  // namespace

StatisticsPage::StatisticsPage(Desk& desk, BookSession& session, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      session_(session),
      book_(session.book()),
      chart_(new QChartView(this)),
      months_(new QTableWidget(this)),
      programs_(new QTableWidget(this)),
      csv_(new QPushButton(this)),
      state_(new QLabel(this)) {
    state_->setTextFormat(Qt::PlainText);  // a path may look like anything
    setUp(months_, "months");
    setUp(programs_, "compared programs");
    csv_->setObjectName(QStringLiteral("statistics csv"));
    chart_->setMinimumHeight(220);
    auto* tables = new QHBoxLayout;
    tables->addWidget(months_, 2);
    tables->addWidget(programs_, 3);
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_, 1);
    foot->addWidget(csv_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(chart_, 1);
    layout->addLayout(tables, 1);
    layout->addLayout(foot);
    connect(csv_, &QPushButton::clicked, this, &StatisticsPage::saveCsv);
    connect(&desk, &Desk::languageChanged, this, &StatisticsPage::show);
    show();
}

void StatisticsPage::refresh() {
    book_.ask([](const Book& book) { return statisticsOf(book); }, this,
              [this](const Result<BookStatistics>& found) {
                  if (!found) {
                      emit failed(found.problems());
                      return;
                  }
                  statistics_ = *found;
                  show();
                  emit stateChanged();
              });
}

void StatisticsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) drawChart();
}

void StatisticsPage::show() {
    csv_->setText(tr("CSVに書き出す…"));
    months_->setAccessibleName(tr("月ごとの相談"));
    programs_->setAccessibleName(tr("制度ごとの判定"));
    chart_->setAccessibleName(tr("月ごとの相談と判定のグラフ"));
    state_->setText(statistics_.months.empty() ? tr("まだ記録がありません。") : QString());
    csv_->setEnabled(!statistics_.months.empty());
    QStringList verdicts;
    for (const Verdict verdict : kOrder) verdicts << toQt(verdictText(verdict, desk_.language()));
    std::vector<QStringList> rows;
    for (const MonthCount& month : statistics_.months)
        rows.push_back(QStringList{month.month, toQt(grouped(month.consultations))} + counts(month.verdicts));
    std::ranges::reverse(rows);
    fill(months_, QStringList{tr("月"), tr("相談")} + verdicts, rows);
    rows.clear();
    for (const ProgramCount& program : statistics_.programs)
        rows.push_back(QStringList{program.name, toQt(grouped(program.all()))} + counts(program.verdicts));
    fill(programs_, QStringList{tr("制度"), tr("比較")} + verdicts, rows);
    drawChart();
}

void StatisticsPage::fill(QTableWidget* table, const QStringList& head,
                          const std::vector<QStringList>& rows) {
    table->setColumnCount(static_cast<int>(head.size()));
    table->setRowCount(static_cast<int>(rows.size()));
    table->setHorizontalHeaderLabels(head);
    const auto alignment = [](int column) {
        return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    };
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(alignment(column));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)][column]);
            item->setTextAlignment(alignment(column));
            table->setItem(row, column, item);
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void StatisticsPage::drawChart() {
    auto* chart = new QChart;
    chart->setTheme(palette().color(QPalette::Window).lightness() < 128 ? QChart::ChartThemeDark
                                                                        : QChart::ChartThemeLight);
    auto* series = new QStackedBarSeries(chart);
    const auto& all = statistics_.months;
    const auto from = all.size() > kMonthsShown ? all.size() - kMonthsShown : 0;
    QStringList months;
    int highest = 1;
    std::array<QBarSet*, 4> sets{};
    for (const Verdict verdict : kOrder) {
        sets[static_cast<std::size_t>(verdict)] = new QBarSet(findingSign(static_cast<int>(verdict)) + u' ' +
                                                              toQt(verdictText(verdict, desk_.language())));
        sets[static_cast<std::size_t>(verdict)]->setColor(
            findingColour(static_cast<Finding>(verdict), palette()));
        series->append(sets[static_cast<std::size_t>(verdict)]);
    }
    for (std::size_t i = from; i < all.size(); ++i) {
        months << all[i].month;
        int sum = 0;
        for (std::size_t verdict = 0; verdict < sets.size(); ++verdict) {
            *sets[verdict] << all[i].verdicts[verdict];
            sum += all[i].verdicts[verdict];
        }
        highest = std::max(highest, sum);
    }
    chart->addSeries(series);
    auto* x = new QBarCategoryAxis(chart);
    x->append(months);
    x->setLabelsAngle(-90);  // else they are cut where there are many
    auto* y = new QValueAxis(chart);
    y->setRange(0, highest);
    y->setLabelFormat(QStringLiteral("%d"));
    y->applyNiceNumbers();
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->setTitle(tr("比べた制度の判定(月ごと)"));
    chart->setBackgroundRoundness(0);
    const std::unique_ptr<QChart> before(chart_->chart());
    chart_->setChart(chart);
}

void StatisticsPage::saveCsv() {
    const QString name = QFileDialog::getSaveFileName(
        this, tr("統計をCSVに書き出す"), QStringLiteral("statistics.csv"), QStringLiteral("CSV (*.csv)"));
    if (name.isEmpty()) return;
    Problems problems = checkOutputs({fromQt(name)}, fromQt(session_.openFile()), desk_.data().folder);
    if (problems.empty()) problems = writeFile(fromQt(name), statisticsCsv(statistics_, desk_.language()));
    state_->setText(problems.empty() ? tr("書き出しました: %1").arg(name)
                                     : toQt(problemInWords(problems.front(), desk_.language())));
}

}  // namespace yushi
