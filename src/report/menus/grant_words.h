#pragma once

#include "model/menus/program.h"
#include "model/values/text.h"

#include <string>
#include <vector>

namespace yushi {

/// Our words beside those of the document's own conditions.
std::string withText(std::string words, const Text& text, Language language);

/// For how long a subsidy is paid: "当初3年"; empty where it is paid throughout.
std::string monthsOfGrant(const InterestSubsidy& subsidy, Language language);

/// What is granted, as a sentence with the document's conditions.
std::string grantText(const InterestSubsidy& subsidy, Language language);
std::string grantText(const FeeSubsidy& subsidy, Language language);
std::string grantText(const FeeSupport& support, Language language);
std::string grantText(const StatedSupport& support, Language language);
std::string grantsText(const std::vector<StatedSupport>& supports, Language language);

}  // namespace yushi
