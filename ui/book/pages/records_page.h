#pragma once

#include "book/book_session.h"
#include "book/pages/book_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace yushi {

/// The consultations of the book: searched as one types, of all clients or of one; opened, duplicated, put away (保管)
/// and deleted for good.
class RecordsPage : public QWidget {
    Q_OBJECT

  public:
    RecordsPage(Desk& desk, BookSession& session, QWidget* parent);

    /// Asks anew for what is searched.
    void refresh();
    /// Lists the consultations of @p client alone, until the user wants all again.
    void showClient(const BookClient& client);
    /// How many there are, or what to do where there are none.
    QString state() const;

  signals:
    /// Another list, or another choice in it.
    void stateChanged();
    void failed(const yushi::Problems& problems);

  private:
    void setUpTable();
    void showState();
    void showAllClients();
    void open();
    void duplicate();
    void putAway();
    void askToRemove();
    void remove();
    std::vector<qint64> chosen() const;
    void act(const std::function<Problems(const Book&)>& change);
    void retranslate();

    Desk& desk_;
    BookSession& session_;
    BookModel* model_;
    std::optional<BookClient> client_;
    QLineEdit* search_;
    QToolButton* ofClient_;
    QCheckBox* archived_;
    QTableView* table_;
    QPushButton* open_;
    QPushButton* duplicate_;
    QPushButton* putAway_;
    QPushButton* remove_;
    QPushButton* confirm_;
};

}  // namespace yushi
