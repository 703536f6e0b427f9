#pragma once

#include "model/menus/edition.h"

#include <array>
#include <string>
#include <vector>

namespace yushi {

enum class DiffKind {
    ProgramAdded,
    ProgramEnded,
    ProgramMerged,
    ProgramNotListed,  ///< the later edition is partial, and no document says that it ended
    ProgramRenamed,
    EligibilityChanged,
    LineAdded,
    LineRemoved,
    FieldChanged,
};

/// The fields of a line that are compared, in the order in which they are told.
enum class LineField {
    Uses,
    Limit,
    FinancingRatio,
    Rate,
    InterestSubsidy,
    Supports,
    Term,
    LeastTerm,
    TermBuilding,
    Grace,
    Repayment,
    Guarantor,
    Collateral,
    Guarantee,
    Status,
    Window,
    Budget,
};

inline constexpr std::array kAllLineFields = {
    LineField::Uses,      LineField::Limit,           LineField::FinancingRatio,
    LineField::Rate,      LineField::InterestSubsidy, LineField::Supports,
    LineField::Term,      LineField::LeastTerm,       LineField::TermBuilding,
    LineField::Grace,     LineField::Repayment,       LineField::Guarantor,
    LineField::Collateral, LineField::Guarantee,      LineField::Status,
    LineField::Window,    LineField::Budget,
};

enum class Direction { Other, Up, Down };

/// One difference between two editions. The pointers lead into the editions, which must outlive it.
struct EditionDifference {
    DiffKind kind;
    const Program* before = nullptr;
    const Program* after = nullptr;
    const Line* lineBefore = nullptr;
    const Line* lineAfter = nullptr;
    LineField field = LineField::Uses;       ///< of FieldChanged
    Direction direction = Direction::Other;  ///< where both figures can be ordered
    std::vector<const Program*> into;        ///< of ProgramMerged: programs of the later edition
};

/// What changed from @p before to @p after, by meaning: the order of keys, programs and lines, words and places do not count.
std::vector<EditionDifference> differences(const Edition& before, const Edition& after);

}  // namespace yushi
