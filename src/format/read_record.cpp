#include "format/read_record.h"

#include <cstdint>
#include <limits>

namespace yushi {

bool isReadableVersion(const JsonValue& value, int newest) {
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    const auto version = value.integer(1, any, {"1以上の整数", "a whole number, 1 or more"});
    if (!version) return false;
    if (*version <= newest) return true;
    const std::string found = std::to_string(*version);
    const std::string known = std::to_string(newest);
    value.report({"形式の版 " + found + "(この融資くらべより新しい)",
                  "version " + found + " of the format, newer than this program"},
                 {"版 " + known + " まで(新しい融資くらべで開いてください)",
                  "version " + known + " at most: open it with a newer program"});
    return false;
}

}  // namespace yushi
