#include "report/json/check_json.h"

#include "report/json/near_miss_json.h"
#include "report/json/standing_json.h"

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
        const bool any = !needsEvery(std::get<Group>((*condition)->test).quantifier, !reason.negated);
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

Json lineJson(const CheckedLine& line, const CheckedApplicant& checked) {
    const Edition& edition = *line.line.edition;
    ReasonsJson reasons(edition, checked.vocabulary);
    for (const Reason& reason : line.reasons) reasons.add(reason, "");
    Json json = {{"issuer", edition.issuer},
                 {"edition", edition.id},
                 {"program", line.line.program->id},
                 {"line", line.line.line->id},
                 {"name", line.line.program->name},
                 {"verdict", verdictKey(line.verdict)},
                 {"unstated", unstatedJson(*line.line.line)},
                 {"reasons", reasons.take()},
                 {"near_miss", jsonOf(line.nearMisses, checked.vocabulary)}};
    addStanding(json, lineStanding(line.line, checked.editions, checked.on));
    return json;
}

Json jsonOf(const UnknownPlace& place) {
    return {{"municipality", place.typed}, {"why_ja", place.why.ja}, {"why_en", place.why.en}};
}

/// What is true of the applicant, whatever the line, stands at each: a reader of one line learns why it is open.
Json linesJson(const CheckedApplicant& checked) {
    const Json unknown = checked.unknownPlace ? jsonOf(*checked.unknownPlace) : Json(nullptr);
    return jsonList(checked.lines, [&](const CheckedLine& line) {
        Json json = lineJson(line, checked);
        json["not_recognised"] = unknown;
        return json;
    });
}

}  // namespace

std::string checkJson(const CheckedApplicant& checked) {
    return linesJson(checked).dump(2);
}

std::string checkJson(const CheckedApplicant& checked, const std::optional<Question>& next) {
    Json list = linesJson(checked);
    if (!list.empty())
        list.front()["next_question"] = next ? jsonOf(*next, checked.vocabulary) : Json(nullptr);
    return list.dump(2);
}

}  // namespace yushi
