#pragma once

#include "engine/eligibility/eligibility.h"

namespace yushi {

/// Where a line is applied for, with what and by what law: its program's places and law or else the edition's, and the
/// papers of both.
inline Application applicationOf(const LineRef& line) {
    const Application& own = line.program->application;
    Application whole = line.edition->application;
    if (!own.places.empty()) whole.places = own.places;
    if (!own.law.empty()) whole.law = own.law;
    whole.papers.insert(whole.papers.end(), own.papers.begin(), own.papers.end());
    return whole;
}

}  // namespace yushi
