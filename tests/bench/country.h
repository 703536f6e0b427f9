#pragma once

#include <filesystem>

namespace yushi {

/// A generated country: many issuers, each with the programs of shipped editions under ids of its own.
struct Country {
    std::filesystem::path folder;  ///< a data folder with facts, schemas, rules and the generated catalogs
    int issuers = 0;
    int programs = 0;
    std::uintmax_t bytes = 0;  ///< of the catalogs
};

/// Writes a country of @p issuers issuers with at least @p programs programs each below @p folder, from the data folder
/// @p shipped.
Country writeCountry(const std::filesystem::path& shipped, const std::filesystem::path& folder, int issuers,
                     int programs);

}  // namespace yushi
