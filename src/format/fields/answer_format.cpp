#include "format/fields/answer_format.h"

#include "format/visitors/schema_record.h"

#include <cstdint>

namespace yushi {

namespace {

std::string optionIds(const Fact& fact) {
    std::string ids;
    for (const FactOption& option : fact.options) ids += (ids.empty() ? "" : ", ") + option.id;
    return ids;
}

std::optional<Options> readOption(const JsonValue& value, const Fact& fact) {
    if (value.json().is_string()) {
        if (const auto index = findOption(fact, value.json().get_ref<const std::string&>()))
            return Options::only(*index);
    }
    const std::string ids = optionIds(fact);
    value.expect({"次のいずれか: " + ids, "one of: " + ids});
    return std::nullopt;
}

template <class T>
std::optional<FactValue> asAnswer(std::optional<T> value) {
    return value ? std::optional<FactValue>(*std::move(value)) : std::nullopt;
}

/// A bound as a file writes it: a number, or a percentage without its sign.
std::optional<Text> boundText(const Fact& fact, std::optional<std::int64_t> bound) {
    if (!bound) return std::nullopt;
    const std::string figure = fact.type == FactType::Percent ? percentOfParts(*bound) : std::to_string(*bound);
    return Text{figure, figure};
}

/// A whole number in the range of a fact, in words.
Text wholeNumberOf(const Fact& fact) {
    const Text range = rangeText(boundText(fact, fact.range.least), boundText(fact, fact.range.most));
    const bool yen = fact.type == FactType::Yen;
    return {range.ja + (range.ja.empty() ? "" : "の") + "整数" + (yen ? "(円)" : ""),
            std::string("a whole number") + (yen ? " of yen" : "") + (range.en.empty() ? "" : ", ") + range.en};
}

std::optional<std::int64_t> readFigure(const JsonValue& value, const Fact& fact) {
    const FigureBounds bounds = boundsOf(fact);
    if (fact.type != FactType::Percent) return value.integer(bounds.least, bounds.most, wholeNumberOf(fact));
    const Text range = rangeText(boundText(fact, bounds.least), boundText(fact, bounds.most));
    return value.percentParts(bounds.least, bounds.most, range);
}

template <class T>
std::optional<FactValue> figureAs(std::optional<std::int64_t> figure) {
    return figure ? std::optional<FactValue>(T(*figure)) : std::nullopt;
}

struct AnswerJson {
    const Fact& fact;

