#include "form/editors/typed_editor.h"

#include "look/theme.h"
#include "report/words/typed_words.h"
#include "report/words/words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yushi {

namespace {

/// What was read, as the answer that @p make makes of it.
template <class T, class Make>
Typed<FactValue> asAnswer(const Typed<T>& typed, Make make) {
    if (typed) return make(*typed);
    std::vector<FactValue> candidates;
    for (const T& candidate : typed.candidates()) candidates.push_back(make(candidate));
    return {typed.fault(), std::move(candidates)};
}

template <class T>
Typed<FactValue> asAnswer(const Typed<T>& typed) {
    return asAnswer(typed, [](const T& value) { return FactValue(value); });
}

/// The words of a unit in both languages.
std::vector<std::string> unitWords(const Fact& fact) {
    if (fact.unit == "people") return {"人", "名", "people"};
    if (fact.unit == "units") return {"口", "units"};
    if (fact.unit == "years") return {"期", "年", "years"};
    return {};
}

/// Whether the writer has named a unit of money.
bool namesUnit(const QString& amount) {
    for (const QChar character : amount) {
        const bool letter = character.isLetter() && character.script() == QChar::Script_Latin;
        if (letter || QStringLiteral("円万億兆萬¥￥").contains(character)) return true;
    }
    return false;
}

}  // namespace

TypedEditor::TypedEditor(const Fact& fact, const std::vector<Era>& eras, Language language, QWidget* parent)
    : FactEditor(parent),
      fact_(fact),
      eras_(eras),
      language_(language),
      line_(new QLineEdit(this)),
      unit_(fact.type == FactType::Yen ? new QLabel(this) : nullptr),
      reading_(new WrappedLabel(this)),
      candidates_(new QHBoxLayout) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto* layout = new QHBoxLayout;
    layout->addWidget(line_, 3);
    if (unit_) layout->addWidget(unit_);
    layout->addWidget(reading_, 2);
    rows->addLayout(layout);
    rows->addLayout(candidates_);
    line_->setClearButtonEnabled(true);
    line_->setObjectName(toQt(fact.id));
    reading_->setObjectName(toQt(fact.id) + QStringLiteral(".reading"));
    if (unit_) {
        unit_->setObjectName(toQt(fact.id) + QStringLiteral(".unit"));
        QSizePolicy place = unit_->sizePolicy();
        place.setRetainSizeWhenHidden(true);  // the line does not move while it is typed in
        unit_->setSizePolicy(place);
    }
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textEdited, this, &TypedEditor::readTyped);
    retranslate(language);
}

QWidget* TypedEditor::field() {
    return line_;
}

void TypedEditor::show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) {
    answer_ = answer;
    derived_ = derived;
    // What was typed stays as it is; text that cannot be read stays too, as long as nothing else was answered.
    if (answerIn(line_->text()) != answer) {
        line_->setText(answer ? textFor(*answer) : QString());
        typed_ = false;
    }
    showReading();
}

void TypedEditor::forget() {
    line_->clear();
    typed_ = false;
}

void TypedEditor::retranslate(Language language) {
    language_ = language;
    // A number alone may count another unit in the box of the other language.
    if (answer_ && (!typed_ || answerIn(line_->text()) != answer_)) line_->setText(textFor(*answer_));
    if (unit_) unit_->setText(language == Language::Japanese ? tr("万円") : tr("円"));
    line_->setPlaceholderText(example());
    line_->setAccessibleName(toQt(fact_.label, language));
    showReading();
}

AmountUnit TypedEditor::unitShown() const {
    return language_ == Language::Japanese ? AmountUnit::TenThousandYen : AmountUnit::Yen;
}

/// The text read as an answer, refused where the fact cannot have it.
Typed<FactValue> TypedEditor::parse(const QString& text) const {
    const Typed<FactValue> read = parseAny(text);
    return read && !isInRange(fact_, *read) ? Typed<FactValue>(TypedFault::OutOfRange) : read;
}

