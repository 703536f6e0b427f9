#include "files/case_session.h"

#include "catalog/inputs.h"
#include "files/case_messages.h"
#include "files/recent_files.h"
#include "files/traces.h"
#include "message_area.h"
#include "message_dialog.h"
#include "report/case_json.h"
#include "words.h"
#include "work/write_problem.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <utility>

namespace yushi {

namespace {

const QString kAboutJournal = QStringLiteral("about journal");

}  // namespace

QString journalFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/journal");
}

CaseSession::CaseSession(Desk& desk, MessageArea& messages, QWidget& window)
    : QObject(&window), desk_(desk), messages_(messages), window_(window), journal_(journalFolder()) {
    connect(&desk.history(), &QUndoStack::indexChanged, this, &CaseSession::keepEdit);
    connect(&desk.history(), &QUndoStack::indexChanged, this, &CaseSession::tellUnsaved);
    connect(&desk.history(), &QUndoStack::cleanChanged, this, &CaseSession::tellUnsaved);
}

bool CaseSession::hasUnsaved() const {
    return !desk_.history().isClean() && inBook_ != desk_.consultation();
}

void CaseSession::tellUnsaved() {
    const bool before = std::exchange(unsaved_, hasUnsaved());
    if (unsaved_ != before) emit fileChanged();
}

void CaseSession::countAsSaved(const Consultation& recorded) {
    inBook_ = recorded;
    if (hasUnsaved()) return;
    settled();
    tellUnsaved();
}

void CaseSession::say(std::function<Message()> compose) {
    messages_.show(kAboutFile, std::move(compose));
}

/// Every edit goes into the journal at once; where nothing is unsaved there is none.
void CaseSession::keepEdit() {
    if (!hasUnsaved()) {
        journal_.clear();
        return;
    }
    const QUndoStack& history = desk_.history();
    const QString edit = history.index() > 0 ? history.text(history.index() - 1) : QString();
    const int error = journal_.append({QDateTime::currentDateTime(), edit, path_, hash_,
                                       caseText(desk_.consultation(), desk_.data().vocabulary)});
    if (error != 0) {
        sayNotKept(error);
        return;
    }
    messages_.dismiss(kAboutJournal);
    if (whenSafe_ && journal_.sync() == 0) isSafe();
}

void CaseSession::sayNotKept(int error) {
    if (messages_.isShown(kAboutJournal)) return;
    messages_.show(kAboutJournal, [this, error] {
        return journalFailedMessage(writeProblem(fromQt(journal_.folder()), error), desk_.language(),
                                    [this] { save(); });
    });
}

/// The desk's content is on the disk, or not wanted any more.
void CaseSession::isSafe() {
    if (const Act safe = std::exchange(whenSafe_, {})) safe();
}

/// Nothing is unsaved any more.
void CaseSession::settled() {
    desk_.endEdit();
    journal_.clear();
    messages_.dismiss(kAboutJournal);
    messages_.dismiss(kAboutUnsaved);
    isSafe();
}

void CaseSession::whenSettled(const QString& what, Act act, QWidget* asker) {
    if (!hasUnsaved()) {
        act();
        return;
    }
    const MessageArea::Compose ask = [this, what, act] {
        return unsavedMessage(
            what,
            [this, act] {
                messages_.dismiss(kAboutUnsaved);
                save();
                if (!hasUnsaved()) act();
            },
            [this, act] {
                desk_.history().setClean();
                settled();
                act();
            },
            [this] { messages_.dismiss(kAboutUnsaved); });
    };
    if (asker && asker->window() != &window_) {
        askInDialog(ask(), asker->window());
    } else {
        messages_.show(kAboutUnsaved, ask);
    }
}

/// Puts a consultation on the desk that is as it stands in its file.
void CaseSession::settle(Consultation consultation) {
    messages_.dismiss(kAboutFile);
    messages_.dismiss(kAboutJournal);
    clearFields(window_);
    inBook_.reset();
    desk_.open(std::move(consultation));
    journal_.clear();
    emit consultationChanged();
    emit fileChanged();
}

void CaseSession::startNew() {
    start(tr("新しい相談を始める前に決めてください。"), {Answers(desk_.data().vocabulary), {}});
}

void CaseSession::start(const QString& what, Consultation consultation, Act then, QWidget* asker) {
    const Act begin = [this, consultation = std::move(consultation), then = std::move(then)] {
        path_.clear();
        hash_.clear();
        lock_.reset();
        readOnly_ = false;
        settle(consultation);
        if (then) then();
    };
    whenSettled(what, begin, asker);
}

void CaseSession::open(const QString& wanted) {
    const QString canonical = QFileInfo(wanted).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QFileInfo(wanted).absoluteFilePath() : canonical;
    if (path == path_ && !readOnly_) {
        lookAtDisk();
        return;
    }
    whenSettled(tr("「%1」を開く前に決めてください。").arg(QFileInfo(path).fileName()), [this, path] {
        auto read = readCase(path, desk_.data());
        if (!read) {
            if (!QFileInfo::exists(path)) removeRecentFile(path);
            say([this, path, problems = read.problems()] {
                return notReadMessage(path, problems, desk_.language());
            });
            return;
        }
        auto lock = std::make_unique<FileLock>(path);
        if (lock->holder()) {
            askForLock(path, std::move(lock));
            return;
        }
        const Mode mode = lock->isHeld() ? Mode::Edit : Mode::ReadOnly;
        opened(path, *std::move(read), mode, std::move(lock));
    });
}

