#pragma once

#include "desk/desk.h"
#include "programs/background_page.h"

#include <QTabWidget>

#include <optional>

class QTextBrowser;
class QUrl;

namespace yushi {

class RateChart;

/// Why a line is or is not open to this applicant, requirement by requirement, and all that its document states; what
/// changed since the edition before; its rates through time.
class ProgramDetails : public QTabWidget {
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
    QTextBrowser* createPage(const char* name);
    void follow(const QUrl& link);
    void decide(const QString& told);
    void refreshTerms();
    void refreshEditions();
    void retranslate();

    Desk& desk_;
    QTextBrowser* terms_;
    QTextBrowser* editions_;
    RateChart* rates_;
    QString termsText_;  ///< as it is shown, so that the same is not laid out again
    std::optional<LineRef> line_;
    OtherFigures figures_ = OtherFigures::Counted;
};

}  // namespace yushi
