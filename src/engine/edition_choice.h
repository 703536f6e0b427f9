#pragma once

#include "model/edition.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// The edition in force on @p on, one for each issuer: full ones before partial ones; after the end of the
/// last edition the last, before the first none. Whether it is out of date tells isOutOfDate().
std::vector<const Edition*> editionsOn(std::span<const Edition> editions, Date on);

/// editionsOn(), and beside each partial edition the last full one before it, which says what the other leaves out.
std::vector<const Edition*> editionsToShow(std::span<const Edition> editions, Date on);

/// Every edition that had begun by @p on, replaced or not.
std::vector<const Edition*> editionsUpTo(std::span<const Edition> editions, Date on);

/// The days on which an edition begins, the latest first.
std::vector<Date> editionDays(std::span<const Edition> editions);

/// The edition of the same issuer that began last before @p edition; nothing if it is the first.
const Edition* editionBefore(std::span<const Edition> editions, const Edition& edition);

/// Whether @p edition had ended by @p on.
bool isOutOfDate(const Edition& edition, Date on);

}  // namespace yushi
