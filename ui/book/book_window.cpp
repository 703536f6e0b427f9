#include "book/book_window.h"

#include "book/place_page.h"
#include "book/statistics_page.h"
#include "report/words.h"
#include "words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

BookWindow::BookWindow(Desk& desk, BookSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window),
      desk_(desk),
      session_(session),
      model_(new BookModel(desk, session.book(), this)),
      search_(new QLineEdit(this)),
      archived_(new QCheckBox(this)),
      state_(new QLabel(this)),
      tabs_(new QTabWidget(this)),
      table_(new QTableView(this)),
      open_(new QPushButton(this)),
      duplicate_(new QPushButton(this)),
      putAway_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      confirm_(new QPushButton(this)),
      backUp_(new QPushButton(this)),
      statistics_(new StatisticsPage(desk, session.book(), this)),
      place_(new PlacePage(desk, this)) {
    setObjectName(QStringLiteral("book window"));
    search_->setObjectName(QStringLiteral("book search"));
    search_->setClearButtonEnabled(true);
    table_->setObjectName(QStringLiteral("consultations"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->setVisible(false);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(BookModel::Programs, QHeaderView::Stretch);
    const int letter = fontMetrics().horizontalAdvance(u'国');
    for (const auto& [column, letters] : {std::pair(int(BookModel::HeldOn), 9),
                                          {BookModel::ClientName, 14},
                                          {BookModel::Amount, 8},
                                          {BookModel::Changed, 14}})
        table_->setColumnWidth(column, letters * letter);
    state_->setObjectName(QStringLiteral("book state"));
    state_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("open record"));
    duplicate_->setObjectName(QStringLiteral("duplicate record"));
    putAway_->setObjectName(QStringLiteral("put record away"));
    remove_->setObjectName(QStringLiteral("remove record"));
    confirm_->setObjectName(QStringLiteral("confirm removal"));
    backUp_->setObjectName(QStringLiteral("back up book"));
    confirm_->setVisible(false);

    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    auto* bar = new QHBoxLayout;
    bar->addWidget(search_, 1);
    bar->addWidget(archived_);
    rows->addLayout(bar);
    rows->addWidget(table_, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {open_, duplicate_, putAway_, remove_, confirm_}) buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(backUp_);
    rows->addLayout(buttons);
    tabs_->setDocumentMode(true);
    tabs_->addTab(list, QString());
    tabs_->addTab(statistics_, QString());
    tabs_->addTab(place_, QString());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs_, 1);
    layout->addWidget(state_);
    resize(1000, 640);

    connect(search_, &QLineEdit::textChanged, this, &BookWindow::search);
    connect(archived_, &QCheckBox::toggled, this, [this] {
        retranslate();
        search();
    });
    connect(table_, &QTableView::activated, this, &BookWindow::open);
    connect(open_, &QPushButton::clicked, this, &BookWindow::open);
    connect(duplicate_, &QPushButton::clicked, this, &BookWindow::duplicate);
    connect(putAway_, &QPushButton::clicked, this, &BookWindow::putAway);
    connect(remove_, &QPushButton::clicked, this, &BookWindow::askToRemove);
    connect(confirm_, &QPushButton::clicked, this, &BookWindow::remove);
    connect(backUp_, &QPushButton::clicked, this, &BookWindow::backUp);
    connect(tabs_, &QTabWidget::currentChanged, this, &BookWindow::refresh);
    connect(model_, &BookModel::answered, this, &BookWindow::showState);
    connect(model_, &BookModel::failed, this, &BookWindow::sayProblems);
    connect(place_, &PlacePage::placeChanged, this, [this] {
        session_.placeChanged();
        tabs_->setCurrentIndex(0);
        refresh();
    });
    connect(&session, &BookSession::recorded, this, &BookWindow::refresh);
    connect(&session, &BookSession::failed, this, &BookWindow::sayProblems);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BookWindow::showState);
    connect(&desk, &Desk::languageChanged, this, &BookWindow::retranslate);
    retranslate();
}

void BookWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    state_->setText(tr("台帳を開いています…"));
    refresh();
}

void BookWindow::refresh() {
    if (!isVisible()) return;
    session_.whenOpen([this] {
        if (tabs_->currentWidget() == statistics_) statistics_->refresh();
        if (tabs_->currentIndex() == 0) search();
    });
}

void BookWindow::search() {
    session_.whenOpen([this] {
        BookQuery query;
        query.words = search_->text();
        query.archived = archived_->isChecked();
        model_->search(std::move(query));
    });
}

std::vector<qint64> BookWindow::chosen() const {
    std::vector<qint64> ids;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows())
        ids.push_back(model_->entryAt(row.row()).key.id);
    return ids;
}

void BookWindow::showState() {
    const int count = model_->rowCount();
    const bool more = model_->canFetchMore({});
    if (count == 0) {
        state_->setText(
            search_->text().isEmpty()
                ? tr("まだ記録がありません。メニュー「台帳」の「台帳に記録」で、いま開いている相談がこ"
                     "こに入ります。")
                : tr("「%1」に合う相談はありません。").arg(search_->text()));
    } else {
        state_->setText(more ? tr("%1件以上").arg(count) : tr("%1件").arg(count));
    }
    const auto selected = chosen().size();
    open_->setEnabled(selected == 1);
    duplicate_->setEnabled(selected == 1);
    putAway_->setEnabled(selected >= 1);
    remove_->setEnabled(selected >= 1);
    confirm_->setVisible(false);
}

void BookWindow::open() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.size() == 1) session_.take(model_->entryAt(rows.constFirst().row()).key);
}

void BookWindow::act(const std::function<Problems(const Book&)>& change) {
    session_.book().ask(change, this, [this](const Problems& problems) {
        if (problems.empty()) {
            search();
        } else {
            sayProblems(problems);
        }
    });
}

void BookWindow::duplicate() {
    const auto ids = chosen();
    if (ids.size() != 1) return;
    act([id = ids.front()](const Book& book) {
        const auto copy = book.duplicate(id);
        return copy ? Problems() : copy.problems();
    });
}

void BookWindow::putAway() {
    act([ids = chosen(), away = !archived_->isChecked()](const Book& book) {
        Problems problems;
        for (const qint64 id : ids) {
            if (problems.empty()) problems = book.setArchived(id, away);
        }
        return problems;
    });
}

/// Deleting cannot be undone, so that it takes a second click, beside the first.
void BookWindow::askToRemove() {
    confirm_->setText(tr("%1件を完全に消す").arg(chosen().size()));
    confirm_->setVisible(true);
    confirm_->setFocus();
}

void BookWindow::remove() {
    act([ids = chosen()](const Book& book) { return book.remove(ids); });
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
    QStringList lines;
    for (const Problem& problem : problems) lines << toQt(problemText(problem, desk_.language()));
    state_->setText(lines.join(u'\n'));
}

void BookWindow::retranslate() {
    setWindowTitle(tr("相談台帳"));
    search_->setPlaceholderText(tr("名前・業種・制度・メモで探す"));
    search_->setAccessibleName(tr("相談を探す"));
    archived_->setText(tr("保管したもの"));
    table_->setAccessibleName(tr("相談の一覧"));
    open_->setText(tr("開く"));
    duplicate_->setText(tr("複製"));
    putAway_->setText(archived_->isChecked() ? tr("保管から戻す") : tr("保管する"));
    remove_->setText(tr("消す…"));
    backUp_->setText(tr("控えを作る…"));
    tabs_->setTabText(0, tr("一覧"));
    tabs_->setTabText(1, tr("統計"));
    tabs_->setTabText(2, tr("台帳の場所"));
    showState();
}

}  // namespace yushi
