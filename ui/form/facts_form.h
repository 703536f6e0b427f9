#pragma once

#include "desk/desk.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace yushi {

class FactGroupBox;
class JudgementGroup;
class NextQuestion;
class QuestionFinder;

/// 相談内容: what can still matter, in groups that fold, below the question to answer next. The rest is a tick away.
class FactsForm : public QWidget {
    Q_OBJECT

  public:
    FactsForm(Desk& desk, QWidget* parent);

    /// Unfolds the group of a fact and moves the keyboard to its field.
    void go(FactId fact);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createGroups(QWidget* content);
    void shareColumns();
    void unfoldUpTo(std::size_t groups);
    void refresh();
    void showWhatMatters();
    void giveRoom();
    void retranslate();

    Desk& desk_;
    NextQuestion* next_;
    QCheckBox* all_;
    QScrollArea* area_;
    QTimer* asking_;
    QuestionFinder* finder_;
    std::vector<Question> questions_;
    std::vector<FactGroupBox*> groups_;
    JudgementGroup* judgements_ = nullptr;
    QVBoxLayout* left_ = nullptr;
    QVBoxLayout* right_ = nullptr;  ///< of a wide form; empty in a narrow one
    bool drawn_ = false;
};

}  // namespace yushi
