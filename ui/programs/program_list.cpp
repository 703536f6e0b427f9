#include "programs/program_list.h"

#include "look/text_size.h"
#include "programs/filter_bar.h"
#include "programs/rules_date_field.h"
#include "report/words/words.h"
#include "widgets/wrapped_label.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kLeastName = 12;  // characters, by which a program is told from others

/// Rows with some air, as in the other tables.
class RoomyRows : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
        return size;
    }

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        // Lines of one fund differ at the end of their names.
        if (index.column() == ProgramModel::Name) option->textElideMode = Qt::ElideMiddle;
    }
};

}  // namespace

ProgramList::ProgramList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new ProgramModel(desk, this)),
      filter_(new FilterBar(desk, this)),
      count_(new QLabel(this)),
      hint_(new WrappedLabel(this)),
      table_(new QTreeView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* date = new QHBoxLayout;
    date->addWidget(new RulesDateField(desk, this));
    date->addStretch(1);
    date->addWidget(count_);
    layout->addWidget(filter_);
    layout->addLayout(date);
    layout->addWidget(hint_);
    layout->addWidget(table_, 1);
    hint_->setObjectName(QStringLiteral("programs.hint"));
    count_->setObjectName(QStringLiteral("programs.count"));
    prepareTable();
    connect(filter_, &FilterBar::filterChanged, this, [this] {
        model_->setFilter(filter_->filter());
        showCount();
    });
    connect(filter_, &FilterBar::groupingChanged, this, [this] {
        folded_.clear();
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
    table_->setItemDelegate(new RoomyRows(table_));
    table_->setUniformRowHeights(true);
    table_->setRootIsDecorated(false);
    table_->setIndentation(16);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ProgramModel::VerdictColumn, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setExpandsOnDoubleClick(false);
    table_->header()->setHighlightSections(false);
    table_->header()->setSectionsMovable(false);
    table_->header()->setStretchLastSection(false);
    table_->header()->setSectionResizeMode(QHeaderView::Interactive);
    table_->viewport()->installEventFilter(this);
    withTextSize(table_, [this] { fitColumns(); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgramList::noteCurrent);
    connect(table_, &QTreeView::activated, this, &ProgramList::toggleChosen);
    connect(table_, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { folded_ += index.data(ProgramModel::GroupRole).toInt(); });
    connect(table_, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { folded_ -= index.data(ProgramModel::GroupRole).toInt(); });
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] { restoring_ = true; });
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
    table_->setRootIsDecorated(model_->grouping() != Grouping::None);
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
    restoring_ = false;
    const QModelIndex index = current_ ? model_->indexOf(*current_) : QModelIndex();
    if (index.isValid()) {
        table_->setCurrentIndex(index);
    } else if (current_) {
        noteCurrent();
    }
    showCount();
}

void ProgramList::toggleChosen(const QModelIndex& index) {
    if (!model_->lineAt(index)) return table_->setExpanded(index, !table_->isExpanded(index));
    const QModelIndex box = index.siblingAtColumn(ProgramModel::Chosen);
    const bool chosen = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model_->setData(box, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// Makes each column wide enough for what it usually shows.
void ProgramList::fitColumns() {
    const Language language = desk_.language();
    const auto fit = [this](ProgramColumn column, const QString& text) {
        const int index = static_cast<int>(column);
        const int margins = 12;
        const int arrow = column == ProgramColumn::Verdict ? fontMetrics().height() : 0;
        const int words = std::max(fontMetrics().horizontalAdvance(text),
                                   fontMetrics().horizontalAdvance(headingOf(column)) + arrow);
        table_->setColumnWidth(index, words + margins);
    };
    QString verdict;
    for (const Verdict v :
         {Verdict::Ineligible, Verdict::NeedsAnswer, Verdict::NeedsJudgement, Verdict::Eligible}) {
        const QString text = QStringLiteral("○ ") + toQt(verdictText(v, language));
        if (text.size() > verdict.size()) verdict = text;
    }
    const bool ja = language == Language::Japanese;
    fit(ProgramColumn::Chosen, {});
    fit(ProgramColumn::Verdict, verdict);
    fit(ProgramColumn::Issuer, ja ? QStringLiteral("静岡県 R6") : QStringLiteral("Shizuoka R6"));
    fit(ProgramColumn::Uses, toQt(notStatedText(language)));
    const QString amounts[] = {toQt(limitText(Yen(280'000'000), language)),
                               toQt(limitText(Yen(10'000'000'000), language))};
    fit(ProgramColumn::Limit, std::ranges::max(amounts, {}, &QString::size));
    fit(ProgramColumn::Rate, toQt(notStatedText(language)));
    fit(ProgramColumn::Term,
        toQt(monthsText(Months(120), language) + "(" + monthsText(Months(24), language) + ")"));
    fit(ProgramColumn::Data, outOfDateMark());
    fitName();
}

/// The name takes what the other columns leave, but never less than it needs to be told from others.
void ProgramList::fitName() {
    int others = 0;
    for (int column = 0; column < ProgramModel::ColumnCount; ++column)
        others += column == ProgramModel::Name ? 0 : table_->columnWidth(column);
    const int least = fontMetrics().horizontalAdvance(QString(kLeastName, QChar(u'資')));
    table_->setColumnWidth(ProgramModel::Name, std::max(least, table_->viewport()->width() - others));
}

bool ProgramList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fitName();
    return QWidget::eventFilter(watched, event);
}

void ProgramList::retranslate() {
    fitColumns();
    table_->setAccessibleName(tr("使える制度の一覧"));
    showCount();
    showHint();
}

void ProgramList::showCount() {
    const auto open = std::ranges::count_if(
        desk_.lines(), [](const auto& judged) { return judged.verdict != Verdict::Ineligible; });
    count_->setText(tr("%1件を表示 / 見込みあり %2件").arg(model_->shownLines()).arg(open));
}

/// What to do first, for as long as nothing is known of the applicant.
void ProgramList::showHint() {
    const bool empty = desk_.consultation().answers == Answers(desk_.data().vocabulary);
    hint_->setText(
        tr("左で答えるたびに判定が変わり、使える制度が上に並びます。「比較」に印を付けた制度を下でくらべます"
           "。"));
    hint_->setVisible(empty);
}

}  // namespace yushi
