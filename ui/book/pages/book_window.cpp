#include "book/pages/book_window.h"

#include "book/pages/clients_page.h"
#include "book/pages/place_page.h"
#include "book/pages/records_page.h"
#include "book/pages/statistics_page.h"
#include "messages/busy_bar.h"
#include "messages/problem_lines.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yushi {

BookWindow::BookWindow(Desk& desk, BookSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window),
      desk_(desk),
      session_(session),
      tabs_(new QTabWidget(this)),
      records_(new RecordsPage(desk, session, this)),
      clients_(new ClientsPage(desk, session, this)),
      statistics_(new StatisticsPage(desk, session, this)),
      place_(new PlacePage(desk, this)),
      openRecords_(new QLabel(this)),
      state_(new QLabel(this)),
      busy_(new BusyBar(this)),
      beginNew_(new QPushButton(this)),
      backUp_(new QPushButton(this)) {
    setObjectName(QStringLiteral("book window"));
    tabs_->setObjectName(QStringLiteral("book tabs"));
    openRecords_->setObjectName(QStringLiteral("open records"));
    state_->setObjectName(QStringLiteral("book state"));
    for (QLabel* words : {openRecords_, state_}) {
        words->setTextFormat(Qt::PlainText);  // with names that others wrote
        words->setWordWrap(true);
    }
    beginNew_->setObjectName(QStringLiteral("begin new book"));
    backUp_->setObjectName(QStringLiteral("back up book"));
    tabs_->setDocumentMode(true);
    for (QWidget* page : QList<QWidget*>{records_, clients_, statistics_, place_})
        tabs_->addTab(page, QString());
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_, 1);
    foot->addWidget(busy_);
    foot->addWidget(beginNew_);
    foot->addWidget(backUp_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs_, 1);
    layout->addWidget(openRecords_);
    layout->addLayout(foot);
    resize(1000, 640);
    connect(tabs_, &QTabWidget::currentChanged, this, &BookWindow::refresh);
    connect(backUp_, &QPushButton::clicked, this, &BookWindow::backUp);
    connect(records_, &RecordsPage::stateChanged, this, &BookWindow::showState);
    connect(records_, &RecordsPage::failed, this, &BookWindow::sayProblems);
    connect(clients_, &ClientsPage::stateChanged, this, &BookWindow::showState);
    connect(clients_, &ClientsPage::failed, this, &BookWindow::sayProblems);
    connect(statistics_, &StatisticsPage::stateChanged, this, &BookWindow::showState);
    connect(statistics_, &StatisticsPage::failed, this, &BookWindow::sayProblems);
    connect(clients_, &ClientsPage::consultationsWanted, this, [this](const BookClient& client) {
        records_->showClient(client);
        tabs_->setCurrentWidget(records_);
    });
    connect(place_, &PlacePage::placeChanged, this, [this] {
        session_.placeChanged();
        tabs_->setCurrentWidget(records_);
        refresh();
    });
    connect(&session, &BookSession::recorded, this, &BookWindow::refresh);
    connect(&session, &BookSession::bookBegun, this, &BookWindow::refresh);
    connect(&session, &BookSession::openRecordsChanged, this, &BookWindow::showOpenRecords);
    connect(beginNew_, &QPushButton::clicked, &session, &BookSession::beginNewBook);
    connect(&session, &BookSession::failed, this, &BookWindow::sayProblems);
    connect(&session.book(), &BookThread::busyChanged, busy_, &BusyBar::setBusy);
    connect(busy_, &BusyBar::stopped, this, [this] { session_.book().stop(); });
    connect(&desk, &Desk::languageChanged, this, &BookWindow::retranslate);
    busy_->setBusy(session.book().isBusy());
    retranslate();
}

void BookWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tabs_->currentWidget()->setFocus();
    refresh();
}

void BookWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BookWindow::refresh() {
    if (!isVisible()) return;
    const QWidget* page = tabs_->currentWidget();
    if (page == records_) records_->refresh();
    if (page == clients_) clients_->refresh();
    if (page == statistics_) statistics_->refresh();
    if (session_.book().isOpen()) return showState();
    state_->setText(page == place_ ? QString() : tr("台帳を開いています…"));
}

/// What the page in front has to say.
void BookWindow::showState() {
    beginNew_->setVisible(session_.book().isBookGone());
    const QWidget* page = tabs_->currentWidget();
    if (page == records_) {
        state_->setText(records_->state());
    } else if (page == clients_) {
        state_->setText(clients_->state());
    } else {
        state_->clear();
    }
}

void BookWindow::showOpenRecords() {
    openRecords_->setText(session_.openRecords());
    openRecords_->setVisible(!openRecords_->text().isEmpty());
}

void BookWindow::backUp() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("台帳の控えを作る"),
                                     QStringLiteral("consultations-%1.db").arg(toQt(isoDate(desk_.today()))));
    if (file.isEmpty()) return;
    session_.book().ask([file](const Book& book) { return book.backUp(file); }, this,
                        [this, file](const Problems& problems) {
                            if (problems.empty()) {
                                state_->setText(tr("控えを作りました: %1").arg(file));
                            } else {
                                sayProblems(problems);
                            }
                        });
}

void BookWindow::sayProblems(const Problems& problems) {
    state_->setText(problemLines(problems, desk_.language()));
    beginNew_->setVisible(session_.book().isBookGone());
}

void BookWindow::retranslate() {
    setWindowTitle(tr("相談台帳"));
    backUp_->setText(tr("控えを作る…"));
    beginNew_->setText(tr("新しい台帳を作る"));
    const QString names[] = {tr("一覧"), tr("相談者"), tr("統計"), tr("台帳の場所")};
    for (int page = 0; page < tabs_->count(); ++page) tabs_->setTabText(page, names[page]);
    showState();
    showOpenRecords();
}

}  // namespace yushi
