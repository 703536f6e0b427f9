#include "main_window.h"

#include "book/book_session.h"
#include "catalog/folders/inputs.h"
#include "desk/judged_counts.h"
#include "engine/editions/edition_choice.h"
#include "files/case_session.h"
#include "files/recovery.h"
#include "form/facts_form.h"
#include "look/text_size_choice.h"
#include "look/tokens.h"
#include "menus/book_menu.h"
#include "menus/edit_menu.h"
#include "menus/file_menu.h"
#include "menus/help_menu.h"
#include "menus/view_menu.h"
#include "messages/message_area.h"
#include "paper/paper_actions.h"
#include "plans/plans_view.h"
#include "programs/program_details.h"
#include "programs/program_list.h"
#include "rail/case_summary.h"
#include "rail/page_head.h"
#include "rail/step_rail.h"
#include "report/words/set_aside_words.h"
#include "start/start_page.h"
#include "widgets/undo_keys.h"
#include "widgets/wheel_guard.h"
#include "window_layout.h"
#include "words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace yushi {

namespace {

// Widths of the window in pixels of text at its normal size: below the first the rail is cut to numbers, from the second on
// the form stands beside the programs.
constexpr int kNarrow = 1100;
constexpr int kWide = 1600;

}  // namespace

MainWindow::MainWindow(Desk& desk, Appearance& appearance)
    : desk_(desk),
      appearance_(appearance),
      rail_(new StepRail(desk, this)),
      start_(new StartPage(desk, this)),
      form_(new FactsForm(desk, this)),
      programs_(new ProgramList(desk, this)),
      details_(new ProgramDetails(desk, this)),
      plans_(new PlansView(desk, this)),
      messages_(new MessageArea(this)),
      session_(new CaseSession(desk, *messages_, *this)),
      book_(new BookSession(desk, *session_, *messages_, this)),
      summary_(new CaseSummary(desk, this)),
      heads_{new PageHead(QStringLiteral("heading 1"), this), new PageHead(QStringLiteral("heading 2"), this),
             new PageHead(QStringLiteral("heading 3"), this)},
      compare_(new QToolButton(this)),
      disclaimer_(new QLabel(this)),
      age_(new QToolButton(this)) {
    form_->setObjectName(QStringLiteral("form"));
    plans_->setObjectName(QStringLiteral("plans"));
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(rail_);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    columns->addLayout(rows, 1);
    rows->addWidget(messages_);
    rows->addWidget(createPages(), 1);
    setCentralWidget(content);
    createMenus(appearance);
    createStatusBar();
    connectPages();
    resize(QSize(1366, 768).boundedTo(screen()->availableSize()));
    retranslate();
    restoreLayout(*this);
    arrange();
    tellSetAside();
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(new UndoKeys(this));
}

/// The head of a step over its content.
QWidget* MainWindow::createStep(PageHead* head, QWidget* content) {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(content, 1);
    return box;
}

QWidget* MainWindow::createPages() {
    auto* programs = new QSplitter(Qt::Horizontal, this);
    programs->addWidget(programs_);
    programs->addWidget(details_);
    programs->setSizes({735, 484});
    programs->setStretchFactor(0, 1);
    programs->setChildrenCollapsible(false);
    programs->setObjectName(QStringLiteral("programs beside details"));
    steps_ = {createStep(heads_[0], form_), createStep(heads_[1], programs), createStep(heads_[2], plans_)};
    programsAndPlans_ = new QSplitter(Qt::Vertical, this);
    programsAndPlans_->setObjectName(QStringLiteral("programs over plans"));
    programsAndPlans_->addWidget(steps_[1]);
    programsAndPlans_->addWidget(steps_[2]);
    programsAndPlans_->setSizes({560, 440});
    programsAndPlans_->setChildrenCollapsible(false);
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(summary_);
    rows->addWidget(programsAndPlans_, 1);
    auto* all = new QSplitter(Qt::Horizontal, this);
    all->setObjectName(QStringLiteral("form beside programs"));
    all->addWidget(steps_[0]);
    all->addWidget(right);
    all->setSizes({332, 1400});
    all->setStretchFactor(0, 0);
    all->setStretchFactor(1, 1);
    all->setChildrenCollapsible(false);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(start_);
    pages_->addWidget(all);
    compare_->setObjectName(QStringLiteral("compare"));
    heads_[1]->addAtRight(compare_);
    counts_ = {heads_[1]->addNote([](const QPalette& palette) { return tokensOf(palette).fine; }),
               heads_[1]->addNote([](const QPalette& palette) { return tokensOf(palette).ask; }),
               heads_[1]->addNote([](const QPalette& palette) { return tokensOf(palette).ink3; })};
    return pages_;
}

