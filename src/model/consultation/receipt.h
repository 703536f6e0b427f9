#pragma once

#include "model/values/date.h"

#include <string>
#include <vector>

namespace yushi {

/// A file that a result was computed from.
struct UsedFile {
    std::string path;    ///< below the data folder: "programs/hyogo/R4.json"
    std::string sha256;  ///< of its bytes, in hexadecimal

    friend bool operator==(const UsedFile&, const UsedFile&) = default;
};

/// By what a comparison was computed, from what, and what it came to.
struct Receipt {
    std::string id;       ///< SHA-256 of everything below
    std::string program;  ///< version
    int schemaVersion = 1;
    Date computedOn;
    std::vector<UsedFile> files;     ///< facts, rules and the catalogs of the offers
    std::vector<std::string> rules;  ///< the editions and the days on which they hold, in words
    std::string caseText;            ///< JSON of the case
    std::string resultText;          ///< JSON of `yushi compare --json`
};

}  // namespace yushi
