#include "start/start_page.h"

#include "catalog/folders/inputs.h"
#include "files/recent_files.h"
#include "look/text_size.h"
#include "report/words/words.h"
#include "start/big_button.h"
#include "start/held_editions.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace yushi {

namespace {

constexpr int kMostRecent = 3;

/// A button that looks like a link.
class Link : public QPushButton {
  public:
    Link(const char* name, QWidget* parent) : QPushButton(parent) {
        setObjectName(QLatin1String(name));
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        QFont underlined = font();
        underlined.setUnderline(true);
        setFont(underlined);
        showColour();
    }

  protected:
    void changeEvent(QEvent* event) override {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange) showColour();
    }

  private:
    void showColour() {
        const QColor link = QGuiApplication::palette().color(QPalette::Link);
        if (palette().color(QPalette::ButtonText) == link) return;
        QPalette colours = palette();
        colours.setColor(QPalette::ButtonText, link);
        setPalette(colours);
    }
};

/// What a consultation is about, in a few words: where, what for and how much.
QStringList aboutCase(const Consultation& consultation, const ProgramData& data, Language language) {
    QStringList words;
    const auto add = [&](std::optional<FactId> fact) {
        if (!fact || !consultation.answers[*fact]) return;
        words << toQt(valueText(*consultation.answers[*fact], data.vocabulary.fact(*fact), language));
    };
    add(data.vocabulary.findFact("municipality"));
    if (words.isEmpty()) add(data.vocabulary.findFact("prefecture"));
    add(data.vocabulary.findFact("industry"));
    add(data.vocabulary.need().use);
    add(data.vocabulary.need().amount);
    if (!consultation.offers.empty())
        words << QCoreApplication::translate("StartPage", "%1案").arg(consultation.offers.size());
    return words;
}

