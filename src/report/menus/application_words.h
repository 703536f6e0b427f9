#pragma once

#include "engine/eligibility/eligibility.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// One of what is told of applying for a line: what it is, its words, and an address on the web or nothing.
struct ApplicationRow {
    std::string title;
    std::string text;
    std::string url{};
};

/// Where a line is applied for, with what papers, by what law, and on which program of another issuer it rests, which is
/// looked for in @p editions. What is not stated has no row.
std::vector<ApplicationRow> applicationRows(const LineRef& line, std::span<const Edition> editions, Language language);

/// The same in one sentence each: "申込先: 商工振興課 電話 054-221-2513".
std::vector<std::string> applicationTexts(const LineRef& line, std::span<const Edition> editions, Language language);

/// A place with its telephone, and a paper with how old it may be, as they stand in those sentences.
std::string placeOfApplicationText(const Edition& edition, const ApplicationPlace& place, Language language);
std::string neededPaperText(const Edition& edition, const NeededPaper& paper, Language language);

/// The heading over them.
std::string applicationHeading(Language language);

}  // namespace yushi
