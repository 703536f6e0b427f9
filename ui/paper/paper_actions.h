#pragma once

#include "desk/desk.h"
#include "paper/desk_paper.h"

#include <QAction>
#include <QObject>

#include <filesystem>
#include <functional>

namespace yushi {

class CaseSession;
class DeskPaper;
class MessageArea;

/// What leaves the program on paper or as a file: preview and print, PDF, workbook, CSV, receipt. The actions are for the file menu.
class PaperActions : public QObject {
    Q_OBJECT

  public:
    /// No output is ever written over the file that @p session has open.
    PaperActions(Desk& desk, const CaseSession& session, MessageArea& messages, QWidget* window);

    /// In the order of the menu.
    QList<QAction*> actions() const { return {summary_, print_, pdf_, workbook_, csv_, receipt_}; }

  private:
    void refresh();
    void retranslate();
    /// Asks for name and annex; nothing if the user gives up.
    std::optional<PaperOptions> askOptions(const QString& action);
    void preview();
    void previewSummary();
    void show(const DeskPaper& paper);
    void exportPdf();
    void exportFile(const QString& filter, const QString& suffix,
                    const std::function<Problems(const std::filesystem::path&)>& write);
    /// Writes a file unless something would be lost, and tells how it went.
    void writeTo(const std::filesystem::path& file,
                 const std::function<Problems(const std::filesystem::path&)>& write);
    void tell(const std::filesystem::path& file, const Problems& problems);

    Desk& desk_;
    const CaseSession& session_;
    MessageArea& messages_;
    QWidget* window_;
    QAction* summary_;
    QAction* print_;
    QAction* pdf_;
    QAction* workbook_;
    QAction* csv_;
    QAction* receipt_;
};

}  // namespace yushi
