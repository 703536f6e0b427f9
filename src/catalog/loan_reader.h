#pragma once

#include "catalog/json_value.h"
#include "model/cost_rules.h"

#include <span>

namespace yushi {

/// How the keys of a loan are named: a loan of its own has a principal and needs its rate, an offer has an
/// amount and takes from its line what it does not say.
enum class LoanKeys { Loan, Offer };

/// Reads "method".
std::optional<RepaymentMethod> readMethod(const JsonValue& value);

/// Reads the conventions of a preset: the keys of a loan that say how it is computed.
LoanTerms readConventions(const JsonValue& value);

/// Reads the terms of a loan on the conventions of the preset that it names, if any; what is missing or malformed goes to the object's reading.
/// What the figures mean together is check()ed by the engine.
LoanTerms readLoanTerms(JsonObject& object, LoanKeys keys, std::span<const LoanPreset> presets);

}  // namespace yushi
