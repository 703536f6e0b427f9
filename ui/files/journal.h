#pragma once

#include "files/journal_sync.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

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

/// The last whole record in the bytes of a journal: what follows it is torn. Nothing if there is none.
std::optional<JournalRecord> lastRecord(const QByteArray& bytes);

/// The edits of one window since its case was saved, so that a crash or a power cut loses at most the last. Each record
/// is whole or recognisably torn, is in the system's hands when append() returns and is brought to the disk at once in
/// the background. The file can be read by its owner alone, belongs to this window while its lock is held, and exists
/// only while there is something unsaved.
class Journal {
  public:
    /// A journal that will lie in @p folder.
    explicit Journal(QString folder) : folder_(std::move(folder)) {}
    /// Leaves the file where it is: what is unsaved is offered at the next start.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Adds a record; 0, or the system's number of the error, after which the records before it are still whole.
    int append(const JournalRecord& record);
    /// Removes the file: nothing is unsaved any more.
    void clear();
    const QString& folder() const { return folder_; }

  private:
    int create();
    void beginAnew(const QByteArray& record);

    QString folder_;
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<QFile> file_;
    std::unique_ptr<JournalSync> sync_;
};

/// A journal whose window died.
struct OrphanJournal {
    QString path;
    JournalRecord last;
    std::shared_ptr<QLockFile> lock;  ///< held, so that no other window offers it too

    /// Removes it for good.
    void discard();
};

/// The journals in @p folder that no window holds and that have something to offer, the latest last; empty ones are
/// removed, those of a newer program left alone.
std::vector<OrphanJournal> orphanJournals(const QString& folder);

}  // namespace yushi
