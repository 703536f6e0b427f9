#pragma once

#include "book/store/book_thread.h"
#include "desk/desk.h"

#include <QAbstractTableModel>

namespace yushi {

/// The clients of the book who match what is searched, the latest first.
class ClientModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { ClientName, Consultations, LastOn, Note, ColumnCount };

    ClientModel(Desk& desk, BookThread& book, QObject* parent);

    /// Asks for the clients in whose consultations @p words occur; rows change when the answer comes.
    void search(const QString& words);
    const BookClient& clientAt(int row) const { return clients_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  signals:
    void answered();
    void failed(const yushi::Problems& problems);

  private:
    QString textAt(const BookClient& client, int column) const;

    Desk& desk_;
    BookThread& book_;
    std::vector<BookClient> clients_;
    int asked_ = 0;  ///< the number of the last search: answers to earlier ones are dropped
};

}  // namespace yushi
