#pragma once

#include "paper/desk_paper.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace yushi {

/// Asks what goes onto the paper: the client's name, which may stay empty, and whether every payment is listed.
class PaperDialog : public QDialog {
    Q_OBJECT

  public:
    /// @p action is the label of the button that goes on: 「プレビュー」, 「保存」.
    PaperDialog(const QString& title, const QString& action, const PaperOptions& options, QWidget* parent);

    PaperOptions options() const;

  private:
    QLineEdit* client_;
    QCheckBox* monthly_;
};

}  // namespace yushi
