#pragma once

#include "form/editors/fact_editor.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace yushi {

/// A line for an amount, a number, a rate or a date, as people write them; beside it stands what was read. Where it may
/// have been meant in several ways, each is offered below.
class TypedEditor : public FactEditor {
    Q_OBJECT

  public:
    TypedEditor(const Fact& fact, const std::vector<Era>& eras, Language language, QWidget* parent);

    void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) override;
    void forget() override;
    void retranslate(Language language) override;
    QWidget* field() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    Typed<FactValue> parse(const QString& text) const;
    Typed<FactValue> parseAny(const QString& text) const;
    std::optional<FactValue> answerIn(const QString& text) const;
    AmountUnit unitShown() const;
    QString textFor(const FactValue& value) const;
    QString example() const;
    void readTyped();
    void showReading();
    void showUnit();
    void offer(const std::vector<FactValue>& candidates);

    const Fact& fact_;
    const std::vector<Era>& eras_;
    Language language_;
    std::optional<FactValue> answer_;
    std::optional<FactValue> derived_;
    bool typed_ = false;  ///< the text is the user's own
    QLineEdit* line_;
    QLabel* unit_;  ///< what a number alone counts; only of amounts
    QLabel* reading_;
    QBoxLayout* candidates_;
};

}  // namespace yushi