Typed<FactValue> TypedEditor::parseAny(const QString& text) const {
    const std::string typed = fromQt(text);
    switch (fact_.type) {
        case FactType::Yen:
            return asAnswer(parseTypedYen(typed, unitShown()));
        case FactType::Percent:
            return asAnswer(parseTypedPercent(typed),
                            [](std::int64_t parts) { return FactValue(Share(parts)); });
        case FactType::Date:
            return asAnswer(parseTypedDate(typed, eras_));
        case FactType::Integer: {
            if (fact_.unit != "months") return asAnswer(parseTypedNumber(typed, unitWords(fact_)));
            const auto months = parseTypedMonths(typed, fact_.request ? LengthOf::Loan : LengthOf::Any);
            return asAnswer(months,
                            [](Months length) { return FactValue(std::int64_t(length.count())); });
        }
        case FactType::Text:
            return FactValue(typed);
        case FactType::Boolean:
        case FactType::Choice:
        case FactType::Choices:
            break;
    }
    return TypedFault::NotRead;
}

std::optional<FactValue> TypedEditor::answerIn(const QString& text) const {
    const QString typed = text.trimmed();
    return typed.isEmpty() ? std::nullopt : parse(typed).value();
}

QString TypedEditor::textFor(const FactValue& value) const {
    const auto* date = std::get_if<Date>(&value);
    if (date && language_ == Language::English) return toQt(isoDate(*date));
    return toQt(valueText(value, fact_, language_));
}

QString TypedEditor::example() const {
    switch (fact_.type) {
        case FactType::Yen:
            return tr("例: 3千万");
        case FactType::Percent:
            return tr("例: 5.2%");
        case FactType::Date:
            return tr("例: R8.4.1");
        case FactType::Integer:
            return fact_.unit == "months" ? tr("例: 7年") : tr("例: 20");
        case FactType::Text:
        case FactType::Boolean:
        case FactType::Choice:
        case FactType::Choices:
            break;
    }
    return {};
}

void TypedEditor::readTyped() {
    typed_ = true;
    answer_ = answerIn(line_->text());
    emit edited(answer_);
    showReading();
}

void TypedEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showReading();
    FactEditor::changeEvent(event);
}

void TypedEditor::showReading() {
    const QString typed = line_->text().trimmed();
    const bool empty = typed.isEmpty();
    const auto read = parse(typed);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, empty || read ? quietColour(palette()) : alertColour(palette()));
    reading_->setPalette(colours);
    showUnit();
    offer(empty || read ? std::vector<FactValue>() : read.candidates());
    if (empty) {
        reading_->setText(derived_ ? tr("自動: %1").arg(toQt(valueText(*derived_, fact_, language_)))
                                   : tr("未回答"));
    } else if (read) {
        const auto* yen = std::get_if<Yen>(&*read);
        const std::string words = yen ? yenText(*yen, language_) : valueText(*read, fact_, language_);
        reading_->setText(fact_.type == FactType::Text ? QString() : QStringLiteral("= ") + toQt(words));
    } else {
        const QString why = toQt(refusalText(read, fact_, eras_, language_));
        reading_->setText(read.fault() == TypedFault::NotRead ? tr("%1%2").arg(why, example()) : why);
    }
}

/// The unit stands there until the writer names one.
void TypedEditor::showUnit() {
    if (unit_) unit_->setVisible(!namesUnit(line_->text()));
}

/// A button for each of what may have been meant.
void TypedEditor::offer(const std::vector<FactValue>& candidates) {
    while (QLayoutItem* item = candidates_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one that was pressed
        delete item;
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto* button = new QPushButton(textFor(candidates[i]), this);
        button->setObjectName(QStringLiteral("%1.candidate.%2").arg(toQt(fact_.id)).arg(i));
        button->setAccessibleName(toQt(fact_.label, language_) + QStringLiteral(": ") + button->text());
        candidates_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, text = button->text()] {
            line_->setText(text);
            line_->setFocus();
            readTyped();
        });
    }
}

}  // namespace yushi
