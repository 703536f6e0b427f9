#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yushi {

/// A ward of a designated city (政令指定都市の区); those of Tokyo are municipalities.
struct Ward {
    std::string name;
    std::string kana;
};

/// A municipality and the prefecture in which it lies.
struct Municipality {
    std::string code;  ///< 全国地方公共団体コード; empty where only a catalog names it
    std::string name;
    std::string kana;
    std::string prefecture;  ///< option id of the fact "prefecture"
    std::vector<Ward> wards;
};

/// A prefecture as it is written before the names of its municipalities.
struct PrefectureName {
    std::string id;    ///< option id of the fact "prefecture"
    std::string name;  ///< 長野県
};

/// The municipalities by what people write for them: with or without 市・町・村, their prefecture, county or ward, in
/// kanji or kana of any width, ヶ as ケ or が. It answers places in all().
class Municipalities {
  public:
    Municipalities() = default;
    Municipalities(std::vector<Municipality> all, const std::vector<PrefectureName>& prefectures);

    /// Adds one that a catalog names and the list does not: a place that was made since, or is no more.
    void add(Municipality municipality);

    const std::vector<Municipality>& all() const { return all_; }
    const Municipality& operator[](std::size_t place) const { return all_[place]; }

    /// Every municipality that @p typed may name. @p prefecture is where it must lie; empty where that is not known.
    std::vector<std::size_t> named(std::string_view typed, std::string_view prefecture) const;

    /// Those whose names are like @p typed, likest first, at most @p most; for messages.
    std::vector<std::size_t> like(std::string_view typed, std::string_view prefecture, std::size_t most) const;

    /// Those whose names in kanji or kana begin with @p typed, in the order of all().
    std::vector<std::size_t> beginningWith(std::string_view typed, std::string_view prefecture) const;

    /// The one form in which a municipality is kept: its name, after its prefecture where another has the same name and
    /// @p prefecture does not tell which is meant.
    std::string writtenName(std::size_t place, std::string_view prefecture) const;

    /// "長野市(長野県)".
    std::string nameWithPrefecture(std::size_t place) const;

  private:
    struct Keys {
        std::u32string name;
        std::u32string kana;
    };

    std::vector<std::size_t> candidates(std::string_view typed, std::string_view prefecture) const;
    void index(const Municipality& municipality);
    void index(const std::u32string& key);
    std::vector<std::size_t> within(const std::u32string& key, std::string_view prefecture) const;

    std::vector<Municipality> all_;
    std::vector<Keys> keys_;  ///< of each
    std::unordered_map<std::u32string, std::vector<std::uint32_t>> places_;
    std::vector<std::pair<std::u32string, std::string>> prefectures_;  ///< what is written before a name → id
    std::unordered_map<std::string, std::string> prefectureNames_;  ///< id → 長野県
};

/// What is compared of a name of a place: one form of each sign, nothing between them.
std::u32string placeKey(std::string_view name);

}  // namespace yushi
