#include "form/editors/municipality_editor.h"

#include "form/editors/municipality_list.h"
#include "look/theme.h"
#include "model/rules/place_answers.h"
#include "report/words/municipality_words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace yushi {

namespace {

constexpr int kRowsShown = 12;

}  // namespace

MunicipalityEditor::MunicipalityEditor(Desk& desk, FactId fact, QWidget* parent)
    : FactEditor(parent),
      desk_(desk),
      fact_(fact),
      line_(new QLineEdit(this)),
      open_(line_->addAction(style()->standardIcon(QStyle::SP_ArrowDown), QLineEdit::TrailingPosition)),
      reading_(new WrappedLabel(this)),
      list_(new MunicipalityList(desk.data().rules.municipalities, this)),
      completer_(new QCompleter(list_, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line_, 3);
    layout->addWidget(reading_, 2);
    const QString id = toQt(desk.data().vocabulary.fact(fact).id);
    line_->setObjectName(id);
    reading_->setObjectName(id + QStringLiteral(".reading"));
    setFocusProxy(line_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);  // the list holds what fits
    completer_->setMaxVisibleItems(kRowsShown);
    completer_->setWidget(line_);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textEdited, this, [this] {
        readTyped();
        suggest();
    });
    connect(open_, &QAction::triggered, this, [this] {
        line_->setFocus();
        suggest();
    });
    connect(completer_, QOverload<const QString&>::of(&QCompleter::activated), this, [this](const QString& name) {
        line_->setText(name);
        readTyped();
    });
    // To look for near names takes time, and other answers say nothing about it.
    connect(&desk, &Desk::answersChanged, this, [this] {
        if (prefecture() != readIn_) showReading();
    });
    retranslate(desk.language());
}

QWidget* MunicipalityEditor::field() {
    return line_;
}

/// The id of the prefecture that is answered; empty where none is.
std::string MunicipalityEditor::prefecture() const {
    return answeredPrefecture(desk_.data().vocabulary, desk_.consultation().answers);
}

/// The municipality as it is kept; text that names none, or several, stays as it was written.
std::optional<FactValue> MunicipalityEditor::answerIn(const QString& text) const {
    const std::string typed = fromQt(text.trimmed());
    if (typed.empty()) return std::nullopt;
    const Municipalities& municipalities = desk_.data().rules.municipalities;
    const auto named = municipalities.named(typed, prefecture());
    return named.size() == 1 ? municipalities.writtenName(named.front(), prefecture()) : typed;
}

void MunicipalityEditor::show(const std::optional<FactValue>& answer,
                              const std::optional<FactValue>& /*derived*/) {
    if (answerIn(line_->text()) != answer)
        line_->setText(answer ? toQt(std::get<std::string>(*answer)) : QString());
    showReading();
}

void MunicipalityEditor::forget() {
    line_->clear();
}

void MunicipalityEditor::retranslate(Language language) {
    line_->setAccessibleName(toQt(desk_.data().vocabulary.fact(fact_).label, language));
    line_->setPlaceholderText(tr("例: 長野市、ながの"));
    open_->setToolTip(tr("市区町村の一覧(↓)"));
    showReading();
}

void MunicipalityEditor::readTyped() {
    emit edited(answerIn(line_->text()));
    showReading();
}

/// Lists what begins as it is typed, or all of the prefecture; nothing where just the one that is typed is left.
void MunicipalityEditor::suggest() {
    const std::string typed = fromQt(line_->text().trimmed());
    auto places = desk_.data().rules.municipalities.beginningWith(typed, prefecture());
    const bool settled = places.size() == 1 && desk_.data().rules.municipalities[places.front()].name == typed;
    if (places.empty() || settled) return completer_->popup()->hide();
    list_->show(std::move(places), prefecture());
    completer_->complete();
}

bool MunicipalityEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        suggest();
        return true;
    }
    return FactEditor::eventFilter(watched, event);
}

void MunicipalityEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showReading();
    FactEditor::changeEvent(event);
}

void MunicipalityEditor::showReading() {
    readIn_ = prefecture();
    const std::string typed = fromQt(line_->text().trimmed());
    const Municipalities& municipalities = desk_.data().rules.municipalities;
    const auto named = municipalities.named(typed, readIn_);
    QPalette colours = palette();
    const bool unknown = !typed.empty() && named.size() != 1;
    colours.setColor(QPalette::WindowText, unknown ? alertColour(palette()) : quietColour(palette()));
    reading_->setPalette(colours);
    if (typed.empty()) {
        reading_->setText(tr("未回答"));
    } else if (unknown) {
        reading_->setText(
            toQt(municipalityRefusalText(municipalities, typed, readIn_, desk_.language())));
    } else {
        reading_->setText(QStringLiteral("= ") + toQt(municipalities.nameWithPrefecture(named.front())));
    }
}

}  // namespace yushi
