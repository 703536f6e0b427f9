#pragma once

#include "model/values/text.h"

#include <string>
#include <vector>

namespace yushi {

/// A key of a format as people read it.
struct KeyRow {
    std::string path;  ///< "offers[].rate_steps[].from_month"
    bool needed = false;
    Text value;  ///< what may stand there
    Text title;
    Text more;  ///< what else there is to know; empty where the title says all
};

/// The rows as a table of Markdown, for the guides.
std::string keyTable(const std::vector<KeyRow>& rows);

/// The keys of the case file, and those of a catalog file.
std::vector<KeyRow> caseKeys();
std::vector<KeyRow> catalogKeys();

}  // namespace yushi
