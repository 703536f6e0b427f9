#include "form/editors/choices_editor.h"

#include "look/text_size.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

// The first two rows stand for the whole answer.
constexpr int kOpenRow = 0;
constexpr int kNoneRow = 1;
constexpr int kFirstOption = 2;
constexpr int kMostRowsShown = 8;

}  // namespace

ChoicesEditor::ChoicesEditor(const Fact& fact, Language language, QWidget* parent)
    : FactEditor(parent),
      fact_(fact),
      language_(language),
      summary_(new QToolButton(this)),
      list_(new QListWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(summary_);
    layout->addWidget(list_);
    summary_->setObjectName(toQt(fact.id));
    summary_->setCheckable(true);
    summary_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    summary_->setArrowType(Qt::RightArrow);
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    summary_->setFocusPolicy(Qt::StrongFocus);
    list_->setObjectName(toQt(fact.id) + QStringLiteral(".options"));
    list_->setVisible(false);
    list_->setWordWrap(true);
    setFocusProxy(summary_);
    connect(summary_, &QToolButton::toggled, this, [this](bool unfolded) {
        if (unfolded && list_->count() == 0) fillList();
        summary_->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        list_->setVisible(unfolded);
    });
    withTextSize(list_, [this] { fitList(); });
    connect(list_, &QListWidget::itemChanged, this, &ChoicesEditor::readList);
    retranslate(language);
}

QWidget* ChoicesEditor::field() {
    return summary_;
}

void ChoicesEditor::show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) {
    derived_ = derived;
    const auto* options = answer ? std::get_if<Options>(&*answer) : nullptr;
    answer_ = options ? std::optional(*options) : std::nullopt;
    showSummary();
}

void ChoicesEditor::retranslate(Language language) {
    language_ = language;
    list_->setAccessibleName(toQt(fact_.label, language));
    if (list_->count() > 0) fillList();
    showSummary();
}

void ChoicesEditor::fillList() {
    const QSignalBlocker blocker(list_);
    list_->clear();
    list_->addItem(tr("未回答"));
    list_->addItem(tr("なし(どれにもあたらない)"));
    for (const FactOption& option : fact_.options) list_->addItem(toQt(option.label, language_));
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    fitList();
    showSummary();
}

void ChoicesEditor::fitList() {
    const int rows = std::min(list_->count(), kMostRowsShown);
    list_->setFixedHeight(rows * (list_->fontMetrics().height() + 6) + 6);
}

void ChoicesEditor::readList(QListWidgetItem* changed) {
    const int row = list_->row(changed);
    const bool ticked = changed->checkState() == Qt::Checked;
    if (row == kOpenRow || row == kNoneRow) {
        answer_ = (row == kNoneRow) == ticked ? std::optional(Options()) : std::nullopt;
    } else {
        const Options option = Options::only(static_cast<std::size_t>(row - kFirstOption));
        const Options before = answer_.value_or(Options());
        answer_ = ticked ? before | option : Options{before.bits & ~option.bits};
    }
    emit edited(answer_ ? std::optional<FactValue>(*answer_) : std::nullopt);
    showSummary();
}

void ChoicesEditor::showSummary() {
    const QString words = answer_    ? toQt(valueText(*answer_, fact_, language_))
                          : derived_ ? tr("自動: %1").arg(toQt(valueText(*derived_, fact_, language_)))
                                     : tr("未回答");
    summary_->setText(words);
    summary_->setToolTip(derived_ || (answer_ && answer_->bits != 0) ? words : QString());
    summary_->setAccessibleName(toQt(fact_.label, language_) + QStringLiteral(": ") + words);
    if (list_->count() == 0) return;
    const QSignalBlocker blocker(list_);
    list_->item(kOpenRow)->setCheckState(answer_ ? Qt::Unchecked : Qt::Checked);
    list_->item(kNoneRow)->setCheckState(answer_ && answer_->bits == 0 ? Qt::Checked : Qt::Unchecked);
    for (std::size_t i = 0; i < fact_.options.size(); ++i) {
        list_->item(static_cast<int>(i) + kFirstOption)
            ->setCheckState(answer_ && answer_->has(i) ? Qt::Checked : Qt::Unchecked);
    }
}

}  // namespace yushi
