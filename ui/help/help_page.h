#pragma once

#include "desk/desk.h"

#include <QDialog>

class QTextBrowser;

namespace yushi {

/// ヘルプ: a short manual and every key, read from the actions of the window as they are. It stays beside the work.
class HelpPage : public QDialog {
    Q_OBJECT

  public:
    HelpPage(Desk& desk, QWidget* window);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void write();
    /// Rows of a table: what the actions of the menus do and their keys.
    QString actionRows() const;

    QWidget* window_;
    QTextBrowser* page_;
};

}  // namespace yushi
