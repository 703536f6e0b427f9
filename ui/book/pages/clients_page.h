#pragma once

#include "book/book_session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace yushi {

class ClientModel;

/// The clients of the book: searched as one types, and the way to the consultations of one of them.
class ClientsPage : public QWidget {
    Q_OBJECT

  public:
    ClientsPage(Desk& desk, BookSession& session, QWidget* parent);

    /// Asks anew for what is searched.
    void refresh();
    /// How many there are, or what to do where there are none.
    QString state() const;

  signals:
    void stateChanged();
    /// The user wants the consultations of one client.
    void consultationsWanted(const yushi::BookClient& client);
    void failed(const yushi::Problems& problems);

  private:
    void showState();
    void choose();
    void retranslate();

    ClientModel* model_;
    QLineEdit* search_;
    QTableView* table_;
    QPushButton* consultations_;
};

}  // namespace yushi
