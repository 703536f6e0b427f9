#pragma once

#include "form/editors/fact_editor.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace yushi {

/// Any number of options: 未回答, なし or those that are ticked. The list unfolds below its summary.
class ChoicesEditor : public FactEditor {
    Q_OBJECT

  public:
    ChoicesEditor(const Fact& fact, Language language, QWidget* parent);

    void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) override;
    void retranslate(Language language) override;
    QWidget* field() override;

  private:
    void fillList();
    void fitList();
    void readList(QListWidgetItem* changed);
    void showSummary();

    const Fact& fact_;
    Language language_;
    std::optional<Options> answer_;
    std::optional<FactValue> derived_;
    QToolButton* summary_;
    QListWidget* list_;
};

}  // namespace yushi
