#pragma once

#include "desk/desk.h"
#include "report/explain/asked_amounts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace yushi {

/// How an amount of a plan came about: formula, figures, rounding and the place in the document, in words. It follows
/// the plan while it changes.
class ExplanationPanel : public QWidget {
    Q_OBJECT

  public:
    /// The amounts asked for, of a plan as it is now; none where it has no such amount any more.
    using Question = std::function<std::vector<AskedAmount>(const OfferCost&)>;

    ExplanationPanel(Desk& desk, QWidget* parent);

    void ask(int plan, Question question);

  signals:
    void closed();

  private:
    void refresh();
    void retranslate();
    QString sectionsFor(const OfferCost& cost) const;
    QString sourceText(const Citation& citation, const OfferCost& cost) const;

    Desk& desk_;
    int plan_ = 0;
    Question question_;
    QLabel* heading_;
    QToolButton* close_;
    QTextBrowser* text_;
};

}  // namespace yushi
