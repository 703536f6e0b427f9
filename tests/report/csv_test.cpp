#include "catch.h"
#include "report/sheets/csv_table.h"

using namespace yushi;

// OWASP, "CSV Injection": cells that begin with = + - @, tab or carriage return are taken for formulas.
TEST_CASE("text that a spreadsheet would take for a formula has an apostrophe before it") {
    for (const std::string text :
         {"=1+1", "+81-3", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "＝1＋1"})
        CHECK(plainText(text) == "'" + text);
    for (const std::string text : {"", "経済変動対策貸付", "a=b", "1,000円", "(-1)"})
        CHECK(plainText(text) == text);
}

TEST_CASE("CSV begins with a byte order mark, ends its lines in CR LF, and writes numbers as they are") {
    CHECK(csvText({{"案", std::int64_t(-5)}, {}}) == "\xEF\xBB\xBF案,-5\r\n\r\n");
}

// RFC 4180: fields with commas, quotes or line breaks stand in quotes, and a quote inside is doubled.
TEST_CASE("commas, quotes and line breaks stay in their cell") {
    CHECK(csvText({{"a,b", "say \"x\"", "one\ntwo"}}) ==
          "\xEF\xBB\xBF\"a,b\",\"say \"\"x\"\"\",\"one\ntwo\"\r\n");
    CHECK(csvText({{"=a,b"}}) == "\xEF\xBB\xBF\"'=a,b\"\r\n");
}
