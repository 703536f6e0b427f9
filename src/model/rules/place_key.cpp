// One form of what people write in several: widths, kana, ヶ, and kanji that have an old form.
#include "model/rules/municipality.h"
#include "model/values/characters.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

bool isBlank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r';
}

bool isKanji(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
           c == U'々';
}

/// Kanji of which people write another form, by the form of the list of municipalities or a common one.
constexpr std::pair<char32_t, char32_t> kForms[] = {
    {U'竜', U'龍'}, {U'澤', U'沢'}, {U'濱', U'浜'}, {U'﨑', U'崎'}, {U'嶋', U'島'}, {U'淵', U'渕'},
    {U'邊', U'辺'}, {U'邉', U'辺'}, {U'惠', U'恵'}, {U'廣', U'広'}, {U'國', U'国'}, {U'舘', U'館'},
    {U'藏', U'蔵'}, {U'曾', U'曽'}, {U'櫻', U'桜'}, {U'桧', U'檜'}, {U'條', U'条'}, {U'齋', U'斎'},
    {U'齊', U'斉'}, {U'眞', U'真'}, {U'豐', U'豊'}, {U'榮', U'栄'}, {U'圓', U'円'}, {U'莊', U'荘'},
    {U'瀨', U'瀬'}, {U'鯵', U'鰺'}, {U'釜', U'竈'}, {U'竃', U'竈'}, {U'蘆', U'芦'}, {U'壹', U'壱'},
    {U'與', U'与'}, {U'壽', U'寿'}, {U'縣', U'県'}, {U'區', U'区'}, {U'會', U'会'}, {U'嶽', U'岳'},
    {U'德', U'徳'}, {U'髙', U'高'}, {U'槙', U'槇'}, {U'萬', U'万'}, {U'餘', U'余'}, {U'禮', U'礼'},
    {U'靜', U'静'}, {U'鹽', U'塩'}, {U'鐵', U'鉄'}, {U'彌', U'弥'}, {U'藝', U'芸'}, {U'穗', U'穂'},
    {U'梼', U'檮'}, {U'龜', U'亀'}, {U'澁', U'渋'}, {U'當', U'当'}, {U'巿', U'市'}};

char32_t commonSign(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c >= U'ァ' && c <= U'ヶ') return c - (U'ァ' - U'ぁ');
    const auto form = std::ranges::find(kForms, c, &std::pair<char32_t, char32_t>::first);
    return form == std::end(kForms) ? c : form->second;
}

/// ヶ, ケ, が, か and their small forms are one sign between kanji (茅ヶ崎, 駒ケ根, 関が原).
void joinKe(std::u32string& name) {
    static constexpr std::u32string_view forms = U"けゖがかゕ";
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        const bool ke = forms.find(name[i]) != std::u32string_view::npos;
        if (ke && isKanji(name[i - 1]) && isKanji(name[i + 1])) name[i] = U'け';
    }
}

}  // namespace

std::u32string placeKey(std::string_view name) {
    std::u32string key;
    for (const char32_t character : normalCharacters(name)) {
        if (!isBlank(character)) key += commonSign(character);
    }
    joinKe(key);
    return key;
}

}  // namespace yushi
