#pragma once

#include <QString>

class QWidget;

namespace yushi {

/// Empties every field of @p window, with what was typed into it and could not be read, and what it can undo.
void clearFields(QWidget& window);

/// The organization under whose settings Qt's own file dialog keeps its folders.
QString dialogOrganization();

/// Removes what is left of a client outside the case file: recent files, the clipboard, the folders that file
/// dialogs remember.
void removeTraces();

}  // namespace yushi
