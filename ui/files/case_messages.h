#pragma once

#include "files/file_lock.h"
#include "files/journal.h"
#include "messages/message_bar.h"
#include "model/values/problem.h"
#include "report/tables/case_differences.h"

#include <vector>

namespace yushi {

// What the window says about case files. Each takes what the user may choose.

using Act = std::function<void()>;

/// Something in a file is wrong: every problem, with what the user wanted in the first line.
Message notReadMessage(const QString& path, const Problems& problems, Language language);
Message notSavedMessage(const Problems& problems, Language language, Act saveAs);
/// A file that exists and is no case is never overwritten.
Message notOverwrittenMessage(const QString& path, Act saveAs);

/// Another window edits the file; @p takeOver is empty where that window is known to live.
Message lockedMessage(const QString& path, const LockHolder& holder, Act readOnly, Act takeOver);
/// @p refusal says why the place lets nobody edit; nothing where the user wanted to read alone.
Message readOnlyMessage(const QString& path, const Problems& refusal, Language language, Act saveAs);

/// Somebody else changed or removed the file.
Message changedMessage(const QString& path, Act reload, Act compare, Act saveAs);
Message goneMessage(const QString& path, Act saveAgain, Act saveAs);
Message conflictMessage(const QString& path, const std::vector<CaseDifference>& differences, Act reload,
                        Act overwrite, Act saveAs);

/// What is unsaved stands in the way of @p what.
Message unsavedMessage(const QString& what, Act saveFirst, Act withoutSaving, Act stay);

/// A window died with unsaved edits.
Message recoveryMessage(const OrphanJournal& orphan, Act recover, Act compare, Act discard);
Message recoveryComparedMessage(const OrphanJournal& orphan, const std::vector<CaseDifference>& differences,
                                Act recover, Act discard);
Message notRecoverableMessage(const QString& path, const Problems& problems, Language language);
/// Nothing can be read of what a window had kept.
Message unreadableJournalMessage(const QString& path, Act discard);
/// 片付け would leave what windows that died had not saved.
Message leftBehindMessage(Act removeToo, Act stay);

Message journalFailedMessage(const Problem& problem, Language language, Act save);
Message backupFailedMessage(const QString& path);

}  // namespace yushi
