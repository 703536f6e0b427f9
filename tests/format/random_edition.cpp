#include "format/random_edition.h"

#include "format/fields/catalog_fields.h"
#include "format/random_record.h"

namespace yushi::test {

namespace {

/// A fact that may be compared, and how.
Comparison drawComparison(Draw& chance) {
    const auto& facts = chance.vocabulary().facts();
    for (;;) {
        const FactId id{static_cast<std::uint16_t>(chance.number(0, std::int64_t(facts.size()) - 1))};
        const Fact& fact = chance.vocabulary().fact(id);
        const auto comparator = draw(chance, kWord<Comparator>);
        if (std::holds_alternative<OptionsByRules>(fact.derivation) || !suits(comparator, fact.type)) continue;
        FactValue threshold = drawAnswer(chance, fact);
        if (threshold == FactValue(Options())) threshold = Options::only(0);
        return {id, comparator, std::move(threshold)};
    }
}

Condition drawCondition(Draw& chance, const std::string& place, int levels) {
    Condition condition;
    condition.text = draw(chance, BothLanguages());
    condition.citation = drawCitation(chance);
    const std::int64_t kind = chance.number(0, levels > 0 ? 2 : 1);
    if (kind == 0) condition.test = drawComparison(chance);
    if (kind == 1) {
        const auto& kinds = chance.vocabulary().judgementKinds();
        const JudgementKindId id{static_cast<std::uint16_t>(chance.number(0, std::int64_t(kinds.size()) - 1))};
        condition.test =
            Judgement{id, judgementId(place, chance.vocabulary().judgementKind(id).id, condition.text)};
    }
    if (kind == 2) {
        Group group{draw(chance, kWord<Quantifier>), {}};
        for (std::int64_t left = chance.entries(1); left > 0; --left)
            group.parts.push_back(drawCondition(chance, place, levels - 1));
        condition.test = std::move(group);
        if (chance.yes()) condition.text = {};
    }
    return condition;
}

void drawConditions(Draw& chance, const std::string& place, std::vector<StatedSupport>& supports) {
    for (StatedSupport& support : supports) {
        if (support.eligibility) support.eligibility = drawCondition(chance, place, 1);
    }
}

/// Conditions know where they stand: they are drawn when the ids around them are known.
void drawConditions(Draw& chance, Edition& edition) {
    const std::string place = edition.issuer + "/" + edition.id;
    if (edition.eligibility) edition.eligibility = drawCondition(chance, place, 2);
    drawConditions(chance, place, edition.supports);
    for (Program& program : edition.programs) {
        const std::string within = place + "/" + program.id;
        if (program.eligibility) program.eligibility = drawCondition(chance, within, 2);
        for (Line& line : program.lines) {
            if (line.eligibility) line.eligibility = drawCondition(chance, within, 1);
            drawConditions(chance, within, line.supports);
        }
    }
}

}  // namespace

Edition randomEdition(const Vocabulary& vocabulary, std::mt19937& chance, Fields fields) {
    Draw draws(chance, fields, vocabulary);
    Edition edition = draw(draws, Record<Edition>());
    drawConditions(draws, edition);
    return edition;
}

}  // namespace yushi::test
