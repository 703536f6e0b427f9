#pragma once

#include "form/fact_editor.h"

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

    QRadioButton* yes() { return yes_; }
    QRadioButton* no() { return no_; }
    QRadioButton* open() { return open_; }

  private:
    QRadioButton* yes_;
    QRadioButton* no_;
    QRadioButton* open_;
    std::optional<FactValue> derived_;
};

}  // namespace yushi
