#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string>

namespace yushi {

/// The consultation after an edit, as the journal keeps it.
struct JournalRecord {
    QDateTime at;
    QString edit;      ///< the edit's name
    QString file;      ///< the case file that is being edited; empty where it has none yet
    std::string hash;  ///< of that file when it was read or saved
    std::string text;  ///< of the consultation, as a case file has it

    friend bool operator==(const JournalRecord&, const JournalRecord&) = default;
};

// How a journal is written: a line that tells its version, and records.

/// The first line of a journal.
QByteArray journalHead();

/// A record whose text stands whole in it, twice, since others rest on it.
QByteArray wholeRecord(const JournalRecord& record);

/// A record of what differs from @p base, the text of the last whole record; nothing where that is most of it.
std::optional<QByteArray> changeRecord(const JournalRecord& record, const std::string& base);

/// What can be read of a journal.
struct ReadJournal {
    std::optional<JournalRecord> last;  ///< the last record that is whole
    bool damaged = false;               ///< some of it cannot be read, and that is no torn end
};

/// Reads the bytes of a journal over what is damaged in them.
ReadJournal readJournal(const QByteArray& bytes);

/// Whether a newer program wrote the journal.
bool isNewerJournal(const QByteArray& bytes);

}  // namespace yushi
