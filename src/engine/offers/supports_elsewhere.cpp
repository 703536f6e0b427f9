#include "engine/offers/supports_elsewhere.h"

#include "engine/editions/edition_choice.h"

#include <algorithm>

namespace yushi {

namespace {

bool names(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

bool isOn(const StatedSupport& support, const LineRef& line) {
    return std::ranges::any_of(support.on, [&line](const SupportedMenus& menus) {
        if (menus.issuer != line.edition->issuer) return false;
        if (menus.programs.empty() && menus.lines.empty()) return true;
        return names(menus.programs, line.program->id) || names(menus.lines, line.line->id);
    });
}

}  // namespace

std::vector<SupportElsewhere> supportsElsewhere(const LineRef& line, std::span<const Edition> editions, Date on) {
    if (std::ranges::all_of(editions, [](const Edition& edition) { return edition.supports.empty(); })) return {};
    std::vector<SupportElsewhere> found;
    for (const Edition* edition : editionsOn(editions, on)) {  // of each issuer the newest first
        const bool newerNamesIt = std::ranges::any_of(found, [edition](const SupportElsewhere& newer) {
            return newer.edition != edition && newer.edition->issuer == edition->issuer;
        });
        if (newerNamesIt) continue;
        for (const StatedSupport& support : edition->supports) {
            if (isOn(support, line)) found.push_back({edition, &support});
        }
    }
    return found;
}

}  // namespace yushi
