#include "form/facts_form.h"

#include "form/client_fields.h"
#include "form/fact_field.h"
#include "form/fact_group.h"
#include "form/judgement_group.h"
#include "form/next_question.h"
#include "form/question_finder.h"
#include "words/words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// The groups with which most consultations begin, and those of them that fill the first screen.
constexpr std::size_t kUnfoldedAtStart = 3;
constexpr std::size_t kSeenAtStart = 2;
constexpr std::ptrdiff_t kGroupsAtLeft = 2;  // place and business
constexpr int kTwoColumns = 60;              // characters

/// By fact, whether it is worth showing: a question that some line waits for, part of the need, or known already.
std::vector<bool> whatMatters(const Desk& desk, const std::vector<Question>& questions) {
    const Vocabulary& vocabulary = desk.data().vocabulary;
    std::vector<bool> matters(vocabulary.facts().size());
    for (std::uint16_t i = 0; i < matters.size(); ++i) {
        const FactId fact{i};
        matters[i] = desk.consultation().answers[fact].has_value() || desk.answers()[fact].has_value();
    }
    for (const Question& question : questions) matters[question.fact.index] = true;
    const NeedFacts& need = vocabulary.need();
    for (const FactId fact : {need.use, need.amount, need.term, need.grace}) matters[fact.index] = true;
    return matters;
}

constexpr int kLeastWidth = 23;  // characters: so that most labels need but one line

/// An area that scrolls up and down, and is never narrower than what it shows.
class FormArea : public QScrollArea {
  public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override {
        QSize size = QScrollArea::minimumSizeHint();
        if (widget()) {
            const int beside = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
            const int least = kLeastWidth * fontMetrics().horizontalAdvance(QChar(u'国'));
            size.setWidth(std::max(widget()->minimumSizeHint().width() + beside, least));
        }
        return size;
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

}  // namespace

FactsForm::FactsForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      next_(new NextQuestion(desk, this)),
      all_(new QCheckBox(this)),
      area_(new FormArea(this)),
      asking_(new QTimer(this)),
      finder_(new QuestionFinder(desk, this)) {
    auto firstQuestions = finder_->begin();
    auto* content = new QWidget(area_);
    createGroups(content);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);  // its fields take the keyboard
    area_->setObjectName(QStringLiteral("form.area"));
    all_->setObjectName(QStringLiteral("show all facts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(next_);
    layout->addWidget(area_, 1);
    layout->addWidget(all_);
    // Which question is next is worked out when what was answered has been drawn.
    asking_->setSingleShot(true);
    asking_->setInterval(0);
    connect(asking_, &QTimer::timeout, finder_, &QuestionFinder::ask);
    connect(finder_, &QuestionFinder::found, this, [this](const std::vector<Question>& questions) {
        questions_ = questions;
        showWhatMatters();
    });
    connect(all_, &QCheckBox::toggled, this, &FactsForm::showWhatMatters);
    connect(next_, &NextQuestion::wanted, this, &FactsForm::go);
    connect(&desk, &Desk::answersChanged, this, &FactsForm::refresh);
    connect(&desk, &Desk::linesChanged, this, &FactsForm::refresh);
    connect(&desk, &Desk::languageChanged, this, &FactsForm::retranslate);
    if (firstQuestions) {
        questions_ = firstQuestions->get();
        showWhatMatters();
    } else {
        finder_->ask();
    }
}

void FactsForm::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (std::exchange(drawn_, true)) return;
    QTimer::singleShot(0, this, [this] { unfoldUpTo(kUnfoldedAtStart); });
}

void FactsForm::createGroups(QWidget* content) {
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(4, 4, 4, 4);
    columns->setSpacing(12);
    left_ = new QVBoxLayout;
    right_ = new QVBoxLayout;
    columns->addLayout(left_, 1);
    columns->addLayout(right_, 0);
    for (QVBoxLayout* layout : {left_, right_}) layout->setSpacing(4);
    left_->addWidget(new ClientFields(desk_, content));
    const Vocabulary& vocabulary = desk_.data().vocabulary;
    for (const FactGroup& group : vocabulary.groups()) {
        std::vector<FactId> facts;
        for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
            if (vocabulary.facts()[i].group == group.id) facts.push_back(FactId{i});
        }
        groups_.push_back(new FactGroupBox(desk_, group.label, std::move(facts), content));
    }
    for (FactGroupBox* group : groups_) left_->addWidget(group);
    judgements_ = new JudgementGroup(desk_, content);
    left_->addWidget(judgements_);
    left_->addStretch(1);
    right_->addStretch(1);
    unfoldUpTo(kSeenAtStart);
}

void FactsForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareColumns();
}

/// A wide form has two columns: who asks at the left, what for and all the rest at the right. The keyboard's way through the
/// fields is the same in both.
void FactsForm::shareColumns() {
    const bool wide = width() >= kTwoColumns * fontMetrics().horizontalAdvance(QChar(u'国'));
    if (wide == (right_->count() > 1)) return;
    std::vector<QWidget*> moved(groups_.begin() + kGroupsAtLeft, groups_.end());
    moved.push_back(judgements_);
    auto* columns = static_cast<QHBoxLayout*>(area_->widget()->layout());
    columns->setStretchFactor(right_, wide ? 1 : 0);
    QVBoxLayout* target = wide ? right_ : left_;
    for (QWidget* group : moved) {
        (wide ? left_ : right_)->removeWidget(group);
        target->insertWidget(target->count() - 1, group);
    }
}

void FactsForm::unfoldUpTo(std::size_t groups) {
    for (std::size_t i = 0; i < std::min(groups, groups_.size()); ++i) groups_[i]->unfold();
}

void FactsForm::go(FactId fact) {
    if (asking_->isActive()) finder_->ask();
    for (FactGroupBox* group : groups_) {
        FactField* field = group->fieldOf(fact);
        if (!field) continue;
        if (field->isHidden()) all_->setChecked(true);
        giveRoom();
        area_->ensureWidgetVisible(field);
        field->setFocus();
        return;
    }
}

void FactsForm::refresh() {
    for (FactGroupBox* group : groups_) group->refresh();
    judgements_->refresh();
    asking_->start();
}

void FactsForm::showWhatMatters() {
    std::vector<bool> shown = whatMatters(desk_, questions_);
    const auto hidden = std::ranges::count(shown, false);
    all_->setText(tr("すべて表示(ほかに%1項目)").arg(hidden));
    all_->setToolTip(tr("今の回答では、どの制度の判定にも関係のない項目も表示します。"));
    all_->setEnabled(hidden > 0 || all_->isChecked());
    if (all_->isChecked()) shown.assign(shown.size(), true);
    const auto first = questions_.empty() ? std::nullopt : std::optional(questions_.front());
    for (FactGroupBox* group : groups_) {
        group->showFields(shown);
        group->markNext(first ? std::optional(first->fact) : std::nullopt);
    }
    next_->show(first);
    area_->setAccessibleName(tr("相談内容の項目"));
    giveRoom();
}

/// What has just come, gone or unfolded gets its place now, before the area scrolls to it or is drawn.
void FactsForm::giveRoom() {
    if (isVisible()) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void FactsForm::retranslate() {
    for (FactGroupBox* group : groups_) group->retranslate();
    judgements_->retranslate();
    showWhatMatters();
}

}  // namespace yushi
