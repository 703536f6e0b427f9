#include "desk/judged_counts.h"

namespace yushi {

JudgedCounts countsHere(const Desk& desk) {
    JudgedCounts counts;
    for (const Desk::JudgedLine& judged : desk.lines()) {
        if (judged.elsewhere) continue;
        switch (judged.verdict) {
            case Verdict::Eligible:
                ++counts.usable;
                break;
            case Verdict::NeedsAnswer:
            case Verdict::NeedsJudgement:
                ++counts.open;
                break;
            case Verdict::Ineligible:
                ++counts.unusable;
                break;
        }
    }
    return counts;
}

}  // namespace yushi
