#pragma once

#include "engine/editions/edition_diff.h"

#include <vector>

namespace yushi {

/// Of what the money is for, how much of it, for how long and with how much grace: what the document does not state (資料に
/// 記載なし). No verdict holds a need against it.
std::vector<LineField> unstatedTerms(const Line& line);

}  // namespace yushi
