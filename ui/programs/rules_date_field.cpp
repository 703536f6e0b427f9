#include "programs/rules_date_field.h"

#include "engine/editions/edition_choice.h"
#include "look/text_size.h"
#include "look/theme.h"
#include "model/values/typed.h"
#include "report/words/typed_words.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace yushi {

RulesDateField::RulesDateField(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      label_(new QLabel(this)),
      day_(new QComboBox(this)),
      reading_(new QLabel(this)),
      past_(new QCheckBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* widget : {static_cast<QWidget*>(label_), static_cast<QWidget*>(day_),
                            static_cast<QWidget*>(reading_), static_cast<QWidget*>(past_)}) {
        layout->addWidget(widget);
    }
    day_->setObjectName(QStringLiteral("rules date"));
    day_->setEditable(true);
    day_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    day_->setInsertPolicy(QComboBox::NoInsert);
    day_->setCompleter(nullptr);
    day_->setMaxVisibleItems(20);
    day_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reading_->setObjectName(QStringLiteral("rules date.reading"));
    past_->setObjectName(QStringLiteral("past editions"));
    label_->setBuddy(day_);
    colourText(reading_, alertColour);
    retranslate();
    withTextSize(day_, [this] { fitDay(); });
    connect(day_, &QComboBox::activated, this,
            [this](int row) { desk_.setRulesDate(days_[static_cast<std::size_t>(row)]); });
    connect(day_->lineEdit(), &QLineEdit::editingFinished, this, &RulesDateField::readTyped);
    connect(day_->lineEdit(), &QLineEdit::textEdited, reading_, &QLabel::clear);
    connect(past_, &QCheckBox::toggled, &desk, &Desk::setShowsPastEditions);
    connect(&desk, &Desk::linesChanged, this, &RulesDateField::showDate);
    connect(&desk, &Desk::languageChanged, this, &RulesDateField::retranslate);
}

/// Today, then each day on which an edition begins.
void RulesDateField::fillDays() {
    const QSignalBlocker blocker(day_);
    day_->clear();
    days_ = editionDays(desk_.data().editions);
    days_.insert(days_.begin(), desk_.today());
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const QString day = toQt(dateText(days_[i], desk_.language()));
        day_->addItem(i == 0 ? tr("%1(今日)").arg(day) : day);
    }
    fitDay();
}

/// Wide enough for today, the longest of its texts, and as high as a line to write in.
void RulesDateField::fitDay() {
    const int button = day_->fontMetrics().height() * 2;
    const int frames = 10;
    setMinimumHeight(day_->fontMetrics().height() + frames);
    day_->setMinimumWidth(day_->fontMetrics().horizontalAdvance(day_->itemText(0)) + button);
}

void RulesDateField::readTyped() {
    const QString typed = day_->currentText().trimmed();
    const int row = day_->findText(typed);
    const auto& eras = desk_.data().rules.eras;
    const auto date = row >= 0 ? Typed(days_[static_cast<std::size_t>(row)]) : parseTypedDate(fromQt(typed), eras);
    if (!date)
        return reading_->setText(tr("%1例: R8.4.1").arg(toQt(refusalText(date, eras, desk_.language()))));
    desk_.setRulesDate(*date);
    showDate();
}

void RulesDateField::showDate() {
    const QSignalBlocker blocker(day_);
    const auto row = std::ranges::find(days_, desk_.rulesDate());
    day_->setCurrentIndex(row == days_.end() ? -1 : static_cast<int>(row - days_.begin()));
    if (row == days_.end()) day_->setEditText(toQt(dateText(desk_.rulesDate(), desk_.language())));
    reading_->clear();
    past_->setChecked(desk_.showsPastEditions());
}

void RulesDateField::retranslate() {
    label_->setText(tr("いつの制度か"));
    day_->setAccessibleName(tr("いつの制度を見るか"));
    day_->setToolTip(
        tr("この日に有効な版の制度を表示し、この日で判定します。日付を入れても選んでもかまいません。"));
    past_->setText(tr("過去の版も"));
    past_->setToolTip(tr("この日までに新しい版に替わった版の制度も一覧に加えます。"));
    fillDays();
    showDate();
}

}  // namespace yushi
