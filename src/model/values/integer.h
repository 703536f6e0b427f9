#pragma once

namespace yushi {

/// A whole number wide enough for every product of money, rate and time before its one division.
__extension__ using Int128 = __int128;

}  // namespace yushi
