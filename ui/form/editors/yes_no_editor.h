#pragma once

#include "form/editors/fact_editor.h"

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace yushi {

/// はい, いいえ, 未回答.
class YesNoEditor : public FactEditor {
    Q_OBJECT

  public:
    YesNoEditor(Language language, QWidget* parent);

    void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) override;
    void retranslate(Language language) override;
    QWidget* field() override;

    /// Names its buttons for tests and tools: "ID.yes", "ID.no" and "ID" for 未回答, which takes the keyboard.
    void nameAfter(const QString& id);

  private:
    QRadioButton* yes_;
    QRadioButton* no_;
    QRadioButton* open_;
    std::optional<FactValue> derived_;
};

}  // namespace yushi
