#pragma once

#include "engine/offers/offer.h"
#include "engine/offers/standing.h"
#include "model/rules/rules.h"

#include <span>

namespace yushi {

/// The plans that are laid side by side: what each costs and, in the same order, how it stands; by which rules and as on
/// which day.
struct ComparedPlans {
    std::span<const OfferCost> costs;
    std::span<const PlanStanding> standings;
    const Vocabulary& vocabulary;
    const Rules& rules;
    Date on;
};

}  // namespace yushi
