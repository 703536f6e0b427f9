#pragma once

#include "files/case_session.h"

#include <QMenu>

namespace yushi {

/// ファイル: the case file, what was open before, and 片付け. Files may also be dropped on the window.
class FileMenu : public QMenu {
    Q_OBJECT

  public:
    FileMenu(Desk& desk, CaseSession& session, QWidget* window);

    /// Puts what leaves the program on paper or as a table below saving.
    void addOutput(const QList<QAction*>& actions);
    /// Lets the user choose a case file, and opens it.
    void askForFile();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void retranslate();
    void fillRecent();
    QString askForPlace() const;
    QString folder() const;

    Desk& desk_;
    CaseSession& session_;
    QAction* new_;
    QAction* open_;
    QMenu* recent_;
    QAction* save_;
    QAction* saveAs_;
    QAction* reload_;
    QAction* clear_;
    QAction* quit_;
};

}  // namespace yushi
