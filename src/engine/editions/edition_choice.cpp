#include "engine/editions/edition_choice.h"

#include "engine/editions/line_on_day.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>

namespace yushi {

namespace {

/// A menu that was last heard of so long before the next edition is no lead any more.
constexpr std::chrono::years kLongestSilence{10};

/// What is in force comes first, then what began later, then what lies nearer to the user, then a partial edition, which is
/// about what it names.
auto rank(const Edition& edition, Date on) {
    return std::tuple(on <= edition.effectiveTo, edition.effectiveFrom, edition.layer,
                      edition.coverage == Coverage::Partial);
}

bool isLongBefore(const Edition& older, const Edition& newer) {
    return std::chrono::year_month_day(older.effectiveTo) + kLongestSilence < newer.effectiveFrom;
}

/// The editions of one issuer that stand, the newest first.
std::vector<const Edition*> standing(std::string_view issuer, std::span<const Edition> editions, Date on) {
    std::vector<const Edition*> begun;
    for (const Edition& edition : editions) {
        if (edition.issuer == issuer && edition.effectiveFrom <= on) begun.push_back(&edition);
    }
    std::ranges::stable_sort(
        begun, [on](const Edition* a, const Edition* b) { return rank(*a, on) > rank(*b, on); });
    std::vector<const Edition*> chosen;
    for (const Edition* edition : begun) {
        if (!chosen.empty() &&
            (chosen.back()->coverage == Coverage::Full || isLongBefore(*edition, *chosen.back())))
            break;
        chosen.push_back(edition);
    }
    return chosen;
}

/// Whether two lines can be for the same use; where a document does not state the uses, they can.
bool shareUse(const Line& a, const Line& b) {
    const auto usesOf = [](const Line& line) {
        std::vector<Use> uses;
        for (const auto& reading : line.uses.possible()) std::ranges::copy(reading, std::back_inserter(uses));
        return uses;
    };
    const auto first = usesOf(a);
    const auto second = usesOf(b);
    return first.empty() || second.empty() || std::ranges::find_first_of(first, second) != first.end();
}

/// Whether @p nearer, the same edition in a nearer layer, has a line itself.
bool hasLine(const Edition& nearer, const std::string& id) {
    return std::ranges::any_of(nearer.programs, [&id](const Program& program) {
        return std::ranges::find(program.lines, id, &Line::id) != program.lines.end();
    });
}

/// Whether @p newer says what became of a line of an older edition.
bool namesEndOf(const Edition& newer, const LineRef& line) {
    if (newer.id == line.edition->id) return hasLine(newer, line.line->id);
    const auto program = std::ranges::find(newer.programs, line.program->id, &Program::id);
    if (program != newer.programs.end() && std::ranges::any_of(program->lines, [&line](const Line& own) {
            return shareUse(own, *line.line);
        }))
        return true;
    return std::ranges::any_of(newer.successions, [&line](const Succession& succession) {
        return succession.program == line.program->id && succession.change != Change::New;
    });
}

bool shareMenu(const Edition& a, const Edition& b) {
    return std::ranges::any_of(a.programs, [&b](const Program& program) {
        return std::ranges::find(b.programs, program.id, &Program::id) != b.programs.end();
    });
}

}  // namespace

std::vector<const Edition*> editionsOn(std::span<const Edition> editions, Date on) {
    std::vector<const Edition*> chosen;
    std::vector<std::string_view> issuers;
    for (const Edition& first : editions) {
        if (std::ranges::find(issuers, first.issuer) != issuers.end()) continue;
        issuers.push_back(first.issuer);
        std::ranges::move(standing(first.issuer, editions, on), std::back_inserter(chosen));
    }
    return chosen;
}

std::vector<LineRef> linesOn(std::span<const Edition> editions, Date on) {
    std::vector<LineRef> lines;
    const auto chosen = editionsOn(editions, on);
    for (auto edition = chosen.begin(); edition != chosen.end(); ++edition) {
        for (const LineRef& line : linesOf(**edition)) {
            const bool ended = std::any_of(chosen.begin(), edition, [&](const Edition* newer) {
                return newer->issuer == line.edition->issuer && namesEndOf(*newer, line);
            });
            if (!ended) lines.push_back(lineOnDay(line, on));
        }
    }
    return lines;
}

bool isUnconfirmed(const LineRef& line, std::span<const Edition> editions, Date on) {
    if (!isOutOfDate(*line.edition, on)) return false;
    const auto chosen = standing(line.edition->issuer, editions, on);
    const auto own = std::ranges::find(chosen, line.edition);
    return own != chosen.begin() && own != chosen.end() &&
           std::none_of(chosen.begin(), own, [&](const Edition* newer) { return namesEndOf(*newer, line); });
}

std::vector<LineRef> linesUpTo(std::span<const Edition> editions, Date on) {
    std::vector<LineRef> lines;
    for (const Edition& edition : editions) {
        if (edition.effectiveFrom > on) continue;
        for (const LineRef& line : linesOf(edition)) lines.push_back(lineOnDay(line, on));
    }
    return lines;
}

std::vector<Date> editionDays(std::span<const Edition> editions) {
    std::vector<Date> days;
    for (const Edition& edition : editions) days.push_back(edition.effectiveFrom);
    std::ranges::sort(days, std::ranges::greater());
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

const Edition* editionBefore(std::span<const Edition> editions, const Edition& edition) {
    const Edition* before = nullptr;
    for (const Edition& other : editions) {
        if (other.issuer != edition.issuer || other.effectiveFrom >= edition.effectiveFrom) continue;
        const bool later = !before || other.effectiveFrom > before->effectiveFrom;
        if (later && shareMenu(other, edition)) before = &other;
    }
    return before;
}

bool isOutOfDate(const Edition& edition, Date on) {
    return edition.effectiveTo < on;
}

bool isAhead(const Edition& edition, Date on) {
    return edition.effectiveFrom > on;
}

}  // namespace yushi
