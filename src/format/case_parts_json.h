#pragma once

#include "format/visitors/values.h"
#include "model/consultation/consultation.h"

namespace yushi {

// Parts of a case as they stand in its file; what has its default is left out.

std::string_view methodWord(RepaymentMethod method);  ///< "equal_principal"
Json writtenOffer(const Offer& offer);
Json writtenExistingLoan(const ExistingLoan& loan);
Json writtenFinances(const Finances& finances);
Json writtenLease(const Lease& lease);

}  // namespace yushi
