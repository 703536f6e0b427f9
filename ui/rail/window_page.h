#pragma once

#include <array>

namespace yushi {

/// What the window shows: the start, or one of the three steps of a consultation.
enum class WindowPage { Start, Consultation, Programs, Plans };

inline constexpr std::array kAllWindowPages = {WindowPage::Start, WindowPage::Consultation,
                                               WindowPage::Programs, WindowPage::Plans};

}  // namespace yushi
