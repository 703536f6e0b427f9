#include "widgets/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace yushi {

bool UndoKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo)) return false;
    if (const auto* line = qobject_cast<QLineEdit*>(watched)) return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(watched)) {
        const QTextDocument& document = *text->document();
        return undo ? !document.isUndoAvailable() : !document.isRedoAvailable();
    }
    return false;
}

}  // namespace yushi
