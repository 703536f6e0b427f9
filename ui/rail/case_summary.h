#pragma once

#include "desk/desk.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace yushi {

/// The consultation in one line: whose, where and what business, what for and how much, how long. Over the pages on which
/// the form is not seen.
class CaseSummary : public QFrame {
    Q_OBJECT

  public:
    CaseSummary(Desk& desk, QWidget* parent);

  signals:
    void formWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QStringList parts() const;
    QString answer(std::string_view fact) const;
    void refresh();
    void fit();

    Desk& desk_;
    QLabel* words_;
    QToolButton* change_;
    QString text_;
};

}  // namespace yushi