    Json operator()(bool yes) const { return yes; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(Yen yen) const { return yen.value(); }
    Json operator()(Share share) const { return percentOfParts(share.parts()); }
    Json operator()(Date date) const { return isoDate(date); }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(Options options) const {
        Json ids = Json::array();
        for (std::size_t i = 0; i < fact.options.size(); ++i) {
            if (options.has(i)) ids.push_back(fact.options[i].id);
        }
        const bool single = fact.type == FactType::Choice && ids.size() == 1;
        return single ? Json(ids.front()) : ids;
    }
};

Json figureSchema(const Fact& fact) {
    const FigureBounds bounds = boundsOf(fact);
    return {{"type", "integer"}, {"minimum", bounds.least}, {"maximum", bounds.most}};
}

Json optionSchema(const Fact& fact) {
    Json ids = Json::array();
    for (const FactOption& option : fact.options) ids.push_back(option.id);
    return {{"enum", std::move(ids)}};
}

/// What readAnswer() takes.
Json answerSchema(const Fact& fact, SchemaDraft& draft) {
    constexpr std::int64_t onePercent = Share::kWhole / 100;
    switch (fact.type) {
        case FactType::Boolean:
            return Flag().schema(draft);
        case FactType::Integer:
        case FactType::Yen:
            return figureSchema(fact);
        case FactType::Percent: {
            const FigureBounds bounds = boundsOf(fact);
            return percentSchema(static_cast<int>(bounds.least / onePercent), static_cast<int>(bounds.most / onePercent));
        }
        case FactType::Date:
            return Day().schema(draft);
        case FactType::Choice:
            return optionSchema(fact);
        case FactType::Choices:
            return {{"type", "array"}, {"items", optionSchema(fact)}};
        case FactType::Text:
            return Name().schema(draft);
    }
    return {};
}

}  // namespace

std::optional<Options> readOptions(const JsonValue& value, const Fact& fact) {
    Options all;
    for (const Options option : value.list([&fact](const JsonValue& v) { return readOption(v, fact); }))
        all = all | option;
    return value.json().is_array() ? std::optional(all) : std::nullopt;
}

std::optional<FactValue> readAnswer(const JsonValue& value, const Fact& fact) {
    switch (fact.type) {
        case FactType::Boolean:
            return asAnswer(value.boolean());
        case FactType::Integer:
            return figureAs<std::int64_t>(readFigure(value, fact));
        case FactType::Yen:
            return figureAs<Yen>(readFigure(value, fact));
        case FactType::Percent:
            return figureAs<Share>(readFigure(value, fact));
        case FactType::Date:
            return asAnswer(Day().read(value));
        case FactType::Choice:
            return asAnswer(readOption(value, fact));
        case FactType::Choices:
            return asAnswer(readOptions(value, fact));
        case FactType::Text:
            return asAnswer(value.nonEmptyString());
    }
    return std::nullopt;
}

Json answerJson(const FactValue& value, const Fact& fact) {
    return std::visit(AnswerJson{fact}, value);
}

Text AnswersFormat::expected() const {
    if (request) {
        return {"use、amount_yen、term_months、grace_months", "use, amount_yen, term_months, grace_months"};
    }
    return {"一覧にある項目の名前、または制度の判断の名前",
            "the name of a listed question, or of a judgement on a requirement"};
}

std::optional<Answers> AnswersFormat::read(const JsonValue& value) const {
    const Vocabulary& vocabulary = *value.reading().context.vocabulary;
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Answers answers(vocabulary);
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const Fact& fact = vocabulary.facts()[i];
        if (fact.request != request) continue;
        if (const auto answer = object.find(fact.id)) answers.answer(FactId{i}, readAnswer(*answer, fact));
    }
    for (const auto& [key, content] : value.json().items()) {
        const JsonValue member(content, value, std::string_view(key));
        const auto fact = vocabulary.findFact(key);
        if (fact && vocabulary.fact(*fact).request == request) continue;
        if (!fact && !request && vocabulary.kindOfJudgement(key)) {
            if (!content.is_null()) answers.decide(key, member.boolean());
            continue;
        }
        member.report({"知らない項目です", "unknown fact"}, expected());
    }
    return answers;
}

Json AnswersFormat::write(const Answers& answers, const FormatContext& context) const {
    Json group = Json::object();
    const auto& facts = context.vocabulary->facts();
    for (std::uint16_t i = 0; i < facts.size(); ++i) {
        const auto& answer = answers[FactId{i}];
        if (facts[i].request == request && answer) group[facts[i].id] = answerJson(*answer, facts[i]);
    }
    if (request) return group;
    for (const auto& [judgement, outcome] : answers.outcomes()) group[judgement] = outcome;
    return group;
}

Json AnswersFormat::schema(SchemaDraft& draft) const {
    const Vocabulary& vocabulary = *draft.vocabulary;
    Json properties = Json::object();
    for (const Fact& fact : vocabulary.facts()) {
        if (fact.request == request)
            properties[fact.id] = titled(answerSchema(fact, draft), {fact.label.ja, fact.label.en});
    }
    Json schema = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (request) return schema;
    std::string kinds;
    for (const JudgementKind& kind : vocabulary.judgementKinds()) kinds += (kinds.empty() ? "" : "|") + kind.id;
    const Json decided = Flag().schema(draft);
    schema["patternProperties"] = {{"^(" + kinds + ")$", decided}, {"/(" + kinds + ")/[^/]*$", decided}};
    return schema;
}

}  // namespace yushi
