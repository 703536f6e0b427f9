#include "form/client_fields.h"

#include "form/fold_heading.h"
#include "words/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace yushi {

namespace {

constexpr int kNoteLines = 2;

/// Shows @p text unless it stands there already, so that the cursor stays where somebody types.
template <class Field>
void put(Field* field, const QString& shown, void (Field::*set)(const QString&), const std::string& text) {
    if (shown == toQt(text)) return;
    const QSignalBlocker quiet(field);
    (field->*set)(toQt(text));
}

}  // namespace

ClientFields::ClientFields(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      body_(new QWidget(this)),
      heading_(foldHeading(body_, this)),
      nameLabel_(new QLabel(body_)),
      name_(new QLineEdit(body_)),
      businessLabel_(new QLabel(body_)),
      business_(new QLineEdit(body_)),
      noteLabel_(new QLabel(body_)),
      note_(new QPlainTextEdit(body_)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(heading_);
    rows->addWidget(body_);
    heading_->setObjectName(QStringLiteral("group.client"));
    auto* layout = new QFormLayout(body_);
    layout->setContentsMargins(10, 6, 4, 10);
    layout->addRow(nameLabel_, name_);
    layout->addRow(businessLabel_, business_);
    layout->addRow(noteLabel_, note_);
    nameLabel_->setBuddy(name_);
    businessLabel_->setBuddy(business_);
    noteLabel_->setBuddy(note_);
    name_->setObjectName(QStringLiteral("client.name"));
    business_->setObjectName(QStringLiteral("client.business"));
    note_->setObjectName(QStringLiteral("client.note"));
    note_->setTabChangesFocus(true);
    note_->setUndoRedoEnabled(false);  // the desk undoes
    note_->setFixedHeight(note_->fontMetrics().lineSpacing() * kNoteLines + 12);
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
        desk_.changeClient(tr("氏名"), [&](Client& client) { client.name = fromQt(text); });
    });
    connect(business_, &QLineEdit::textEdited, this, [this](const QString& text) {
        desk_.changeClient(tr("屋号・会社名"), [&](Client& client) { client.business = fromQt(text); });
    });
    connect(note_, &QPlainTextEdit::textChanged, this, [this] {
        desk_.changeClient(tr("メモ"), [&](Client& client) { client.note = fromQt(note_->toPlainText()); });
    });
    connect(&desk, &Desk::plansChanged, this, &ClientFields::refresh);
    connect(&desk, &Desk::languageChanged, this, &ClientFields::retranslate);
    retranslate();
    refresh();
}

void ClientFields::refresh() {
    const Client& client = desk_.consultation().client;
    put(name_, name_->text(), &QLineEdit::setText, client.name);
    put(business_, business_->text(), &QLineEdit::setText, client.business);
    put(note_, note_->toPlainText(), &QPlainTextEdit::setPlainText, client.note);
    showHeading();
}

/// Whose consultation it is stands there while the fields are folded.
void ClientFields::showHeading() {
    const Client& client = desk_.consultation().client;
    const QString name = toQt(client.business.empty() ? client.name : client.business);
    heading_->setText(name.isEmpty() ? tr("相談者(任意)") : tr("相談者: %1").arg(name));
}

void ClientFields::retranslate() {
    nameLabel_->setText(tr("氏名"));
    businessLabel_->setText(tr("屋号・会社名"));
    noteLabel_->setText(tr("メモ"));
    name_->setPlaceholderText(tr("書かなくてもかまいません"));
    setToolTip(tr("相談の控えのためのものです。判定と計算には使いません。"));
    showHeading();
}

}  // namespace yushi
