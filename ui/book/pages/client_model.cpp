#include "book/pages/client_model.h"

#include "report/words/figures.h"
#include "report/words/words.h"
#include "words/dates.h"
#include "words/words.h"

namespace yushi {

ClientModel::ClientModel(Desk& desk, BookThread& book, QObject* parent)
    : QAbstractTableModel(parent), desk_(desk), book_(book) {
    connect(&desk, &Desk::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!clients_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ClientModel::search(const QString& words) {
    const int number = ++asked_;
    book_.ask([words](const Book& book) { return book.clients(words); }, this,
              [this, number](const Result<std::vector<BookClient>>& found) {
                  if (number != asked_) return;
                  if (!found) {
                      emit failed(found.problems());
                      return;
                  }
                  beginResetModel();
                  clients_ = *found;
                  endResetModel();
                  emit answered();
              });
}

int ClientModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(clients_.size());
}

int ClientModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ClientModel::textAt(const BookClient& client, int column) const {
    switch (column) {
        case ClientName:
            return clientText(client.name, client.business);
        case Consultations:
            return toQt(grouped(client.consultations));
        case LastOn:
            return toQt(dateText(fromQt(client.lastOn), desk_.language()));
        case Note:
            return QString(client.note).replace(u'\n', u' ');
        default:
            return {};
    }
}

QVariant ClientModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BookClient& client = clientAt(index.row());
    if (role == Qt::DisplayRole) return textAt(client, index.column());
    if (role == Qt::ToolTipRole && index.column() == Note) return client.note;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Consultations ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant ClientModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Consultations ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case ClientName:
            return tr("相談者");
        case Consultations:
            return tr("相談");
        case LastOn:
            return tr("最後の相談日");
        case Note:
            return tr("メモ");
        default:
            return {};
    }
}

}  // namespace yushi
