#include "format/fields/catalog_fields.h"

#include <string>

namespace yushi {

namespace {

bool isShorter(const Stated<Months>& a, const Stated<Months>& b) {
    return a.isStated() && b.isStated() && a.value() < b.value();
}

}  // namespace

void checkTerms(JsonObject& object, const Line& line, bool) {
    constexpr Yen leastPlausibleLimit(10'000);
    const JsonValue& value = object.value();
    for (const Yen limit : line.limit.possible()) {
        if (limit >= leastPlausibleLimit) continue;
        value.report({"limit_yen が" + std::to_string(limit.value()) + "円",
                      "limit_yen is " + std::to_string(limit.value()) + " yen"},
                     {"円で書いた限度額(万円ではなく)", "a limit in yen, not in 10,000 yen"});
    }
    if (isShorter(line.term, line.leastTerm)) {
        value.report({"term_months が term_months_min より短い", "term_months below term_months_min"},
                     {"最短以上の期間", "a term that is not below the shortest"});
    }
    if (isShorter(line.termBuilding, line.term)) {
        value.report(
            {"term_months_building が term_months より短い", "term_months_building below term_months"},
            {"建物の期間は term_months 以上", "a term with a building that is not below the ordinary one"});
    }
    if (line.grace.isStated() && line.term.isStated() && line.grace.value() >= line.term.value()) {
        value.report({"grace_months が term_months 以上", "grace_months not below term_months"},
                     {"期間より短い据置", "a grace period shorter than the term"});
    }
}

void checkWindow(JsonObject& object, const Line& line, bool) {
    if (!line.openFrom || !line.openTo || *line.openTo >= *line.openFrom) return;
    object.value().report({"open_to が open_from より前です", "open_to before open_from"},
                          {"終わりの日は始まりの日以後", "the last day not before the first"});
}

std::optional<std::string> PrefectureId::read(const JsonValue& value) const {
    auto id = value.nonEmptyString();
    const Vocabulary& vocabulary = *value.reading().context.vocabulary;
    const auto fact = vocabulary.findFact("prefecture");
    if (fact && !findOption(vocabulary.fact(*fact), id.value_or(""))) value.expect(expected());
    return id;
}

std::optional<Glosses::Value> Glosses::read(const JsonValue& value) const {
    if (!value.json().is_object()) {
        value.expect(expected());
        return std::nullopt;
    }
    Value glosses;
    for (const auto& [name, gloss] : value.json().items()) {
        const JsonValue entry(gloss, value, std::string_view(name));
        if (auto text = entry.nonEmptyString()) glosses.emplace(name, *std::move(text));
    }
    return glosses;
}

namespace {

/// @p id, or with a number behind it where the edition has one like it already.
std::string onceMade(std::string id, FormatContext& context) {
    const int number = ++context.madeIds[id];
    return number == 1 ? id : id + "-" + std::to_string(number);
}

}  // namespace

void enterProgram(JsonObject& object, Program& program, bool) {
    FormatContext& context = object.value().reading().context;
    if (program.id.empty()) program.id = onceMade("p-" + markOf(program.fund + "\n" + program.name), context);
    context.program = program.id;
    context.place += "/" + program.id;
}

void nameLine(JsonObject& object, Line& line, bool) {
    if (!line.id.empty()) return;
    std::string words = line.variant;
    for (const std::string& item : line.items) words += "\n" + item;
    for (const auto& uses : line.uses.possible()) {
        for (const Use use : uses) words += "\n" + std::string(kWords<Use>[static_cast<std::size_t>(use)]);
    }
    FormatContext& context = object.value().reading().context;
    line.id = onceMade(context.program + "-" + markOf(words), context);
}

void enterEdition(JsonObject& object, const Edition& edition, bool) {
    object.value().reading().context.place = edition.issuer + "/" + edition.id;
    object.value().reading().context.madeIds.clear();
    if (edition.coverage != Coverage::Partial || !edition.coverageNote.ja.empty()) return;
    object.value().report({"partial なのに coverage_note がありません", "partial without coverage_note"},
                          {"何が載っていないかの説明", "coverage_note: what is left out"});
}

}  // namespace yushi
