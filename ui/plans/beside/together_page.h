#pragma once

#include "desk/desk.h"

#include <QTextBrowser>

namespace yushi {

/// What the documents say of using the plans together rather than one of them: limits that they share, what excludes or
/// needs another.
class TogetherPage : public QTextBrowser {
    Q_OBJECT

  public:
    TogetherPage(Desk& desk, QWidget* parent);

    /// Whether there is anything to say.
    bool saysAnything() const { return says_; }
    /// Whether the plans cannot all be used as they are.
    bool refuses() const { return refuses_; }

  signals:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    Desk& desk_;
    bool says_ = false;
    bool refuses_ = false;
};

}  // namespace yushi
