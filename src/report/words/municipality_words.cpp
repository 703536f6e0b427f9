#include "report/words/municipality_words.h"

#include "model/rules/place_answers.h"

namespace yushi {

namespace {

constexpr std::size_t kMostNear = 5;

std::string namesOf(const Municipalities& municipalities, const std::vector<std::size_t>& places,
                    std::string_view separator) {
    std::string names;
    for (const std::size_t place : places)
        names += (names.empty() ? "" : std::string(separator)) + municipalities.nameWithPrefecture(place);
    return names;
}

}  // namespace

std::string municipalityRefusalText(const Municipalities& municipalities, std::string_view typed,
                                    std::string_view prefecture, Language language) {
    const bool ja = language == Language::Japanese;
    const std::string separator = ja ? "、" : ", ";
    auto places = municipalities.named(typed, prefecture);
    if (places.size() == 1) return {};
    if (places.size() > 1) {
        const std::string names = namesOf(municipalities, places, separator);
        return ja ? "同じ名前があります。" + names + " のどれですか。" : "Several have this name. Which is it: " + names + "?";
    }
    if (municipalities.all().empty())
        return ja ? "市区町村の一覧がないため、確かめられません。" : "Without the list of municipalities it cannot be looked up.";
    places = municipalities.like(typed, prefecture, kMostNear);
    const std::string unknown = prefecture.empty() ? (ja ? "市区町村の一覧にない名前です。" : "This is not in the list of municipalities.")
                                                   : (ja ? "その都道府県の市区町村にない名前です。" : "No municipality of this prefecture has this name.");
    if (places.empty()) return unknown;
    const std::string names = namesOf(municipalities, places, separator);
    return unknown + (ja ? "近い名前: " + names : " Near it: " + names);
}

std::optional<UnknownPlace> unknownPlace(const Vocabulary& vocabulary, const Municipalities& municipalities,
                                         const Answers& answers) {
    const std::string typed = answeredMunicipality(vocabulary, answers);
    if (typed.empty()) return std::nullopt;
    const auto why = [&](Language language) {
        return municipalityRefusalText(municipalities, typed, answeredPrefecture(vocabulary, answers), language);
    };
    if (why(Language::Japanese).empty()) return std::nullopt;
    return UnknownPlace{typed, {why(Language::Japanese), why(Language::English)}};
}

}  // namespace yushi
