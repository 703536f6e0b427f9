#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace yushi {

/// Whether @p id is one of @p ids.
inline bool containsId(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

}  // namespace yushi
