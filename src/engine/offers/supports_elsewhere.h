#pragma once

#include "engine/eligibility/eligibility.h"
#include "engine/offers/offer_context.h"

#include <vector>

namespace yushi {

/// A support of another issuer on the loans of a line, and the edition in which it stands.
struct SupportElsewhere {
    const Edition* edition;
    const StatedSupport* support;
};

/// What other issuers pay on loans of @p line by the editions that stand on @p on, whoever asks; the newest of each issuer
/// that names the line. The catalog keeps what it points to.
std::vector<SupportElsewhere> supportsElsewhere(const LineRef& line, std::span<const Edition> editions, Date on);

}  // namespace yushi
