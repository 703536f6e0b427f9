#pragma once

#include "book/desk_record.h"
#include "book/store/book_thread.h"
#include "desk/desk.h"
#include "messages/message_bar.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QWidget;

namespace yushi {

class CaseSession;
class MessageArea;

/// The consultation on the desk and its record in the book: writes it, puts a record on the desk, and says when another
/// desk was faster. Nobody's work is lost: what cannot be written over becomes a record of its own, or stays on the desk;
/// what the book did not take is kept until the user decides. What the book answers changes nothing of another
/// consultation that came on the desk meanwhile.
class BookSession : public QObject {
    Q_OBJECT

  public:
    BookSession(Desk& desk, CaseSession& file, MessageArea& messages, QObject* parent,
                BookPatience patience = {});

    BookThread& book() { return book_; }
    /// The file of the consultation on the desk; empty for none.
    const QString& openFile() const;
    /// The record that the desk was read from or written to.
    const std::optional<BookKey>& key() const { return onDesk_->key; }
    /// What is being recorded, and what is not recorded, in words; empty if there is neither.
    QString openRecords() const;

    /// The next question opens the book that the settings name by then.
    void placeChanged();
    /// 台帳に記録: over the record that the desk was read from, or as a new one. While the book is writing it, the newest
    /// waits its turn.
    void record();
    void recordAnew();
    /// Puts a record on the desk once what is unsaved there is settled; @p asker is the window that is asked.
    void take(BookKey key, QWidget* asker);
    /// Begins an empty book where one is gone.
    void beginNewBook();
    /// Whether the window may close now; while anything is not recorded it asks, and closes the window by the answer.
    bool mayClose();

  signals:
    void recorded();
    void failed(const yushi::Problems& problems);
    /// Something else is being recorded, or not recorded.
    void openRecordsChanged();
    /// An empty book was begun.
    void bookBegun();

  private:
    void forget();
    void rememberFile();
    void write(const DeskRecordPtr& record);
    void written(const DeskRecordPtr& record, const SaveOutcome& outcome);
    void acknowledged(const DeskRecordPtr& record, const BookKey& key, const RecordVersion& version);
    void drop(const DeskRecordPtr& record);
    void show(const BookCase& found, const BookPlace& place, QWidget* asker);
    void closeWhenRecorded();
    void closeUnrecorded();
    void leaveUnrecorded();

    void tell(const DeskRecordPtr& record, std::function<Message()> compose);
    void forgetMessage(const DeskRecordPtr& record);
    void tellAgain(const DeskRecordPtr& record);
    void tellRecording(const DeskRecordPtr& record);
    void tellRecorded(const DeskRecordPtr& record, const QString& client);
    void tellNothingToRecord();
    void tellNotRecorded(const DeskRecordPtr& record, const Problems& problems);
    void tellOfConflict(const DeskRecordPtr& record, const BookConflict& conflict);
    void tellNotTaken(const BookCase& found, const BookPlace& place);
    void askBeforeClosing();
    Message openRecordsMessage(std::function<void()> withoutRecording, std::function<void()> stay) const;
    void sayProblems(const Problems& problems);
    MessageChoice beginNewChoice();

    // The matters of which the session speaks, beside one for each record.
    inline static const QString kAboutBook = QStringLiteral("about book");
    /// That what the desk holds is recorded, which is so until it is changed.
    inline static const QString kAboutRecorded = QStringLiteral("about recorded");
    inline static const QString kAboutClosing = QStringLiteral("about closing");

    Desk& desk_;
    CaseSession& file_;
    MessageArea& messages_;
    BookThread book_;
    DeskRecordPtr onDesk_ = std::make_shared<DeskRecord>();
    std::vector<DeskRecordPtr> open_;  ///< being written, or not recorded
    std::map<DeskRecordPtr, std::function<Message()>> said_;  ///< of those, without whose it is
    QString path_;                     ///< the file of the consultation on the desk
    Client client_;                    ///< and whose it is
    int taken_ = 0;                    ///< the number of the last wish to open a record
    bool closing_ = false;             ///< the window closes when everything is recorded
};

/// How this desk is called in the book: user and machine.
QString deskName();

}  // namespace yushi
