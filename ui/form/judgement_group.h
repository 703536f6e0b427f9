#pragma once

#include "desk/desk.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yushi {

class FactField;

/// 人が決めること: the requirements for which lines wait for a person's word, and those on which it has been given. Each has
/// a field of its own, made when it is first shown. What an older case answered for no requirement in particular is told.
class JudgementGroup : public QWidget {
    Q_OBJECT

  public:
    JudgementGroup(Desk& desk, QWidget* parent);

    void refresh();
    void retranslate();

  private:
    std::vector<RequiredJudgement> whatMatters() const;
    void showFields();
    void showHeading();
    void showStray();

    Desk& desk_;
    QWidget* body_;
    QToolButton* heading_;
    QVBoxLayout* bodyLayout_;
    QLabel* stray_;           ///< outcomes that belong to no requirement
    QPushButton* dropStray_;  ///< the way to be rid of them
    std::vector<RequiredJudgement> shown_;
    std::map<std::string, FactField*> fields_;  ///< by the id of the judgement
};

}  // namespace yushi
