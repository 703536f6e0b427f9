#pragma once

#include "desk/desk.h"
#include "model/menus/fact.h"
#include "model/values/text.h"
#include "model/values/typed.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace yushi {

/// Edits one answer. Unanswered is a state of its own, told from "no", "none" and 0.
class FactEditor : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /// Shows an answer; @p derived is what follows from other answers where there is none of its own.
    virtual void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) = 0;
    /// Another consultation comes: what was typed of the last one goes.
    virtual void forget() {}
    /// The words of the other language.
    virtual void retranslate(Language language) = 0;
    /// The widget that takes the keyboard, for labels and tests.
    virtual QWidget* field() = 0;

  signals:
    void edited(const std::optional<yushi::FactValue>& answer);
};

/// The editor that suits @p fact.
FactEditor* createFactEditor(Desk& desk, FactId fact, QWidget* parent);

}  // namespace yushi
