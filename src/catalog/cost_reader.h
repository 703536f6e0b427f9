#pragma once

#include "format/json_value.h"
#include "model/cost_terms.h"

namespace yushi {

/// Reads a fraction such as "1/3", at most one.
std::optional<Portion> readFraction(const JsonValue& value);

/// Reads "certainty": how far money is promised; nothing where the file does not say.
std::optional<Certainty> readCertainty(JsonObject& object);

/// Reads an exact part: "1/3" from "share", or "50" from "share_percent"; one of them is needed.
std::optional<Portion> readPortion(JsonObject& object);

/// Reads "interest_subsidy" of a catalog: one subsidy.
std::optional<InterestSubsidy> readInterestSubsidy(const JsonValue& value);

/// Reads one subsidy of a guarantee fee.
std::optional<FeeSubsidy> readFeeSubsidy(const JsonValue& value);

/// The keys of readFeeSubsidy() in an object that has others too.
std::optional<FeeSubsidy> readFeeSubsidyKeys(JsonObject& object);

}  // namespace yushi
