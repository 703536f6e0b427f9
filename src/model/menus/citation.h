#pragma once

#include "model/values/date.h"

#include <optional>
#include <string>

namespace yushi {

/// A part of a page, in thousandths of its width and height from the upper left corner.
struct PageArea {
    int x = 0;
    int y = 0;
    int width = 1000;
    int height = 1000;

    friend bool operator==(const PageArea&, const PageArea&) = default;
};

/// A place that a reader can find: a document of the edition and where in it.
struct Citation {
    std::string document{};
    std::string at{};
    std::optional<int> page{};        ///< of the file, counted from 1, whatever is printed on it
    std::optional<PageArea> area{};   ///< where on the page

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// A public document from which an edition was transcribed.
struct SourceDocument {
    std::string id;
    std::string title;
    std::string publisher;
    std::string published;  ///< as far as known: "2022", "2024-03-19"
    std::string url;     ///< where it was fetched from; empty where that is not known
    std::string sha256;  ///< of the file that was read, in lower-case hexadecimal
    std::optional<Date> fetchedOn;
    std::optional<Date>
        checkedOn;  ///< the day on which the figures were held against it; nothing if they were not

    friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

}  // namespace yushi
