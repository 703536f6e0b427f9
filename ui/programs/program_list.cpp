#include "programs/program_list.h"

#include "desk/judged_counts.h"
#include "look/text_size.h"
#include "look/theme.h"
#include "programs/filter_bar.h"
#include "programs/program_delegate.h"
#include "programs/program_tree.h"
#include "programs/rules_date_field.h"
#include "report/words/words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kLeastName = 20;  // characters, by which a program is told from others
constexpr int kLeastWhy = 11;
constexpr int kLeastOrigin = 11;  // issuer and edition
constexpr int kUnusable = 2;    // the section of what cannot be used

}  // namespace

ProgramList::ProgramList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new ProgramModel(desk, this)),
      filter_(new FilterBar(desk, this)),
      count_(new QLabel(this)),
      hint_(new WrappedLabel(this)),
      table_(new ProgramTree(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* date = new QHBoxLayout;
    date->addWidget(new RulesDateField(desk, this));
    date->addStretch(1);
    date->addWidget(filter_->second());
    layout->addWidget(filter_);
    layout->addLayout(date);
    layout->addWidget(hint_);
    layout->addWidget(table_, 1);
    layout->addWidget(count_);
    hint_->setObjectName(QStringLiteral("programs.hint"));
    colourText(count_, quietColour);
    count_->setObjectName(QStringLiteral("programs.count"));
    prepareTable();
    connect(filter_, &FilterBar::filterChanged, this, [this] {
        model_->setFilter(filter_->filter());
        showCount();
    });
    connect(filter_, &FilterBar::groupingChanged, this, [this] {
        foldUnusable();
        model_->setGrouping(filter_->grouping());
    });
    for (const auto signal : {&Desk::answersChanged, &Desk::linesChanged}) {
        connect(&desk, signal, this, &ProgramList::showCount);
        connect(&desk, signal, this, &ProgramList::showHint);
    }
    connect(&desk, &Desk::languageChanged, this, &ProgramList::retranslate);
    retranslate();
}

void ProgramList::prepareTable() {
    table_->setObjectName(QStringLiteral("programs"));
    table_->setModel(model_);
    for (const auto hidden : {ProgramModel::Issuer, ProgramModel::UsesColumn, ProgramModel::Data})
        table_->setColumnHidden(hidden, true);  // the second line of a row tells them
    table_->setSortingEnabled(true);
    table_->sortByColumn(ProgramModel::VerdictColumn, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setExpandsOnDoubleClick(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->header()->setHighlightSections(false);
    table_->header()->setSectionsMovable(false);
    table_->header()->setStretchLastSection(false);
    table_->header()->setSectionResizeMode(QHeaderView::Fixed);
    table_->viewport()->installEventFilter(this);
    withTextSize(table_, [this] { fitColumns(); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgramList::noteCurrent);
    connect(table_, &QTreeView::activated, this, &ProgramList::toggleChosen);
    connect(table_, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { folded_ += index.data(ProgramModel::GroupRole).toInt(); });
    connect(table_, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { folded_ -= index.data(ProgramModel::GroupRole).toInt(); });
    connect(table_, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!model_->lineAt(index)) table_->setExpanded(index, !table_->isExpanded(index));
    });
    foldUnusable();
    dressSections(0, model_->rowCount() - 1);
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] { restoring_ = true; });
    connect(model_, &ProgramModel::arranging, this, [this] { restoring_ = true; });
    connect(model_, &ProgramModel::arranged, this, &ProgramList::returnToLine);
    connect(model_, &QAbstractItemModel::modelReset, this, &ProgramList::restoreCurrent);
    connect(model_, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& parent, int first, int last) {
                if (!parent.isValid()) dressSections(first, last);
            });
}

/// A section's words run over all columns, and it is unfolded unless the user folded it.
void ProgramList::dressSections(int first, int last) {
    if (model_->grouping() == Grouping::None) return;
    for (int row = first; row <= last; ++row) {
        table_->setFirstColumnSpanned(row, {}, true);
        const QModelIndex section = model_->index(row, 0);
        table_->setExpanded(section, !folded_.contains(section.data(ProgramModel::GroupRole).toInt()));
    }
}

void ProgramList::noteCurrent() {
    if (restoring_) return;
    current_ = model_->lineAt(table_->currentIndex());
    emit currentChanged();
}

/// After the rows have begun anew: the keyboard stands on the same line again, if it is still there.
void ProgramList::restoreCurrent() {
    const QSet<int> folded = folded_;
    if (model_->grouping() != Grouping::None) {
        table_->expandAll();
        folded_ = folded;
        const int sections = model_->rowCount();
        for (int row = 0; row < sections; ++row) {
            table_->setFirstColumnSpanned(row, {}, true);
            const QModelIndex section = model_->index(row, 0);
            if (folded.contains(section.data(ProgramModel::GroupRole).toInt())) table_->collapse(section);
        }
    }
    returnToLine();
    showCount();
}

