#pragma once

#include "desk/desk.h"
#include "rail/window_page.h"

#include <QFrame>

#include <array>

namespace yushi {

class RailButton;

/// The way through a consultation at the left edge of the window: start, ①, ②, ③, each with how far it is, and the book.
/// No step is locked.
class StepRail : public QFrame {
    Q_OBJECT

  public:
    StepRail(Desk& desk, QWidget* parent);

    void showPage(WindowPage page);
    /// In a narrow window the names are cut to two characters below their numbers.
    void setNarrow(bool narrow);

  signals:
    void pageWanted(yushi::WindowPage page);
    void bookWanted();

  private:
    RailButton* button(WindowPage page) const { return pages_[static_cast<std::size_t>(page)]; }
    void showCounts();
    void fit();
    void retranslate();

    Desk& desk_;
    std::array<RailButton*, kAllWindowPages.size()> pages_;
    RailButton* book_;
    bool narrow_ = false;
};

}  // namespace yushi
