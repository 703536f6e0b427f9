#pragma once

#include "desk/desk.h"
#include "files/case_file.h"
#include "files/file_lock.h"
#include "files/unsaved_edits.h"
#include "messages/message_bar.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace yushi {

class MessageArea;

/// The case on the desk and its file: opens, saves and clears, guards against a second window and against others who
/// change the file. What goes wrong is said in the message area; no file is ever overwritten silently.
class CaseSession : public QObject {
    Q_OBJECT

  public:
    using Act = std::function<void()>;

    CaseSession(Desk& desk, MessageArea& messages, QWidget& window);

    const QString& path() const { return file_.path; }
    bool isReadOnly() const { return readOnly_.has_value(); }
    /// Whether the desk holds what is neither in the file nor in the book.
    bool hasUnsaved() const { return unsaved_->any(); }
    /// The book has acknowledged @p recorded: while the desk holds just that, nothing of it is unsaved.
    void countAsSaved(const Consultation& recorded) { unsaved_->countAsSaved(recorded); }

    /// How the user is asked where to save; answers an empty path if there is no wish to.
    void setPlaceAsked(std::function<QString()> ask) { askPlace_ = std::move(ask); }

    void startNew();
    /// Puts a consultation that is in no file on the desk once what is unsaved there is settled; @p what is said meanwhile,
    /// and @p then done after it. Another window that wants it is where the user is asked.
    void start(const QString& what, Consultation consultation, Act then = {}, QWidget* asker = nullptr);
    void open(const QString& path);
    void save();
    void saveAs();
    void reload();
    /// 片付け: an empty desk, and no trace of the client beside the case file and its backups.
    void clearDesk();
    /// What else of a client the program holds and is not decided, as 片付け needs it: whether there is any, how the user is
    /// asked, and how it is removed.
    struct Undecided {
        std::function<bool()> any;
        std::function<Message(Act removeToo, Act stay)> ask;
        Act remove;
    };
    void askBeforeClearing(Undecided what) { undecided_.push_back(std::move(what)); }

    /// Whether the window may close now; if edits are unsaved it asks, and closes the window by the answer.
    bool mayClose();
    /// The session of the user ends: nothing can be asked, the journal keeps what is unsaved.
    void endNow() { ending_ = true; }
    bool isEnding() const { return ending_; }

    /// Looks whether somebody else has changed the file.
    void lookAtDisk();
    /// Does @p act now, or when the user has decided what becomes of the unsaved edits; @p what is said meanwhile, in a
    /// dialog over @p asker if that is another window.
    void whenSettled(const QString& what, Act act, QWidget* asker = nullptr) {
        unsaved_->whenSettled(what, std::move(act), asker);
    }
    /// Puts a recovered state on the desk, unsaved; does @p safe when it is on the disk again, or not wanted any more.
    void takeUp(const JournalRecord& record, Consultation consultation, Act safe);

  signals:
    /// Another file, another name, or saved and unsaved.
    void fileChanged();
    /// The desk holds another consultation than before.
    void consultationChanged();
    /// The desk is cleared (片付け): nothing of the client may stay on the screen.
    void deskCleared();

  private:
    enum class Mode { Edit, ReadOnly };

    void opened(const QString& path, ReadCase read, Mode mode, std::unique_ptr<FileLock> lock);
    void askForLock(const QString& path, std::unique_ptr<FileLock> lock);
    void mayEdit(std::unique_ptr<FileLock> lock);
    void mayRead(Problems refusal);
    void tellReadOnly();
    void settle(Consultation consultation);
    void saveTo(const QString& path);
    bool write(const QString& path);
    void tellOfChange(OnDisk state);
    void compareWithDisk();
    void reloadNow();
    void say(std::function<Message()> compose);
    bool isBroken(const QString& path) const;

    /// The matter of which the session speaks.
    inline static const QString kAboutFile = QStringLiteral("about file");

    Desk& desk_;
    MessageArea& messages_;
    QWidget& window_;
    std::function<QString()> askPlace_;
    CaseFile file_;
    UnsavedEdits* unsaved_;
    std::unique_ptr<FileLock> lock_;
    std::vector<Undecided> undecided_;
    std::optional<Problems> readOnly_;  ///< why, where the place refuses
    bool ending_ = false;
};

}  // namespace yushi
