#include "book/pages/place_page.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace yushi {

PlacePage::PlacePage(Desk& desk, QWidget* parent)
    : QWidget(parent),
      form_(new QFormLayout(this)),
      onFile_(new QRadioButton(this)),
      file_(new QLineEdit(this)),
      onServer_(new QRadioButton(this)),
      host_(new QLineEdit(this)),
      port_(new QSpinBox(this)),
      database_(new QLineEdit(this)),
      user_(new QLineEdit(this)),
      note_(new QLabel(this)),
      use_(new QPushButton(this)) {
    onFile_->setObjectName(QStringLiteral("book on file"));
    file_->setObjectName(QStringLiteral("book file"));
    onServer_->setObjectName(QStringLiteral("book on server"));
    host_->setObjectName(QStringLiteral("book host"));
    port_->setObjectName(QStringLiteral("book port"));
    database_->setObjectName(QStringLiteral("book database"));
    user_->setObjectName(QStringLiteral("book user"));
    use_->setObjectName(QStringLiteral("use book place"));
    port_->setRange(1, 65535);
    port_->setValue(5432);
    note_->setWordWrap(true);
    form_->addRow(onFile_);
    form_->addRow(QStringLiteral(" "), file_);
    form_->addRow(onServer_);
    for (QWidget* field : QList<QWidget*>{host_, port_, database_, user_})
        form_->addRow(QStringLiteral(" "), field);
    form_->addRow(note_);
    form_->addRow(use_);
    use_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    file_->setText(ordinaryBookFile());
    const BookPlace place = bookPlace();
    if (const auto* file = std::get_if<BookFile>(&place)) {
        file_->setText(file->path);
        onFile_->setChecked(true);
    } else {
        const auto& server = std::get<BookServer>(place);
        host_->setText(server.host);
        port_->setValue(server.port);
        database_->setText(server.database);
        user_->setText(server.user);
        onServer_->setChecked(true);
    }
    connect(onFile_, &QRadioButton::toggled, this, &PlacePage::enableFields);
    for (QLineEdit* field : {file_, host_, database_})
        connect(field, &QLineEdit::textChanged, this, &PlacePage::enableFields);
    connect(use_, &QPushButton::clicked, this, &PlacePage::keep);
    connect(&desk, &Desk::languageChanged, this, &PlacePage::retranslate);
    enableFields();
    retranslate();
}

void PlacePage::enableFields() {
    const bool file = onFile_->isChecked();
    file_->setEnabled(file);
    for (QWidget* field : QList<QWidget*>{host_, port_, database_, user_}) field->setEnabled(!file);
    use_->setEnabled(file ? !file_->text().isEmpty()
                          : !host_->text().isEmpty() && !database_->text().isEmpty());
}

void PlacePage::keep() {
    if (onFile_->isChecked()) {
        setBookPlace(BookFile{file_->text()});
    } else {
        setBookPlace(BookServer{host_->text(), port_->value(), database_->text(), user_->text()});
    }
    emit placeChanged();
}

void PlacePage::retranslate() {
    const auto label = [this](QWidget* field, const QString& text) {
        if (auto* found = qobject_cast<QLabel*>(form_->labelForField(field))) found->setText(text);
        field->setAccessibleName(text);
    };
    onFile_->setText(tr("このコンピューターのファイル"));
    label(file_, tr("ファイル"));
    onServer_->setText(tr("PostgreSQLサーバー(窓口どうしで共有)"));
    label(host_, tr("サーバー"));
    label(port_, tr("ポート"));
    label(database_, tr("データベース"));
    label(user_, tr("利用者"));
    note_->setText(
        tr("パスワードはこのプログラムには保存しません。~/.pgpass に書いておくと使われます。"
           "サーバーを設定したときだけ、この接続で通信します。"));
    use_->setText(tr("この場所を使う"));
}

}  // namespace yushi
