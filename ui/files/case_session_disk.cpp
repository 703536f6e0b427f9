// The part of a session that deals with what others do to its file.
#include "files/case_messages.h"
#include "files/case_session.h"
#include "messages/message_area.h"

#include <utility>

namespace yushi {

void CaseSession::lookAtDisk() {
    if (file_.path.isEmpty() || messages_.isShown(kAboutFile)) return;
    const OnDisk state = stateOnDisk(file_.path, file_.hash);
    if (state != OnDisk::Same) tellOfChange(state);
}

void CaseSession::tellOfChange(OnDisk state) {
    if (state == OnDisk::Gone) {
        say([this] {
            const Act again = [this] {
                const OnDisk now = stateOnDisk(file_.path, file_.hash);
                if (now == OnDisk::Changed) {
                    tellOfChange(now);
                } else {
                    write(file_.path);
                }
            };
            return goneMessage(file_.path, again, [this] { saveAs(); });
        });
        return;
    }
    say([this] {
        return changedMessage(
            file_.path, [this] { reload(); }, [this] { compareWithDisk(); }, [this] { saveAs(); });
    });
}

void CaseSession::compareWithDisk() {
    auto read = readCase(file_.path, desk_.data());
    if (!read) {
        say([this, problems = read.problems()] { return notReadMessage(file_.path, problems, desk_.language()); });
        return;
    }
    say([this, theirs = *std::move(read)] {
        const auto differences =
            caseDifferences(desk_.consultation(), theirs.consultation, desk_.data().vocabulary,
                            desk_.data().editions, desk_.language());
        return conflictMessage(
            file_.path, differences, [this] { reload(); },
            [this, seen = theirs.hash] {
                // Only the version that was looked at is replaced.
                const OnDisk state = stateOnDisk(file_.path, seen);
                if (state == OnDisk::Same && !readOnly_) {
                    write(file_.path);
                } else {
                    tellOfChange(state);
                }
            },
            [this] { saveAs(); });
    });
}

void CaseSession::reload() {
    if (file_.path.isEmpty()) return;
    if (!hasUnsaved()) {
        reloadNow();
        return;
    }
    messages_.show(UnsavedEdits::kMatter, [this] {
        Message message = unsavedMessage(
            tr("読み込み直すと失われます。"), {},
            [this] {
                messages_.dismiss(UnsavedEdits::kMatter);
                reloadNow();
            },
            [this] { messages_.dismiss(UnsavedEdits::kMatter); });
        message.choices.erase(message.choices.begin());
        return message;
    });
}

void CaseSession::reloadNow() {
    auto read = readCase(file_.path, desk_.data());
    if (!read) {
        say([this, problems = read.problems()] { return notReadMessage(file_.path, problems, desk_.language()); });
        return;
    }
    file_.hash = std::move(read->hash);
    settle(std::move(read->consultation));
}

}  // namespace yushi
