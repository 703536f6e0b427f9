#include "menus/view_menu.h"

#include <QActionGroup>

namespace yushi {

namespace {

constexpr int kSteps = 3;
constexpr int kTextStep = 10;  // per cent

/// A choice of one among the entries of @p menu.
QAction* addChoice(QMenu* menu, QActionGroup* group, bool chosen) {
    QAction* action = menu->addAction(QString());
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

}  // namespace

ViewMenu::ViewMenu(Desk& desk, Appearance& appearance, QWidget* parent)
    : QMenu(parent),
      appearance_(appearance),
      start_(addAction(QString(), this, &ViewMenu::startWanted)),
      larger_(new QAction(this)),
      smaller_(new QAction(this)),
      normal_(new QAction(this)),
      schemes_(nullptr),
      languages_(nullptr) {
    start_->setShortcut(Qt::ALT | Qt::Key_Home);
    addSteps();
    addSeparator();
    addTextSizes();
    addSeparator();
    schemes_ = addMenu(QString());
    addSchemes();
    languages_ = addMenu(QString());
    addLanguages(desk);
    connect(&desk, &Desk::languageChanged, this, &ViewMenu::retranslate);
    retranslate();
}

void ViewMenu::addSteps() {
    for (int step = 0; step < kSteps; ++step) {
        QAction* action = addAction(QString());
        action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + step));
        connect(action, &QAction::triggered, this, [this, step] { emit stepWanted(step); });
        steps_ << action;
    }
}

void ViewMenu::addTextSizes() {
    addActions({larger_, smaller_, normal_});
    // "+" needs the shift key on most keyboards, so that "=" and ";" on the same key count too.
    larger_->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal),
                           QKeySequence(Qt::CTRL | Qt::Key_Semicolon)});
    smaller_->setShortcut(QKeySequence::ZoomOut);
    normal_->setShortcut(Qt::CTRL | Qt::Key_0);
    connect(larger_, &QAction::triggered, this,
            [this] { appearance_.setTextSize(appearance_.textSize() + kTextStep); });
    connect(smaller_, &QAction::triggered, this,
            [this] { appearance_.setTextSize(appearance_.textSize() - kTextStep); });
    connect(normal_, &QAction::triggered, this, [this] { appearance_.setTextSize(Appearance::kNormalText); });
}

void ViewMenu::addSchemes() {
    auto* group = new QActionGroup(this);
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        QAction* action = addChoice(schemes_, group, scheme == appearance_.scheme());
        connect(action, &QAction::triggered, this, [this, scheme] { appearance_.setScheme(scheme); });
    }
}

void ViewMenu::addLanguages(Desk& desk) {
    auto* group = new QActionGroup(this);
    for (const Language language : {Language::Japanese, Language::English}) {
        QAction* action = addChoice(languages_, group, language == appearance_.language());
        // Each language is called by its own name, whatever is spoken now.
        action->setText(language == Language::Japanese ? QStringLiteral("日本語(&J)")
                                                       : QStringLiteral("&English"));
        connect(action, &QAction::triggered, this, [this, &desk, language] {
            appearance_.setLanguage(language);
            desk.setLanguage(language);
        });
    }
}

void ViewMenu::retranslate() {
    setTitle(tr("表示(&V)"));
    start_->setText(tr("ホームへ(&H)"));
    steps_[0]->setText(tr("①相談内容へ(&1)"));
    steps_[1]->setText(tr("②使える制度へ(&2)"));
    steps_[2]->setText(tr("③くらべるへ(&3)"));
    larger_->setText(tr("文字を大きく(&L)"));
    smaller_->setText(tr("文字を小さく(&S)"));
    normal_->setText(tr("文字を標準の大きさに(&N)"));
    schemes_->setTitle(tr("配色(&C)"));
    const QStringList schemes{tr("システムに合わせる(&S)"), tr("明るい(&L)"), tr("暗い(&D)")};
    for (qsizetype i = 0; i < schemes.size(); ++i) schemes_->actions()[i]->setText(schemes[i]);
    languages_->setTitle(tr("言語 Language(&G)"));
}

}  // namespace yushi
