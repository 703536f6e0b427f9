#pragma once

#include "model/consultation/consultation.h"
#include "model/menus/edition.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// One thing that differs between two states of a consultation, in words; a side that has nothing is empty.
struct CaseDifference {
    std::string what;
    std::string first;
    std::string second;
};

/// Everything that differs: answers, plans by their place, what stands beside them, the client.
std::vector<CaseDifference> caseDifferences(const Consultation& first, const Consultation& second,
                                            const Vocabulary& vocabulary, std::span<const Edition> editions,
                                            Language language);

}  // namespace yushi
