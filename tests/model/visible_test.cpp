#include "catch.h"
#include "model/values/visible.h"

#include <string>
#include <utility>
#include <vector>

using namespace yushi;

// Unicode Character Database, UnicodeData.txt: the general categories Cc, Cf, Cn, Zs, Zl, Zp have no shape of their own.
TEST_CASE("what cannot be seen in a message is named by its code") {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"長野市 1-2, \"x\"", "長野市 1-2, \"x\""},
        {"長野　市", "長野　市"},
        {"が", "が"},
        {"\xEF\xBB\xBF" "a", "[U+FEFF]a"},
        {std::string("a\0b", 3), "a[U+0000]b"},
        {"a\nb\tc\x1b[31m", "a[U+000A]b[U+0009]c[U+001B][31m"},
        {"\x7f", "[U+007F]"},
        {"a\u200bb", "a[U+200B]b"},
        {"\u00a0", "[U+00A0]"},
        {"\u202eevil", "[U+202E]evil"},
        {"\u2028", "[U+2028]"},
        {"\U000e0001", "[U+E0001]"},
        {"\xE3\x81", "[0xE3][0x81]"},
        {"\xff", "[0xFF]"},
        {"\uFFFD", "\uFFFD"},
        {"", ""},
    };
    for (const auto& [text, shown] : rows) {
        CAPTURE(shown);
        CHECK(visible(text) == shown);
    }
    CHECK(inQuotes("").ja == "「」(空)");
    CHECK(inQuotes("").en == "\"\" (nothing)");
    CHECK(inQuotes("\u200b") == Text{"「[U+200B]」", "\"[U+200B]\""});
}
