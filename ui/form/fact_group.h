#pragma once

#include "desk/desk.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace yushi {

class FactField;

/// A heading that folds, over the fields of one group; the fields are made when it is first unfolded.
class FactGroupBox : public QWidget {
    Q_OBJECT

  public:
    FactGroupBox(Desk& desk, Text label, std::vector<FactId> facts, std::vector<JudgementId> judgements,
                 QWidget* parent);

    void unfold();
    void refresh();
    void retranslate();
    /// The field of a fact; unfolds the group if it is one of its own.
    FactField* fieldOf(FactId fact);

  private:
    void createFields();
    void showHeading();

    Desk& desk_;
    Text label_;
    std::vector<FactId> facts_;
    std::vector<JudgementId> judgements_;
    QToolButton* heading_;
    QWidget* body_;
    QVBoxLayout* bodyLayout_;
    std::vector<FactField*> fields_;
};

}  // namespace yushi
