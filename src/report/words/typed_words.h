#pragma once

#include "model/menus/fact.h"
#include "model/values/typed.h"

#include <string>
#include <vector>

namespace yushi {

// What is told of typed text that was not read: why, and what may have been meant.

std::string refusalText(const Typed<Yen>& amount, Language language);
std::string refusalText(const Typed<Months>& length, Language language);
std::string refusalText(const Typed<Date>& date, const std::vector<Era>& eras, Language language);
std::string percentRefusalText(const Typed<std::int64_t>& parts, Language language);
std::string refusalText(const Typed<FactValue>& answer, const Fact& fact, const std::vector<Era>& eras,
                        Language language);

/// "2020年4月1日(令和2年)", "1 April 2020 (令和2年)"; without the era where none is known.
std::string eraDateText(Date date, const std::vector<Era>& eras, Language language);

}  // namespace yushi