/// The keyboard goes with its line to where that stands now, which unfolds its section; where it is not listed any more, to the row that took its place.
void ProgramList::returnToLine() {
    restoring_ = false;
    const QModelIndex index = current_ ? model_->indexOf(*current_) : QModelIndex();
    if (index.isValid() && index.siblingAtColumn(table_->currentIndex().column()) != table_->currentIndex()) {
        table_->setCurrentIndex(index);
    } else if (!index.isValid() && current_) {
        noteCurrent();
    }
}

void ProgramList::toggleChosen(const QModelIndex& index) {
    if (!model_->lineAt(index)) return table_->setExpanded(index, !table_->isExpanded(index));
    const QModelIndex box = index.siblingAtColumn(ProgramModel::Chosen);
    const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model_->setData(box, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// What cannot be used is counted, and unfolded on demand.
void ProgramList::foldUnusable() {
    folded_.clear();
    if (filter_->grouping() == Grouping::Verdict) folded_ += kUnusable;
}

/// Makes each column wide enough for what it usually shows.
void ProgramList::fitColumns() {
    const Language language = desk_.language();
    const auto fit = [this](ProgramColumn column, const QString& text) {
        const int margins = 14;
        const int words = std::max(fontMetrics().horizontalAdvance(text), fontMetrics().horizontalAdvance(headingOf(column)));
        table_->setColumnWidth(static_cast<int>(column), words + margins);
    };
    const bool ja = language == Language::Japanese;
    fit(ProgramColumn::Chosen, {});
    QFont bold = font();
    bold.setBold(true);
    const QString chip = tr("× 使えない");
    table_->setColumnWidth(ProgramModel::VerdictColumn, QFontMetrics(bold).horizontalAdvance(chip) + 26);
    fit(ProgramColumn::Limit, toQt(limitText(Yen(280'000'000), language)));
    fit(ProgramColumn::Rate, ja ? QStringLiteral("1.16〜2.30%") : QStringLiteral("1.16-2.30%"));
    fit(ProgramColumn::Term, toQt(monthsText(Months(120), language) + "(" + monthsText(Months(12), language) + ")"));
    shareWidth();
}

/// Names and reasons share what the other columns leave. Where that is too little, first the term and then the limit are not
/// shown: the details have them.
void ProgramList::shareWidth() {
    const QFontMetrics names(ProgramDelegate::nameFont(font()));
    const int leastName = names.horizontalAdvance(QString(kLeastName, QChar(u'資')));
    const int leastWhy = fontMetrics().horizontalAdvance(QString(kLeastWhy, QChar(u'資')));
    const int width = table_->viewport()->width();
    const auto columns = {ProgramModel::Chosen, ProgramModel::VerdictColumn};
    int before = 0;
    for (const int column : columns) before += table_->columnWidth(column);
    int figures = 0;
    const int origin = fontMetrics().horizontalAdvance(QString(kLeastOrigin, QChar(u'資')));
    bool room = true;
    for (const int column : {ProgramModel::RateColumn, ProgramModel::Limit, ProgramModel::Term}) {
        table_->setColumnHidden(column, false);
        const int wanted = table_->columnWidth(column);
        room = room && before + origin + figures + wanted + leastWhy <= width;
        table_->setColumnHidden(column, !room && column != ProgramModel::RateColumn);
        if (room || column == ProgramModel::RateColumn) figures += wanted;
    }
    const int shared = width - before - figures;
    const int name = std::max({origin, leastName - figures, shared * 45 / 100});
    table_->setColumnWidth(ProgramModel::Name, std::min(name, std::max(origin, shared - leastWhy)));
    table_->setColumnWidth(ProgramModel::Why, std::max(leastWhy, shared - table_->columnWidth(ProgramModel::Name)));
    table_->fitNames();
}

bool ProgramList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) shareWidth();
    return QWidget::eventFilter(watched, event);
}

void ProgramList::retranslate() {
    fitColumns();
    table_->setAccessibleName(tr("使える制度の一覧"));
    showCount();
    showHint();
}

void ProgramList::showCount() {
    const JudgedCounts counts = countsHere(desk_);
    count_->setText(tr("%1件を表示 / 見込みあり %2件").arg(model_->shownLines()).arg(counts.usable + counts.open));
}

/// What to do first, for as long as nothing is known of the applicant.
void ProgramList::showHint() {
    const bool empty = desk_.consultation().answers == Answers(desk_.data().vocabulary);
    hint_->setText(
        tr("① で答えるたびに判定が変わり、使える制度が上に並びます。「比較」に印を付けた制度を ③ でくらべます"
           "。"));
    hint_->setVisible(empty);
}

}  // namespace yushi
