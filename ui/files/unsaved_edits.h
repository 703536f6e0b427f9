#pragma once

#include "files/journal.h"
#include "model/consultation/consultation.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>

class QWidget;

namespace yushi {

class Desk;
class MessageArea;

/// The file in which the consultation on the desk is saved.
struct CaseFile {
    QString path;      ///< empty where it is in none
    std::string hash;  ///< of its content as it was read or written last
};

/// What the desk holds and neither its file nor the book has. Every edit is kept in the journal until it is saved; before
/// another consultation takes the place of this one, the user is asked what becomes of it.
class UnsavedEdits : public QObject {
    Q_OBJECT

  public:
    using Act = std::function<void()>;

    /// The matter under which the question stands.
    inline static const QString kMatter = QStringLiteral("about unsaved");

    /// Records name @p file; @p save is what the user is offered.
    UnsavedEdits(Desk& desk, MessageArea& messages, QWidget& window, const CaseFile& file, Act save);

    bool any() const;
    /// The book has acknowledged @p recorded: while the desk holds just that, nothing of it is unsaved.
    void countAsSaved(const Consultation& recorded);
    /// Does @p act now, or when the user has decided what becomes of the edits; @p what is said meanwhile, in a dialog over
    /// @p asker if that is another window.
    void whenSettled(const QString& what, Act act, QWidget* asker = nullptr);
    /// Nothing is unsaved any more: it is in its file, or not wanted.
    void settled();
    /// Another consultation has come onto the desk, as it stands in its file.
    void begin();
    /// What has come onto the desk is in no file yet; does @p safe when it is on the disk, or not wanted any more.
    void takeUp(Act safe);
    /// The window goes, with nothing unsaved.
    void leaveNothing() { journal_.clear(); }

  signals:
    /// Saved and unsaved.
    void changed();

  private:
    void keepEdit();
    void tell();
    void sayNotKept(int error);
    void isSafe();

    Desk& desk_;
    MessageArea& messages_;
    QWidget& window_;
    const CaseFile& file_;
    Act save_;
    Journal journal_;
    std::optional<Consultation> inBook_;  ///< as the book has acknowledged it
    bool told_ = false;                   ///< whether anything was unsaved, as it was told last
    Act whenSafe_;                        ///< what waits until the desk's content is on the disk
};

}  // namespace yushi
