#include "book/pages/clients_page.h"

#include "book/pages/book_table.h"
#include "book/pages/client_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace yushi {

ClientsPage::ClientsPage(Desk& desk, BookSession& session, QWidget* parent)
    : QWidget(parent),
      model_(new ClientModel(desk, session.book(), this)),
      search_(new QLineEdit(this)),
      table_(new QTableView(this)),
      consultations_(new QPushButton(this)) {
    search_->setObjectName(QStringLiteral("client search"));
    search_->setClearButtonEnabled(true);
    setFocusProxy(search_);
    table_->setObjectName(QStringLiteral("clients"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpBookTable(
        table_, ClientModel::Note,
        {{ClientModel::ClientName, 22}, {ClientModel::Consultations, 5}, {ClientModel::LastOn, 9}});
    consultations_->setObjectName(QStringLiteral("consultations of client"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(consultations_);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(search_);
    rows->addWidget(table_, 1);
    rows->addLayout(buttons);
    connect(search_, &QLineEdit::textChanged, this, &ClientsPage::refresh);
    connect(table_, &QTableView::activated, this, &ClientsPage::choose);
    connect(consultations_, &QPushButton::clicked, this, &ClientsPage::choose);
    connect(model_, &ClientModel::answered, this, &ClientsPage::showState);
    connect(model_, &ClientModel::failed, this, &ClientsPage::failed);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientsPage::showState);
    connect(&desk, &Desk::languageChanged, this, &ClientsPage::retranslate);
    retranslate();
}

void ClientsPage::refresh() {
    model_->search(search_->text());
}

void ClientsPage::choose() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.size() == 1) emit consultationsWanted(model_->clientAt(rows.constFirst().row()));
}

QString ClientsPage::state() const {
    const int count = model_->rowCount();
    if (count > 0) return (count < Book::kMostClients ? tr("%1人") : tr("%1人以上")).arg(count);
    if (!search_->text().isEmpty()) return tr("「%1」に合う相談者はいません。").arg(search_->text());
    return tr("まだ相談者がいません。名前か事業者名を入れた相談を記録すると、ここに並びます。");
}

void ClientsPage::showState() {
    consultations_->setEnabled(table_->selectionModel()->hasSelection());
    emit stateChanged();
}

void ClientsPage::retranslate() {
    search_->setPlaceholderText(tr("名前・業種・制度・メモで探す"));
    search_->setAccessibleName(tr("相談者を探す"));
    table_->setAccessibleName(tr("相談者の一覧"));
    consultations_->setText(tr("この相談者の相談を見る"));
    showState();
}

}  // namespace yushi
