#include "format/answer_format.h"

#include "model/typed.h"

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

/// The range of a fact in words, with @p most where the fact names no greatest answer.
Text rangeInWords(const Fact& fact, std::optional<std::int64_t> most = std::nullopt) {
    return rangeText(boundText(fact, fact.range.least), boundText(fact, fact.range.most ? fact.range.most : most));
}

std::optional<std::int64_t> readAnsweredCount(const JsonValue& value, const Fact& fact) {
    const Text range = rangeInWords(fact, kMostCount);
    return value.integer(fact.range.least.value_or(-kMostCount), fact.range.most.value_or(kMostCount),
                         {range.ja + "の整数", "a whole number, " + range.en});
}

std::optional<Yen> readAnsweredAmount(const JsonValue& value, const Fact& fact) {
    const Text range = rangeInWords(fact);
    const bool open = range.ja.empty();
    const Text expected = open ? kAnyYen.expected()
                               : Text{range.ja + "の整数(円)", "a whole number of yen, " + range.en};
    const auto yen = value.integer(fact.range.least.value_or(-kMostYen), fact.range.most.value_or(kMostYen), expected);
    return yen ? std::optional(Yen(*yen)) : std::nullopt;
}

std::optional<Share> readAnsweredShare(const JsonValue& value, const Fact& fact) {
    const auto parts = value.percentParts(fact.range.least.value_or(-kMostPercentParts),
                                          fact.range.most.value_or(kMostPercentParts), rangeInWords(fact));
    return parts ? std::optional(Share(*parts)) : std::nullopt;
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
            return asAnswer(readAnsweredCount(value, fact));
        case FactType::Yen:
            return asAnswer(readAnsweredAmount(value, fact));
        case FactType::Percent:
            return asAnswer(readAnsweredShare(value, fact));
        case FactType::Date:
            return asAnswer(value.date());
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
    const Json name = Name().schema(draft);
    draft.definitions["answer"] = {
        {"anyOf",
         {{{"type", "boolean"}}, {{"type", "integer"}}, name, {{"type", "array"}, {"items", name}}}}};
    Json schema = {{"type", "object"}, {"additionalProperties", {{"$ref", "#/definitions/answer"}}}};
    if (!request) return schema;
    const auto& [use, amount, term, grace, projectCost, building] = kNeedFactIds;
    const Json months = Whole<Months>{0, kMostCount, "", ""}.schema(draft);
    schema["properties"] = {{use, name}, {amount, kAnyYen.schema(draft)}, {term, months}, {grace, months}};
    return schema;
}

}  // namespace yushi
