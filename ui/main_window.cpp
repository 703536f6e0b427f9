#include "main_window.h"

#include "form/facts_form.h"
#include "menus/edit_menu.h"
#include "menus/view_menu.h"
#include "plans/plans_view.h"
#include "programs/program_details.h"
#include "programs/program_list.h"

#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace yushi {

namespace {

/// A step's heading over its content.
QWidget* step(QLabel* heading, QWidget* content) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return box;
}

}  // namespace

MainWindow::MainWindow(Desk& desk, Appearance& appearance)
    : desk_(desk),
      form_(new FactsForm(desk, this)),
      programs_(new ProgramList(desk, this)),
      details_(new ProgramDetails(desk, this)),
      plans_(new PlansView(desk, this)),
      steps_{new QLabel(this), new QLabel(this), new QLabel(this)} {
    auto* programs = new QSplitter(Qt::Horizontal, this);
    programs->addWidget(programs_);
    programs->addWidget(details_);
    programs->setSizes({680, 310});
    programs->setChildrenCollapsible(false);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(step(steps_[1], programs));
    right->addWidget(step(steps_[2], plans_));
    right->setSizes({305, 470});
    right->setChildrenCollapsible(false);
    auto* all = new QSplitter(Qt::Horizontal, this);
    all->addWidget(step(steps_[0], form_));
    all->addWidget(right);
    all->setSizes({270, 1010});
    all->setStretchFactor(0, 0);
    all->setStretchFactor(1, 1);
    all->setChildrenCollapsible(false);
    setCentralWidget(all);
    createMenus(appearance);
    resize(1280, 800);
    connect(programs_, &ProgramList::currentChanged, this, [this] { details_->show(programs_->current()); });
    connect(details_, &ProgramDetails::factWanted, form_, &FactsForm::go);
    connect(&desk, &Desk::languageChanged, this, &MainWindow::retranslate);
    retranslate();
}

void MainWindow::createMenus(Appearance& appearance) {
    // ファイル stands first.
    menuBar()->addMenu(new EditMenu(desk_, this));
    menuBar()->addMenu(new ViewMenu(desk_, appearance, this));
}

void MainWindow::retranslate() {
    setWindowTitle(tr("融資くらべ"));
    steps_[0]->setText(tr("① 相談内容"));
    steps_[1]->setText(tr("② 使える制度"));
    steps_[2]->setText(tr("③ くらべる"));
}

}  // namespace yushi
