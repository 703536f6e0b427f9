#include "book/pages/records_page.h"

#include "book/pages/book_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace yushi {

RecordsPage::RecordsPage(Desk& desk, BookSession& session, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      session_(session),
      model_(new BookModel(desk, session.book(), this)),
      search_(new QLineEdit(this)),
      ofClient_(new QToolButton(this)),
      archived_(new QCheckBox(this)),
      table_(new QTableView(this)),
      open_(new QPushButton(this)),
      duplicate_(new QPushButton(this)),
      putAway_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      confirm_(new QPushButton(this)) {
    search_->setObjectName(QStringLiteral("book search"));
    search_->setClearButtonEnabled(true);
    ofClient_->setObjectName(QStringLiteral("of client"));
    ofClient_->setVisible(false);
    open_->setObjectName(QStringLiteral("open record"));
    duplicate_->setObjectName(QStringLiteral("duplicate record"));
    putAway_->setObjectName(QStringLiteral("put record away"));
    remove_->setObjectName(QStringLiteral("remove record"));
    confirm_->setObjectName(QStringLiteral("confirm removal"));
    confirm_->setVisible(false);
    setUpTable();
    setFocusProxy(search_);
    auto* bar = new QHBoxLayout;
    bar->addWidget(ofClient_);
    bar->addWidget(search_, 1);
    bar->addWidget(archived_);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {open_, duplicate_, putAway_, remove_, confirm_}) buttons->addWidget(button);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(bar);
    rows->addWidget(table_, 1);
    rows->addLayout(buttons);
    connect(search_, &QLineEdit::textChanged, this, &RecordsPage::refresh);
    connect(ofClient_, &QToolButton::clicked, this, &RecordsPage::showAllClients);
    connect(archived_, &QCheckBox::toggled, this, [this] {
        retranslate();
        refresh();
    });
    connect(table_, &QTableView::activated, this, &RecordsPage::open);
    connect(open_, &QPushButton::clicked, this, &RecordsPage::open);
    connect(duplicate_, &QPushButton::clicked, this, &RecordsPage::duplicate);
    connect(putAway_, &QPushButton::clicked, this, &RecordsPage::putAway);
    connect(remove_, &QPushButton::clicked, this, &RecordsPage::askToRemove);
    connect(confirm_, &QPushButton::clicked, this, &RecordsPage::remove);
    connect(model_, &BookModel::answered, this, &RecordsPage::showState);
    connect(model_, &BookModel::failed, this, &RecordsPage::failed);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsPage::showState);
    connect(&desk, &Desk::languageChanged, this, &RecordsPage::retranslate);
    retranslate();
}

void RecordsPage::setUpTable() {
    table_->setObjectName(QStringLiteral("consultations"));
    table_->setModel(model_);
    setUpBookTable(table_, BookModel::Programs,
                   {{BookModel::HeldOn, 10},
                    {BookModel::ClientName, 14},
                    {BookModel::Amount, 8},
                    {BookModel::Changed, 14}});
}

void RecordsPage::refresh() {
    BookQuery query;
    query.words = search_->text();
    query.archived = archived_->isChecked();
    if (client_) query.client = client_->id;
    model_->search(std::move(query));
}

void RecordsPage::showClient(const BookClient& client) {
    client_ = client;
    search_->clear();
    ofClient_->setVisible(true);
    retranslate();
    refresh();
}

void RecordsPage::showAllClients() {
    client_.reset();
    ofClient_->setVisible(false);
    search_->setFocus();
    refresh();
}

std::vector<qint64> RecordsPage::chosen() const {
    std::vector<qint64> ids;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows())
        ids.push_back(model_->entryAt(row.row()).key.id);
    return ids;
}

QString RecordsPage::state() const {
    const int count = model_->rowCount();
    if (count > 0) return (model_->canFetchMore({}) ? tr("%1件以上") : tr("%1件")).arg(count);
    if (!search_->text().isEmpty()) return tr("「%1」に合う相談はありません。").arg(search_->text());
    if (archived_->isChecked()) return tr("保管した相談はありません。");
    if (client_) return tr("保管したもののほかに、この相談者の相談はありません。");
    return tr(
        "まだ記録がありません。メニュー「台帳」の「台帳に記録」で、いま開いている相談がここに入ります。");
}

void RecordsPage::showState() {
    const auto selected = chosen().size();
    open_->setEnabled(selected == 1);
    duplicate_->setEnabled(selected == 1);
    putAway_->setEnabled(selected >= 1);
    remove_->setEnabled(selected >= 1);
    confirm_->setVisible(false);
    emit stateChanged();
}

void RecordsPage::open() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.size() == 1) session_.take(model_->entryAt(rows.constFirst().row()).key, this);
}

void RecordsPage::act(const std::function<Problems(const Book&)>& change) {
    session_.book().ask(change, this, [this](const Problems& problems) {
        if (problems.empty()) {
            refresh();
        } else {
            emit failed(problems);
        }
    });
}

void RecordsPage::duplicate() {
    const auto ids = chosen();
    if (ids.size() != 1) return;
    act([id = ids.front()](const Book& book) {
        const auto copy = book.duplicate(id);
        return copy ? Problems() : copy.problems();
    });
}

void RecordsPage::putAway() {
    act([ids = chosen(), away = !archived_->isChecked()](const Book& book) {
        Problems problems;
        for (const qint64 id : ids) {
            if (problems.empty()) problems = book.setArchived(id, away);
        }
        return problems;
    });
}

/// Deleting cannot be undone, so that it takes a second click, beside the first.
void RecordsPage::askToRemove() {
    confirm_->setText(tr("%1件を完全に消す").arg(chosen().size()));
    confirm_->setVisible(true);
    confirm_->setFocus();
}

void RecordsPage::remove() {
    act([ids = chosen()](const Book& book) { return book.remove(ids); });
}

void RecordsPage::retranslate() {
    search_->setPlaceholderText(tr("名前・業種・制度・メモで探す"));
    search_->setAccessibleName(tr("相談を探す"));
    if (client_) {
        const QString name = clientText(client_->name, client_->business);
        ofClient_->setText(tr("%1 の相談だけ ✕").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
        ofClient_->setToolTip(tr("すべての相談者に戻す"));
        ofClient_->setAccessibleName(tr("%1 の相談だけを表示中。押すとすべての相談者に戻る").arg(name));
    }
    archived_->setText(tr("保管したもの"));
    table_->setAccessibleName(tr("相談の一覧"));
    open_->setText(tr("開く"));
    duplicate_->setText(tr("複製"));
    putAway_->setText(archived_->isChecked() ? tr("保管から戻す") : tr("保管する"));
    remove_->setText(tr("消す…"));
    showState();
}

}  // namespace yushi
