#pragma once

#include "catch.h"
#include "file_text.h"

#include <filesystem>
#include <string>

namespace yushi::test {

/// What stands in a guide between the marks of a generated table.
inline std::string generatedTable(const std::string& guide, const std::string& name) {
    const std::string text = textOf(std::filesystem::path(YUSHI_TEST_DATA).parent_path() / "docs" / guide);
    const std::string mark = "<!-- keys: " + name + " -->\n";
    const std::size_t from = text.find(mark);
    REQUIRE(from != std::string::npos);
    const std::size_t start = from + mark.size();
    return text.substr(start, text.find("<!-- end -->", start) - start);
}

}  // namespace yushi::test
