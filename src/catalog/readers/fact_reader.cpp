#include "catalog/readers/fact_reader.h"

#include "catalog/readers/derivation_reader.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <span>
#include <utility>

namespace yushi {

namespace {

std::optional<FactGroup> readGroup(const JsonValue& value) {
    JsonObject object(value);
    auto id = object.need("id", &JsonValue::nonEmptyString);
    auto label = object.need("label", &JsonValue::text);
    object.close();
    if (!id || !label) return std::nullopt;
    return FactGroup{*std::move(id), *std::move(label)};
}

std::optional<FactOption> readFactOption(const JsonValue& value) {
    JsonObject object(value);
    auto id = object.need("id", &JsonValue::nonEmptyString);
    auto label = object.need("label", &JsonValue::text);
    auto division = object.get("division", &JsonValue::nonEmptyString);
    auto issuedBy = object.get("issued_by", &JsonValue::text);
    const bool fixed = object.get("fixed", &JsonValue::boolean).value_or(false);
    auto contradictedBy = object.get("contradicted_by", &JsonValue::nonEmptyString);
    object.close();
    if (!id || !label) return std::nullopt;
    return FactOption{*std::move(id),
                      *std::move(label),
                      division.value_or(""),
                      issuedBy.value_or(Text()),
                      fixed,
                      contradictedBy.value_or("")};
}

std::optional<JudgementKind> readJudgementKind(const JsonValue& value) {
    JsonObject object(value);
    auto id = object.need("id", &JsonValue::nonEmptyString);
    auto label = object.need("label", &JsonValue::text);
    auto decidedBy = object.need("decided_by", &JsonValue::text);
    object.close();
    if (!id || !label || !decidedBy) return std::nullopt;
    return JudgementKind{*std::move(id), *std::move(label), *std::move(decidedBy)};
}

std::optional<FactType> readType(const JsonValue& value) {
    const auto index =
        value.oneOf({"boolean", "integer", "yen", "percent", "date", "choice", "choices", "text"});
    return index ? std::optional(static_cast<FactType>(*index)) : std::nullopt;
}

/// What contradicts an option has to be a yes/no fact that stands before it.
void checkContradictions(const JsonValue& value, const Fact& fact, std::span<const Fact> earlier) {
    for (const FactOption& option : fact.options) {
        if (option.contradictedBy.empty()) continue;
        const auto other = std::ranges::find(earlier, option.contradictedBy, &Fact::id);
        if (other != earlier.end() && other->type == FactType::Boolean) continue;
        value.report({"選択肢「" + option.id + "」の contradicted_by「" + option.contradictedBy + "」",
                      "contradicted_by \"" + option.contradictedBy + "\" of option \"" + option.id + "\""},
                     {"この前に定義された、型が boolean の項目のid",
                      "the id of a fact of type boolean, defined before this one"});
    }
}

void checkOptions(const JsonValue& value, const Fact& fact) {
    const bool chosen = fact.type == FactType::Choice || fact.type == FactType::Choices;
    if (chosen == fact.options.empty() || fact.options.size() > Options::kMost) {
        value.report({"選択肢 " + std::to_string(fact.options.size()) + "個",
                      std::to_string(fact.options.size()) + " options"},
                     {"choice と choices には1〜64個、ほかの型にはなし",
                      "1 to 64 for choice and choices, none for other types"});
    }
    std::set<std::string> seen;
    for (const FactOption& option : fact.options) {
        if (seen.insert(option.id).second) continue;
        value.report({"選択肢「" + option.id + "」が2回あります", "option \"" + option.id + "\" twice"},
                     {"1つのidは1回", "each id once"});
    }
}

/// A bound of a figure, in the form of an answer to the fact.
std::optional<std::int64_t> readBound(JsonObject& object, std::string_view key, FactType type) {
    const auto value = object.find(key);
    if (!value) return std::nullopt;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (type == FactType::Percent) return value->percentParts(-most, most, {});
    if (type == FactType::Integer || type == FactType::Yen) return value->integer(-most, most, {"整数", "a whole number"});
    value->expect({"integer・yen・percent のほかにはなし", "nothing but with integer, yen and percent"});
    return std::nullopt;
}

FigureRange readRange(const JsonValue& value, JsonObject& object, FactType type) {
    const FigureRange range{readBound(object, "least", type), readBound(object, "most", type)};
    if (range.least && range.most && *range.least > *range.most)
        value.expect({"least は most 以下", "least not above most"});
    return range;
}

/// Reads one fact; what it is derived from must stand among the facts before it.
std::optional<Fact> readFact(const JsonValue& value, std::span<const Fact> earlier) {
    JsonObject object(value);
    Fact fact;
    fact.id = object.need("id", &JsonValue::nonEmptyString).value_or("");
    fact.group = object.need("group", &JsonValue::nonEmptyString).value_or("");
    const auto type = object.need("type", readType);
    fact.type = type.value_or(FactType::Boolean);
    fact.label = object.need("label", &JsonValue::text).value_or(Text());
    fact.help = object.get("help", &JsonValue::text).value_or(Text());
    fact.range = readRange(value, object, fact.type);
    fact.unit = object.get("unit", &JsonValue::nonEmptyString).value_or("");
    fact.issuedBy = object.get("issued_by", &JsonValue::text).value_or(Text());
    fact.elapses = object.get("elapses", &JsonValue::boolean).value_or(false);
    fact.fixed = object.get("fixed", &JsonValue::boolean).value_or(false);
    if (const auto changes = object.get("changes", [](const JsonValue& v) { return v.oneOf({"up", "down"}); }))
        fact.changes = *changes == 0 ? Changeable::Upwards : Changeable::Downwards;
    fact.request = object.get("request", &JsonValue::boolean).value_or(false);
    if (const auto wholes = object.find("part_of")) fact.partOf = wholes->list(std::mem_fn(&JsonValue::nonEmptyString));
    if (const auto options = object.find("options")) fact.options = options->nonEmptyList(readFactOption);
    if (const auto derived = object.find("derived"))
        fact.derivation = readDerivation(*derived, fact, earlier);
    object.close();
    if (fact.id.empty() || fact.group.empty() || !type || fact.label.ja.empty()) return std::nullopt;
    checkOptions(value, fact);
    checkContradictions(value, fact, earlier);
    if (std::ranges::find(earlier, fact.id, &Fact::id) != earlier.end()) {
        value.report({"「" + fact.id + "」が2回あります", "\"" + fact.id + "\" twice"},
                     {"1つのidは1回", "each id once"});
    }
    return fact;
}

/// A part and its whole are amounts, and different ones.
void checkParts(const JsonValue& list, std::span<const Fact> facts) {
    for (const Fact& fact : facts) {
        for (const std::string& id : fact.partOf) {
            const auto whole = std::ranges::find(facts, id, &Fact::id);
            const bool amounts = whole != facts.end() && whole->type == FactType::Yen && fact.type == FactType::Yen;
            if (amounts && id != fact.id) continue;
            list.report({"「" + fact.id + "」の part_of「" + id + "」", "part_of \"" + id + "\" of \"" + fact.id + "\""},
                        {"型が yen の項目に、型が yen のほかの項目のid", "the id of another fact of type yen, on one of type yen"});
        }
    }
}

std::vector<Fact> readFacts(const JsonValue& list) {
    std::vector<Fact> facts;
    list.list([&facts](const JsonValue& value) -> std::optional<bool> {
        if (auto fact = readFact(value, facts)) facts.push_back(*std::move(fact));
        return std::nullopt;
    });
    return facts;
}

}  // namespace

Vocabulary readVocabulary(const JsonValue& value) {
    JsonObject object(value);
    object.find("$schema");
    object.need("schema_version", [](const JsonValue& v) { return v.integer(1, 1, {"1", "1"}); });
    std::vector<FactGroup> groups;
    std::vector<Fact> facts;
    std::vector<JudgementKind> judgementKinds;
    if (const auto list = object.require("groups")) groups = list->nonEmptyList(readGroup);
    if (const auto list = object.require("facts")) {
        facts = readFacts(*list);
        checkParts(*list, facts);
        for (const Fact& fact : facts) {
            if (std::ranges::find(groups, fact.group, &FactGroup::id) != groups.end()) continue;
            list->report({"「" + fact.id + "」の group「" + fact.group + "」",
                          "group \"" + fact.group + "\" of \"" + fact.id + "\""},
                         {"groups にあるid", "an id in groups"});
        }
        for (const std::string_view id : kNeedFactIds) {
            if (std::ranges::find(facts, id, &Fact::id) != facts.end()) continue;
            const std::string name(id);
            list->report({"「" + name + "」がありません", "\"" + name + "\" is missing"},
                         {"必須の項目です", "this fact: every vocabulary has it"});
        }
    }
    if (const auto list = object.require("judgements")) judgementKinds = list->list(readJudgementKind);
    object.close();
    return Vocabulary(std::move(groups), std::move(facts), std::move(judgementKinds));
}

}  // namespace yushi
