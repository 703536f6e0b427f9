#include "plans/explanation_panel.h"

#include "report/explain/explain_years.h"
#include "report/explain/explanation_words.h"
#include "words/rich_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yushi {

namespace {

const SourceDocument* documentNamed(const std::vector<SourceDocument>& documents, const std::string& id) {
    const auto found = std::ranges::find(documents, id, &SourceDocument::id);
    return found == documents.end() ? nullptr : &*found;
}

/// Whether the loan's own rate is among the inputs, not that of a fee.
bool usesLoanRate(const Explanation& explanation) {
    const bool ofLoan =
        explanation.amount.starts_with("/schedule/") || explanation.amount.starts_with("/level");
    return ofLoan && std::ranges::any_of(explanation.inputs,
                                         [](const auto& input) { return input.first == "rate_percent"; });
}

}  // namespace

ExplanationPanel::ExplanationPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      heading_(new QLabel(this)),
      close_(new QToolButton(this)),
      text_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("explanation panel"));
    text_->setObjectName(QStringLiteral("explanation"));
    close_->setObjectName(QStringLiteral("close explanation"));
    close_->setAutoRaise(true);
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    auto* bar = new QHBoxLayout;
    bar->addWidget(heading_, 1);
    bar->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(text_, 1);
    connect(close_, &QToolButton::clicked, this, &ExplanationPanel::closed);
    connect(&desk, &Desk::plansChanged, this, &ExplanationPanel::refresh);
    connect(&desk, &Desk::languageChanged, this, &ExplanationPanel::retranslate);
    retranslate();
}

void ExplanationPanel::ask(int plan, Question question) {
    plan_ = plan;
    question_ = std::move(question);
    retranslate();
}

void ExplanationPanel::retranslate() {
    heading_->setText(tr("案%1の計算のしかた").arg(QChar(u'A' + plan_)));
    close_->setText(tr("閉じる (Esc)"));
    text_->setAccessibleName(tr("計算のしかた"));
    refresh();
}

void ExplanationPanel::refresh() {
    if (!question_) return;
    const OfferCost* cost = desk_.costOfPlan(plan_);
    text_->setHtml(cost ? sectionsFor(*cost) : paragraph(tr("この案は今の条件では計算できません。")));
}

QString ExplanationPanel::sectionsFor(const OfferCost& cost) const {
    const Citation source = cost.rateEntered ? Citation() : cost.line.line->citation;
    auto explanations = explain(cost, source, desk_.data().rules.costs);
    std::ranges::move(explainYears(cost), std::back_inserter(explanations));
    QString html;
    for (const AskedAmount& asked : question_(cost)) {
        const auto found = std::ranges::find(explanations, asked.pointer, &Explanation::amount);
        if (found == explanations.end()) continue;
        const ExplanationWords words = explanationWords(*found, desk_.language());
        html += headingText(escaped(words.title) + QStringLiteral("&nbsp;&nbsp; ") + escaped(asked.value));
        html += paragraph(QStringLiteral("= ") + escaped(words.formula));
        if (words.figures != words.formula) html += paragraph(QStringLiteral("= ") + escaped(words.figures));
        for (const auto& [name, value] : words.inputs)
            html += paragraph(quiet(escaped(name) + QStringLiteral(": "), palette()) + escaped(value), 12);
        html += paragraph(quiet(escaped(words.rounding), palette()), 12);
        html += sourceText(found->source, cost);
        const bool entered = cost.rateEntered && usesLoanRate(*found);
        if (entered)
            html += paragraph(quiet(tr("利率は入力した値で、資料の利率ではありません。"), palette()), 12);
    }
    if (!html.isEmpty()) return html;
    return paragraph(
        tr("この額には、1つに決まる式がありません。保証料に幅があるときは、「条件」で料率区分を選ぶと決まりま"
           "す。"));
}

QString ExplanationPanel::sourceText(const Citation& citation, const OfferCost& cost) const {
    if (citation.document.empty()) return {};
    const SourceDocument* document = documentNamed(cost.line.edition->documents, citation.document);
    if (!document) document = documentNamed(desk_.data().rules.documents, citation.document);
    const std::string title = document ? document->title : citation.document;
    return paragraph(quiet(tr("出典: "), palette()) + escaped(title) + place(citation, palette()), 12);
}

}  // namespace yushi
