#pragma once

#include "desk/desk.h"
#include "engine/eligibility/next_question.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace yushi {

/// What to answer next: the question that settles most, with how many lines it bears on. A click leads to its field.
class NextQuestion : public QFrame {
    Q_OBJECT

  public:
    NextQuestion(Desk& desk, QWidget* parent);

    void show(const std::optional<Question>& question);

  signals:
    void wanted(yushi::FactId fact);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    void fitWords();
    QString outcomes() const;

    Desk& desk_;
    QToolButton* go_;
    QLabel* why_;
    QString text_;  ///< of the button, in full
    std::optional<Question> question_;
};

}  // namespace yushi
