#pragma once

#include "form/fact_editor.h"

class QLabel;
class QLineEdit;

namespace yushi {

/// A line for an amount, a number, a rate, a date or a name, as people write them; beside it stands what was read.
class TypedEditor : public FactEditor {
    Q_OBJECT

  public:
    TypedEditor(const Fact& fact, const std::vector<Era>& eras, Language language, QWidget* parent);

    void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) override;
    void retranslate(Language language) override;
    QWidget* field() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    std::optional<FactValue> parse(const QString& text) const;
    QString textFor(const FactValue& value) const;
    QString example() const;
    void readTyped();
    void showReading();

    const Fact& fact_;
    const std::vector<Era>& eras_;
    Language language_;
    std::optional<FactValue> derived_;
    bool typed_ = false;  ///< the text is the user's own
    QLineEdit* line_;
    QLabel* reading_;
};

}  // namespace yushi
