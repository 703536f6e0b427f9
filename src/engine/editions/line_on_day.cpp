#include "engine/editions/line_on_day.h"

#include <algorithm>

namespace yushi {

LineRef lineOnDay(const LineRef& line, Date application, std::optional<Date> drawdown) {
    const auto ofLine = std::ranges::equal_range(
        line.edition->datedLines, line.line->id, {},
        [](const DatedLine& dated) -> const std::string& { return dated.line.id; });
    for (const DatedLine& dated : ofLine) {
        const Date day = dated.spell.by == RateDay::Drawdown ? drawdown.value_or(application) : application;
        if (dated.spell.from <= day && (!dated.spell.to || day <= *dated.spell.to))
            return {line.edition, line.program, &dated.line, &dated.spell};
    }
    return line;
}

}  // namespace yushi
