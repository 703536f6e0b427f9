#include "book/book_session.h"

#include "catalog/inputs.h"
#include "dates.h"
#include "files/case_session.h"
#include "message_area.h"
#include "problem_lines.h"
#include "words.h"

#include <QSysInfo>

#include <utility>

namespace yushi {

namespace {

const QString kAboutBook = QStringLiteral("about book");

}  // namespace

QString deskName() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QSysInfo::machineHostName()
                          : QStringLiteral("%1@%2").arg(user, QSysInfo::machineHostName());
}

BookSession::BookSession(Desk& desk, CaseSession& file, MessageArea& messages, QObject* parent)
    : QObject(parent), desk_(desk), file_(file), messages_(messages) {
    connect(&file, &CaseSession::consultationChanged, this, &BookSession::forget);
}

void BookSession::whenOpen(std::function<void()> then) {
    if (book_.isOpen()) {
        then();
        return;
    }
    book_.open(bookPlace(), deskName(), this, [this, then = std::move(then)](const Problems& problems) {
        if (problems.empty()) {
            messages_.dismiss(kAboutBook);
            then();
        } else {
            sayProblems(problems);
        }
    });
}

void BookSession::placeChanged() {
    book_.close();
    forget();
}

void BookSession::sayProblems(const Problems& problems) {
    messages_.show(kAboutBook, [this, problems] {
        Message message;
        message.text = problemLines(problems, desk_.language());
        return message;
    });
    emit failed(problems);
}

void BookSession::record() {
    write(recordOf(desk_), key_);
}

void BookSession::recordAnew() {
    write(recordOf(desk_), std::nullopt);
}

void BookSession::write(const BookRecord& record, std::optional<BookKey> known) {
    whenOpen([this, record, known] {
        book_.ask([record, known](const Book& book) { return book.save(record, known); }, this,
                  [this, record](const SaveOutcome& outcome) { written(record, outcome); });
    });
}

void BookSession::written(const BookRecord& record, const SaveOutcome& outcome) {
    if (const auto* problems = std::get_if<Problems>(&outcome)) {
        sayProblems(*problems);
        return;
    }
    if (const auto* conflict = std::get_if<BookConflict>(&outcome)) {
        tellOfConflict(record, *conflict);
        return;
    }
    key_ = std::get<BookKey>(outcome);
    messages_.show(kAboutBook, [] {
        Message message;
        message.kind = MessageKind::Note;
        message.text = tr("台帳に記録しました。");
        return message;
    });
    emit recorded();
}

void BookSession::tellOfConflict(const BookRecord& record, const BookConflict& conflict) {
    messages_.show(kAboutBook, [this, record, conflict] {
        Message message;
        message.canBeClosed = false;
        const MessageChoice anew{tr("別の相談として記録"), "record anew", [this, record] {
                                     messages_.dismiss(kAboutBook);
                                     write(record, std::nullopt);
                                 }};
        const MessageChoice later{tr("記録しない"), "do not record",
                                  [this] { messages_.dismiss(kAboutBook); }};
        if (conflict.now.version == 0) {
            message.text = tr("この相談は台帳からほかの窓口が消しています。画面の内容はそのままです。");
            message.choices = {anew, later};
            return message;
        }
        const QString when = momentText(conflict.changedAt);
        message.text = tr("この相談は%2に「%1」が変えています。どちらの内容も失われません。")
                           .arg(conflict.changedBy, when);
        const MessageChoice theirs{tr("相手の内容を開く"), "open theirs", [this, key = conflict.now] {
                                       messages_.dismiss(kAboutBook);
                                       take(key);
                                   }};
        message.choices = {anew, theirs, later};
        return message;
    });
}

void BookSession::take(BookKey key) {
    whenOpen([this, key] {
        book_.ask([id = key.id](const Book& book) { return book.caseOf(id); }, this,
                  [this, key](const Result<QString>& text) {
                      if (text) {
                          show(key, *text);
                      } else {
                          sayProblems(text.problems());
                      }
                  });
    });
}

void BookSession::show(BookKey key, const QString& text) {
    auto consultation = parseConsultation(fromQt(text), fromQt(tr("台帳の相談")), desk_.data());
    if (!consultation) {
        sayProblems(consultation.problems());
        return;
    }
    file_.start(tr("台帳の相談を開く前に決めてください。"), *std::move(consultation),
                [this, key] { key_ = key; });
}

}  // namespace yushi
