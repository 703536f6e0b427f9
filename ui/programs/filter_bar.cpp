#include "programs/filter_bar.h"

#include "report/words/words.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace yushi {

namespace {

constexpr std::array kUses = {Use::Equipment, Use::WorkingCapital, Use::Refinancing,
                              Use::Startup,   Use::Consumption,    Use::Housing};
constexpr std::array kFilteredVerdicts = {Verdict::Eligible, Verdict::NeedsJudgement, Verdict::NeedsAnswer,
                                  Verdict::Ineligible};

// The rows of the box of verdicts: all, all but the ineligible, then each alone.
constexpr int kHopeful = 1;
constexpr int kFirstVerdict = 2;

// What a row of the box of issuers stands for.
constexpr int kIssuerRole = Qt::UserRole;
constexpr int kEditionRole = Qt::UserRole + 1;

QComboBox* box(const char* name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setMaxVisibleItems(20);
    combo->view()->setTextElideMode(Qt::ElideRight);
    return combo;
}

void setTexts(QComboBox* combo, const QStringList& texts) {
    const QSignalBlocker blocker(combo);
    const int current = std::max(combo->currentIndex(), 0);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(current);
}

}  // namespace

FilterBar::FilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      search_(new QLineEdit(this)),
      second_(new QWidget(this)),
      scope_(box("filter.scope", this)),
      verdict_(box("filter.verdict", second_)),
      use_(box("filter.use", this)),
      issuer_(box("filter.issuer", this)),
      grouping_(box("grouping", second_)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(scope_, 3);
    layout->addWidget(search_, 3);
    for (QComboBox* combo : {use_, issuer_}) layout->addWidget(combo, 2);
    auto* beside = new QHBoxLayout(second_);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(4);
    beside->addWidget(verdict_);
    beside->addWidget(grouping_);
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    retranslate();
    connect(search_, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    for (QComboBox* combo : {scope_, verdict_, use_, issuer_})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(grouping_, &QComboBox::currentIndexChanged, this, &FilterBar::groupingChanged);
    connect(&desk, &Desk::languageChanged, this, &FilterBar::retranslate);
    connect(&desk, &Desk::linesChanged, this, [this] {
        fillIssuers();
        emit filterChanged();
    });
}

ProgramFilter FilterBar::filter() const {
    ProgramFilter filter;
    filter.words = search_->text();
    filter.elsewhere = scope_->currentIndex() > 0;
    const int verdict = verdict_->currentIndex();
    if (verdict == kHopeful) filter.verdicts[static_cast<std::size_t>(Verdict::Ineligible)] = false;
    if (verdict >= kFirstVerdict) {
        filter.verdicts = {};
        const Verdict only = kFilteredVerdicts[static_cast<std::size_t>(verdict - kFirstVerdict)];
        filter.verdicts[static_cast<std::size_t>(only)] = true;
    }
    if (use_->currentIndex() > 0) filter.use = kUses[static_cast<std::size_t>(use_->currentIndex() - 1)];
    filter.issuer = fromQt(issuer_->currentData(kIssuerRole).toString());
    filter.edition = fromQt(issuer_->currentData(kEditionRole).toString());
    return filter;
}

Grouping FilterBar::grouping() const {
    return static_cast<Grouping>(std::max(grouping_->currentIndex(), 0));
}

/// Every issuer among the lines, and below it its editions where it has several.
void FilterBar::fillIssuers() {
    const ProgramFilter before = filter();
    const QSignalBlocker blocker(issuer_);
    issuer_->clear();
    issuer_->addItem(tr("発行: すべて"));
    std::vector<const Edition*> editions;
    for (const Desk::JudgedLine& judged : desk_.lines()) {
        if (editions.empty() || editions.back() != judged.line.edition)
            editions.push_back(judged.line.edition);
    }
    for (std::size_t i = 0; i < editions.size(); ++i) {
        const Edition& edition = *editions[i];
        const QString name = toQt(edition.issuerName, desk_.language());
        const bool first = i == 0 || editions[i - 1]->issuer != edition.issuer;
        const bool several = !first || (i + 1 < editions.size() && editions[i + 1]->issuer == edition.issuer);
        const auto add = [&](const QString& text, const QString& id) {
            issuer_->addItem(text);
            const int row = issuer_->count() - 1;
            issuer_->setItemData(row, toQt(edition.issuer), kIssuerRole);
            issuer_->setItemData(row, id, kEditionRole);
            if (before.issuer == edition.issuer && toQt(before.edition) == id) issuer_->setCurrentIndex(row);
        };
        if (first) add(name, {});
        if (several) add(name + u' ' + toQt(edition.id), toQt(edition.id));
    }
}

void FilterBar::retranslate() {
    const Language language = desk_.language();
    search_->setPlaceholderText(tr("資金名・発行で絞り込む"));
    search_->setAccessibleName(tr("制度の絞り込み"));
    setTexts(scope_, {tr("範囲: この所在地と全国"), tr("範囲: ほかの所在地も")});
    QStringList verdicts = {tr("判定: すべて"), tr("使えないものを除く")};
    for (const Verdict verdict : kFilteredVerdicts)
        verdicts += findingSign(static_cast<int>(verdict)) + u' ' + toQt(verdictText(verdict, language));
    setTexts(verdict_, verdicts);
    QStringList uses = {tr("使途: すべて")};
    for (const Use use : kUses) uses += toQt(useText(use, language));
    setTexts(use_, uses);
    setTexts(grouping_, {tr("判定ごと"), tr("まとめない"), tr("発行ごと"), tr("資金ごと")});
    fillIssuers();
    scope_->setAccessibleName(tr("どの所在地の制度か"));
    verdict_->setAccessibleName(tr("判定で絞り込む"));
    use_->setAccessibleName(tr("使途で絞り込む"));
    issuer_->setAccessibleName(tr("発行と版で絞り込む"));
    grouping_->setAccessibleName(tr("一覧のまとめ方"));
}

}  // namespace yushi
