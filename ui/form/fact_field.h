#pragma once

#include "desk/desk.h"

#include <QWidget>

#include <variant>

class QLabel;

namespace yushi {

class FactEditor;

/// A label over the editor of one fact, or of the outcome of one judgement.
class FactField : public QWidget {
    Q_OBJECT

  public:
    using Subject = std::variant<FactId, JudgementId>;

    FactField(Desk& desk, Subject subject, QWidget* parent);

    const Subject& subject() const { return subject_; }
    void refresh();
    void retranslate();

  private:
    Desk& desk_;
    Subject subject_;
    QLabel* label_;
    FactEditor* editor_;
};

}  // namespace yushi
