#include "widgets/wrapped_label.h"

#include <algorithm>

namespace yushi {

namespace {

constexpr int kAir = 4;      // so that a text that hardly fits is left to the layout of text
constexpr int kWidest = 80;  // characters, as of other labels that wrap
constexpr std::size_t kMostWidths = 32;

}  // namespace

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

int WrappedLabel::heightForWidth(int width) const {
    measure();
    return heightAt(isOneLine() ? std::min(width, measured_.lineWidth) : width);
}

QSize WrappedLabel::sizeHint() const {
    measure();
    if (!isOneLine() || measured_.lineWidth > kWidest * fontMetrics().averageCharWidth())
        return QLabel::sizeHint();
    return {measured_.lineWidth, heightAt(measured_.lineWidth)};
}

QSize WrappedLabel::minimumSizeHint() const {
    measure();
    if (!isOneLine() || text().contains(u' ')) return QLabel::minimumSizeHint();
    const int height = heightAt(measured_.lineWidth);
    return {height, height};  // Japanese text may be broken anywhere
}

bool WrappedLabel::isOneLine() const {
    return !text().isEmpty() && !text().contains(u'\n');
}

void WrappedLabel::measure() const {
    if (measured_.text == text() && measured_.font == font()) return;
    const QMargins margins = contentsMargins();
    const int around = margins.left() + margins.right() + 2 * margin() + kAir;
    measured_ = {text(), font(), fontMetrics().horizontalAdvance(text()) + around, {}};
}

int WrappedLabel::heightAt(int width) const {
    auto& heights = measured_.heights;
    const auto known = heights.find(width);
    if (known != heights.end()) return known->second;
    if (heights.size() >= kMostWidths) heights.clear();
    return heights[width] = QLabel::heightForWidth(width);
}

}  // namespace yushi
