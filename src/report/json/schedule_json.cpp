#include "report/json/schedule_json.h"

#include "report/json/cost_json.h"
#include "report/words/words.h"

namespace yushi {

std::string scheduleJson(const Schedule& schedule, JsonLayout layout) {
    return jsonOf(schedule).dump(layout == JsonLayout::Indented ? 2 : -1);
}

std::string scheduleJson(const LoanCost& cost, JsonLayout layout) {
    Json json = scheduleWithSubsidies(cost);
    json.update(jsonOf(cost));
    return json.dump(layout == JsonLayout::Indented ? 2 : -1);
}

std::string errorJson(std::span<const Problem> problems, Language language) {
    Json list = jsonList(problems, [language](const Problem& problem) {
        return Json{{"pointer", problem.pointer},
                    {"found", problem.found.in(language)},
                    {"expected", problem.expected.in(language)},
                    {"message", problemText(problem, language)}};
    });
    return Json{{"error", {{"problems", std::move(list)}}}}.dump();
}

}  // namespace yushi
