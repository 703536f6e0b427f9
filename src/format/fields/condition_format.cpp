#include "format/fields/condition_format.h"

#include "format/fields/answer_format.h"
#include "format/visitors/schema_record.h"

#include <cstdint>
#include <utility>

namespace yushi {

namespace {

bool isSetOfOptions(Comparator comparator) {
    return comparator == Comparator::OneOf || comparator == Comparator::IncludesAny ||
           comparator == Comparator::IncludesAll || comparator == Comparator::IncludesOnly;
}

std::optional<FactValue> readThreshold(const JsonValue& value, const Fact& fact, Comparator comparator) {
    if (!isSetOfOptions(comparator)) return readAnswer(value, fact);
    const auto options = readOptions(value, fact);
    if (!options) return std::nullopt;
    if (options->bits == 0) value.expect({"1つ以上の選択肢", "at least one option"});
    return *options;
}

/// Options stand in a list, even a single one of a choice.
Json thresholdJson(const Comparison& comparison, const Fact& fact) {
    Json json = answerJson(comparison.threshold, fact);
    return isSetOfOptions(comparison.comparator) && !json.is_array() ? Json::array({json}) : json;
}

std::optional<FactId> readFactId(const JsonValue& value) {
    const auto id = value.nonEmptyString();
    if (!id) return std::nullopt;
    const auto fact = value.reading().context.vocabulary->findFact(*id);
    if (!fact) value.expect({"facts.json にある項目のid", "the id of a fact in facts.json"});
    return fact;
}

std::optional<Judgement> readJudgement(const JsonValue& value, const Text& words) {
    const auto id = value.nonEmptyString();
    if (!id) return std::nullopt;
    const FormatContext& context = value.reading().context;
    const auto kind = context.vocabulary->findJudgementKind(*id);
    if (!kind) {
        value.expect({"facts.json にある判断(judgements)のid", "the id of a judgement in facts.json"});
        return std::nullopt;
    }
    return Judgement{*kind, judgementId(context.place, *id, words)};
}

/// Whether @p figure can be held against a fact so; what cannot is reported.
bool isComparable(const JsonValue& figure, const Fact& fact, Comparator comparator) {
    const std::string key(wordOf(comparator));
    if (std::holds_alternative<OptionsByRules>(fact.derivation)) {
        // What the figures leave open is not among its options, so that "not in it" would not mean "no".
        figure.report(
            {"「" + fact.id + "」は規則から求める見込みです", "\"" + fact.id + "\" is what rules make probable"},
            {"要件には、答えることのできる項目", "a fact that can be answered"});
        return false;
    }
    if (suits(comparator, fact.type)) return true;
    figure.report({"「" + key + "」は「" + fact.id + "」の型に使えません",
                   "\"" + key + "\" does not suit the type of \"" + fact.id + "\""},
                  {"型に合う比較", "a comparison that suits the type"});
    return false;
}

std::optional<Comparison> readComparison(const JsonValue& value, JsonObject& object) {
    const auto fact = object.need("fact", readFactId);
    std::optional<Comparison> comparison;
    int comparators = 0;
    for (std::size_t i = 0; i < kWords<Comparator>.size(); ++i) {
        const auto figure = object.find(kWords<Comparator>[i]);
        if (!figure) continue;
        ++comparators;
        const auto comparator = static_cast<Comparator>(i);
        if (!fact) continue;
        const Fact& definition = value.reading().context.vocabulary->fact(*fact);
        if (!isComparable(*figure, definition, comparator)) continue;
        if (auto threshold = readThreshold(*figure, definition, comparator))
            comparison = Comparison{*fact, comparator, *std::move(threshold)};
    }
    if (comparators == 1) return comparison;
    std::string ja;
    std::string en;
    for (const std::string_view word : kWords<Comparator>) {
        ja += (ja.empty() ? "" : "、") + std::string(word);
        en += (en.empty() ? "" : ", ") + std::string(word);
    }
    value.report({"比較が" + std::to_string(comparators) + "個", std::to_string(comparators) + " comparisons"},
                 {ja + " のうち1つ", "exactly one of " + en});
    return std::nullopt;
}

std::optional<Condition> readCondition(const JsonValue& value, const Citation& inherited);

std::optional<Condition> readGroup(const JsonValue& value, JsonObject& object, Condition node) {
    const auto parts = [&](const JsonValue& list) {
        return list.nonEmptyList([&](const JsonValue& part) { return readCondition(part, node.citation); });
    };
    int groups = 0;
    for (std::size_t i = 0; i < kWords<Quantifier>.size(); ++i) {
        const auto list = object.find(kWords<Quantifier>[i]);
        if (!list) continue;
        ++groups;
        node.test = Group{static_cast<Quantifier>(i), parts(*list)};
    }
    object.close();
    if (groups == 1) return node;
    value.expect(
        {"all、any、none、fact、judgement のうち1つ", "exactly one of all, any, none, fact, judgement"});
    return std::nullopt;
}

/// Reads the test of a leaf; nothing if it cannot be read.
bool readTest(const JsonValue& value, JsonObject& object, Condition& node) {
    if (object.has("judgement")) {
        const auto judgement =
            object.need("judgement", [&](const JsonValue& v) { return readJudgement(v, node.text); });
        if (judgement) node.test = *judgement;
        return judgement.has_value();
    }
    auto comparison = readComparison(value, object);
    if (!comparison) return false;
    node.test = *std::move(comparison);
    return true;
}

std::optional<Condition> readCondition(const JsonValue& value, const Citation& inherited) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Condition node;
    node.citation = readCitation(object, inherited);
    const bool leaf = object.has("fact") || object.has("judgement");
    if (auto text = leaf ? object.need("text", &JsonValue::text) : object.get("text", &JsonValue::text))
        node.text = *std::move(text);
    if (!leaf) return readGroup(value, object, std::move(node));
    if (node.citation.document.empty() || node.citation.at.empty())
        value.report({"出典がありません", "no source"}, {"document と at", "\"document\" and \"at\""});
    const bool whole = readTest(value, object, node);
    object.close();
    return whole ? std::optional(std::move(node)) : std::nullopt;
}

Json conditionJson(const Condition& condition, const Citation& inherited, const Vocabulary& vocabulary);

/// Writes the test of a requirement.
struct TestJson {
    Json& json;
    const Citation& citation;
    const Vocabulary& vocabulary;

