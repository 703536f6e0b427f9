#pragma once

#include "format/gif_columns.h"
#include "model/values/problem.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace yushi {

/// A scheme as it stands in a file.
struct GifEntry {
    int line = 0;
    GifRow row;
    std::vector<std::pair<std::string, std::string>> others;  ///< columns that are none of the model, with what is in them
};

/// The schemes in CSV text in the columns of the government's model, which may stand in any order; optional ones may be
/// missing. A missing or doubled column and an empty mandatory cell are problems. @p name says whose text it is.
Result<std::vector<GifEntry>> readGif(std::string_view csv, const std::string& name);

}  // namespace yushi
