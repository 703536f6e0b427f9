#pragma once

#include "model/values/problem.h"
#include "model/values/text.h"

#include <QString>

namespace yushi {

/// All problems in words, one a line.
QString problemLines(const Problems& problems, Language language);

}  // namespace yushi
