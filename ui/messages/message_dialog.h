#pragma once

#include "messages/message_bar.h"

class QWidget;

namespace yushi {

/// Asks for an answer in a dialog over @p asker, the window where it is wanted, which waits for it. The last choice is
/// taken where the dialog is closed without any.
void askInDialog(const Message& message, QWidget* asker);

}  // namespace yushi
