#include "format/visitors/read_record.h"

#include <cstdint>
#include <limits>

namespace yushi {

std::vector<Doubt> doubtsIn(const std::optional<JsonValue>& list, std::vector<JsonValue>& entries) {
    std::vector<Doubt> doubts;
    if (!list) return doubts;
    if (!list->json().is_array()) {
        list->expect({"配列 […]", "an array […]"});
        return doubts;
    }
    entries.reserve(list->json().size() + 1);
    const JsonValue& array = entries.emplace_back(*list);
    for (std::size_t i = 0; i < array.json().size(); ++i) {
        JsonObject object(entries.emplace_back(array.json()[i], array, i));
        auto field = object.need("field", &JsonValue::nonEmptyString);
        const auto candidates = object.require("candidates");
        auto why = object.need("why", &JsonValue::text);
        object.close();
        if (field && candidates && why) doubts.push_back({*std::move(field), *candidates, *std::move(why)});
    }
    return doubts;
}

void reportUnknown(const std::vector<Doubt>& doubts) {
    for (const Doubt& doubt : doubts) {
        doubt.candidates.report(
            {"「" + doubt.field + "」", "\"" + doubt.field + "\""},
            {"不確かと書ける項目の名前", "the name of a field that can be uncertain"});
    }
}

bool isReadableVersion(const JsonValue& value, int newest) {
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    const auto version = value.integer(1, any, {"1以上の整数", "a whole number, 1 or more"});
    if (!version) return false;
    if (*version <= newest) return true;
    const std::string found = std::to_string(*version);
    const std::string known = std::to_string(newest);
    value.report({"形式の版 " + found + "(この融資くらべより新しい)",
                  "version " + found + " of the format, newer than this program"},
                 {"版 " + known + " まで(新しい融資くらべで開いてください)",
                  "version " + known + " at most: open it with a newer program"});
    return false;
}

}  // namespace yushi
