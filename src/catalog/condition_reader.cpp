#include "catalog/condition_reader.h"


#include "format/answer_format.h"

#include <cstdint>
#include <utility>

namespace yushi {

namespace {

struct ComparatorKey {
    std::string_view key;
    Comparator comparator;
};

constexpr ComparatorKey kComparators[] = {
    {"at_least", Comparator::AtLeast},
    {"at_most", Comparator::AtMost},
    {"more_than", Comparator::MoreThan},
    {"less_than", Comparator::LessThan},
    {"is", Comparator::Is},
    {"one_of", Comparator::OneOf},
    {"includes_any", Comparator::IncludesAny},
    {"includes_all", Comparator::IncludesAll},
    {"includes_only", Comparator::IncludesOnly},
};

constexpr std::pair<std::string_view, Quantifier> kQuantifiers[] = {
    {"all", Quantifier::All}, {"any", Quantifier::Any}, {"none", Quantifier::None}};

bool suits(Comparator comparator, FactType type) {
    switch (comparator) {
        case Comparator::AtLeast:
        case Comparator::AtMost:
        case Comparator::MoreThan:
        case Comparator::LessThan:
            return type == FactType::Integer || type == FactType::Yen || type == FactType::Percent ||
                   type == FactType::Date;
        case Comparator::Is:
            return type == FactType::Boolean || type == FactType::Choice || type == FactType::Text;
        case Comparator::OneOf:
            return type == FactType::Choice;
        case Comparator::IncludesAny:
        case Comparator::IncludesAll:
        case Comparator::IncludesOnly:
            return type == FactType::Choices;
    }
    return false;
}

std::optional<FactValue> readThreshold(const JsonValue& value, const Fact& fact, Comparator comparator) {
    if (comparator == Comparator::OneOf || comparator == Comparator::IncludesAny ||
        comparator == Comparator::IncludesAll || comparator == Comparator::IncludesOnly) {
        const auto options = readOptions(value, fact);
        if (!options) return std::nullopt;
        if (options->bits == 0) value.expect({"1つ以上の選択肢", "at least one option"});
        return *options;
    }
    return readAnswer(value, fact);
}

/// Eight hexadecimal digits that change with the words (FNV-1a), so that an outcome never counts for other words.
std::string markOf(std::string_view words) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char byte : words) hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    std::string mark;
    for (int shift = 28; shift >= 0; shift -= 4) mark += "0123456789abcdef"[(hash >> shift) & 0xFU];
    return mark;
}

}  // namespace

std::optional<FactId> ConditionReader::readFact(const JsonValue& value) const {
    const auto id = value.nonEmptyString();
    if (!id) return std::nullopt;
    const auto fact = vocabulary_.findFact(*id);
    if (!fact) value.expect({"facts.json にある項目のid", "the id of a fact in facts.json"});
    return fact;
}

std::optional<FactId> ConditionReader::readAmount(const JsonValue& value) const {
    const auto fact = readFact(value);
    if (!fact || vocabulary_.fact(*fact).type == FactType::Yen) return fact;
    value.expect({"型が yen の項目のid", "the id of a fact of type yen"});
    return std::nullopt;
}

std::optional<Judgement> ConditionReader::readJudgement(const JsonValue& value, const Text& words) const {
    const auto id = value.nonEmptyString();
    if (!id) return std::nullopt;
    const auto kind = vocabulary_.findJudgementKind(*id);
    if (!kind) {
        value.expect({"facts.json にある判断(judgements)のid", "the id of a judgement in facts.json"});
        return std::nullopt;
    }
    return Judgement{*kind, place_ + "/" + *id + "/" + markOf(words.ja)};
}

std::optional<Comparison> ConditionReader::readComparison(const JsonValue& value, JsonObject& object) const {
    const auto fact = object.need("fact", [this](const JsonValue& v) { return readFact(v); });
    std::optional<Comparison> comparison;
    int comparators = 0;
    for (const auto& [key, comparator] : kComparators) {
        const auto figure = object.find(key);
        if (!figure) continue;
        ++comparators;
        if (!fact) continue;
        const Fact& definition = vocabulary_.fact(*fact);
        if (std::holds_alternative<OptionsByRules>(definition.derivation)) {
            // What the figures leave open is not among its options, so that "not in it" would not mean "no".
            figure->report({"「" + definition.id + "」は規則から求める見込みです",
                            "\"" + definition.id + "\" is what rules make probable"},
                           {"要件には、答えることのできる項目", "a fact that can be answered"});
            continue;
        }
        if (!suits(comparator, definition.type)) {
            figure->report(
                {"「" + std::string(key) + "」は「" + definition.id + "」の型に使えません",
                 "\"" + std::string(key) + "\" does not suit the type of \"" + definition.id + "\""},
                {"型に合う比較", "a comparison that suits the type"});
            continue;
        }
        if (auto threshold = readThreshold(*figure, definition, comparator)) {
            comparison = Comparison{*fact, comparator, *std::move(threshold)};
        }
    }
    if (comparators != 1) {
        value.report(
            {"比較が" + std::to_string(comparators) + "個", std::to_string(comparators) + " comparisons"},
            {"at_least、at_most、more_than、less_than、is、one_of、includes_any、includes_all、"
             "includes_only のうち1つ",
             "exactly one of at_least, at_most, more_than, less_than, is, one_of, includes_any, "
             "includes_all, includes_only"});
        return std::nullopt;
    }
    return comparison;
}

std::optional<Condition> ConditionReader::readGroup(const JsonValue& value, JsonObject& object,
                                                    Condition node) const {
    const auto parts = [&](const JsonValue& list) {
        return list.nonEmptyList([&](const JsonValue& part) { return read(part, node.citation); });
    };
    int groups = 0;
    for (const auto& [key, quantifier] : kQuantifiers) {
        if (const auto list = object.find(key)) ++groups, node.test = Group{quantifier, parts(*list)};
    }
    object.close();
    if (groups == 1) return node;
    value.expect(
        {"all、any、none、fact、judgement のうち1つ", "exactly one of all, any, none, fact, judgement"});
    return std::nullopt;
}

std::optional<Condition> ConditionReader::read(const JsonValue& value, const Citation& inherited) const {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Condition node;
    node.citation.document = object.get("document", &JsonValue::nonEmptyString).value_or(inherited.document);
    node.citation.at = object.get("at", &JsonValue::nonEmptyString).value_or(inherited.at);
    const bool leaf = object.has("fact") || object.has("judgement");
    if (auto text = leaf ? object.need("text", &JsonValue::text) : object.get("text", &JsonValue::text)) {
        node.text = *std::move(text);
    }
    if (!leaf) return readGroup(value, object, std::move(node));
    if (node.citation.document.empty() || node.citation.at.empty()) {
        value.report({"出典がありません", "no source"}, {"document と at", "\"document\" and \"at\""});
    }
    if (object.has("judgement")) {
        auto judgement =
            object.need("judgement", [&](const JsonValue& v) { return readJudgement(v, node.text); });
        object.close();
        if (!judgement) return std::nullopt;
        node.test = *std::move(judgement);
        return node;
    }
    auto comparison = readComparison(value, object);
    object.close();
    if (!comparison) return std::nullopt;
    node.test = *std::move(comparison);
    return node;
}

}  // namespace yushi
