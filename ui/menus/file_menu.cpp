#include "menus/file_menu.h"

#include "files/recent_files.h"
#include "words/words.h"

#include <QDate>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace yushi {

namespace {

QString droppedFile(const QDropEvent& event) {
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// A name for a new file: whose it is, and the day.
QString proposedName(const Client& client) {
    QString name = toQt(client.business.empty() ? client.name : client.business);
    static const QString unwanted = QStringLiteral("/\\:*?\"<>|");
    name.removeIf([](QChar c) { return unwanted.contains(c) || c < QChar(u' '); });
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return (name.trimmed().isEmpty() ? day : name.trimmed() + u' ' + day) + QStringLiteral(".yushi");
}

}  // namespace

FileMenu::FileMenu(Desk& desk, CaseSession& session, QWidget* window)
    : QMenu(window),
      desk_(desk),
      session_(session),
      new_(addAction(QString(), &session, &CaseSession::startNew)),
      open_(addAction(QString(), this, &FileMenu::askForFile)),
      recent_(addMenu(QString())),
      save_(addAction(QString(), &session, &CaseSession::save)),
      saveAs_(addAction(QString(), &session, &CaseSession::saveAs)),
      reload_(addAction(QString(), &session, &CaseSession::reload)),
      clear_(nullptr),
      quit_(nullptr) {
    addSeparator();
    clear_ = addAction(QString(), &session, &CaseSession::clearDesk);
    addSeparator();
    quit_ = addAction(QString(), window, &QWidget::close);
    new_->setShortcut(QKeySequence::New);
    open_->setShortcut(QKeySequence::Open);
    save_->setShortcut(QKeySequence::Save);
    saveAs_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    reload_->setShortcut(Qt::Key_F5);
    quit_->setShortcut(Qt::CTRL | Qt::Key_Q);
    session.setPlaceAsked([this] { return askForPlace(); });
    connect(recent_, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
    connect(&desk, &Desk::languageChanged, this, &FileMenu::retranslate);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    retranslate();
}

bool FileMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!droppedFile(*drag).isEmpty()) drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString file = droppedFile(*drop);
        if (file.isEmpty()) return true;
        drop->acceptProposedAction();
        session_.open(file);
        return true;
    }
    if (event->type() == QEvent::WindowActivate) session_.lookAtDisk();
    return QMenu::eventFilter(watched, event);
}

void FileMenu::addOutput(const QList<QAction*>& actions) {
    insertActions(clear_, actions);
    insertSeparator(clear_);
}

void FileMenu::retranslate() {
    setTitle(tr("ファイル(&F)"));
    new_->setText(tr("新しい相談(&N)"));
    open_->setText(tr("開く(&O)…"));
    recent_->setTitle(tr("最近の相談(&R)"));
    save_->setText(tr("保存(&S)"));
    saveAs_->setText(tr("名前を付けて保存(&A)…"));
    reload_->setText(tr("読み込み直す(&L)"));
    clear_->setText(tr("片付け(&E)"));
    clear_->setToolTip(
        tr("机を空にし、相談者の跡(最近の相談、編集の記録、元に戻す履歴、クリップボード)を消します。"
           "保存したファイルとその控えは残ります。"));
    quit_->setText(tr("終了(&Q)"));
    setToolTipsVisible(true);
}

void FileMenu::fillRecent() {
    recent_->clear();
    const QStringList files = recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        QAction* action = recent_->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { session_.open(path); });
    }
    recent_->setToolTipsVisible(true);
    if (files.isEmpty()) recent_->addAction(tr("(ありません)"))->setEnabled(false);
}

QString FileMenu::folder() const {
    if (!session_.path().isEmpty()) return QFileInfo(session_.path()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileMenu::askForFile() {
    const QString path = QFileDialog::getOpenFileName(parentWidget(), tr("相談を開く"), folder(),
                                                      tr("相談 (*.yushi);;すべてのファイル (*)"));
    if (!path.isEmpty()) session_.open(path);
}

QString FileMenu::askForPlace() const {
    const QString name = session_.path().isEmpty() ? proposedName(desk_.consultation().client)
                                                   : QFileInfo(session_.path()).fileName();
    QFileDialog dialog(parentWidget(), tr("名前を付けて保存"), folder(), tr("相談 (*.yushi)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("yushi"));
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace yushi