void MainWindow::createStatusBar() {
    disclaimer_->setObjectName(QStringLiteral("disclaimer"));
    age_->setObjectName(QStringLiteral("age of the data"));
    age_->setAutoRaise(true);
    statusBar()->addWidget(disclaimer_, 1);
    statusBar()->addPermanentWidget(age_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectPages() {
    connect(programs_, &ProgramList::currentChanged, this, [this] { details_->show(programs_->current()); });
    connect(details_, &ProgramDetails::factWanted, this, [this](FactId fact) {
        if (!form_->isVisible()) showPage(WindowPage::Consultation);
        form_->go(fact);
    });
    connect(rail_, &StepRail::pageWanted, this, &MainWindow::showPage);
    connect(summary_, &CaseSummary::formWanted, this, [this] { goToStep(0); });
    connect(compare_, &QToolButton::clicked, this, [this] { goToStep(2); });
    connect(age_, &QToolButton::clicked, this, [this] { showPage(WindowPage::Start); });
    connect(start_, &StartPage::caseWanted, this, [this] { session_->startNew(); });
    connect(start_, &StartPage::fileWanted, session_, &CaseSession::open);
    connect(start_, &StartPage::sampleWanted, this, [this](const QString& path) {
        auto sample = loadConsultation(fromQt(path), desk_.data());
        if (sample) session_->start(tr("見本を開く前に決めてください。"), *std::move(sample));
    });
    // Whatever comes on the desk is shown where its work goes on.
    connect(session_, &CaseSession::consultationChanged, this,
            [this] { showPage(desk_.plans().empty() ? WindowPage::Consultation : WindowPage::Plans); });
    connect(session_, &CaseSession::deskCleared, this, [this] { showPage(WindowPage::Start); });
    connect(&desk_, &Desk::languageChanged, this, &MainWindow::retranslate);
    for (const auto signal : {&Desk::answersChanged, &Desk::linesChanged, &Desk::plansChanged})
        connect(&desk_, signal, this, &MainWindow::showCounts);
    connect(&desk_, &Desk::plansChanged, this, &MainWindow::arrange);
    connect(session_, &CaseSession::fileChanged, this, &MainWindow::showTitle);
}

void MainWindow::showPage(WindowPage page) {
    page_ = page;
    arrange();
}

void MainWindow::arrange() {
    const int width = this->width() * Appearance::kNormalText / appearance_.textSize();
    const bool wide = width >= kWide;
    rail_->setNarrow(width < kNarrow);
    rail_->showPage(page_);
    pages_->setCurrentIndex(page_ == WindowPage::Start ? 0 : 1);
    const bool programs = page_ == WindowPage::Programs;
    steps_[0]->setVisible(page_ == WindowPage::Consultation || (wide && programs));
    steps_[1]->setVisible(programs);
    steps_[2]->setVisible(page_ == WindowPage::Plans || (wide && programs && !desk_.plans().empty()));
    summary_->setVisible(page_ == WindowPage::Plans || (programs && !wide));
    summary_->parentWidget()->setVisible(page_ == WindowPage::Plans || programs);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (pages_) arrange();
}

void MainWindow::tellSetAside() {
    if (desk_.data().setAside.empty()) return;
    messages_->show(QStringLiteral("set aside"), [this] {
        const ProgramData& data = desk_.data();
        constexpr std::size_t most = 5;
        QStringList lines;
        for (const SetAside& aside : data.setAside | std::views::take(most))
            lines << toQt(setAsideText(aside, desk_.language()));
        if (data.setAside.size() > most) lines << tr("ほか %1 件").arg(data.setAside.size() - most);
        const auto missing = missingRulesText(data.setAside, data.vocabulary, data.rules, desk_.language());
        if (!missing.empty()) lines << toQt(missing);
        return Message{MessageKind::Warning, lines.join(u'\n'), {}, {}};
    });
}

void MainWindow::offerRecovery() {
    (new Recovery(desk_, *session_, *messages_))->offer();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) messages_->retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepLayout(*this);
    event->setAccepted(session_->isEnding() || (book_->mayClose() && session_->mayClose()));
}

void MainWindow::createMenus(Appearance& appearance) {
    auto* file = new FileMenu(desk_, *session_, this);
    connect(start_, &StartPage::otherFileWanted, file, &FileMenu::askForFile);
    file->addOutput((new PaperActions(desk_, *session_, *messages_, this))->actions());
    menuBar()->addMenu(file);
    menuBar()->addMenu(new EditMenu(desk_, this));
    auto* view = new ViewMenu(desk_, appearance, this);
    menuBar()->addMenu(view);
    auto* book = new BookMenu(desk_, *book_, this);
    menuBar()->addMenu(book);
    connect(session_, &CaseSession::deskCleared, book, &BookMenu::closeBook);
    connect(rail_, &StepRail::bookWanted, book, &BookMenu::showBook);
    connect(start_, &StartPage::bookWanted, book, &BookMenu::showBook);
    menuBar()->addMenu(new HelpMenu(desk_, this));
    connect(view, &ViewMenu::stepWanted, this, &MainWindow::goToStep);
    connect(view, &ViewMenu::startWanted, this, [this] { showPage(WindowPage::Start); });
    menuBar()->setCornerWidget(new TextSizeChoice(appearance, menuBar()));
}

void MainWindow::goToStep(int step) {
    showPage(kAllWindowPages[static_cast<std::size_t>(step) + 1]);
    const QWidget* content =
        std::array<QWidget*, 3>{form_, programs_, plans_}[static_cast<std::size_t>(step)];
    for (QWidget* widget = content->nextInFocusChain(); widget != content;
         widget = widget->nextInFocusChain()) {
        const bool takesKeys =
            (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
        if (!takesKeys || !content->isAncestorOf(widget)) continue;
        widget->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void MainWindow::retranslate() {
    showTitle();
    messages_->retranslate();  // those about cases and catalogs speak the language of the desk
    heads_[0]->setTitle(tr("① 相談内容"));
    heads_[1]->setTitle(tr("② 使える制度"));
    heads_[2]->setTitle(tr("③ くらべる"));
    disclaimer_->setText(
        tr("これは概算です。審査の結果や条件を約束するものではなく、決めるのは金融機関です。"));
    showCounts();
}

/// How many programs may be used, beside the head of the list, and how many plans are compared, on the way to them.
void MainWindow::showCounts() {
    const JudgedCounts counts = countsHere(desk_);
    counts_[0]->setText(tr("使える %1").arg(counts.usable));
    counts_[1]->setText(tr("確認すれば使える %1").arg(counts.open));
    counts_[2]->setText(tr("使えない %1").arg(counts.unusable));
    compare_->setText(tr("③ くらべる(%1案)").arg(desk_.plans().size()));
    const bool anyInForce = std::ranges::any_of(desk_.lines(), [this](const Desk::JudgedLine& each) {
        return !isOutOfDate(*each.line.edition, desk_.rulesDate());
    });
    age_->setText(anyInForce ? tr("過年度の資料もあります") : tr("収録は過年度の資料です"));
}

/// The name of the file, and a mark while something is unsaved.
void MainWindow::showTitle() {
    const QString name =
        session_->path().isEmpty() ? tr("名前のない相談") : QFileInfo(session_->path()).fileName();
    const QString shown = session_->isReadOnly() ? tr("%1(読み取り専用)").arg(name) : name;
    const bool fresh = session_->path().isEmpty() && !session_->hasUnsaved();
    setWindowTitle(fresh ? tr("融資くらべ") : tr("%1[*] ― 融資くらべ").arg(shown));
    setWindowModified(session_->hasUnsaved());
}

}  // namespace yushi
