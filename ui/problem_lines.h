#pragma once

#include "model/problem.h"
#include "model/text.h"

#include <QString>

namespace yushi {

/// All problems in words, one a line.
QString problemLines(const Problems& problems, Language language);

}  // namespace yushi
