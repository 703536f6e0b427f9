#pragma once

#include "catalog/folders/load.h"
#include "cli/call.h"
#include "model/consultation/consultation.h"

namespace yushi {

/// Tells on the error stream if what is answered as the municipality is not recognised, with names that are near: the
/// requirement then remains open.
void noteUnknownMunicipality(const Call& call, const ProgramData& data, const Consultation& consultation);

}  // namespace yushi
