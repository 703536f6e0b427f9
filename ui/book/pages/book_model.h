#pragma once

#include "book/store/book_thread.h"
#include "desk/desk.h"

#include <QAbstractTableModel>

namespace yushi {

/// The consultations of the book that match what is searched, latest first, fetched as one scrolls.
class BookModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { HeldOn, ClientName, Trade, Need, Amount, Programs, Changed, ColumnCount };

    BookModel(Desk& desk, BookThread& book, QObject* parent);

    /// Asks for the consultations that match; rows change when the answer comes.
    void search(BookQuery query);
    /// The same question again.
    void refresh() { search(query_); }
    const BookEntry& entryAt(int row) const { return entries_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  signals:
    void answered();
    void failed(const yushi::Problems& problems);

  private:
    void show(std::vector<BookEntry> entries);
    void append(std::vector<BookEntry> entries);
    QString textAt(const BookEntry& entry, int column) const;

    Desk& desk_;
    BookThread& book_;
    BookQuery query_;
    std::vector<BookEntry> entries_;
    int asked_ = 0;  ///< the number of the last search: answers to earlier ones are dropped
    bool more_ = false;
    bool fetching_ = false;
};

}  // namespace yushi
