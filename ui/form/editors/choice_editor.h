#pragma once

#include "form/editors/fact_editor.h"

class QComboBox;

namespace yushi {

/// One option of several, or 未回答.
class ChoiceEditor : public FactEditor {
    Q_OBJECT

  public:
    ChoiceEditor(const Fact& fact, Language language, QWidget* parent);

    void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) override;
    void retranslate(Language language) override;
    QWidget* field() override;

  private:
    void showOpen();

    const Fact& fact_;
    Language language_;
    std::optional<FactValue> derived_;
    QComboBox* combo_;
};

}  // namespace yushi
