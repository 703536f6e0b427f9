#include "paper/paper_dialog.h"

#include "words/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yushi {

PaperDialog::PaperDialog(const QString& title, const QString& action, const PaperOptions& options,
                         QWidget* parent)
    : QDialog(parent),
      client_(new QLineEdit(toQt(options.client), this)),
      monthly_(new QCheckBox(tr("毎回の返済予定を別表にして付ける"), this)) {
    setWindowTitle(title);
    client_->setObjectName(QStringLiteral("paper client"));
    client_->setPlaceholderText(tr("空のままでもかまいません"));
    client_->setMinimumWidth(260);
    monthly_->setChecked(options.monthly);
    auto* form = new QFormLayout(this);
    form->addRow(tr("相談者のお名前(&N)"), client_);
    form->addRow(monthly_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(action);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PaperOptions PaperDialog::options() const {
    return {fromQt(client_->text().trimmed()), monthly_->isChecked(), {}};
}

}  // namespace yushi
