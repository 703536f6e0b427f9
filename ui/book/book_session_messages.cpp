// What the session says about the records of the book.
#include "book/book_session.h"
#include "messages/message_area.h"
#include "messages/problem_lines.h"
#include "words/dates.h"

#include <QTime>

#include <utility>

namespace yushi {

namespace {

/// Each consultation is a matter of its own, so that no answer stands in the way of another's.
QString matterOf(const DeskRecordPtr& record) {
    return QStringLiteral("about record ") + record->hand;
}

}  // namespace

/// Says something about the record of a consultation. It comes while somebody types, so that it is no question that takes
/// the keys: what is closed without a choice stays not recorded.
void BookSession::tell(const DeskRecordPtr& record, std::function<Message()> compose) {
    said_[record] = std::move(compose);
    tellAgain(record);
}

/// Says it once more, with whose it is where the desk holds another one by now.
void BookSession::tellAgain(const DeskRecordPtr& record) {
    const auto said = said_.find(record);
    if (said == said_.end()) return;
    messages_.show(matterOf(record), [this, record, compose = said->second, client = record->client()] {
        Message message = compose();
        if (record != onDesk_) message.text = tr("「%1」: %2").arg(client, message.text);
        return message;
    });
}

void BookSession::forgetMessage(const DeskRecordPtr& record) {
    said_.erase(record);
    messages_.dismiss(matterOf(record));
}

void BookSession::tellRecording(const DeskRecordPtr& record) {
    messages_.dismiss(kAboutBook);
    messages_.dismiss(kAboutRecorded);
    tell(record, [this] {
        Message message;
        message.kind = MessageKind::Note;
        message.text = tr("台帳に記録しています…");
        message.choices = {{tr("中止"), "stop recording", [this] { book_.stop(); }}};
        return message;
    });
}

void BookSession::tellRecorded(const DeskRecordPtr& record, const QString& client) {
    const QString at = QTime::currentTime().toString(QStringLiteral("H:mm:ss"));  // once more is not the same moment
    messages_.show(record == onDesk_ ? kAboutRecorded : kAboutBook, [this, record, client, at] {
        Message message;
        message.kind = MessageKind::Note;
        message.text = record == onDesk_ ? tr("台帳に記録しました。(%1)").arg(at)
                                         : tr("「%1」を台帳に記録しました。(%2)").arg(client, at);
        return message;
    });
}

void BookSession::tellNothingToRecord() {
    messages_.show(kAboutBook, [] {
        Message message;
        message.kind = MessageKind::Note;
        message.text = tr("まだ何も書かれていないので、台帳に記録していません。");
        return message;
    });
}

void BookSession::tellNotRecorded(const DeskRecordPtr& record, const Problems& problems) {
    tell(record, [this, record, problems] {
        Message message;
        message.text = tr("台帳に記録していません。") + u'\n' + problemLines(problems, desk_.language());
        if (book_.isBookGone()) message.choices = {beginNewChoice()};
        message.choices.push_back({tr("もう一度記録"), "record again", [this, record] { write(record); }});
        message.choices.push_back({tr("記録しない"), "do not record", [this, record] { drop(record); }});
        return message;
    });
}

void BookSession::tellOfConflict(const DeskRecordPtr& record, const BookConflict& conflict) {
    tell(record, [this, record, conflict] {
        Message message;
        const MessageChoice anew{tr("別の相談として記録"), "record anew", [this, record] {
                                     forgetMessage(record);
                                     record->key.reset();
                                     record->hand = freshHand();
                                     write(record);
                                 }};
        const MessageChoice later{tr("記録しない"), "do not record", [this, record] { drop(record); }};
        if (conflict.now.version == 0) {
            message.text = tr("この相談は台帳からほかの窓口が消しています。画面の内容はそのままです。");
            message.choices = {anew, later};
            return message;
        }
        const QString when = momentText(conflict.changedAt);
        message.text = tr("この相談は%2に「%1」が変えています。どちらの内容も失われません。")
                           .arg(conflict.changedBy, when);
        const MessageChoice theirs{tr("相手の内容を開く"), "open theirs", [this, record, key = conflict.now] {
                                       drop(record);
                                       take(key, nullptr);
                                   }};
        message.choices = {anew, theirs, later};
        return message;
    });
}

void BookSession::tellNotTaken(const BookCase& found, const BookPlace& place) {
    messages_.show(kAboutBook, [this, found, place] {
        Message message;
        message.kind = MessageKind::Note;
        message.text = tr("台帳の相談は開いていません。待つ間に、別の相談が開かれました。");
        message.choices = {{tr("開く"), "open after all", [this, found, place] {
                                messages_.dismiss(kAboutBook);
                                show(found, place, nullptr);
                            }}};
        return message;
    });
}

void BookSession::askBeforeClosing() {
    messages_.show(kAboutClosing, [this] {
        Message message;
        message.text = tr("台帳への記録が終わっていません。閉じる前に決めてください。") + u'\n' + openRecords();
        message.canBeClosed = false;
        message.choices = {{tr("記録してから閉じる"), "close when recorded", [this] { closeWhenRecorded(); }},
                           {tr("記録せずに閉じる"), "close unrecorded", [this] { closeUnrecorded(); }, true},
                           {tr("閉じない"), "stay open", [this] { messages_.dismiss(kAboutClosing); }}};
        return message;
    });
}

Message BookSession::openRecordsMessage(std::function<void()> withoutRecording,
                                        std::function<void()> stay) const {
    Message message;
    message.text = tr("台帳への記録が終わっていません。片付ける前に決めてください。") + u'\n' + openRecords();
    message.canBeClosed = false;
    message.choices = {{tr("記録せずに片付ける"), "clear unrecorded", std::move(withoutRecording), true},
                       {tr("やめる"), "stay", std::move(stay)}};
    return message;
}

void BookSession::sayProblems(const Problems& problems) {
    messages_.show(kAboutBook, [this, problems] {
        Message message;
        message.text = problemLines(problems, desk_.language());
        if (book_.isBookGone()) message.choices = {beginNewChoice()};
        return message;
    });
    emit failed(problems);
}

MessageChoice BookSession::beginNewChoice() {
    return {tr("新しい台帳を作る"), "begin new book", [this] { beginNewBook(); }};
}

}  // namespace yushi