void CaseSession::askForLock(const QString& path, std::unique_ptr<FileLock> lock) {
    const std::shared_ptr<FileLock> tried = std::move(lock);
    const auto openAgain = [this, path](Mode mode, std::unique_ptr<FileLock> own) {
        auto read = readCase(path, desk_.data());
        if (read) opened(path, *std::move(read), mode, std::move(own));
    };
    say([this, path, holder = *tried->holder(), openAgain] {
        const Act readOnly = [openAgain] { openAgain(Mode::ReadOnly, nullptr); };
        const Act takeOver = [openAgain, path] {
            auto own = std::make_unique<FileLock>(path);
            if (!own->isHeld()) own->takeOver();
            openAgain(own->isHeld() ? Mode::Edit : Mode::ReadOnly, std::move(own));
        };
        return lockedMessage(path, holder, readOnly, holder.onThisMachine ? Act() : takeOver);
    });
}

void CaseSession::opened(const QString& path, ReadCase read, Mode mode, std::unique_ptr<FileLock> lock) {
    path_ = path;
    hash_ = std::move(read.hash);
    readOnly_ = mode == Mode::ReadOnly;
    lock_ = readOnly_ ? nullptr : std::move(lock);
    if (!readOnly_) removeLeftovers(path);
    settle(std::move(read.consultation));
    addRecentFile(path);
    if (readOnly_) say([this, path] { return readOnlyMessage(path, [this] { saveAs(); }); });
    emit fileChanged();
}

void CaseSession::save() {
    if (path_.isEmpty()) {
        saveAs();
        return;
    }
    if (readOnly_) {
        say([this] { return readOnlyMessage(path_, [this] { saveAs(); }); });
        return;
    }
    const OnDisk state = stateOnDisk(path_, hash_);
    if (state != OnDisk::Same) {
        tellOfChange(state);
        return;
    }
    if (!desk_.history().isClean()) write(path_);  // what is in the book alone, too
}

void CaseSession::saveAs() {
    QString path = askPlace_ ? askPlace_() : QString();
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".yushi");
    saveTo(path);
}

/// A file that is there and no case: somebody's, or a broken one that may still be saved by hand.
bool CaseSession::isBroken(const QString& path) const {
    return QFileInfo::exists(path) && !readCase(path, desk_.data());
}

void CaseSession::saveTo(const QString& wanted) {
    const QFileInfo info(wanted);
    const QString canonical = info.canonicalFilePath();
    const QString path = canonical.isEmpty() ? info.absoluteFilePath() : canonical;
    if (path == path_ && !readOnly_) {
        save();
        return;
    }
    if (path == path_ && stateOnDisk(path, hash_) != OnDisk::Same) {
        tellOfChange(stateOnDisk(path, hash_));
        return;
    }
    if (isBroken(path)) {
        say([this, path] { return notOverwrittenMessage(path, [this] { saveAs(); }); });
        return;
    }
    auto lock = std::make_unique<FileLock>(path);
    if (const auto holder = lock->holder()) {
        say([this, path, holder = *holder] {
            Message message = lockedMessage(path, holder, {}, {});
            message.choices = {notOverwrittenMessage(path, [this] { saveAs(); }).choices};
            return message;
        });
        return;
    }
    if (!write(path)) return;
    path_ = path;
    lock_ = std::move(lock);
    readOnly_ = false;
    emit fileChanged();
}

/// Writes what is on the desk; what is written is read again first, so that no file is ever saved that cannot be opened.
bool CaseSession::write(const QString& path) {
    const std::string text = caseText(desk_.consultation(), desk_.data().vocabulary);
    const auto again = parseConsultation(text, fromQt(path), desk_.data());
    const auto fail = [this](const Problems& problems) {
        say([this, problems] { return notSavedMessage(problems, desk_.language(), [this] { saveAs(); }); });
        return false;
    };
    if (!again) return fail(again.problems());
    const auto written = writeCase(path, text);
    if (!written) return fail(written.problems());
    hash_ = written->hash;
    messages_.dismiss(kAboutFile);
    desk_.history().setClean();
    settled();
    addRecentFile(path);
    if (!written->backupKept) say([path] { return backupFailedMessage(path); });
    emit fileChanged();
    return true;
}

void CaseSession::clearDesk() {
    if (leftBehind_.any && leftBehind_.any()) {
        messages_.show(kAboutUnsaved, [this] {
            return leftBehindMessage(
                [this] {
                    messages_.dismiss(kAboutUnsaved);
                    leftBehind_.remove();
                    clearDesk();
                },
                [this] { messages_.dismiss(kAboutUnsaved); });
        });
        return;
    }
    whenSettled(tr("片付ける前に決めてください。"), [this] {
        if (!path_.isEmpty() && !readOnly_) removeLeftovers(path_);
        startNew();
        removeTraces();
        messages_.dismissAll();
        emit fileChanged();
        emit deskCleared();
    });
}

bool CaseSession::mayClose() {
    if (ending_) return true;
    if (!hasUnsaved()) {
        journal_.clear();
        return true;
    }
    whenSettled(tr("閉じる前に決めてください。"), [this] { window_.close(); });
    return false;
}

void CaseSession::takeUp(const JournalRecord& record, Consultation consultation, Act safe) {
    path_ = record.file;
    hash_ = record.hash;
    lock_.reset();
    readOnly_ = false;
    if (!path_.isEmpty()) {
        lock_ = std::make_unique<FileLock>(path_);
        readOnly_ = !lock_->isHeld();
        if (readOnly_) lock_.reset();
    }
    settle(std::move(consultation));
    whenSafe_ = std::move(safe);
    desk_.history().resetClean();
    keepEdit();
    if (readOnly_) say([this] { return readOnlyMessage(path_, [this] { saveAs(); }); });
    emit fileChanged();
}

}  // namespace yushi
