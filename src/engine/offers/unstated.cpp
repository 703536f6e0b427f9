#include "engine/offers/unstated.h"

namespace yushi {

std::vector<LineField> unstatedTerms(const Line& line) {
    std::vector<LineField> unstated;
    const auto add = [&unstated](bool missing, LineField field) {
        if (missing) unstated.push_back(field);
    };
    add(line.uses.isNotStated(), LineField::Uses);
    add(line.limit.isNotStated() && !line.limitFact, LineField::Limit);
    add(line.term.isNotStated() && line.termChoices.empty(), LineField::Term);
    add(line.grace.isNotStated(), LineField::Grace);
    return unstated;
}

}  // namespace yushi
