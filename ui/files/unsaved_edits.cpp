#include "files/unsaved_edits.h"

#include "desk/desk.h"
#include "files/case_messages.h"
#include "format/case_text.h"
#include "messages/message_area.h"
#include "messages/message_dialog.h"
#include "words/words.h"
#include "work/write_problem.h"

#include <QWidget>

#include <utility>

namespace yushi {

namespace {

const QString kAboutJournal = QStringLiteral("about journal");

}  // namespace

UnsavedEdits::UnsavedEdits(Desk& desk, MessageArea& messages, QWidget& window, const CaseFile& file, Act save)
    : QObject(&window),
      desk_(desk),
      messages_(messages),
      window_(window),
      file_(file),
      save_(std::move(save)),
      journal_(journalFolder()) {
    connect(&desk.history(), &QUndoStack::indexChanged, this, &UnsavedEdits::keepEdit);
    connect(&desk.history(), &QUndoStack::indexChanged, this, &UnsavedEdits::tell);
    connect(&desk.history(), &QUndoStack::cleanChanged, this, &UnsavedEdits::tell);
}

bool UnsavedEdits::any() const {
    return !desk_.history().isClean() && inBook_ != desk_.consultation();
}

void UnsavedEdits::tell() {
    const bool before = std::exchange(told_, any());
    if (told_ != before) emit changed();
}

void UnsavedEdits::countAsSaved(const Consultation& recorded) {
    inBook_ = recorded;
    if (any()) return;
    settled();
    tell();
}

/// Every edit goes into the journal at once; where nothing is unsaved there is none.
void UnsavedEdits::keepEdit() {
    if (!any()) {
        journal_.clear();
        return;
    }
    const QUndoStack& history = desk_.history();
    const QString edit = history.index() > 0 ? history.text(history.index() - 1) : QString();
    const int error = journal_.append({QDateTime::currentDateTime(), edit, file_.path, file_.hash,
                                       caseText(desk_.consultation(), desk_.data().vocabulary)});
    if (error != 0) {
        sayNotKept(error);
        return;
    }
    messages_.dismiss(kAboutJournal);
    if (whenSafe_ && journal_.sync() == 0) isSafe();
}

void UnsavedEdits::sayNotKept(int error) {
    if (messages_.isShown(kAboutJournal)) return;
    messages_.show(kAboutJournal, [this, error] {
        return journalFailedMessage(writeProblem(fromQt(journal_.folder()), error), desk_.language(), save_);
    });
}

/// The desk's content is on the disk, or not wanted any more.
void UnsavedEdits::isSafe() {
    if (const Act safe = std::exchange(whenSafe_, {})) safe();
}

void UnsavedEdits::settled() {
    desk_.endEdit();
    journal_.clear();
    messages_.dismiss(kAboutJournal);
    messages_.dismiss(kMatter);
    isSafe();
}

void UnsavedEdits::begin() {
    messages_.dismiss(kAboutJournal);
    inBook_.reset();
    journal_.clear();
}

void UnsavedEdits::takeUp(Act safe) {
    whenSafe_ = std::move(safe);
    desk_.history().resetClean();
    keepEdit();
}

void UnsavedEdits::whenSettled(const QString& what, Act act, QWidget* asker) {
    if (!any()) {
        act();
        return;
    }
    const MessageArea::Compose ask = [this, what, act] {
        return unsavedMessage(
            what,
            [this, act] {
                messages_.dismiss(kMatter);
                save_();
                if (!any()) act();
            },
            [this, act] {
                desk_.history().setClean();
                settled();
                act();
            },
            [this] { messages_.dismiss(kMatter); });
    };
    if (asker && asker->window() != &window_) {
        askInDialog(ask(), asker->window());
    } else {
        messages_.show(kMatter, ask);
    }
}

}  // namespace yushi
