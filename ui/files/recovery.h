#pragma once

#include "files/journal.h"

#include <QObject>

#include <memory>
#include <vector>

namespace yushi {

class CaseSession;
class Desk;
class MessageArea;

/// Offers at the start what windows that died had not saved: 復元, 比較, 破棄. What is not decided is offered again
/// at the next start.
class Recovery : public QObject {
    Q_OBJECT

  public:
    Recovery(Desk& desk, CaseSession& session, MessageArea& messages);

    /// Looks for journals and offers each.
    void offer();

  private:
    void consider(const std::shared_ptr<OrphanJournal>& orphan);
    void offer(const std::shared_ptr<OrphanJournal>& orphan);
    void compare(const std::shared_ptr<OrphanJournal>& orphan);
    void recover(const std::shared_ptr<OrphanJournal>& orphan);
    void discard(const std::shared_ptr<OrphanJournal>& orphan);
    void decided(const std::shared_ptr<OrphanJournal>& orphan);
    bool isAnyLeft() const;
    void removeAll();

    Desk& desk_;
    CaseSession& session_;
    MessageArea& messages_;
    std::vector<std::shared_ptr<OrphanJournal>> undecided_;
};

}  // namespace yushi
