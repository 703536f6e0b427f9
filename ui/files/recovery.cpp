#include "files/recovery.h"

#include "catalog/inputs.h"
#include "files/case_messages.h"
#include "files/case_session.h"
#include "message_area.h"
#include "words.h"

namespace yushi {

namespace {

QString matter(const OrphanJournal& orphan) {
    return QStringLiteral("recovery ") + orphan.path;
}

Result<Consultation> consultationOf(const OrphanJournal& orphan, const ProgramData& data) {
    return parseConsultation(orphan.last.text, fromQt(orphan.path), data);
}

/// What is saved of the case: its file as it is now, or nothing.
Consultation savedOf(const OrphanJournal& orphan, const ProgramData& data) {
    if (!orphan.last.file.isEmpty()) {
        if (auto read = readCase(orphan.last.file, data)) return read->consultation;
    }
    return {Answers(data.vocabulary), {}};
}

}  // namespace

Recovery::Recovery(Desk& desk, CaseSession& session, MessageArea& messages)
    : QObject(&session), desk_(desk), session_(session), messages_(messages) {}

void Recovery::offer() {
    for (OrphanJournal& orphan : orphanJournals(journalFolder())) {
        const auto consultation = consultationOf(orphan, desk_.data());
        if (!consultation) {
            messages_.show(matter(orphan), [this, path = orphan.path, problems = consultation.problems()] {
                return notRecoverableMessage(path, problems, desk_.language());
            });
        } else if (*consultation == savedOf(orphan, desk_.data())) {
            orphan.discard();  // its window died after saving
        } else {
            offer(std::make_shared<OrphanJournal>(std::move(orphan)));
        }
    }
}

void Recovery::offer(const std::shared_ptr<OrphanJournal>& orphan) {
    messages_.show(matter(*orphan), [this, orphan] {
        return recoveryMessage(
            orphan->last, [this, orphan] { recover(orphan); }, [this, orphan] { compare(orphan); },
            [this, orphan] { discard(orphan); });
    });
}

void Recovery::compare(const std::shared_ptr<OrphanJournal>& orphan) {
    messages_.show(matter(*orphan), [this, orphan] {
        const ProgramData& data = desk_.data();
        const auto differences = caseDifferences(savedOf(*orphan, data), *consultationOf(*orphan, data),
                                                 data.vocabulary, data.editions, desk_.language());
        return recoveryComparedMessage(
            orphan->last, differences, [this, orphan] { recover(orphan); },
            [this, orphan] { discard(orphan); });
    });
}

void Recovery::recover(const std::shared_ptr<OrphanJournal>& orphan) {
    session_.whenSettled(tr("復元する前に決めてください。"), [this, orphan] {
        session_.takeUp(orphan->last, *consultationOf(*orphan, desk_.data()));
        discard(orphan);
    });
}

void Recovery::discard(const std::shared_ptr<OrphanJournal>& orphan) {
    orphan->discard();
    messages_.dismiss(matter(*orphan));
}

}  // namespace yushi
