#pragma once

#include "model/values/date.h"

#include <optional>
#include <string>

namespace yushi {

/// A place that a reader can find: a document of the edition and where in it.
struct Citation {
    std::string document;
    std::string at;

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// A public document from which an edition was transcribed.
struct SourceDocument {
    std::string id;
    std::string title;
    std::string publisher;
    std::string published;  ///< as far as known: "2022", "2024-03-19"
    std::optional<Date>
        checkedOn;  ///< the day on which the figures were held against it; nothing if they were not

    friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

}  // namespace yushi
