// Writes the schemas below data/ and the tables of keys of the guides anew, as the formats give them.
#include "catalog/folders/load.h"
#include "format/case_format.h"
#include "format/catalog_format.h"
#include "format/rules_format.h"
#include "format/visitors/key_row.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

/// Puts a table between its marks in a guide.
void writeTable(const fs::path& guide, const std::string& name, const std::string& table) {
    std::ifstream stream(guide, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const std::string mark = "<!-- keys: " + name + " -->\n";
    const std::size_t from = text.find(mark);
    const std::size_t to = text.find("<!-- end -->", from);
    if (from == std::string::npos || to == std::string::npos) {
        std::cerr << guide << ": no mark " << mark;
        std::exit(1);
    }
    text.replace(from + mark.size(), to - from - mark.size(), table);
    write(guide, text);
}

}  // namespace

int main() {
    const fs::path root = YUSHI_SOURCE;
    const auto vocabulary = *yushi::loadVocabulary(root / "data");
    write(root / "data" / "case.schema.json", yushi::caseSchemaText(vocabulary));
    write(root / "data" / "programs" / "catalog.schema.json", yushi::catalogSchemaText());
    write(root / "data" / "rules" / "rule.schema.json", yushi::rulesSchemaText());
    writeTable(root / "docs" / "catalog.md", "catalog", yushi::keyTable(yushi::catalogKeys()));
    writeTable(root / "docs" / "case-file.md", "case", yushi::keyTable(yushi::caseKeys()));
}
