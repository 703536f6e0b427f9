#pragma once

#include "cli/call.h"
#include "engine/eligibility/eligibility.h"

#include <vector>

namespace yushi {

/// The lines of the chosen editions; problems if an issuer or edition does not exist.
Result<std::vector<LineRef>> selectLines(const ProgramData& data, const Selection& selection);

}  // namespace yushi