    void operator()(const Comparison& comparison) const {
        const Fact& fact = vocabulary.fact(comparison.fact);
        json["fact"] = fact.id;
        json[std::string(wordOf(comparison.comparator))] = thresholdJson(comparison, fact);
    }
    void operator()(const Judgement& judgement) const {
        json["judgement"] = vocabulary.judgementKind(judgement.kind).id;
    }
    void operator()(const Group& group) const {
        Json list = Json::array();
        for (const Condition& part : group.parts) list.push_back(conditionJson(part, citation, vocabulary));
        json[std::string(wordOf(group.quantifier))] = std::move(list);
    }
};

Json conditionJson(const Condition& condition, const Citation& inherited, const Vocabulary& vocabulary) {
    Json json = Json::object();
    const Citation& citation = condition.citation;
    std::visit(TestJson{json, citation, vocabulary}, condition.test);
    if (!condition.text.ja.empty()) json["text"] = BothLanguages().write(condition.text, {});
    writeCitation(json, citation, inherited);
    return json;
}

Json comparatorSchema(Comparator comparator, SchemaDraft& draft) {
    if (isSetOfOptions(comparator)) return List{Name(), 1}.schema(draft);
    if (comparator == Comparator::Is) return {{"type", {"boolean", "integer", "string"}}};
    return {{"type", {"integer", "string"}}};
}

}  // namespace

std::string markOf(std::string_view words) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char byte : words) hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    std::string mark;
    for (int shift = 28; shift >= 0; shift -= 4) mark += "0123456789abcdef"[(hash >> shift) & 0xFU];
    return mark;
}

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

std::string judgementId(const std::string& place, const std::string& kind, const Text& words) {
    return place + "/" + kind + "/" + markOf(words.ja);
}

Text ConditionFormat::expected() const {
    return {"要件", "a requirement, see below"};
}

std::optional<Condition> ConditionFormat::read(const JsonValue& value) const {
    return readCondition(value, value.reading().context.citation);
}

Json ConditionFormat::write(const Condition& condition, const FormatContext& context) const {
    return conditionJson(condition, context.citation, *context.vocabulary);
}

Json ConditionFormat::schema(SchemaDraft& draft) const {
    const Json reference = {{"$ref", "#/definitions/condition"}};
    if (draft.definitions.contains("condition")) return reference;
    draft.definitions["condition"] = nullptr;  // it holds itself
    const Json parts = {{"type", "array"}, {"items", reference}, {"minItems", 1}};
    Json keys;
    keys["all"] = titled(parts, {"すべて", "all", "すべて満たす", "all must hold"});
    keys["any"] = titled(parts, {"いずれか", "any", "1つ以上満たす", "at least one must hold"});
    keys["none"] = titled(parts, {"どれでもない", "none", "どれにもあたらない", "none may hold"});
    keys["fact"] = titled(Name().schema(draft), {"項目", "fact", "facts.json の項目のid", "id of a fact in facts.json"});
    keys["judgement"] = titled(Name().schema(draft), {"判断", "judgement", "facts.json の判断のid", "id of a judgement in facts.json"});
    for (std::size_t i = 0; i < kWords<Comparator>.size(); ++i)
        keys[std::string(kWords<Comparator>[i])] = comparatorSchema(static_cast<Comparator>(i), draft);
    keys["text"] = titled(BothLanguages().schema(draft), kWordsAbout);
    showCitationKeys([&](const char* key, const auto& format, const About& about) {
        keys[key] = titled(format.schema(draft), about);
    });
    Json oneOf = Json::array();
    for (const std::string_view group : kWords<Quantifier>) oneOf.push_back({{"required", {group}}});
    for (const char* leaf : {"fact", "judgement"}) oneOf.push_back({{"required", {leaf, "text"}}});
    draft.definitions["condition"] = {{"type", "object"}, {"properties", std::move(keys)},
                                      {"additionalProperties", false}, {"oneOf", std::move(oneOf)}};
    return reference;
}

std::optional<FactId> AmountFact::read(const JsonValue& value) const {
    const auto fact = readFactId(value);
    if (!fact || value.reading().context.vocabulary->fact(*fact).type == FactType::Yen) return fact;
    value.expect(expected());
    return std::nullopt;
}

}  // namespace yushi
