#pragma once

#include "model/consultation/consultation.h"

#include <QUndoCommand>

namespace yushi {

class Desk;

/// One named edit: the consultation before and after it. Edits of the same field in one go become one.
class DeskEdit : public QUndoCommand {
  public:
    DeskEdit(Desk& desk, const QString& name, QString key, Consultation before, Consultation after);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;

  private:
    Desk& desk_;
    QString key_;
    Consultation before_;
    Consultation after_;
};

}  // namespace yushi
