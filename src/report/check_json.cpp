#include "report/check_json.h"

#include "engine/edition_choice.h"
#include "engine/unstated.h"
#include "report/line_words.h"
#include "report/near_miss_json.h"
#include "report/standing_json.h"

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
            list_.push_back(reasonJson(reason, edition_, vocabulary_));
            list_.back()["within"] = jsonOfWords(within);
            return;
        }
        const bool any = needsEvery(std::get<Group>((*condition)->test).quantifier) == reason.negated;
        const std::string path = within.empty() ? "" : within + "/";
        ++groups_;
        for (const Reason& part : reason.parts)
            add(part, path + (any ? "any" : "all") + std::to_string(groups_));
    }

    Json take() { return std::move(list_); }

  private:
    const Edition& edition_;
    const Vocabulary& vocabulary_;
    Json list_ = Json::array();
    int groups_ = 0;
};

Json lineJson(const CheckedLine& checked, const Vocabulary& vocabulary, Date on) {
    const Edition& edition = *checked.line.edition;
    ReasonsJson reasons(edition, vocabulary);
    for (const Reason& reason : checked.reasons) reasons.add(reason, "");
    Json json = {{"issuer", edition.issuer},
                 {"edition", edition.id},
                 {"program", checked.line.program->id},
                 {"line", checked.line.line->id},
                 {"name", checked.line.program->name},
                 {"verdict", verdictKey(checked.verdict)},
                 {"unstated", jsonList(unstatedTerms(*checked.line.line),
                                       [](LineField field) { return Json(fieldKey(field)); })},
                 {"reasons", reasons.take()},
                 {"near_miss", jsonOf(checked.nearMisses, vocabulary)}};
    addStanding(json, lineStanding(checked.line, on));
    return json;
}

Json linesJson(std::span<const CheckedLine> lines, const Vocabulary& vocabulary,
               std::span<const Edition> editions, Date on) {
    return jsonList(lines, [&](const CheckedLine& checked) {
        Json json = lineJson(checked, vocabulary, on);
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
