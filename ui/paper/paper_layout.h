#pragma once

#include "paper/paper_page.h"
#include "report/paper/paper.h"

namespace yushi {

/// Whose paper it is: the chamber's name and logo from the settings, both optional.
struct Letterhead {
    QString chamber;
    QImage logo;
};

/// The pages of a report. No line is cut, no heading stands alone at the foot of a page, every page is numbered.
std::vector<PaperPage> layOut(const Paper& paper, const Letterhead& letterhead);

}  // namespace yushi
