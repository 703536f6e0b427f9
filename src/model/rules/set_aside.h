#pragma once

#include "model/values/problem.h"

#include <string>
#include <vector>

namespace yushi {

/// A file or folder of the data that is left out, so that all others can be used: what it would have held, and why it is not.
struct SetAside {
    enum class Kind { Edition, Rules, Folder };

    Kind kind = Kind::Edition;
    std::string path;
    Problems problems;
};

}  // namespace yushi
