#pragma once

#include <functional>

class QWidget;

namespace yushi::test {

/// Brings each view of the plans of @p window to the front in turn and calls @p shoot with its name.
void shootPlans(QWidget& window, const std::function<void(const char*)>& shoot);

}  // namespace yushi::test
