#include "cli/selection.h"

#include "engine/editions/edition_choice.h"
#include "engine/editions/line_on_day.h"

#include <algorithm>

namespace yushi {

namespace {

Problem unknown(const std::string& option, const std::string& value, const std::string& known) {
    return {"",
            "",
            0,
            {option + " " + value, option + " " + value},
            {"次のいずれか: " + known, "one of: " + known}};
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

Problems unknownNames(const ProgramData& data, const Selection& selection) {
    std::vector<std::string> issuers;
    std::vector<std::string> editions;
    for (const Edition& edition : data.editions) {
        if (issuers.empty() || issuers.back() != edition.issuer) issuers.push_back(edition.issuer);
        if (!selection.issuer || edition.issuer == *selection.issuer) editions.push_back(edition.id);
    }
    if (selection.issuer && std::ranges::find(issuers, *selection.issuer) == issuers.end()) {
        return {unknown("--issuer", *selection.issuer, joined(issuers))};
    }
    if (selection.edition && std::ranges::find(editions, *selection.edition) == editions.end()) {
        return {unknown("--edition", *selection.edition, joined(editions))};
    }
    return {};
}

}  // namespace

Result<std::vector<LineRef>> selectLines(const ProgramData& data, const Selection& selection) {
    Problems problems = unknownNames(data, selection);
    if (!problems.empty()) return problems;
    std::vector<LineRef> lines;
    if (selection.on && !selection.edition) {
        lines = linesOn(data.editions, *selection.on);
    } else {
        for (const Edition& edition : data.editions) {
            for (const LineRef& line : linesOf(edition))
                lines.push_back(selection.on ? lineOnDay(line, *selection.on) : line);
        }
    }
    std::erase_if(lines, [&selection](const LineRef& line) {
        return (selection.issuer && line.edition->issuer != *selection.issuer) ||
               (selection.edition && line.edition->id != *selection.edition);
    });
    return lines;
}

}  // namespace yushi
