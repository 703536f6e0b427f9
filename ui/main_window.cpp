#include "main_window.h"

#include "book/book_session.h"
#include "files/case_session.h"
#include "files/recovery.h"
#include "form/facts_form.h"
#include "look/text_size.h"
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
#include "report/words/set_aside_words.h"
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
#include <QVBoxLayout>

#include <array>
#include <ranges>

namespace yushi {

namespace {

/// A step's heading over its content.
QWidget* step(QLabel* heading, QWidget* content) {
    auto* box = new QWidget(content->parentWidget());  // never a window: that would reorder the Tab key's way
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    makeHeading(heading, 1.15);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return box;
}

}  // namespace

MainWindow::MainWindow(Desk& desk, Appearance& appearance)
    : desk_(desk),
      form_(new FactsForm(desk, this)),
      programs_(new ProgramList(desk, this)),
      details_(new ProgramDetails(desk, this)),
      plans_(new PlansView(desk, this)),
      messages_(new MessageArea(this)),
      session_(new CaseSession(desk, *messages_, *this)),
      book_(new BookSession(desk, *session_, *messages_, this)),
      steps_{new QLabel(this), new QLabel(this), plans_->heading()} {
    form_->setObjectName(QStringLiteral("form"));
    plans_->setObjectName(QStringLiteral("plans"));
    for (std::size_t i = 0; i < steps_.size(); ++i)
        steps_[i]->setObjectName(QStringLiteral("heading %1").arg(i + 1));
    auto* programs = new QSplitter(Qt::Horizontal, this);
    programs->addWidget(programs_);
    programs->addWidget(details_);
    programs->setSizes({735, 275});
    programs->setChildrenCollapsible(false);
    programs->setObjectName(QStringLiteral("programs and details"));
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setObjectName(QStringLiteral("programs and plans"));
    right->addWidget(step(steps_[1], programs));
    makeHeading(steps_[2], 1.15);
    right->addWidget(plans_);
    right->setSizes({340, 435});
    right->setChildrenCollapsible(false);
    auto* all = new QSplitter(Qt::Horizontal, this);
    all->setObjectName(QStringLiteral("form and programs"));
    all->addWidget(step(steps_[0], form_));
    all->addWidget(right);
    all->setSizes({264, 1016});
    all->setStretchFactor(0, 0);
    all->setStretchFactor(1, 1);
    all->setChildrenCollapsible(false);
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(messages_);
    rows->addWidget(all, 1);
    setCentralWidget(content);
    createMenus(appearance);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    connect(programs_, &ProgramList::currentChanged, this, [this] { details_->show(programs_->current()); });
    connect(details_, &ProgramDetails::factWanted, form_, &FactsForm::go);
    connect(&desk, &Desk::languageChanged, this, &MainWindow::retranslate);
    connect(session_, &CaseSession::fileChanged, this, &MainWindow::showTitle);
    retranslate();
    restoreLayout(*this);
    tellSetAside();
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(new UndoKeys(this));
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
    file->addOutput((new PaperActions(desk_, *session_, *messages_, this))->actions());
    menuBar()->addMenu(file);
    menuBar()->addMenu(new EditMenu(desk_, this));
    auto* view = new ViewMenu(desk_, appearance, this);
    menuBar()->addMenu(view);
    auto* book = new BookMenu(desk_, *book_, this);
    menuBar()->addMenu(book);
    connect(session_, &CaseSession::deskCleared, book, &BookMenu::closeBook);
    menuBar()->addMenu(new HelpMenu(desk_, this));
    connect(view, &ViewMenu::stepWanted, this, &MainWindow::goToStep);
}

void MainWindow::goToStep(int step) {
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
    steps_[0]->setText(tr("① 相談内容"));
    steps_[1]->setText(tr("② 使える制度"));
    steps_[2]->setText(tr("③ くらべる"));
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
