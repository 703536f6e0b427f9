#pragma once

#include "files/journal_records.h"
#include "files/journal_sync.h"

#include <QFile>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace yushi {

/// The edits of one window since its case was saved, so that a crash or a power cut loses at most the last. Each record
/// is whole or recognisably torn, is in the system's hands when append() returns and is brought to the disk at once in
/// the background. A record holds what differs from a whole text before it, which stands there twice: one damaged place
/// loses one record. The file can be read by its owner alone, belongs to this window while its lock is held, and exists
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
    /// Waits until all of it is on the disk; 0, or the system's number of the error.
    int sync();
    /// Removes the file: nothing is unsaved any more.
    void clear();
    const QString& folder() const { return folder_; }

  private:
    int create();
    int write(const QByteArray& bytes);
    void beginAnew(const JournalRecord& record);

    QString folder_;
    std::string base_;  ///< the whole text in the file from which the records after it differ
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<QFile> file_;
    std::unique_ptr<JournalSync> sync_;
};

/// The folder in which journals lie.
QString journalFolder();

/// A journal whose window died.
struct OrphanJournal {
    QString path;
    ReadJournal read;
    std::shared_ptr<QLockFile> lock;  ///< held where the disk lets, so that no other window offers it too

    /// Removes it for good.
    void discard();
    /// Lets go of it once its content is safe; one that is damaged stays, under the name of damagedName().
    void release();
};

/// The journals in @p folder that no window holds, the latest last; empty ones are removed, those of a newer program left
/// alone.
std::vector<OrphanJournal> orphanJournals(const QString& folder);

/// Under which name a damaged journal is kept that has been taken up as far as it could be read.
QString damagedName(const QString& journal);
/// The damaged journals that are kept in @p folder.
QStringList keptDamaged(const QString& folder);

}  // namespace yushi
