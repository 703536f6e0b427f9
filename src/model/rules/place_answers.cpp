#include "model/rules/place_answers.h"

namespace yushi {

namespace {

/// The one municipality that is answered. None if it lies in another prefecture than the one answered: then one of the two
/// is wrong, and which is an open question.
std::optional<std::size_t> placeAnswered(const Vocabulary& vocabulary, const Municipalities& municipalities,
                                         const Answers& answers) {
    const std::string typed = answeredMunicipality(vocabulary, answers);
    const auto named = municipalities.named(typed, answeredPrefecture(vocabulary, answers));
    return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}

}  // namespace

std::string answeredPrefecture(const Vocabulary& vocabulary, const Answers& answers) {
    const auto fact = vocabulary.findFact("prefecture");
    const FactOption* option = fact ? onlyOption(vocabulary.fact(*fact), answers[*fact]) : nullptr;
    return option ? option->id : std::string();
}

std::string answeredMunicipality(const Vocabulary& vocabulary, const Answers& answers) {
    const auto fact = vocabulary.findFact("municipality");
    const auto* text = fact && answers[*fact] ? std::get_if<std::string>(&*answers[*fact]) : nullptr;
    return text ? *text : std::string();
}

void nameMunicipality(const Vocabulary& vocabulary, const Municipalities& municipalities, Answers& answers) {
    const auto place = placeAnswered(vocabulary, municipalities, answers);
    if (!place) return;
    answers.answer(*vocabulary.findFact("municipality"),
                   municipalities.writtenName(*place, answeredPrefecture(vocabulary, answers)));
}

void recogniseMunicipality(const Vocabulary& vocabulary, const Municipalities& municipalities, Answers& answers) {
    if (municipalities.all().empty() || answeredMunicipality(vocabulary, answers).empty()) return;
    const FactId municipality = *vocabulary.findFact("municipality");
    const auto place = placeAnswered(vocabulary, municipalities, answers);
    answers.answer(municipality, place ? std::optional<FactValue>(municipalities[*place].name) : std::nullopt);
}

}  // namespace yushi
