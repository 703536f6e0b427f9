#include "programs/program_list.h"

#include "report/words.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

/// Keeps the rows in which every typed word occurs.
class WordFilter : public QSortFilterProxyModel {
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& text) {
        words_ = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        if (words_.isEmpty()) return true;
        const QString text =
            sourceModel()->index(row, ProgramModel::Name, parent).data(ProgramModel::SearchRole).toString();
        return std::ranges::all_of(words_, [&text](const QString& word) { return text.contains(word); });
    }

  private:
    QStringList words_;
};

}  // namespace

ProgramList::ProgramList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new ProgramModel(desk, this)),
      search_(new QLineEdit(this)),
      count_(new QLabel(this)),
      table_(new QTableView(this)) {
    auto* filter = new WordFilter(this);
    filter_ = filter;
    filter_->setSourceModel(model_);
    filter_->setSortRole(ProgramModel::SortRole);
    filter_->setDynamicSortFilter(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    bar->addWidget(search_, 1);
    bar->addWidget(count_);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);

    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    table_->setObjectName(QStringLiteral("programs"));
    table_->setModel(filter_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ProgramModel::VerdictColumn, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->setVisible(false);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table_->horizontalHeader()->setSectionResizeMode(ProgramModel::Name, QHeaderView::Stretch);
    connect(search_, &QLineEdit::textChanged, filter, &WordFilter::setWords);
    connect(search_, &QLineEdit::textChanged, this, &ProgramList::showCount);
    connect(&desk, &Desk::answersChanged, this, &ProgramList::showCount);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProgramList::currentChanged);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex box = index.siblingAtColumn(ProgramModel::Chosen);
        const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        filter_->setData(box, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(&desk, &Desk::languageChanged, this, &ProgramList::retranslate);
    retranslate();
}

std::optional<LineRef> ProgramList::current() const {
    const QModelIndex index = filter_->mapToSource(table_->currentIndex());
    return index.isValid() ? std::optional(model_->lineAt(index.row()).line) : std::nullopt;
}

/// Makes each column wide enough for what it usually shows; the name takes what is left.
void ProgramList::fitColumns() {
    const Language language = desk_.language();
    const auto width = [this](const std::string& text) {
        return fontMetrics().horizontalAdvance(toQt(text)) + fontMetrics().averageCharWidth() * 2;
    };
    int verdictWidth = 0;
    for (const Verdict v :
         {Verdict::Ineligible, Verdict::NeedsAnswer, Verdict::NeedsJudgement, Verdict::Eligible}) {
        verdictWidth = std::max(verdictWidth, width("○ " + verdictText(v, language)));
    }
    table_->setColumnWidth(ProgramModel::Chosen, fontMetrics().horizontalAdvance(tr("比較")) + 12);
    table_->setColumnWidth(ProgramModel::VerdictColumn, verdictWidth);
    table_->setColumnWidth(ProgramModel::Issuer,
                           width(language == Language::Japanese ? "静岡県" : "Nagano Pref"));
    table_->setColumnWidth(ProgramModel::UsesColumn, width(useText(Use::WorkingCapital, language) + "xx"));
    table_->setColumnWidth(ProgramModel::Limit, width(limitText(Yen(280'000'000), language)));
    table_->setColumnWidth(ProgramModel::RateColumn, width(notStatedText(language)));
    table_->setColumnWidth(ProgramModel::Term, width(monthsText(Months(120), language) + "(" +
                                                     monthsText(Months(24), language) + ")"));
}

void ProgramList::retranslate() {
    fitColumns();
    search_->setPlaceholderText(tr("資金名・発行で絞り込む"));
    search_->setAccessibleName(tr("制度の絞り込み"));
    table_->setAccessibleName(tr("使える制度の一覧"));
    showCount();
}

void ProgramList::showCount() {
    const auto open = std::ranges::count_if(
        desk_.lines(), [](const auto& judged) { return judged.verdict != Verdict::Ineligible; });
    count_->setText(tr("%1件を表示 / 見込みあり %2件").arg(filter_->rowCount()).arg(open));
}

}  // namespace yushi
