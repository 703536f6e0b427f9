#include "plans/beside/beside_page.h"

#include "look/theme.h"
#include "plans/offer/choice_delegate.h"
#include "plans/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace yushi {

BesidePage::BesidePage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), hint_(new QLabel(this)), notice_(new QLabel(this)) {
    for (QLabel* label : {hint_, notice_}) label->setWordWrap(true);
    colourText(notice_, alertColour);
    notice_->setVisible(false);
    connect(&desk, &Desk::plansChanged, this, &BesidePage::workIfSeen);
    connect(&desk, &Desk::languageChanged, this, [this] {
        retranslate();
        workIfSeen();
    });
}

void BesidePage::workIfSeen() {
    if (isVisible()) work();
}

void BesidePage::showEvent(QShowEvent* event) {
    work();
    QWidget::showEvent(event);
}

void BesidePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showNotice(notice_->text());
    if (event->type() != QEvent::FontChange) return;
    for (QTableView* table : findChildren<QTableView*>())
        table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowMargin);
}

QTableView* BesidePage::addResults(const char* name, FigureModel* model) {
    auto* table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    setUpTable(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

QTableView* BesidePage::addInputs(const char* name, QAbstractItemModel* model) {
    auto* table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setItemDelegate(new ChoiceDelegate(table));
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    setUpTable(table);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(table, &QTableView::activated, table, [table](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable)) table->edit(index);
    });
    return table;
}

void BesidePage::showNotice(const QString& notice) {
    notice_->setText(notice);
    notice_->setVisible(!notice.isEmpty());
}

}  // namespace yushi
