#include "paper/page_flow.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace yushi {

namespace {

void breakLine(const QString& text, const QFont& font, double width, QStringList& lines) {
    if (QFontMetricsF(font).horizontalAdvance(text) <= width) {
        lines << text;
        return;
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
}

}  // namespace

QStringList linesOf(const QString& text, const QFont& font, double width) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) breakLine(line, font, width, lines);
    return lines;
}

double lineHeight(const QFont& font) {
    return font.pixelSize() * 1.4;
}

void PageFlow::newPage() {
    pages_.emplace_back();
    page_ = pages_.size() - 1;
    y_ = paper::kTop;
}

void PageFlow::reserve(double height) {
    if (room() < height && !atTop()) newPage();
}

void PageFlow::text(double x, double y, const QString& line, const QFont& font, QRgb colour) {
    const QFontMetricsF metrics(font);
    const double lead = (lineHeight(font) - metrics.ascent() - metrics.descent()) / 2;
    pages_[page_].texts.push_back({QPointF(x, y + lead + metrics.ascent()), line, font, QColor(colour)});
}

void PageFlow::textRight(double right, double y, const QString& line, const QFont& font, QRgb colour) {
    text(right - QFontMetricsF(font).horizontalAdvance(line), y, line, font, colour);
}

void PageFlow::box(const QRectF& area, QRgb colour) {
    pages_[page_].boxes.push_back({area, QColor(colour)});
}

void PageFlow::rule(double y, double x, double width, QRgb colour, double thickness) {
    box(QRectF(x, y - thickness / 2, width, thickness), colour);
}

void PageFlow::chart(const QRectF& area, PaperChart chart) {
    pages_[page_].charts.push_back({area, chart});
}

}  // namespace yushi
