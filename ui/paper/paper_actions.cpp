#include "paper/paper_actions.h"

#include "paper/paper_dialog.h"
#include "paper/paper_files.h"
#include "report/words.h"
#include "words.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace yushi {

namespace {

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

PaperActions::PaperActions(Desk& desk, QWidget* window)
    : QObject(window),
      desk_(desk),
      window_(window),
      print_(new QAction(this)),
      pdf_(new QAction(this)),
      workbook_(new QAction(this)),
      csv_(new QAction(this)) {
    print_->setShortcut(QKeySequence::Print);
    print_->setObjectName(QStringLiteral("print"));
    pdf_->setObjectName(QStringLiteral("export pdf"));
    workbook_->setObjectName(QStringLiteral("export workbook"));
    csv_->setObjectName(QStringLiteral("export csv"));
    connect(print_, &QAction::triggered, this, &PaperActions::preview);
    connect(pdf_, &QAction::triggered, this, &PaperActions::exportPdf);
    connect(workbook_, &QAction::triggered, this, [this] {
        exportTable(tr("Excelブック (*.xlsx)"), QStringLiteral("xlsx"),
                    [this](const std::filesystem::path& file) { return writeWorkbook(desk_, file); });
    });
    connect(csv_, &QAction::triggered, this, [this] {
        exportTable(tr("CSV (*.csv)"), QStringLiteral("csv"),
                    [this](const std::filesystem::path& file) { return writeCsv(desk_, file); });
    });
    connect(&desk, &Desk::plansChanged, this, &PaperActions::refresh);
    connect(&desk, &Desk::languageChanged, this, &PaperActions::retranslate);
    refresh();
    retranslate();
}

/// Tables are of plans: without one that could be worked out there is nothing in them.
void PaperActions::refresh() {
    bool any = false;
    for (int plan = 0; plan < Desk::kMostPlans; ++plan) any = any || desk_.costOfPlan(plan);
    workbook_->setEnabled(any);
    csv_->setEnabled(any);
}

void PaperActions::retranslate() {
    print_->setText(tr("印刷プレビュー(&P)…"));
    pdf_->setText(tr("PDFに書き出す(&D)…"));
    workbook_->setText(tr("Excelブックに書き出す(&X)…"));
    csv_->setText(tr("CSVに書き出す(&C)…"));
}

std::optional<PaperOptions> PaperActions::askOptions(const QString& action) {
    PaperDialog dialog(tr("報告書"), action, PaperOptions(), window_);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.options();
}

void PaperActions::preview() {
    const auto options = askOptions(tr("プレビュー"));
    if (!options) return;
    const DeskPaper paper(desk_, *options, letterheadOfSettings());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, window_);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
            [&paper](QPrinter* on) { paper.print(*on); });
    dialog.resize(900, 900);
    dialog.exec();
}

void PaperActions::exportPdf() {
    const auto options = askOptions(tr("保存"));
    if (!options) return;
    const auto file = chooseFile(window_, pdf_->text(), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (!file.empty()) tell(writePaperPdf(desk_, file, *options));
}

void PaperActions::exportTable(const QString& filter, const QString& suffix,
                               const std::function<Problems(const std::filesystem::path&)>& write) {
    const auto file = chooseFile(window_, tr("書き出す"), filter, suffix);
    if (!file.empty()) tell(write(file));
}

void PaperActions::tell(const Problems& problems) {
    if (problems.empty()) return;
    QMessageBox::warning(window_, tr("書き出せませんでした"),
                         toQt(problemText(problems.front(), desk_.language())));
}

}  // namespace yushi
