#pragma once

#include "engine/eligibility/eligibility.h"
#include "report/json/json_parts.h"

namespace yushi {

/// A line as its leaflet prints it; "uncertain" holds the fields that can be read in several ways.
Json jsonOf(const LineRef& line);

/// The ways of repayment that a document offers; null where it does not say, or can be read in several ways.
Json repaymentJson(const Line& line);

}  // namespace yushi
