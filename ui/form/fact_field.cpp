#include "form/fact_field.h"

#include "form/editors/fact_editor.h"
#include "form/editors/yes_no_editor.h"
#include "look/theme.h"
#include "report/menus/judgement_words.h"
#include "report/words/answer_words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace yushi {

namespace {

constexpr int kMarkWidth = 3;
constexpr int kMargin = 8;
constexpr int kBesideWidth = 34;  // characters, from which on the label stands beside the answer
constexpr int kLabelShare = 2;
constexpr int kEditorShare = 3;

}  // namespace

FactField::FactField(Desk& desk, Subject subject, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      subject_(subject),
      row_(new QBoxLayout(QBoxLayout::TopToBottom)),
      label_(new WrappedLabel(this)),
      fault_(new WrappedLabel(this)) {
    const auto* fact = std::get_if<FactId>(&subject_);
    editor_ = fact ? createFactEditor(desk, *fact, this) : new YesNoEditor(desk.language(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 2, 0, 2);
    layout->setSpacing(2);
    layout->addLayout(row_);
    layout->addWidget(fault_);
    row_->setSpacing(2);
    row_->addWidget(label_, kLabelShare);
    row_->addWidget(editor_, kEditorShare);
    label_->setBuddy(editor_->field());
    setFocusProxy(editor_->field());
    colourText(fault_, alertColour);
    fault_->setVisible(false);
    const QString subjectId = toQt(id());
    fault_->setObjectName(subjectId + QStringLiteral(".fault"));
    if (auto* yesNo = qobject_cast<YesNoEditor*>(editor_)) yesNo->nameAfter(subjectId);
    connect(editor_, &FactEditor::edited, this, [this](const std::optional<FactValue>& answer) {
        if (const auto* id = std::get_if<FactId>(&subject_)) {
            desk_.answer(*id, answer);
        } else {
            desk_.decide(std::get<RequiredJudgement>(subject_),
                         answer ? std::optional(std::get<bool>(*answer)) : std::nullopt);
        }
    });
    connect(&desk, &Desk::opening, this, [this] {
        editor_->forget();
        shown_.reset();
    });
    retranslate();
    refresh();
}

FactField::Shown FactField::known() const {
    const Answers& answers = desk_.consultation().answers;
    if (const auto* fact = std::get_if<FactId>(&subject_))
        return {answers[*fact], answers[*fact] ? std::nullopt : desk_.answers()[*fact]};
    const auto outcome = answers.outcome(id());
    return {outcome ? std::optional<FactValue>(*outcome) : std::nullopt, std::nullopt};
}

void FactField::refresh() {
    Shown now = known();
    if (shown_ != now) {
        editor_->show(now.answer, now.derived);
        shown_ = std::move(now);
        nameButtons();
    }
    showFault();
}

void FactField::setNext(bool next) {
    if (next == next_) return;
    next_ = next;
    showLabel();
    update();
}

void FactField::retranslate() {
    const Vocabulary& vocabulary = desk_.data().vocabulary;
    const Language language = desk_.language();
    if (const auto* id = std::get_if<FactId>(&subject_)) {
        const QString help = toQt(vocabulary.fact(*id).help, language);
        setToolTip(help);
        editor_->field()->setAccessibleDescription(help);
    } else {
        const Condition& requirement = *std::get<RequiredJudgement>(subject_).requirement;
        const JudgementKind& kind = vocabulary.judgementKind(judgementOf(requirement).kind);
        setToolTip(tr("決める人: %1").arg(toQt(kind.decidedBy, language)));
    }
    showLabel();
    editor_->retranslate(language);
    nameButtons();
    showFault();
}

void FactField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= kBesideWidth * fontMetrics().horizontalAdvance(QChar(u'国'));
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (row_->direction() == direction) return;
    row_->setDirection(direction);
    row_->update();
}

void FactField::paintEvent(QPaintEvent* /*event*/) {
    if (!next_) return;
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    painter.fillRect(QRect(0, 0, kMarkWidth, height()), ground);
    ground.setAlpha(24);
    painter.fillRect(rect(), ground);
}

QString FactField::name() const {
    const Vocabulary& vocabulary = desk_.data().vocabulary;
    const auto* fact = std::get_if<FactId>(&subject_);
    if (fact) return toQt(vocabulary.fact(*fact).label, desk_.language());
    return toQt(judgementText(std::get<RequiredJudgement>(subject_), desk_.language()));
}

std::string FactField::id() const {
    if (const auto* fact = std::get_if<FactId>(&subject_)) return desk_.data().vocabulary.fact(*fact).id;
    return judgementOf(*std::get<RequiredJudgement>(subject_).requirement).id;
}

/// "はい" alone does not tell a listener to what.
void FactField::nameButtons() {
    for (QRadioButton* button : editor_->findChildren<QRadioButton*>())
        button->setAccessibleName(name() + QStringLiteral(": ") + button->text());
}

void FactField::showLabel() {
    const QString text = name();
    label_->setText(next_ ? QStringLiteral("▶ ") + text : text);
    QFont font = label_->font();
    font.setBold(next_);
    label_->setFont(font);
}

void FactField::showFault() {
    const auto* fact = std::get_if<FactId>(&subject_);
    if (!fact) return;
    const std::string text = faultText(*fact);
    fault_->setVisible(!text.empty());
    if (!text.empty()) fault_->setText(QStringLiteral("⚠ ") + toQt(text));
}

/// What is wrong with the answer, and beside which others it cannot be right; empty where nothing is.
std::string FactField::faultText(FactId fact) const {
    if (!desk_.consultation().answers[fact]) return {};
    const Vocabulary& vocabulary = desk_.data().vocabulary;
    std::string text;
    if (const auto fault = checkAnswer(fact, vocabulary, desk_.answers(), desk_.today()))
        text = answerFaultText(*fault, desk_.language());
    for (const Contradiction& contradiction : desk_.answers().contradictions()) {
        if (!contradiction.isAbout(fact)) continue;
        text += (text.empty() ? "" : "\n") + contradictionText(contradiction, vocabulary, desk_.language());
    }
    return text;
}

}  // namespace yushi
