#include "programs/rate_chart.h"

#include "look/theme.h"
#include "report/words/words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace yushi {

namespace {

/// A chart needs room to be read; the words below it say the same.
constexpr int kLeastHeight = 150;
constexpr int kTicks = 4;
constexpr int kRateDecimals = 10'000;  // parts per million in a percent

QDateTime dayOf(Date date) {
    const QDate day(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
    return day.startOfDay(Qt::UTC);
}

double percentOf(Rate rate) {
    return static_cast<double>(rate.parts()) / kRateDecimals;
}

QLineSeries* lineOver(const RateSpan& span, Rate rate, const QPen& pen) {
    auto* series = new QLineSeries;
    series->append(static_cast<double>(dayOf(span.from).toMSecsSinceEpoch()), percentOf(rate));
    series->append(static_cast<double>(dayOf(span.to).toMSecsSinceEpoch()), percentOf(rate));
    series->setPen(pen);
    return series;
}

template <class Axis>
Axis* dressed(Axis* axis, const QPalette& palette) {
    axis->setLabelsBrush(palette.text());
    axis->setTitleBrush(palette.text());
    axis->setGridLineColor(palette.color(QPalette::Mid));
    return axis;
}

}  // namespace

RateChart::RateChart(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), area_(new QScrollArea(this)), words_(new WrappedLabel(area_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area_);
    // The words tell of every edition: at a large size, or of many editions, they are longer than the page.
    auto* content = new QWidget(area_);
    rows_ = new QVBoxLayout(content);
    rows_->setContentsMargins(4, 4, 4, 4);
    rows_->addWidget(words_);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);  // its words take the keyboard, and leave it the keys that scroll
    words_->setObjectName(QStringLiteral("rates.words"));
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words_->setFocusPolicy(Qt::StrongFocus);
    connect(&desk, &Desk::languageChanged, this, [this] {
        drawn_ = false;
        draw();
    });
}

void RateChart::show(const std::optional<LineRef>& line) {
    line_ = line;
    drawn_ = false;
    draw();
}

void RateChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        drawn_ = false;
        draw();
    }
    QWidget::changeEvent(event);
}

void RateChart::showEvent(QShowEvent* event) {
    draw();
    QWidget::showEvent(event);
}

void RateChart::draw() {
    if (drawn_ || !isVisible()) return;  // drawn when it is shown
    drawn_ = true;
    const auto spans = line_ ? rateHistory(desk_.data().editions, line_->edition->issuer, line_->program->id)
                             : std::vector<RateSpan>();
    words_->setText(line_ ? wordsOf(spans) : tr("一覧で制度を選ぶと、版ごとの利率を表示します。"));
    if (!view_ && !spans.empty()) {
        view_ = new QChartView(area_->widget());
        view_->setObjectName(QStringLiteral("rates"));
        view_->setRenderHint(QPainter::Antialiasing);
        view_->setFrameShape(QFrame::NoFrame);
        view_->setFocusPolicy(Qt::NoFocus);  // the words below it say the same
        view_->setMinimumHeight(kLeastHeight);
        rows_->insertWidget(0, view_, 1);
    }
    if (!view_) return;
    view_->setVisible(!spans.empty());
    if (spans.empty()) return;
    view_->setAccessibleName(tr("利率の推移のグラフ"));
    view_->setAccessibleDescription(words_->text());
    const std::unique_ptr<QChart> old(view_->chart());
    view_->setChart(chartOf(spans).release());
}

std::unique_ptr<QChart> RateChart::chartOf(const std::vector<RateSpan>& spans) const {
    auto chart = std::make_unique<QChart>();
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(palette().base());
    chart->setFont(font());
    chart->legend()->setVisible(false);
    auto* days = dressed(new QDateTimeAxis, palette());
    days->setFormat(QStringLiteral("yyyy/M"));
    days->setTickCount(kTicks);
    auto* percent = dressed(new QValueAxis, palette());
    percent->setTitleText(tr("年利 %"));
    percent->setLabelFormat(QStringLiteral("%.1f"));
    const QPen stated(planColour(0, palette()), 3);
    const QPen printed(planColour(1, palette()), 2, Qt::DashLine);
    for (const RateSpan& span : spans) {
        chart->addSeries(lineOver(span, span.least, span.printed ? printed : stated));
        if (span.most != span.least)
            chart->addSeries(lineOver(span, span.most, span.printed ? printed : stated));
    }
    const auto last = std::ranges::max(spans, {}, &RateSpan::to).to;
    days->setRange(dayOf(spans.front().from), dayOf(last));
    percent->setRange(0, percentOf(std::ranges::max(spans, {}, &RateSpan::most).most));
    percent->applyNiceNumbers();
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(percent, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(days);
        series->attachAxis(percent);
    }
    return chart;
}

QString RateChart::wordsOf(const std::vector<RateSpan>& spans) const {
    if (spans.empty()) return tr("どの版にも年利の記載がありません。");
    QStringList lines;
    for (const RateSpan& span : spans) {
        const QString rate =
            toQt(rateText(span.least == span.most ? StatedRate(FixedRate{span.least})
                                                  : StatedRate(RateRange{span.least, span.most}),
                          desk_.language()));
        const QString from = toQt(dateText(span.from, desk_.language()));
        const QString to = toQt(dateText(span.to, desk_.language()));
        const QString edition = toQt(span.edition->id);
        lines += span.printed ? tr("┄ %1〜%2 %3(%4の推移表)").arg(from, to, rate, edition)
                              : tr("━ %1〜%2 %3(%4)").arg(from, to, rate, edition);
    }
    lines += gapsOf(spans);
    std::vector<const Edition*> told;
    for (const RateSpan& span : spans) {
        if (span.edition->coverage == Coverage::Full || std::ranges::find(told, span.edition) != told.end())
            continue;
        told.push_back(span.edition);
        lines += tr("◐ %1は一部だけの版: %2")
                     .arg(toQt(span.edition->id), toQt(span.edition->coverageNote, desk_.language()));
    }
    return lines.join(u'\n');
}

/// The times between the first and the last rate of which no edition tells one.
QStringList RateChart::gapsOf(const std::vector<RateSpan>& spans) const {
    QStringList gaps;
    Date known = spans.front().to;
    for (const RateSpan& span : spans) {
        const Date next(std::chrono::sys_days(known) + std::chrono::days(1));
        if (next < span.from) {
            const Date last(std::chrono::sys_days(span.from) - std::chrono::days(1));
            gaps += tr("%1〜%2 記載なし")
                        .arg(toQt(dateText(next, desk_.language())), toQt(dateText(last, desk_.language())));
        }
        known = std::max(known, span.to);
    }
    return gaps;
}

}  // namespace yushi
