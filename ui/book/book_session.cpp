#include "book/book_session.h"

#include "catalog/folders/inputs.h"
#include "files/case_session.h"
#include "messages/message_area.h"
#include "words/words.h"

#include <QPointer>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace yushi {

QString deskName() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QSysInfo::machineHostName()
                          : QStringLiteral("%1@%2").arg(user, QSysInfo::machineHostName());
}

BookSession::BookSession(Desk& desk, CaseSession& file, MessageArea& messages, QObject* parent,
                         BookPatience patience)
    : QObject(parent),
      desk_(desk),
      file_(file),
      messages_(messages),
      book_(bookPlace, deskName(), patience) {
    connect(&file, &CaseSession::consultationChanged, this, &BookSession::forget);
    connect(&file, &CaseSession::fileChanged, this, &BookSession::rememberFile);
    connect(&desk.history(), &QUndoStack::cleanChanged, this, [this](bool recorded) {
        if (!recorded) messages_.dismiss(kAboutRecorded);
    });
    file.askBeforeClearing({[this] { return !open_.empty(); },
                            [this](const auto& removeToo, const auto& stay) {
                                return openRecordsMessage(removeToo, stay);
                            },
                            [this] { leaveUnrecorded(); }});
}

/// The desk holds another consultation, which has no record; read anew from its file, the same client's is still the same.
void BookSession::forget() {
    const Client& client = desk_.consultation().client;
    const bool readAnew = !path_.isEmpty() && path_ == file_.path() && client_ == client;
    if (readAnew) return;
    const DeskRecordPtr before = std::exchange(onDesk_, std::make_shared<DeskRecord>());
    messages_.dismiss(kAboutBook);
    messages_.dismiss(kAboutRecorded);
    tellAgain(before);
}

void BookSession::rememberFile() {
    path_ = file_.path();
    client_ = desk_.consultation().client;
}

void BookSession::placeChanged() {
    book_.close();
    onDesk_ = std::make_shared<DeskRecord>();
}

void BookSession::beginNewBook() {
    book_.beginNew(this, [this](const Problems& problems) {
        if (!problems.empty()) return sayProblems(problems);
        messages_.dismiss(kAboutBook);
        onDesk_->key.reset();  // what was in the lost book is not in this one
        for (const DeskRecordPtr& record : open_) record->key.reset();
        emit bookBegun();
    });
}

void BookSession::record() {
    if (!onDesk_->key && desk_.consultation() == Consultation{Answers(desk_.data().vocabulary), {}})
        return tellNothingToRecord();
    onDesk_->unrecorded = RecordVersion{recordOf(desk_), desk_.consultation()};
    if (!onDesk_->writing) write(onDesk_);
}

void BookSession::recordAnew() {
    // What was to be recorded of it, and was not, goes into the new record; what is being written is a record of its own.
    if (!onDesk_->writing) drop(onDesk_);
    onDesk_ = std::make_shared<DeskRecord>();
    record();
}

void BookSession::write(const DeskRecordPtr& record) {
    record->writing = std::exchange(record->unrecorded, std::nullopt);
    if (std::ranges::find(open_, record) == open_.end()) open_.push_back(record);
    if (!record->place) record->place = book_.place();
    tellRecording(record);
    emit openRecordsChanged();
    book_.askAt(
        *record->place,
        [content = record->writing->record, known = record->key, hand = record->hand](const Book& book) {
            return book.save(content, known, hand);
        },
        this, [this, record](const SaveOutcome& outcome) { written(record, outcome); });
}

void BookSession::written(const DeskRecordPtr& record, const SaveOutcome& outcome) {
    const RecordVersion version = *std::exchange(record->writing, std::nullopt);
    if (std::ranges::find(open_, record) == open_.end()) return;  // given up meanwhile: nothing is said of it any more
    if (const auto* key = std::get_if<BookKey>(&outcome)) return acknowledged(record, *key, version);
    if (!record->unrecorded) record->unrecorded = version;
    closing_ = false;
    emit openRecordsChanged();
    if (const auto* problems = std::get_if<Problems>(&outcome)) {
        tellNotRecorded(record, *problems);
        emit failed(*problems);
    } else {
        tellOfConflict(record, std::get<BookConflict>(outcome));
    }
}

void BookSession::acknowledged(const DeskRecordPtr& record, const BookKey& key,
                               const RecordVersion& version) {
    record->key = key;
    if (record == onDesk_) file_.countAsSaved(version.consultation);
    if (record->unrecorded) return write(record);
    drop(record);
    tellRecorded(record, clientText(version.record.clientName, version.record.business));
    emit recorded();
    if (closing_ && open_.empty()) messages_.window()->close();
}

/// Nothing of @p record is to be recorded any more.
void BookSession::drop(const DeskRecordPtr& record) {
    record->unrecorded.reset();
    if (record->writing) return;
    std::erase(open_, record);
    forgetMessage(record);
    emit openRecordsChanged();
}

void BookSession::take(BookKey key, QWidget* asker) {
    const auto answered = [this, number = ++taken_, wanted = onDesk_, place = book_.place(),
                           asker = QPointer(asker)](const Result<BookCase>& found) {
        if (number != taken_) return;  // another one is wanted by now
        if (!found) {
            sayProblems(found.problems());
        } else if (wanted != onDesk_) {
            tellNotTaken(*found, place);
        } else {
            show(*found, place, asker);
        }
    };
    book_.ask([id = key.id](const Book& book) { return book.caseOf(id); }, this, answered);
}

void BookSession::show(const BookCase& found, const BookPlace& place, QWidget* asker) {
    auto consultation = parseConsultation(fromQt(found.text), fromQt(tr("台帳の相談")), desk_.data());
    if (!consultation) {
        sayProblems(consultation.problems());
        return;
    }
    const auto taken = [this, key = found.key, place] {
        onDesk_->key = key;
        onDesk_->place = place;
    };
    file_.start(tr("台帳の相談を開く前に決めてください。"), *std::move(consultation), taken, asker);
}

bool BookSession::mayClose() {
    closing_ = false;
    if (open_.empty()) return true;
    askBeforeClosing();
    return false;
}

/// The window closes once the book has acknowledged everything.
void BookSession::closeWhenRecorded() {
    messages_.dismiss(kAboutClosing);
    closing_ = true;
    for (const DeskRecordPtr& record : std::vector(open_)) {
        if (!record->writing) write(record);
    }
    if (open_.empty()) messages_.window()->close();
}

/// The window closes, whatever is not recorded.
void BookSession::closeUnrecorded() {
    leaveUnrecorded();
    messages_.window()->close();
}

/// What is not recorded is given up, and nothing is said of it any more.
void BookSession::leaveUnrecorded() {
    book_.stop();
    for (const DeskRecordPtr& record : std::exchange(open_, {})) {
        record->unrecorded.reset();
        forgetMessage(record);
    }
    emit openRecordsChanged();
}

QString BookSession::openRecords() const {
    QStringList lines;
    for (const DeskRecordPtr& record : open_)
        lines << (record->writing ? tr("記録しています: %1") : tr("記録していません: %1")).arg(record->client());
    return lines.join(u'\n');
}

const QString& BookSession::openFile() const {
    return file_.path();
}

}  // namespace yushi
