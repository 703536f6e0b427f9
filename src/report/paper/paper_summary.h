#pragma once

#include "report/paper/paper_content.h"

namespace yushi {

/// How much a summary holds, from the most to the least; whoever lays it out takes the first that one page has room for.
enum class SummaryRoom { WithCharts, WithoutCharts, FewestPoints };  // the last in small print

inline constexpr std::array kAllSummaryRooms = {SummaryRoom::WithCharts, SummaryRoom::WithoutCharts,
                                                SummaryRoom::FewestPoints};

/// One page to be handed out: whose, what for, the plans side by side by the figures that are asked for first, what is to be
/// done next, and where it stands. All the rest is in the report.
Paper summaryOf(const PaperSource& source, SummaryRoom room);

}  // namespace yushi
