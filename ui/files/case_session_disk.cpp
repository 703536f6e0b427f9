// The part of a session that deals with what others do to its file.
#include "files/case_messages.h"
#include "files/case_session.h"
#include "message_area.h"

#include <utility>

namespace yushi {

void CaseSession::lookAtDisk() {
    if (path_.isEmpty() || messages_.isShown(kAboutFile)) return;
    const OnDisk state = stateOnDisk(path_, hash_);
    if (state != OnDisk::Same) tellOfChange(state);
}

void CaseSession::tellOfChange(OnDisk state) {
    if (state == OnDisk::Gone) {
        say([this] {
            const Act again = [this] {
                const OnDisk now = stateOnDisk(path_, hash_);
                if (now == OnDisk::Changed) {
                    tellOfChange(now);
                } else {
                    write(path_);
                }
            };
            return goneMessage(path_, again, [this] { saveAs(); });
        });
        return;
    }
    say([this] {
        return changedMessage(
            path_, [this] { reload(); }, [this] { compareWithDisk(); }, [this] { saveAs(); });
    });
}

void CaseSession::compareWithDisk() {
    auto read = readCase(path_, desk_.data());
    if (!read) {
        say([this, problems = read.problems()] { return notReadMessage(path_, problems, desk_.language()); });
        return;
    }
    say([this, theirs = *std::move(read)] {
        const auto differences =
            caseDifferences(desk_.consultation(), theirs.consultation, desk_.data().vocabulary,
                            desk_.data().editions, desk_.language());
        return conflictMessage(
            path_, differences, [this] { reload(); },
            [this, seen = theirs.hash] {
                // Only the version that was looked at is replaced.
                const OnDisk state = stateOnDisk(path_, seen);
                if (state == OnDisk::Same && !readOnly_) {
                    write(path_);
                } else {
                    tellOfChange(state);
                }
            },
            [this] { saveAs(); });
    });
}

void CaseSession::reload() {
    if (path_.isEmpty()) return;
    if (!hasUnsaved()) {
        reloadNow();
        return;
    }
    messages_.show(kAboutUnsaved, [this] {
        Message message = unsavedMessage(
            tr("読み込み直すと失われます。"), {},
            [this] {
                messages_.dismiss(kAboutUnsaved);
                reloadNow();
            },
            [this] { messages_.dismiss(kAboutUnsaved); });
        message.choices.erase(message.choices.begin());
        return message;
    });
}

void CaseSession::reloadNow() {
    auto read = readCase(path_, desk_.data());
    if (!read) {
        say([this, problems = read.problems()] { return notReadMessage(path_, problems, desk_.language()); });
        return;
    }
    hash_ = std::move(read->hash);
    settle(std::move(read->consultation));
}

}  // namespace yushi
