#pragma once

#include "desk/desk.h"
#include "engine/next_question.h"

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

  private:
    void refresh();
    QString outcomes() const;

    Desk& desk_;
    QToolButton* go_;
    QLabel* why_;
    std::optional<Question> question_;
};

}  // namespace yushi
