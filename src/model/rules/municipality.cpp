#include "model/rules/municipality.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace yushi {

namespace {

/// A name without the word for what kind of place it is; the same where it has none.
std::u32string withoutKind(const std::u32string& name) {
    for (const std::u32string_view kind :
         {U"ちょう", U"まち", U"むら", U"そん", U"市", U"区", U"町", U"村", U"し", U"く"}) {
        if (name.size() > kind.size() && name.ends_with(kind)) return name.substr(0, name.size() - kind.size());
    }
    return name;
}

/// How many characters have to be changed, added or taken away to make one name of the other.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (const char32_t sign : a) {
        std::size_t corner = std::exchange(row[0], row[0] + 1);
        for (std::size_t k = 0; k < b.size(); ++k) {
            const std::size_t changed = corner + (sign == b[k] ? 0 : 1);
            corner = row[k + 1];
            row[k + 1] = std::min({changed, row[k] + 1, corner + 1});
        }
    }
    return row[b.size()];
}

bool contains(const std::u32string& text, const std::u32string& part) {
    return !part.empty() && text.find(part) != std::u32string::npos;
}

}  // namespace

Municipalities::Municipalities(std::vector<Municipality> all, const std::vector<PrefectureName>& prefectures) {
    for (const PrefectureName& each : prefectures) {
        const std::u32string name = placeKey(each.name);
        prefectureNames_.emplace(each.id, each.name);
        prefectures_.emplace_back(name, each.id);
        for (const char32_t kind : {U'県', U'府', U'都'}) {
            if (name.ends_with(kind)) prefectures_.emplace_back(name.substr(0, name.size() - 1), each.id);
        }
    }
    places_.reserve(all.size() * 6);
    all_.reserve(all.size());
    for (Municipality& each : all) add(std::move(each));
}

void Municipalities::add(Municipality municipality) {
    all_.push_back(std::move(municipality));
    keys_.push_back({placeKey(all_.back().name), placeKey(all_.back().kana)});
    index(all_.back());
}

void Municipalities::index(const Municipality& municipality) {
    const Keys& keys = keys_.back();
    for (const std::u32string& key : {keys.name, keys.kana}) {
        index(key);
        index(withoutKind(key));
    }
    for (const Ward& ward : municipality.wards) {
        index(placeKey(ward.name));
        index(placeKey(ward.kana));
        index(keys.name + placeKey(ward.name));
        index(keys.kana + placeKey(ward.kana));
    }
}

/// The last municipality may be named by @p key.
void Municipalities::index(const std::u32string& key) {
    if (key.empty()) return;
    const auto place = static_cast<std::uint32_t>(all_.size() - 1);
    auto& places = places_[key];
    if (places.empty() || places.back() != place) places.push_back(place);
}

std::vector<std::size_t> Municipalities::within(const std::u32string& key, std::string_view prefecture) const {
    std::vector<std::size_t> found;
    const auto places = places_.find(key);
    if (places == places_.end()) return found;
    for (const std::uint32_t place : places->second) {
        if (prefecture.empty() || all_[place].prefecture == prefecture) found.push_back(place);
    }
    return found;
}

std::vector<std::size_t> Municipalities::named(std::string_view typed, std::string_view prefecture) const {
    const std::vector<std::size_t> found = candidates(typed, prefecture);
    // 鹿嶋市 and 鹿島市 differ in the form of a kanji alone.
    std::vector<std::size_t> exact;
    std::ranges::copy_if(found, std::back_inserter(exact),
                         [&](std::size_t place) { return typed.ends_with(all_[place].name); });
    return found.size() > 1 && exact.size() == 1 ? exact : found;
}

std::vector<std::size_t> Municipalities::candidates(std::string_view typed, std::string_view prefecture) const {
    const std::u32string key = placeKey(typed);
    if (auto found = within(key, prefecture); !found.empty()) return found;
    const auto behindCounty = [this](const std::u32string& name, std::string_view in) {
        const auto place = name.find(U'郡');
        return place == std::u32string::npos ? std::vector<std::size_t>() : within(name.substr(place + 1), in);
    };
    for (const auto& [before, id] : prefectures_) {
        if (!key.starts_with(before) || (!prefecture.empty() && id != prefecture)) continue;
        const std::u32string rest = key.substr(before.size());
        if (auto found = within(rest, id); !found.empty()) return found;
        if (auto found = behindCounty(rest, id); !found.empty()) return found;
    }
    return behindCounty(key, prefecture);
}

std::vector<std::size_t> Municipalities::like(std::string_view typed, std::string_view prefecture,
                                              std::size_t most) const {
    std::vector<std::size_t> places = named(typed, "");  // of another prefecture
    const std::u32string key = placeKey(typed);
    const std::u32string bare = withoutKind(key);
    std::vector<std::pair<std::size_t, std::size_t>> found;  // how unlike it is, and its place
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto& [name, kana] = keys_[i];
        const bool part = contains(name, bare) || contains(kana, bare) || contains(key, withoutKind(name));
        const std::size_t unlike = std::min(distance(key, name), distance(key, kana));
        const bool oneSign = unlike == 1 && key.size() > 2;
        constexpr std::size_t far = 100;
        const bool elsewhere = !prefecture.empty() && all_[i].prefecture != prefecture;
        if (part || oneSign) found.emplace_back(unlike + (elsewhere ? far : 0), i);
    }
    std::ranges::sort(found);
    for (const auto& [unlike, place] : found) {
        if (std::ranges::find(places, place) == places.end()) places.push_back(place);
    }
    if (places.size() > most) places.resize(most);
    return places;
}

std::vector<std::size_t> Municipalities::beginningWith(std::string_view typed,
                                                       std::string_view prefecture) const {
    const std::u32string key = placeKey(typed);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const bool here = prefecture.empty() || all_[i].prefecture == prefecture;
        if (here && (keys_[i].name.starts_with(key) || keys_[i].kana.starts_with(key))) found.push_back(i);
    }
    return found;
}

std::string Municipalities::writtenName(std::size_t place, std::string_view prefecture) const {
    const Municipality& municipality = all_[place];
    if (municipality.prefecture == prefecture) return municipality.name;
    const auto same = std::ranges::count(all_, municipality.name, &Municipality::name);
    const auto name = prefectureNames_.find(municipality.prefecture);
    return same > 1 && name != prefectureNames_.end() ? name->second + municipality.name : municipality.name;
}

std::string Municipalities::nameWithPrefecture(std::size_t place) const {
    const auto name = prefectureNames_.find(all_[place].prefecture);
    return name == prefectureNames_.end() ? all_[place].name : all_[place].name + "(" + name->second + ")";
}

}  // namespace yushi
