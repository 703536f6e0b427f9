#include "model/values/characters.h"

#include "catch.h"

using namespace yushi;

TEST_CASE("characters are taken off text one by one, and what is none is told byte by byte") {
    std::string_view text = "a円\xF0\xA0\xAE\xB7\xE5\x86";
    std::u32string taken;
    while (!text.empty()) taken += takeCharacter(text);
    CHECK(taken == std::u32string{U'a', U'円', U'𠮷', kBroken, kBroken});
}

TEST_CASE("signs that differ in width alone have one form, figures of another meaning keep theirs") {
    const std::pair<char32_t, char32_t> rows[] = {{U'５', U'5'}, {U'％', U'%'}, {U'　', U' '}, {U'ｶ', U'カ'},
                                                  {U'､', U'、'}, {U'￥', U'¥'}, {U'²', U'²'}, {U'①', U'①'},
                                                  {U'五', U'五'}, {U'a', U'a'}};
    for (const auto& [written, common] : rows) {
        CAPTURE(static_cast<unsigned>(written));
        CHECK(inCommonWidth(written) == common);
    }
}

TEST_CASE("the normal form joins marks with what they stand on") {
    CHECK(normalCharacters("ｶﾞｷﾞ") == U"ガギ");
    CHECK(normalCharacters("か\u3099") == U"が");
    CHECK(normalCharacters("ﾊﾟ") == U"パ");
    CHECK(normalCharacters("葛\U000E0100") == U"葛");
}

TEST_CASE("wide characters take two columns of a terminal, joined marks none") {
    CHECK(displayWidth("abc") == 3);
    CHECK(displayWidth("融資くらべ") == 10);
    CHECK(displayWidth("①②") == 4);
    CHECK(displayWidth("か\u3099") == 2);
    CHECK(displayWidth("ｶﾅ") == 2);
    CHECK(displayWidth("――") == 2);
}
