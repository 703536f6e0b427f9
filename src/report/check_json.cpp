#include "report/check_json.h"

#include "engine/edition_choice.h"
#include "engine/unstated.h"
#include "report/json_parts.h"
#include "report/line_words.h"
#include "report/near_miss_json.h"
#include "report/reason_words.h"

#include <array>

namespace yushi {

namespace {

class ReasonsJson {
  public:
    ReasonsJson(const Edition& edition, const Vocabulary& vocabulary)
        : edition_(edition), vocabulary_(vocabulary) {}

    /// Leaves become objects; "within" tells the group below which they stand.
    void add(const Reason& reason, const std::string& within) {
        const auto* condition = std::get_if<const Condition*>(&reason.requirement);
        const bool group = condition && !reason.parts.empty();
        if (!group) {
            list_.push_back(leaf(reason, within));
            return;
        }
        const bool any = std::holds_alternative<AnyOf>((*condition)->test) != reason.negated;
        const std::string path = within.empty() ? "" : within + "/";
        ++groups_;
        for (const Reason& part : reason.parts)
            add(part, path + (any ? "any" : "all") + std::to_string(groups_));
    }

    Json take() { return std::move(list_); }

  private:
    Json leaf(const Reason& reason, const std::string& within) const {
        const Text requirement = requirementText(reason);
        const Fact* fact = reason.fact ? &vocabulary_.fact(*reason.fact) : nullptr;
        Json thresholds =
            jsonList(reason.thresholds, [&](const FactValue& v) { return jsonOf(v, fact ? *fact : Fact()); });
        Json threshold = thresholds.empty()       ? Json(nullptr)
                         : thresholds.size() == 1 ? thresholds.front()
                                                  : thresholds;
        const auto* condition = std::get_if<const Condition*>(&reason.requirement);
        const auto* judgement = condition ? std::get_if<Judgement>(&(*condition)->test) : nullptr;
        return {{"requirement_ja", requirement.ja},
                {"requirement_en", requirement.en},
                {"finding", kFindingWords[static_cast<std::size_t>(reason.finding)]},
                {"fact", fact        ? Json(fact->id)
                         : judgement ? Json(judgement->id)
                                     : Json(nullptr)},
                {"value", fact && reason.value ? jsonOf(*reason.value, *fact) : Json(nullptr)},
                {"threshold", std::move(threshold)},
                {"source", jsonOf(reason.citation, edition_)},
                {"within", jsonOfWords(within)}};
    }

    const Edition& edition_;
    const Vocabulary& vocabulary_;
    Json list_ = Json::array();
    int groups_ = 0;
};

Json lineJson(const CheckedLine& checked, const Vocabulary& vocabulary) {
    const Edition& edition = *checked.line.edition;
    ReasonsJson reasons(edition, vocabulary);
    for (const Reason& reason : checked.reasons) reasons.add(reason, "");
    return {{"issuer", edition.issuer},
            {"edition", edition.id},
            {"program", checked.line.program->id},
            {"line", checked.line.line->id},
            {"name", checked.line.program->name},
            {"verdict", verdictKey(checked.verdict)},
            {"unstated", jsonList(unstatedTerms(*checked.line.line),
                                  [](LineField field) { return Json(fieldKey(field)); })},
            {"reasons", reasons.take()},
            {"near_miss", jsonOf(checked.nearMisses, vocabulary)}};
}

Json linesJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary,
               std::span<const Edition> editions, Date on) {
    return jsonList(lines, [&](const CheckedLine& checked) {
        Json json = lineJson(checked, vocabulary);
        json["unconfirmed"] = isUnconfirmed(*checked.line.edition, editions, on);
        return json;
    });
}

}  // namespace

std::string checkJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary,
                      std::span<const Edition> editions, Date on) {
    return linesJson(lines, vocabulary, editions, on).dump(2);
}

std::string checkJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary,
                      std::span<const Edition> editions, Date on, const std::optional<Question>& next) {
    Json list = linesJson(lines, vocabulary, editions, on);
    if (!list.empty()) list.front()["next_question"] = next ? jsonOf(*next, vocabulary) : Json(nullptr);
    return list.dump(2);
}

}  // namespace yushi
