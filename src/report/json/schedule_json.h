#pragma once

#include "engine/cost/loan_cost.h"
#include "model/values/problem.h"

#include <span>
#include <string>

namespace yushi {

enum class JsonLayout { Indented, OneLine };

/// The answer of `yushi schedule`.
std::string scheduleJson(const Schedule& schedule, JsonLayout layout);

/// The same with everything that the loan costs.
std::string scheduleJson(const LoanCost& cost, JsonLayout layout);

/// {"error": {"problems": […]}}: the answer to a line of a batch that cannot be computed.
std::string errorJson(std::span<const Problem> problems, Language language);

}  // namespace yushi
