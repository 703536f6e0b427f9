#include "catalog/readers/edition_reader.h"

#include "catalog/checks/reference_check.h"
#include "format/catalog_format.h"

#include <utility>

namespace yushi {

namespace {

/// Adds the requirement that the applicant is in a place, which @p fact answers by @p answer, in words for that place.
void addPlace(FactId fact, FactValue answer, const Text& place, Edition& edition) {
    if (edition.programs.empty() && edition.supports.empty()) return;
    Condition condition;
    condition.test = Comparison{fact, Comparator::Is, std::move(answer)};
    condition.text = {"事業所が" + place.ja + "にある(" + edition.issuerName.ja + "の制度)",
                      "a place of business in " + place.en + " (a scheme of " + edition.issuerName.en + ")"};
    const Citation& cited = edition.programs.empty() ? edition.supports.front().citation : edition.programs.front().citation;
    condition.citation = {cited.document, edition.title};
    edition.territory.push_back(std::move(condition));
}

/// Where the issuer lends is true of all its lines: it follows from the head, not from what each line repeats.
void addTerritory(const Vocabulary& vocabulary, Edition& edition) {
    const auto prefecture = vocabulary.findFact("prefecture");
    const auto option =
        prefecture ? findOption(vocabulary.fact(*prefecture), edition.prefecture) : std::nullopt;
    if (option)
        addPlace(*prefecture, Options::only(*option), vocabulary.fact(*prefecture).options[*option].label, edition);
    const auto municipality = vocabulary.findFact("municipality");
    if (municipality && !edition.municipality.empty())
        addPlace(*municipality, edition.municipality, {edition.municipality, edition.issuerName.en}, edition);
}

}  // namespace

Edition readEdition(const JsonValue& value, const Vocabulary& vocabulary) {
    value.reading().context.vocabulary = &vocabulary;
    Edition edition;
    edition.file = value.reading().file;
    readEditionFields(value, edition);
    addTerritory(vocabulary, edition);
    if (value.reading().problems.empty()) checkReferences(value, edition.programs);
    return edition;
}

}  // namespace yushi
