#include "report/answers/derived_report.h"

#include "engine/answers/derive.h"
#include "report/json/json_parts.h"
#include "report/words/answer_words.h"
#include "report/words/words.h"

#include <algorithm>
#include <array>

namespace yushi {

namespace {

/// A fact that is computed, with what came of it.
struct DerivedFact {
    const Fact* fact;
    std::optional<FactValue> value;
    std::vector<OptionFinding> options;  ///< of a fact that follows from a rule for each option
    const Ceiling* ceiling = nullptr;    ///< of a fact that follows from a ceiling
    std::vector<Contradiction> contradictions;  ///< that keep it open
};

const std::string* ceilingOf(const Derivation& derivation) {
    if (const auto* remaining = std::get_if<Remaining>(&derivation)) return &remaining->ceiling;
    if (const auto* multiple = std::get_if<Multiple>(&derivation)) return &multiple->ceiling;
    return nullptr;
}

std::vector<DerivedFact> derivedFacts(const Vocabulary& vocabulary, const Rules& rules, const Answers& given,
                                      Date on) {
    const Answers answers = derive(vocabulary, rules, given, on);
    std::vector<DerivedFact> facts;
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const Fact& fact = vocabulary.facts()[i];
        if (std::holds_alternative<std::monostate>(fact.derivation) || given[FactId{i}]) continue;
        DerivedFact found{&fact, answers[FactId{i}], {}};
        if (const auto* options = std::get_if<OptionsByRules>(&fact.derivation))
            found.options = optionFindings(*options, rules, answers, on);
        if (const std::string* ceiling = ceilingOf(fact.derivation))
            found.ceiling = ceilingFor(rules, *ceiling, answers, on);
        found.contradictions = answers.contradictionsOf(FactId{i});
        facts.push_back(std::move(found));
    }
    return facts;
}

/// The places that a rule cites, each once.
void gatherSources(const Condition& condition, std::vector<Citation>& sources) {
    const auto& citation = condition.citation;
    if (!citation.document.empty() && std::ranges::find(sources, citation) == sources.end())
        sources.push_back(citation);
    for (const Condition& part : partsOf(condition)) gatherSources(part, sources);
}

std::vector<Citation> sourcesOf(const ConditionRule* rule) {
    std::vector<Citation> sources;
    if (rule) gatherSources(rule->condition, sources);
    return sources;
}

std::string documentTitle(const Rules& rules, const Citation& citation) {
    const auto document = std::ranges::find(rules.documents, citation.document, &SourceDocument::id);
    const std::string& title = document == rules.documents.end() ? citation.document : document->title;
    return title + " " + citation.at;
}

Json ruleCitationJson(const Citation& citation, const Rules& rules) {
    const auto document = std::ranges::find(rules.documents, citation.document, &SourceDocument::id);
    return {{"document", document == rules.documents.end() ? citation.document : document->title},
            {"at", citation.at}};
}

std::string optionText(const OptionFinding& found, Language language) {
    const bool ja = language == Language::Japanese;
    if (!found.rule)
        return ja ? "この日に効力のある規則・指定がない" : "no rule or designation is in force on this day";
    switch (found.finding) {
        case Finding::Met:
            return ja ? "満たす" : "met";
        case Finding::Judgement:
            return ja ? "数字は満たす(指定などは人の判断)"
                      : "figures met (people decide designations and the like)";
        case Finding::Unanswered:
            return ja ? "未回答の項目がある" : "answers are missing";
        case Finding::NotMet:
            return ja ? "満たさない" : "not met";
    }
    return {};
}

}  // namespace

std::string derivedText(const Vocabulary& vocabulary, const Rules& rules, const Answers& answers, Date on,
                        Language language) {
    const bool ja = language == Language::Japanese;
    std::string text = dateText(on, language) + (ja ? "現在で計算\n" : ": computed for this day\n");
    for (const DerivedFact& derived : derivedFacts(vocabulary, rules, answers, on)) {
        if (!derived.value && derived.options.empty() && derived.contradictions.empty()) continue;
        const Fact& fact = *derived.fact;
        const Finding open = derived.contradictions.empty() ? Finding::Unanswered : Finding::Judgement;
        text += fact.label.in(language) + ": " +
                (derived.value ? valueText(*derived.value, fact, language) : findingText(open, language)) + "\n";
        for (const Contradiction& contradiction : derived.contradictions)
            text += "  " + contradictionText(contradiction, vocabulary, language) + "\n";
        if (derived.ceiling) {
            text += "  " + derived.ceiling->name.in(language) + ": " +
                    limitText(derived.ceiling->limit, language) + " — " +
                    documentTitle(rules, derived.ceiling->citation) + "\n";
        }
        for (const OptionFinding& option : derived.options) {
            text += "  " + fact.options[option.option].label.in(language) + ": " +
                    optionText(option, language) + "\n";
            if (option.finding != Finding::Met && option.finding != Finding::Judgement) continue;
            for (const Citation& source : sourcesOf(option.rule))
                text += "      — " + documentTitle(rules, source) + "\n";
        }
    }
    return text;
}

std::string derivedJson(const Vocabulary& vocabulary, const Rules& rules, const Answers& answers, Date on) {
    return jsonList(derivedFacts(vocabulary, rules, answers, on),
                    [&](const DerivedFact& derived) {
                        const Fact& fact = *derived.fact;
                        const auto source = [&](const Citation& citation) { return ruleCitationJson(citation, rules); };
                        const auto told = [&](const Contradiction& each) { return contradictionJson(each, vocabulary); };
                        Json ceiling = nullptr;
                        if (derived.ceiling) {
                            ceiling = {{"limit_yen", derived.ceiling->limit.value()},
                                       {"name", jsonOf(derived.ceiling->name)},
                                       {"source", source(derived.ceiling->citation)}};
                        }
                        return Json{
                            {"fact", fact.id},
                            {"label", jsonOf(fact.label)},
                            {"value", derived.value ? jsonOf(*derived.value, fact) : Json(nullptr)},
                            {"computed_for", isoDate(on)},
                            {"options",
                             jsonList(derived.options,
                                      [&](const OptionFinding& found) {
                                          return Json{
                                              {"option", fact.options[found.option].id},
                                              {"finding", kFindingWords[static_cast<std::size_t>(found.finding)]},
                                              {"rule_in_force", found.rule != nullptr},
                                              {"sources", jsonList(sourcesOf(found.rule), source)}};
                                      })},
                            {"contradictions", jsonList(derived.contradictions, told)},
                            {"ceiling", std::move(ceiling)}};
                    })
        .dump(2);
}

}  // namespace yushi
