#include "bench/country.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <vector>

namespace yushi {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// Ids of programs and lines with a mark, so that programs of one edition can be there several times.
void mark(Json& program, const std::string& suffix) {
    program["id"] = program["id"].get<std::string>() + suffix;
    for (Json& line : program["lines"]) {
        line["id"] = line["id"].get<std::string>() + suffix;
        if (line.contains("rate") && line["rate"].contains("off_lines")) {
            for (Json& off : line["rate"]["off_lines"]) off = off.get<std::string>() + suffix;
        }
    }
}

/// The edition of one issuer, with its programs repeated until there are enough.
Json editionFor(Json edition, const std::string& issuer, int programs) {
    for (const char* key : {"municipality", "shared_limits", "combinations", "successions", "usage",
                            "rate_history", "rates_elsewhere", "figures", "services"}) {
        edition.erase(key);
    }
    edition["issuer"] = issuer;
    const Json originals = edition["programs"];
    for (int copy = 1; static_cast<int>(edition["programs"].size()) < programs; ++copy) {
        for (Json program : originals) {
            if (static_cast<int>(edition["programs"].size()) >= programs) break;
            mark(program, "-" + std::to_string(copy));
            edition["programs"].push_back(std::move(program));
        }
    }
    return edition;
}

std::vector<Json> fullEditions(const fs::path& programs) {
    std::vector<Json> editions;
    for (const char* file :
         {"shizuoka/R6.json", "nagano-pref/H15.json", "nagano-pref/H30.json", "hyogo/R4.json"}) {
        std::ifstream stream(programs / file);
        editions.push_back(Json::parse(stream));
    }
    return editions;
}

}  // namespace

Country writeCountry(const fs::path& shipped, const fs::path& folder, int issuers, int programs) {
    fs::remove_all(folder);
    fs::create_directories(folder / "programs");
    fs::copy(shipped / "rules", folder / "rules");
    for (const char* file : {"facts.json", "facts.schema.json", "catalog.schema.json"})
        fs::copy(shipped / "programs" / file, folder / "programs" / file);
    const auto editions = fullEditions(shipped / "programs");
    Country country{folder, issuers, 0, 0};
    for (int i = 0; i < issuers; ++i) {
        const std::string issuer = "issuer-" + std::to_string(i);
        const Json edition =
            editionFor(editions[static_cast<std::size_t>(i) % editions.size()], issuer, programs);
        country.programs += static_cast<int>(edition["programs"].size());
        const fs::path file =
            folder / "programs" / issuer / (edition["edition"].get<std::string>() + ".json");
        fs::create_directories(file.parent_path());
        std::ofstream(file) << edition.dump();
        country.bytes += fs::file_size(file);
    }
    return country;
}

}  // namespace yushi
