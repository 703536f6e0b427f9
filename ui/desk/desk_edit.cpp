#include "desk/desk_edit.h"

#include "desk/desk.h"

#include <utility>

namespace yushi {

DeskEdit::DeskEdit(Desk& desk, const QString& name, QString key, Consultation before, Consultation after)
    : QUndoCommand(name),
      desk_(desk),
      key_(std::move(key)),
      before_(std::move(before)),
      after_(std::move(after)) {}

void DeskEdit::undo() {
    desk_.endEdit();
    desk_.restore(before_);
}

void DeskEdit::redo() {
    desk_.restore(after_);
}

bool DeskEdit::mergeWith(const QUndoCommand* next) {
    const auto* edit = dynamic_cast<const DeskEdit*>(next);
    if (!edit || edit->key_ != key_) return false;
    after_ = edit->after_;
    setObsolete(after_ == before_);
    return true;
}

}  // namespace yushi
