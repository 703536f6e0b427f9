#pragma once

#include "engine/editions/edition_diff.h"

#include <span>
#include <string>

namespace yushi {

/// `yushi catalog diff`: one sentence a difference.
std::string diffText(std::span<const EditionDifference> differences, Language language);

/// `yushi catalog diff --json`.
std::string diffJson(std::span<const EditionDifference> differences);

/// One difference as a sentence.
std::string differenceText(const EditionDifference& difference, Language language);

}  // namespace yushi
