#include "book/pages/book_model.h"

#include "report/words/figures.h"
#include "words/dates.h"
#include "words/words.h"

#include <iterator>
#include <utility>

namespace yushi {

BookModel::BookModel(Desk& desk, BookThread& book, QObject* parent)
    : QAbstractTableModel(parent), desk_(desk), book_(book) {
    connect(&desk, &Desk::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!entries_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void BookModel::search(BookQuery query) {
    query.after = 0;
    query_ = std::move(query);
    const int number = ++asked_;
    book_.ask([query = query_](const Book& book) { return book.find(query); }, this,
              [this, number](const Result<std::vector<BookEntry>>& found) {
                  if (number != asked_) return;
                  if (!found) {
                      emit failed(found.problems());
                      return;
                  }
                  show(*found);
                  emit answered();
              });
}

void BookModel::show(std::vector<BookEntry> entries) {
    beginResetModel();
    more_ = static_cast<int>(entries.size()) == query_.most;
    entries_ = std::move(entries);
    endResetModel();
}

bool BookModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && more_ && !fetching_;
}

void BookModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    fetching_ = true;
    BookQuery next = query_;
    next.after = static_cast<int>(entries_.size());
    const int number = asked_;
    book_.ask([next](const Book& book) { return book.find(next); }, this,
              [this, number](const Result<std::vector<BookEntry>>& found) {
                  fetching_ = false;
                  if (number != asked_) return;
                  if (found) {
                      append(*found);
                  } else {
                      emit failed(found.problems());
                  }
              });
}

void BookModel::append(std::vector<BookEntry> entries) {
    more_ = static_cast<int>(entries.size()) == query_.most;
    if (entries.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    entries_.insert(entries_.end(), std::make_move_iterator(entries.begin()),
                    std::make_move_iterator(entries.end()));
    endInsertRows();
}

int BookModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int BookModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BookModel::textAt(const BookEntry& entry, int column) const {
    const Language language = desk_.language();
    switch (column) {
        case HeldOn:
            return toQt(dateText(fromQt(entry.heldOn), language));
        case ClientName:
            return clientText(entry.clientName, entry.business);
        case Trade:
            return entry.trade;
        case Need:
            return entry.need;
        case Amount:
            return entry.amount ? toQt(yenText(*entry.amount, language)) : QString();
        case Programs:
            return QString(entry.programs).replace(u'\n', QStringLiteral(" / "));
        case Changed:
            return QStringLiteral("%1  %2").arg(momentText(entry.changedAt), entry.changedBy);
        default:
            return {};
    }
}

QVariant BookModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BookEntry& entry = entryAt(index.row());
    if (role == Qt::DisplayRole) return textAt(entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == Programs) return entry.programs;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant BookModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case HeldOn:
            return tr("相談日");
        case ClientName:
            return tr("相談者");
        case Trade:
            return tr("業種");
        case Need:
            return tr("資金使途");
        case Amount:
            return tr("希望額");
        case Programs:
            return tr("比べた制度");
        case Changed:
            return tr("最後の変更");
        default:
            return {};
    }
}

}  // namespace yushi
