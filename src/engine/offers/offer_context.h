#pragma once

#include "model/consultation/consultation.h"
#include "model/menus/edition.h"
#include "model/rules/rules.h"

#include <span>

namespace yushi {

/// By what offers are worked out, for whom, and as of which day of application; who makes it keeps what it points to.
struct OfferContext {
    std::span<const Edition> editions;
    const Vocabulary& vocabulary;
    const Rules& rules;
    const Consultation& consultation;
    Date on;
};

}  // namespace yushi
