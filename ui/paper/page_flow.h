#pragma once

#include "paper/paper_page.h"
#include "paper/paper_style.h"

#include <QStringList>

namespace yushi {

/// @p text in lines that are no wider than @p width; breaks stay where it has them.
QStringList linesOf(const QString& text, const QFont& font, double width);

/// The distance from line to line.
double lineHeight(const QFont& font);

/// Fills pages from top to bottom.
class PageFlow {
  public:
    PageFlow() { newPage(); }

    double y() const { return y_; }
    double room() const { return paper::kPageHeight - paper::kBottom - y_; }
    bool atTop() const { return y_ <= paper::kTop; }

    void newPage();
    /// Lets what follows be drawn on the page @p index, wherever that is filled to.
    void goTo(std::size_t index) { page_ = index; }
    /// Begins a new page where less than @p height is left on this one.
    void reserve(double height);
    void skip(double height) { y_ += height; }

    /// A line of text with its upper edge at @p y, from @p x on or ending at @p right.
    void text(double x, double y, const QString& line, const QFont& font, QRgb colour);
    void textRight(double right, double y, const QString& line, const QFont& font, QRgb colour);
    void box(const QRectF& area, QRgb colour);
    void rule(double y, double x, double width, QRgb colour, double thickness = 5);
    void chart(const QRectF& area, PaperChart chart);

    std::vector<PaperPage>& pages() { return pages_; }

  private:
    std::vector<PaperPage> pages_;
    std::size_t page_ = 0;
    double y_ = 0;
};

}  // namespace yushi
