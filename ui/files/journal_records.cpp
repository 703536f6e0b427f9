#include "files/journal_records.h"

#include "catalog/folders/file_hash.h"
#include "words/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <utility>

namespace yushi {

namespace {

// A journal is a line and then records, each a line "<bytes> <SHA-256 of them>" and the bytes: a line of JSON that tells of
// the edit, and the text of the case. Where the JSON has "base", the text stands between "front" bytes of the whole text of
// that hash and "back" bytes of its end. The first version had whole texts alone. The line says its version twice: no
// single bit makes another version of it.
const QByteArray kHead = QByteArrayLiteral("yushi-kurabe journal 2 2\n");
const QByteArray kFirstHead = QByteArrayLiteral("yushi-kurabe journal 1\n");
constexpr qsizetype kHashDigits = 64;

std::string hashOf(const QByteArray& bytes) {
    return sha256({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// What a text shares with another at its front and back.
struct Shared {
    std::size_t front = 0;
    std::size_t back = 0;
};

Shared sharedBy(const std::string& text, const std::string& base) {
    const std::size_t most = std::min(text.size(), base.size());
    const auto front = std::ranges::mismatch(text, base).in1 - text.begin();
    Shared shared{static_cast<std::size_t>(front), 0};
    while (shared.front + shared.back < most &&
           text[text.size() - 1 - shared.back] == base[base.size() - 1 - shared.back])
        ++shared.back;
    return shared;
}

QJsonObject jsonOf(const JournalRecord& record) {
    return {{QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("edit"), record.edit},
            {QStringLiteral("file"), record.file},
            {QStringLiteral("hash"), toQt(record.hash)}};
}

QByteArray bytesOf(const QJsonObject& edit, std::string_view text) {
    QByteArray content = QJsonDocument(edit).toJson(QJsonDocument::Compact) + '\n';
    content.append(text.data(), static_cast<qsizetype>(text.size()));
    return QByteArray::number(content.size()) + ' ' + QByteArray::fromStdString(hashOf(content)) + '\n' +
           content;
}

/// The content of the record at @p at, and moves @p at behind it; nothing if there is no whole one.
std::optional<QByteArray> takeContent(const QByteArray& bytes, qsizetype& at) {
    const qsizetype end = bytes.indexOf('\n', at);
    if (end < 0) return std::nullopt;
    const QList<QByteArray> head = bytes.mid(at, end - at).split(' ');
    bool isNumber = false;
    const qlonglong size = head.front().toLongLong(&isNumber);
    if (head.size() != 2 || !isNumber || size < 0 || size > bytes.size() - end - 1) return std::nullopt;
    QByteArray content = bytes.mid(end + 1, size);
    if (hashOf(content) != head.back().toStdString()) return std::nullopt;
    at = end + 1 + size;
    return content;
}

/// Where the next whole record begins behind @p at, or -1.
qsizetype nextRecord(const QByteArray& bytes, qsizetype at) {
    const auto isDigit = [&bytes](qsizetype place) { return bytes[place] >= '0' && bytes[place] <= '9'; };
    for (qsizetype end = bytes.indexOf('\n', at + 1); end >= 0; end = bytes.indexOf('\n', end + 1)) {
        const qsizetype space = end - kHashDigits - 1;
        if (space <= at || bytes[space] != ' ') continue;
        // The text before may end with digits too.
        for (qsizetype start = space - 1; start > at && isDigit(start); --start) {
            qsizetype behind = start;
            if (takeContent(bytes, behind)) return start;
        }
    }
    return -1;
}

/// Whether a record has begun in @p rest that was not written to its end.
bool isTorn(const QByteArray& rest) {
    static const QRegularExpression begun(QStringLiteral("^[0-9]+( [0-9a-f]{0,64})?$"));
    const qsizetype end = rest.indexOf('\n');
    const QByteArray head = end < 0 ? rest : rest.left(end);
    if (!begun.match(QString::fromLatin1(head)).hasMatch()) return false;
    return end < 0 || head.left(head.indexOf(' ')).toLongLong() > rest.size() - end - 1;
}

/// Makes records of contents in their order.
class RecordReader {
  public:
    std::optional<JournalRecord> recordOf(const QByteArray& content) {
        const qsizetype end = content.indexOf('\n');
        const QJsonDocument edit = QJsonDocument::fromJson(content.left(end));
        if (end < 0 || !edit.isObject()) return std::nullopt;
        const auto word = [&edit](const char* key) { return edit[QLatin1String(key)].toString(); };
        const auto text = textOf(edit, content.mid(end + 1).toStdString());
        if (!text) return std::nullopt;
        return JournalRecord{QDateTime::fromString(word("at"), Qt::ISODateWithMs), word("edit"), word("file"),
                             fromQt(word("hash")), *text};
    }

  private:
    std::optional<std::string> textOf(const QJsonDocument& edit, std::string text) {
        if (edit[QLatin1String("base")].isUndefined()) {
            base_ = text;
            return text;
        }
        const auto length = [&](const char* key) {
            return static_cast<std::size_t>(edit[QLatin1String(key)].toInteger());
        };
        const std::size_t front = length("front");
        const std::size_t back = length("back");
        if (fromQt(edit[QLatin1String("base")].toString()) != sha256(base_) || front > base_.size() ||
            back > base_.size() - front)
            return std::nullopt;
        return base_.substr(0, front) + text + base_.substr(base_.size() - back);
    }

    std::string base_;
};

}  // namespace

QByteArray journalHead() {
    return kHead;
}

QByteArray wholeRecord(const JournalRecord& record) {
    const QByteArray once = bytesOf(jsonOf(record), record.text);
    return once + once;
}

std::optional<QByteArray> changeRecord(const JournalRecord& record, const std::string& base) {
    const Shared shared = sharedBy(record.text, base);
    const std::size_t changed = record.text.size() - shared.front - shared.back;
    if (base.empty() || changed > base.size() / 2) return std::nullopt;
    QJsonObject edit = jsonOf(record);
    edit[QStringLiteral("base")] = toQt(sha256(base));
    edit[QStringLiteral("front")] = static_cast<qint64>(shared.front);
    edit[QStringLiteral("back")] = static_cast<qint64>(shared.back);
    return bytesOf(edit, std::string_view(record.text).substr(shared.front, changed));
}

ReadJournal readJournal(const QByteArray& bytes) {
    ReadJournal read;
    if (kHead.startsWith(bytes) || kFirstHead.startsWith(bytes)) return read;  // torn before its first record
    RecordReader reader;
    const bool known = bytes.startsWith(kHead) || bytes.startsWith(kFirstHead);
    read.damaged = !known;
    qsizetype at = known ? bytes.indexOf('\n') + 1 : 0;
    while (at < bytes.size()) {
        if (const auto content = takeContent(bytes, at)) {
            auto record = reader.recordOf(*content);
            read.damaged = read.damaged || !record;
            if (record) read.last = std::move(record);
            continue;
        }
        const qsizetype next = nextRecord(bytes, at);
        read.damaged = read.damaged || next >= 0 || !isTorn(bytes.mid(at));
        at = next < 0 ? bytes.size() : next;
    }
    return read;
}

bool isNewerJournal(const QByteArray& bytes) {
    static const QRegularExpression head(QStringLiteral("^yushi-kurabe journal ([0-9]+) \\1\n"));
    const auto match = head.match(QString::fromLatin1(bytes.left(80)));
    return match.hasMatch() && match.captured(1).toInt() > 2;
}

}  // namespace yushi
