#include "form/fact_group.h"

#include "form/fact_field.h"
#include "form/fold_heading.h"
#include "words/words.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// To show what is going to be shown with its parent would lay out all that it holds once more.
void setShown(QWidget* widget, bool shown) {
    const bool hidden = widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
    const bool late = widget->parentWidget()->isVisible() && !widget->isVisible();
    if (shown ? hidden || late : !hidden) widget->setVisible(shown);
}

}  // namespace

FactGroupBox::FactGroupBox(Desk& desk, Text label, std::vector<FactId> facts, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      label_(std::move(label)),
      facts_(std::move(facts)),
      body_(new QWidget(this)),
      heading_(foldHeading(body_, this)),
      bodyLayout_(new QVBoxLayout(body_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(body_);
    bodyLayout_->setContentsMargins(4, 4, 4, 8);
    bodyLayout_->setSpacing(5);
    heading_->setObjectName(toQt("group." + label_.en));
    shown_.assign(facts_.size(), true);
    connect(heading_, &QToolButton::toggled, this, [this](bool unfolded) {
        if (unfolded) createFields();
    });
    showHeading();
}

void FactGroupBox::unfold() {
    heading_->setChecked(true);
}

void FactGroupBox::refresh() {
    for (FactField* field : fields_) field->refresh();
    showHeading();
}

void FactGroupBox::retranslate() {
    for (FactField* field : fields_) field->retranslate();
    showHeading();
}

FactField* FactGroupBox::fieldOf(FactId fact) {
    const auto found = std::ranges::find(facts_, fact);
    if (found == facts_.end()) return nullptr;
    unfold();
    return fields_[static_cast<std::size_t>(found - facts_.begin())];
}

void FactGroupBox::showFields(const std::vector<bool>& shown) {
    std::vector<bool> own;
    for (const FactId fact : facts_) own.push_back(shown[fact.index]);
    if (own == shown_) return;
    shown_ = std::move(own);
    applyShown();
    showHeading();
}

void FactGroupBox::markNext(std::optional<FactId> fact) {
    next_ = fact && std::ranges::find(facts_, *fact) != facts_.end() ? fact : std::nullopt;
    for (std::size_t i = 0; i < fields_.size(); ++i)
        fields_[i]->setNext(next_ && i < facts_.size() && facts_[i] == *next_);
    showHeading();
}

void FactGroupBox::createFields() {
    if (!fields_.empty()) return;
    for (const FactId fact : facts_) {
        auto* field = new FactField(desk_, fact, body_);
        bodyLayout_->addWidget(field);
        fields_.push_back(field);
    }
    setTabOrderBehind(heading_, body_);
    applyShown();
    markNext(next_);
}

void FactGroupBox::applyShown() {
    // A field is not taken from under the hands of who is typing in it.
    const QWidget* focus = QApplication::focusWidget();
    for (std::size_t i = 0; i < facts_.size() && !fields_.empty(); ++i) {
        setShown(fields_[i], shown_[i] || (focus && fields_[i]->isAncestorOf(focus)));
    }
    setShown(this, std::ranges::find(shown_, true) != shown_.end());
}

/// Its name, how much of what is shown is answered, and a mark where the next question is in it.
void FactGroupBox::showHeading() {
    const Answers& answers = desk_.consultation().answers;
    std::size_t answered = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        if (!shown_[i]) continue;
        ++all;
        if (answers[facts_[i]]) ++answered;
    }
    const QString counted =
        QStringLiteral("%1  (%2/%3)").arg(toQt(label_, desk_.language())).arg(answered).arg(all);
    heading_->setText(next_ ? counted + QStringLiteral("  ▶") : counted);
}

}  // namespace yushi
