#pragma once

class QWidget;

namespace yushi {

/// Puts everything in @p content that takes the keyboard behind @p before in the way of the Tab key: for what is
/// made late, which Qt would reach last.
void putInTabOrder(QWidget* before, QWidget* content);

}  // namespace yushi
