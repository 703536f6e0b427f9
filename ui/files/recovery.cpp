#include "files/recovery.h"

#include "catalog/folders/inputs.h"
#include "files/case_messages.h"
#include "files/case_session.h"
#include "messages/message_area.h"
#include "words/words.h"

#include <QFile>

namespace yushi {

namespace {

QString matter(const OrphanJournal& orphan) {
    return QStringLiteral("recovery ") + orphan.path;
}

Result<Consultation> consultationOf(const OrphanJournal& orphan, const ProgramData& data) {
    return parseConsultation(orphan.read.last->text, fromQt(orphan.path), data);
}

/// What is saved of the case: its file as it is now, or nothing.
Consultation savedOf(const OrphanJournal& orphan, const ProgramData& data) {
    if (!orphan.read.last->file.isEmpty()) {
        if (auto read = readCase(orphan.read.last->file, data)) return read->consultation;
    }
    return {Answers(data.vocabulary), {}};
}

}  // namespace

Recovery::Recovery(Desk& desk, CaseSession& session, MessageArea& messages)
    : QObject(&session), desk_(desk), session_(session), messages_(messages) {
    session.askBeforeClearing({[this] { return isAnyLeft(); }, leftBehindMessage, [this] { removeAll(); }});
}

void Recovery::offer() {
    for (OrphanJournal& orphan : orphanJournals(journalFolder()))
        consider(std::make_shared<OrphanJournal>(std::move(orphan)));
}

void Recovery::consider(const std::shared_ptr<OrphanJournal>& orphan) {
    undecided_.push_back(orphan);
    if (!orphan->read.last) {
        messages_.show(matter(*orphan), [this, orphan] {
            return unreadableJournalMessage(orphan->path, [this, orphan] { discard(orphan); });
        });
        return;
    }
    const auto consultation = consultationOf(*orphan, desk_.data());
    if (!consultation) {
        messages_.show(matter(*orphan), [this, orphan, problems = consultation.problems()] {
            return notRecoverableMessage(orphan->path, problems, desk_.language());
        });
    } else if (!orphan->read.damaged && *consultation == savedOf(*orphan, desk_.data())) {
        discard(orphan);  // its window died after saving
    } else {
        offer(orphan);
    }
}

void Recovery::offer(const std::shared_ptr<OrphanJournal>& orphan) {
    messages_.show(matter(*orphan), [this, orphan] {
        return recoveryMessage(
            *orphan, [this, orphan] { recover(orphan); }, [this, orphan] { compare(orphan); },
            [this, orphan] { discard(orphan); });
    });
}

void Recovery::compare(const std::shared_ptr<OrphanJournal>& orphan) {
    messages_.show(matter(*orphan), [this, orphan] {
        const ProgramData& data = desk_.data();
        const auto differences = caseDifferences(savedOf(*orphan, data), *consultationOf(*orphan, data),
                                                 data.vocabulary, data.editions, desk_.language());
        return recoveryComparedMessage(
            *orphan, differences, [this, orphan] { recover(orphan); }, [this, orphan] { discard(orphan); });
    });
}

void Recovery::recover(const std::shared_ptr<OrphanJournal>& orphan) {
    session_.whenSettled(tr("復元する前に決めてください。"), [this, orphan] {
        messages_.dismiss(matter(*orphan));
        session_.takeUp(*orphan->read.last, *consultationOf(*orphan, desk_.data()), [this, orphan] {
            orphan->release();
            decided(orphan);
        });
    });
}

void Recovery::discard(const std::shared_ptr<OrphanJournal>& orphan) {
    orphan->discard();
    decided(orphan);
}

void Recovery::decided(const std::shared_ptr<OrphanJournal>& orphan) {
    messages_.dismiss(matter(*orphan));
    std::erase(undecided_, orphan);
}

bool Recovery::isAnyLeft() const {
    return !undecided_.empty() || !keptDamaged(journalFolder()).isEmpty();
}

void Recovery::removeAll() {
    while (!undecided_.empty()) discard(std::shared_ptr(undecided_.back()));
    for (const QString& file : keptDamaged(journalFolder())) QFile::remove(file);
}

}  // namespace yushi
