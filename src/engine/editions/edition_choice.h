#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/menus/edition.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// The editions whose lines stand on @p on, issuer by issuer. First the latest that has begun, one in force before one that
/// has ended; below a partial one those before it down to the next full one, unless so long lies between them that nobody
/// could take the older for still valid. After the end of the last edition the last stays: see isOutOfDate().
std::vector<const Edition*> editionsOn(std::span<const Edition> editions, Date on);

/// The lines of editionsOn(): of an older edition those whose end no newer one names. A newer edition names the end of a
/// line by a line of the same program for the same use, or by what it says of the program's successor.
std::vector<LineRef> linesOn(std::span<const Edition> editions, Date on);

/// Whether @p line stands on @p on merely because no newer edition of the issuer says what became of it (継続未確認). What
/// a newer edition replaced or ended is out of date and nothing else.
bool isUnconfirmed(const LineRef& line, std::span<const Edition> editions, Date on);

/// The lines of every edition that had begun by @p on, replaced or not.
std::vector<LineRef> linesUpTo(std::span<const Edition> editions, Date on);

/// The days on which an edition begins, the latest first.
std::vector<Date> editionDays(std::span<const Edition> editions);

/// The edition of the same issuer that began last before @p edition and has a menu in common with it; nothing if none has.
const Edition* editionBefore(std::span<const Edition> editions, const Edition& edition);

/// Whether @p edition had ended by @p on.
bool isOutOfDate(const Edition& edition, Date on);

/// Whether it is not yet in force.
bool isAhead(const Edition& edition, Date on);

}  // namespace yushi
