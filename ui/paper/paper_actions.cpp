#include "paper/paper_actions.h"

#include "files/case_session.h"
#include "messages/message_area.h"
#include "messages/problem_lines.h"
#include "paper/paper_dialog.h"
#include "paper/paper_files.h"
#include "words/words.h"
#include "work/output_guard.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QUrl>

namespace yushi {

namespace {

const QString kAboutExport = QStringLiteral("about export");

/// The file that the user chooses, with the suffix added where it is missing; empty if none.
std::filesystem::path chooseFile(QWidget* window, const QString& title, const QString& filter,
                                 const QString& suffix) {
    QFileDialog dialog(window, title, QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    if (dialog.exec() != QDialog::Accepted) return {};
    return fromQt(dialog.selectedFiles().constFirst());
}

}  // namespace

PaperActions::PaperActions(Desk& desk, const CaseSession& session, MessageArea& messages, QWidget* window)
    : QObject(window),
      desk_(desk),
      session_(session),
      messages_(messages),
      window_(window),
      summary_(new QAction(this)),
      print_(new QAction(this)),
      pdf_(new QAction(this)),
      workbook_(new QAction(this)),
      csv_(new QAction(this)),
      receipt_(new QAction(this)) {
    summary_->setShortcut(QKeySequence::Print);
    summary_->setObjectName(QStringLiteral("print summary"));
    connect(summary_, &QAction::triggered, this, &PaperActions::previewSummary);
    print_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    print_->setObjectName(QStringLiteral("print"));
    pdf_->setObjectName(QStringLiteral("export pdf"));
    workbook_->setObjectName(QStringLiteral("export workbook"));
    csv_->setObjectName(QStringLiteral("export csv"));
    connect(print_, &QAction::triggered, this, &PaperActions::preview);
    connect(pdf_, &QAction::triggered, this, &PaperActions::exportPdf);
    connect(workbook_, &QAction::triggered, this, [this] {
        exportFile(tr("Excelブック (*.xlsx)"), QStringLiteral("xlsx"),
                   [this](const std::filesystem::path& file) { return writeWorkbook(desk_, file); });
    });
    connect(csv_, &QAction::triggered, this, [this] {
        exportFile(tr("CSV (*.csv)"), QStringLiteral("csv"),
                   [this](const std::filesystem::path& file) { return writeCsv(desk_, file); });
    });
    receipt_->setObjectName(QStringLiteral("export receipt"));
    connect(receipt_, &QAction::triggered, this, [this] {
        exportFile(tr("控え (*.json)"), QStringLiteral("json"),
                   [this](const std::filesystem::path& file) { return writeReceipt(desk_, file); });
    });
    connect(&desk, &Desk::plansChanged, this, &PaperActions::refresh);
    connect(&desk, &Desk::languageChanged, this, &PaperActions::retranslate);
    refresh();
    retranslate();
}

/// Tables are of the plans that could be worked out; a receipt is of a whole case.
void PaperActions::refresh() {
    bool any = false;
    bool all = !desk_.plans().empty();
    for (int plan = 0; plan < static_cast<int>(desk_.plans().size()); ++plan) {
        any = any || desk_.costOfPlan(plan);
        all = all && desk_.costOfPlan(plan);
    }
    workbook_->setEnabled(any);
    csv_->setEnabled(any);
    receipt_->setEnabled(all);
}

void PaperActions::retranslate() {
    summary_->setText(tr("1枚のまとめを印刷(&P)…"));
    print_->setText(tr("くわしい報告書を印刷(&T)…"));
    pdf_->setText(tr("PDFに書き出す(&D)…"));
    workbook_->setText(tr("Excelブックに書き出す(&X)…"));
    csv_->setText(tr("CSVに書き出す(&C)…"));
    receipt_->setText(tr("検算用の控えを書き出す(&V)…"));
}

std::optional<PaperOptions> PaperActions::askOptions(const QString& action) {
    PaperOptions options;
    options.client = clientName(desk_.consultation().client);
    PaperDialog dialog(tr("報告書"), action, options, window_);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    options = dialog.options();
    const auto receipt = receiptIdOf(desk_);
    if (receipt) options.receiptId = *receipt;  // without one the report says nothing of it
    return options;
}

void PaperActions::preview() {
    const auto options = askOptions(tr("プレビュー"));
    if (!options) return;
    show(DeskPaper(desk_, *options, letterheadOfSettings()));
}

/// Nothing is asked: the page goes by what the case holds.
void PaperActions::previewSummary() {
    PaperOptions options;
    options.client = clientName(desk_.consultation().client);
    options.length = PaperLength::Summary;
    const auto receipt = receiptIdOf(desk_);
    if (receipt) options.receiptId = *receipt;
    show(DeskPaper(desk_, options, letterheadOfSettings()));
}

void PaperActions::show(const DeskPaper& paper) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, window_);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
            [&paper](QPrinter* on) { paper.print(*on); });
    dialog.resize(QSize(900, 900).boundedTo(dialog.screen()->availableSize()));
    dialog.exec();
}

void PaperActions::exportPdf() {
    const auto options = askOptions(tr("保存"));
    if (!options) return;
    const auto file = chooseFile(window_, pdf_->text(), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    writeTo(file, [&](const std::filesystem::path& path) { return writePaperPdf(desk_, path, *options); });
}

void PaperActions::exportFile(const QString& filter, const QString& suffix,
                              const std::function<Problems(const std::filesystem::path&)>& write) {
    const auto file = chooseFile(window_, tr("書き出す"), filter, suffix);
    writeTo(file, write);
}

void PaperActions::writeTo(const std::filesystem::path& file,
                           const std::function<Problems(const std::filesystem::path&)>& write) {
    if (file.empty()) return;
    const Problems lost = checkOutputs({file}, fromQt(session_.path()), desk_.data().folder);
    tell(file, lost.empty() ? write(file) : lost);
}

void PaperActions::tell(const std::filesystem::path& file, const Problems& problems) {
    messages_.show(kAboutExport, [this, name = toQt(file.string()), problems] {
        Message message;
        if (problems.empty()) {
            message.kind = MessageKind::Note;
            message.text = tr("書き出しました: %1").arg(name);
            const auto show = [](const QString& path) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            };
            message.choices = {
                {tr("開く"), "open exported", [show, name] { show(name); }},
                {tr("フォルダーを開く"), "open folder", [show, name] { show(QFileInfo(name).path()); }}};
            return message;
        }
        message.text = problemLines(problems, desk_.language());
        return message;
    });
}

}  // namespace yushi
