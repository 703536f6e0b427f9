#include "settings/settings_page.h"

#include "look/theme.h"
#include "settings/office.h"
#include "widgets/wrapped_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace yushi {

namespace {

constexpr QSize kPicture(240, 80);

QLabel* labelOf(QFormLayout* form, QWidget* field) {
    return qobject_cast<QLabel*>(form->labelForField(field));
}

}  // namespace

SettingsPage::SettingsPage(Desk& desk, QWidget* parent)
    : QDialog(parent),
      form_(new QFormLayout(this)),
      name_(new QLineEdit(this)),
      logo_(new QLineEdit(this)),
      browse_(new QPushButton(this)),
      picture_(new QLabel(this)),
      catalogs_(new QLineEdit(this)),
      browseCatalogs_(new QPushButton(this)),
      catalogsNote_(new WrappedLabel(this)),
      note_(new WrappedLabel(this)) {
    const Office office = keptOffice();
    name_->setObjectName(QStringLiteral("office name"));
    name_->setText(office.name);
    logo_->setObjectName(QStringLiteral("office logo"));
    logo_->setText(office.logo);
    picture_->setObjectName(QStringLiteral("office picture"));
    catalogs_->setObjectName(QStringLiteral("office catalogs"));
    catalogs_->setText(office.catalogs);
    for (QWidget* field : QList<QWidget*>{name_, logo_}) form_->addRow(QStringLiteral(" "), field);
    form_->insertRow(2, QString(), browse_);
    form_->insertRow(3, QString(), picture_);
    form_->addRow(note_);
    form_->addRow(QStringLiteral(" "), catalogs_);
    form_->addRow(QString(), browseCatalogs_);
    form_->addRow(catalogsNote_);
    for (QLineEdit* line : {name_, logo_, catalogs_})
        connect(line, &QLineEdit::textChanged, this, &SettingsPage::keepEntered);
    connect(browse_, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(browseCatalogs_, &QPushButton::clicked, this, &SettingsPage::chooseCatalogs);
    connect(&desk, &Desk::languageChanged, this, &SettingsPage::retranslate);
    showLogo();
    retranslate();
}

/// As tall as its notes need at its width, whatever the size of the text.
bool SettingsPage::event(QEvent* event) {
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

void SettingsPage::chooseLogo() {
    const QString file = QFileDialog::getOpenFileName(this, tr("報告書に入れる画像"), logo_->text(),
                                                      tr("画像 (*.png *.jpg *.jpeg *.svg)"));
    if (!file.isEmpty()) logo_->setText(file);
}

void SettingsPage::chooseCatalogs() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("事務所の資料フォルダー"), catalogs_->text());
    if (!folder.isEmpty()) catalogs_->setText(folder);
}

void SettingsPage::keepEntered() {
    keep({name_->text().trimmed(), logo_->text().trimmed(), catalogs_->text().trimmed()});
    showLogo();
}

void SettingsPage::showLogo() {
    const QString file = logo_->text().trimmed();
    const QPixmap picture(file);
    if (!picture.isNull()) {
        picture_->setPixmap(picture.scaled(kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    } else {
        picture_->setText(file.isEmpty() ? tr("なし")
                                         : tr("画像として読めません。PNG・JPEG・SVGを選んでください。"));
    }
}

void SettingsPage::retranslate() {
    setWindowTitle(tr("設定"));
    labelOf(form_, name_)->setText(tr("相談所の名前(&N)"));
    labelOf(form_, logo_)->setText(tr("ロゴの画像(&L)"));
    labelOf(form_, catalogs_)->setText(tr("資料のフォルダー(&C)"));
    browseCatalogs_->setText(tr("フォルダーを選ぶ(&F)…"));
    catalogsNote_->setText(tr("事務所で作った版も使います(共有のフォルダーでもかまいません)。次に始めたときから使われます。"));
    name_->setPlaceholderText(tr("例: 例示市商工会議所"));
    browse_->setText(tr("選ぶ(&B)…"));
    note_->setText(tr("名前とロゴは報告書の頭に入ります。入力したものはすぐに使われます。"));
    showLogo();
}

}  // namespace yushi
