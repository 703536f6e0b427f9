#include "rail/case_summary.h"

#include "report/words/words.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace yushi {

CaseSummary::CaseSummary(Desk& desk, QWidget* parent)
    : QFrame(parent), desk_(desk), words_(new QLabel(this)), change_(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 6, 2);
    row->addWidget(words_, 1);
    row->addWidget(change_);
    words_->setObjectName(QStringLiteral("summary"));
    words_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    change_->setObjectName(QStringLiteral("change the case"));
    change_->setAutoRaise(true);
    connect(change_, &QToolButton::clicked, this, &CaseSummary::formWanted);
    connect(&desk, &Desk::answersChanged, this, &CaseSummary::refresh);
    connect(&desk, &Desk::languageChanged, this, &CaseSummary::refresh);
    refresh();
}

void CaseSummary::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

QString CaseSummary::answer(std::string_view fact) const {
    const Vocabulary& vocabulary = desk_.data().vocabulary;
    const auto id = vocabulary.findFact(fact);
    if (!id || !desk_.answers()[*id]) return {};
    return toQt(valueText(*desk_.answers()[*id], vocabulary.fact(*id), desk_.language()));
}

QStringList CaseSummary::parts() const {
    const Client& client = desk_.consultation().client;
    const auto joined = [this](std::initializer_list<std::string_view> facts) {
        QStringList words;
        for (const std::string_view fact : facts) words << answer(fact);
        words.removeAll(QString());
        return words.join(desk_.language() == Language::Japanese ? QStringLiteral("・")
                                                                 : QStringLiteral(", "));
    };
    QStringList parts = {toQt(client.business.empty() ? client.name : client.business),
                         joined({"prefecture", "municipality"}), joined({"industry", "employees"}),
                         joined({"use", "amount_yen"}), answer("term_months")};
    parts.removeAll(QString());
    return parts;
}

void CaseSummary::refresh() {
    const QStringList told = parts();
    text_ = told.isEmpty() ? tr("まだ何も答えていません。") : told.join(QStringLiteral("  │  "));
    change_->setText(tr("① を直す"));
    fit();
}

/// What has no room is in the tooltip.
void CaseSummary::fit() {
    const QString shown = words_->fontMetrics().elidedText(text_, Qt::ElideRight, words_->width());
    words_->setText(shown);
    words_->setToolTip(shown == text_ ? QString() : text_);
}

}  // namespace yushi
