#pragma once

#include "model/edition.h"

#include <span>
#include <string>

namespace yushi {

/// How old an edition is whose lines stand merely because no newer one names their end: "継続未確認(2019年3月31日までの版、
/// 7年8か月前)"; empty for the others.
std::string unconfirmedText(const Edition& edition, std::span<const Edition> editions, Date on,
                            Language language);

}  // namespace yushi
