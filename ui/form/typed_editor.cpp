#include "form/typed_editor.h"

#include "report/words.h"
#include "theme.h"
#include "words.h"
#include "wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace yushi {

namespace {

template <class T>
std::optional<FactValue> asAnswer(const std::optional<T>& value) {
    return value ? std::optional<FactValue>(*value) : std::nullopt;
}

std::vector<std::string> unitWords(const Fact& fact) {
    if (fact.unit == "people") return {"人", "名"};
    if (fact.unit == "units") return {"口"};
    if (fact.unit == "years") return {"期", "年"};
    return {};
}

}  // namespace

TypedEditor::TypedEditor(const Fact& fact, const std::vector<Era>& eras, Language language, QWidget* parent)
    : FactEditor(parent),
      fact_(fact),
      eras_(eras),
      language_(language),
      line_(new QLineEdit(this)),
      reading_(new WrappedLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line_, 3);
    layout->addWidget(reading_, 2);
    line_->setClearButtonEnabled(true);
    line_->setObjectName(toQt(fact.id));
    reading_->setObjectName(toQt(fact.id) + QStringLiteral(".reading"));
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textEdited, this, &TypedEditor::readTyped);
    retranslate(language);
}

QWidget* TypedEditor::field() {
    return line_;
}

void TypedEditor::show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) {
    derived_ = derived;
    const bool typedIsAnswer = parse(line_->text()) == answer;
    // What was typed stays as it is; text that cannot be read stays too, as long as nothing else was answered.
    if (!typedIsAnswer) {
        line_->setText(answer ? textFor(*answer) : QString());
        typed_ = false;
    }
    showReading();
}

void TypedEditor::retranslate(Language language) {
    language_ = language;
    const auto answer = parse(line_->text());
    if (answer && !typed_) line_->setText(textFor(*answer));
    line_->setPlaceholderText(example());
    line_->setAccessibleName(toQt(fact_.label, language));
    showReading();
}

std::optional<FactValue> TypedEditor::parse(const QString& text) const {
    const std::string typed = fromQt(text.trimmed());
    if (typed.empty()) return std::nullopt;
    switch (fact_.type) {
        case FactType::Yen:
            return asAnswer(parseTypedYen(typed));
        case FactType::Percent: {
            const auto parts = parseTypedPercent(typed);
            return parts ? std::optional<FactValue>(Share(*parts)) : std::nullopt;
        }
        case FactType::Date:
            return asAnswer(parseTypedDate(typed, eras_));
        case FactType::Integer: {
            if (fact_.unit != "months") return asAnswer(parseTypedNumber(typed, unitWords(fact_)));
            const auto months = parseTypedMonths(typed);
            return months ? std::optional<FactValue>(std::int64_t(months->count())) : std::nullopt;
        }
        case FactType::Text:
            return typed;
        case FactType::Boolean:
        case FactType::Choice:
        case FactType::Choices:
            break;
    }
    return std::nullopt;
}

QString TypedEditor::textFor(const FactValue& value) const {
    if (language_ == Language::Japanese) return toQt(valueText(value, fact_, language_));
    if (const auto* yen = std::get_if<Yen>(&value)) return toQt(grouped(yen->value()));
    if (const auto* number = std::get_if<std::int64_t>(&value)) return toQt(grouped(*number));
    if (const auto* date = std::get_if<Date>(&value)) return toQt(isoDate(*date));
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
    emit edited(parse(line_->text()));
    showReading();
}

void TypedEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showReading();
    FactEditor::changeEvent(event);
}

void TypedEditor::showReading() {
    const QString typed = line_->text().trimmed();
    const auto answer = parse(typed);
    const bool unreadable = !answer && !typed.isEmpty();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, unreadable ? alertColour(palette()) : quietColour(palette()));
    reading_->setPalette(colours);
    if (unreadable) {
        reading_->setText(tr("読めません。%1").arg(example()));
    } else if (answer) {
        const auto* yen = std::get_if<Yen>(&*answer);
        const QString read =
            yen ? toQt(yenText(*yen, language_)) : toQt(valueText(*answer, fact_, language_));
        reading_->setText(fact_.type == FactType::Text ? QString() : QStringLiteral("= ") + read);
    } else if (derived_) {
        reading_->setText(tr("自動: %1").arg(toQt(valueText(*derived_, fact_, language_))));
    } else {
        reading_->setText(tr("未回答"));
    }
}

}  // namespace yushi