void clear(QGridLayout* rows) {
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace

StartPage::StartPage(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      name_(new QLabel(this)),
      purpose_(new QLabel(this)),
      begin_(new BigButton(BigButton::Look::Filled, this)),
      open_(new BigButton(BigButton::Look::Outlined, this)),
      recentHead_(new QLabel(this)),
      samplesHead_(new QLabel(this)),
      bookHead_(new QLabel(this)),
      openBook_(new Link("open book", this)),
      recent_(new QGridLayout),
      samples_(new QGridLayout),
      held_(new HeldEditions(desk, this)) {
    setObjectName(QStringLiteral("start"));
    begin_->setObjectName(QStringLiteral("begin"));
    open_->setObjectName(QStringLiteral("open a file"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(createLeft(), 5);
    held_->setAutoFillBackground(true);
    held_->setBackgroundRole(QPalette::Base);
    columns->addWidget(held_, 4);
    connect(begin_, &BigButton::clicked, this, &StartPage::caseWanted);
    connect(open_, &BigButton::clicked, this, &StartPage::otherFileWanted);
    connect(openBook_, &QPushButton::clicked, this, &StartPage::bookWanted);
    connect(&desk, &Desk::languageChanged, this, &StartPage::retranslate);
    retranslate();
}

QWidget* StartPage::createLeft() {
    auto* area = new QScrollArea(this);
    auto* left = new QWidget(area);
    area->setWidget(left);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(36, 24, 32, 16);
    rows->setSpacing(12);
    auto* title = new QHBoxLayout;
    title->addWidget(name_);
    title->addSpacing(12);
    title->addWidget(purpose_, 1, Qt::AlignBottom);
    rows->addLayout(title);
    makeHeading(name_, 1.9);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(begin_);
    ways->addWidget(open_);
    rows->addLayout(ways);
    const auto section = [&](QLabel* head, QWidget* link) {
        auto* row = new QHBoxLayout;
        row->addWidget(head);
        row->addStretch(1);
        if (link) row->addWidget(link);
        rows->addSpacing(8);
        rows->addLayout(row);
        makeHeading(head, 1.05);
        auto* line = new QFrame(left);
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        rows->addWidget(line);
    };
    section(recentHead_, nullptr);
    rows->addLayout(recent_);
    section(samplesHead_, nullptr);
    rows->addLayout(samples_);
    section(bookHead_, openBook_);
    rows->addStretch(1);
    for (QGridLayout* grid : {recent_, samples_}) {
        grid->setHorizontalSpacing(16);
        grid->setColumnStretch(1, 1);
    }
    return area;
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Files may lie far away: the page is drawn before they are read.
    QTimer::singleShot(0, this, [this] {
        fillRecent();
        fillSamples();
    });
}

/// The cases that were open last, as far as they can be read now.
void StartPage::fillRecent() {
    clear(recent_);
    int row = 0;
    for (const QString& path : recentFiles()) {
        if (row == kMostRecent) break;
        const auto read = loadConsultation(fromQt(path), desk_.data());
        if (!read) continue;
        auto* name = new QLabel(QFileInfo(path).completeBaseName(), this);
        name->setToolTip(path);
        recent_->addWidget(name, row, 0);
        auto* about =
            new QLabel(aboutCase(*read, desk_.data(), desk_.language()).join(QStringLiteral("  ")), this);
        about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        recent_->addWidget(about, row, 1);
        recent_->addWidget(
            new QLabel(QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat), this), row,
            2);
        auto* go = new QPushButton(tr("続ける"), this);
        go->setAccessibleName(tr("%1 を続ける").arg(name->text()));
        connect(go, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        recent_->addWidget(go, row++, 3);
    }
    if (row == 0)
        recent_->addWidget(new QLabel(tr("まだありません。保存した相談がここに並びます。"), this), 0, 0, 1,
                           4);
}

void StartPage::fillSamples() {
    if (samples_->count() > 0) return;
    const QDir folder(toQt((desk_.data().folder / "samples").string()));
    int row = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.yushi")}, QDir::Files, QDir::Name))
        addSample(row++, folder.filePath(name));
}

/// What the shipped samples are about; another file in their folder goes by its own name.
QString StartPage::sampleName(const QString& file) {
    if (file == QStringLiteral("hyogo-equipment")) return tr("機械を買う");
    if (file == QStringLiteral("hyogo-refinancing")) return tr("借りかえる");
    if (file == QStringLiteral("shizuoka")) return tr("売上が減った");
    return file;
}

void StartPage::addSample(int row, const QString& path) {
    const auto read = loadConsultation(fromQt(path), desk_.data());
    if (!read) return;
    const QStringList about = aboutCase(*read, desk_.data(), desk_.language());
    auto* name = new QLabel(sampleName(QFileInfo(path).completeBaseName()), this);
    samples_->addWidget(name, row, 0);
    auto* words = new QLabel(about.join(QStringLiteral("  ")), this);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    samples_->addWidget(words, row, 1);
    auto* open = new Link("open sample", this);
    open->setText(tr("開く"));
    open->setAccessibleName(tr("見本 %1 を開く").arg(name->text()));
    connect(open, &QPushButton::clicked, this, [this, path] { emit sampleWanted(path); });
    samples_->addWidget(open, row, 2);
}

void StartPage::retranslate() {
    name_->setText(tr("融資くらべ"));
    purpose_->setText(tr("公的な融資制度を「使えるか」「いくらかかるか」で見くらべます"));
    begin_->setWords(tr("相談を始める"), QStringLiteral("Ctrl+N"),
                     {tr("答えるたびに、使える制度がわかります"), tr("次に答えることは画面が示します")});
    open_->setWords(tr("ファイルを開く"), QStringLiteral("Ctrl+O"),
                    {tr("保存した相談を開きます"), tr("ファイルをこの画面に落としても開きます")});
    recentHead_->setText(tr("前回の続き"));
    samplesHead_->setText(tr("見本で試す(書きかえても、見本は変わりません)"));
    bookHead_->setText(tr("台帳"));
    openBook_->setText(tr("台帳をひらく"));
    clear(samples_);
    if (!isVisible()) return;
    fillRecent();
    fillSamples();
}

}  // namespace yushi
