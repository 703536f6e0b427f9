#pragma once

#include "paper/paper_page.h"
#include "report/paper/paper_content.h"

namespace yushi {

/// Draws the payments or the balances of @p plans over the months: lines told apart by colour and by dashes, so that
/// they can be told apart in a copy, too.
void paintPaperChart(QPainter& painter, PaperChart chart, std::span<const PaperPlan> plans,
                     const QRectF& area, Language language);

}  // namespace yushi
