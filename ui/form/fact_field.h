#pragma once

#include "desk/desk.h"

#include <QWidget>

#include <optional>
#include <variant>

class QBoxLayout;
class QLabel;

namespace yushi {

class FactEditor;

/// A label over the editor of one fact, or of what a person decides of one requirement, and below it what is wrong with the answer.
class FactField : public QWidget {
    Q_OBJECT

  public:
    using Subject = std::variant<FactId, RequiredJudgement>;

    FactField(Desk& desk, Subject subject, QWidget* parent);

    const Subject& subject() const { return subject_; }
    void refresh();
    void retranslate();
    /// Whether this is the question to be answered next; it is marked as such.
    void setNext(bool next);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Shown {
        std::optional<FactValue> answer;
        std::optional<FactValue> derived;
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    Shown known() const;
    QString name() const;
    std::string id() const;
    void nameButtons();
    void showLabel();
    void showFault();
    std::string faultText(FactId fact) const;

    Desk& desk_;
    Subject subject_;
    QBoxLayout* row_;  ///< the label over its answer, or beside it
    QLabel* label_;
    FactEditor* editor_;
    QLabel* fault_;
    std::optional<Shown> shown_;
    bool next_ = false;
};

}  // namespace yushi
