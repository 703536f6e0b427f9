#include "files/case_session.h"

#include "catalog/folders/inputs.h"
#include "files/case_messages.h"
#include "files/recent_files.h"
#include "files/traces.h"
#include "format/case_text.h"
#include "messages/message_area.h"
#include "words/words.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace yushi {

CaseSession::CaseSession(Desk& desk, MessageArea& messages, QWidget& window)
    : QObject(&window),
      desk_(desk),
      messages_(messages),
      window_(window),
      unsaved_(new UnsavedEdits(desk, messages, window, file_, [this] { save(); })) {
    connect(unsaved_, &UnsavedEdits::changed, this, &CaseSession::fileChanged);
}

void CaseSession::say(std::function<Message()> compose) {
    messages_.show(kAboutFile, std::move(compose));
}

/// Puts a consultation on the desk that is as it stands in its file.
void CaseSession::settle(Consultation consultation) {
    messages_.dismiss(kAboutFile);
    clearFields(window_);
    desk_.open(std::move(consultation));
    unsaved_->begin();
    emit consultationChanged();
    emit fileChanged();
}

void CaseSession::startNew() {
    start(tr("新しい相談を始める前に決めてください。"), {Answers(desk_.data().vocabulary), {}});
}

void CaseSession::start(const QString& what, Consultation consultation, Act then, QWidget* asker) {
    const Act begin = [this, consultation = std::move(consultation), then = std::move(then)] {
        file_ = {};
        mayEdit(nullptr);
        settle(consultation);
        if (then) then();
    };
    whenSettled(what, begin, asker);
}

void CaseSession::open(const QString& wanted) {
    const QString canonical = QFileInfo(wanted).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QFileInfo(wanted).absoluteFilePath() : canonical;
    if (path == file_.path && !readOnly_) {
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
    file_.path = path;
    file_.hash = std::move(read.hash);
    if (mode == Mode::Edit) {
        mayEdit(std::move(lock));
    } else {
        mayRead(lock ? lock->refusal() : Problems());
    }
    if (!readOnly_) removeLeftovers(path);
    settle(std::move(read.consultation));
    addRecentFile(path);
    if (readOnly_) tellReadOnly();
    emit fileChanged();
}

void CaseSession::mayEdit(std::unique_ptr<FileLock> lock) {
    lock_ = std::move(lock);
    readOnly_.reset();
}

void CaseSession::mayRead(Problems refusal) {
    lock_.reset();
    readOnly_ = std::move(refusal);
}

void CaseSession::tellReadOnly() {
    say([this] { return readOnlyMessage(file_.path, *readOnly_, desk_.language(), [this] { saveAs(); }); });
}

void CaseSession::save() {
    if (file_.path.isEmpty()) {
        saveAs();
        return;
    }
    if (readOnly_) {
        tellReadOnly();
        return;
    }
    const OnDisk state = stateOnDisk(file_.path, file_.hash);
    if (state != OnDisk::Same) {
        tellOfChange(state);
        return;
    }
    if (!desk_.history().isClean()) write(file_.path);  // what is in the book alone, too
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
    if (path == file_.path && !readOnly_) {
        save();
        return;
    }
    if (path == file_.path && stateOnDisk(path, file_.hash) != OnDisk::Same) {
        tellOfChange(stateOnDisk(path, file_.hash));
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
    file_.path = path;
    mayEdit(std::move(lock));
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
    file_.hash = written->hash;
    messages_.dismiss(kAboutFile);
    desk_.history().setClean();
    unsaved_->settled();
    addRecentFile(path);
    if (!written->backupKept) say([path] { return backupFailedMessage(path); });
    emit fileChanged();
    return true;
}

void CaseSession::clearDesk() {
    const auto left = std::ranges::find_if(undecided_, [](const Undecided& what) { return what.any(); });
    if (left != undecided_.end()) {
        messages_.show(UnsavedEdits::kMatter, [this, what = *left] {
            return what.ask(
                [this, remove = what.remove] {
                    messages_.dismiss(UnsavedEdits::kMatter);
                    remove();
                    clearDesk();
                },
                [this] { messages_.dismiss(UnsavedEdits::kMatter); });
        });
        return;
    }
    whenSettled(tr("片付ける前に決めてください。"), [this] {
        if (!file_.path.isEmpty() && !readOnly_) removeLeftovers(file_.path);
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
        unsaved_->leaveNothing();
        return true;
    }
    whenSettled(tr("閉じる前に決めてください。"), [this] { window_.close(); });
    return false;
}

void CaseSession::takeUp(const JournalRecord& record, Consultation consultation, Act safe) {
    file_ = {record.file, record.hash};
    mayEdit(nullptr);
    if (!file_.path.isEmpty()) {
        auto lock = std::make_unique<FileLock>(file_.path);
        if (lock->isHeld()) {
            mayEdit(std::move(lock));
        } else {
            mayRead(lock->refusal());
        }
    }
    settle(std::move(consultation));
    unsaved_->takeUp(std::move(safe));
    if (readOnly_) tellReadOnly();
    emit fileChanged();
}

}  // namespace yushi
