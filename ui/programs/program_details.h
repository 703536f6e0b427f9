#pragma once

#include "desk/desk.h"
#include "programs/background_page.h"

#include <QTextBrowser>

#include <optional>

namespace yushi {

/// Why a line is or is not open to this applicant, requirement by requirement, and all that its document states.
class ProgramDetails : public QTextBrowser {
    Q_OBJECT

  public:
    ProgramDetails(Desk& desk, QWidget* parent);

    void show(const std::optional<LineRef>& line);

  signals:
    /// The user wants to answer an open question.
    void factWanted(yushi::FactId fact);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    Desk& desk_;
    std::optional<LineRef> line_;
    OtherFigures figures_ = OtherFigures::Counted;
};

}  // namespace yushi
