#include "engine/editions/edition_diff.h"

#include <algorithm>
#include <optional>

namespace yushi {

namespace {

/// Whether two conditions test the same, whatever their words and places.
bool sameTest(const Condition& a, const Condition& b) {
    const auto* group = std::get_if<Group>(&a.test);
    if (!group) return a.test == b.test;
    const auto sameParts = [](const Condition& one, const Condition& other) { return sameTest(one, other); };
    return isGroup(b, group->quantifier) && std::ranges::is_permutation(partsOf(a), partsOf(b), sameParts);
}

bool sameTest(const std::optional<Condition>& a, const std::optional<Condition>& b) {
    return a.has_value() == b.has_value() && (!a || sameTest(*a, *b));
}

template <class T>
Direction orderOf(const T& before, const T& after) {
    return after > before ? Direction::Up : Direction::Down;
}

template <class T>
Direction directionOf(const Stated<T>& before, const Stated<T>& after) {
    return before.isStated() && after.isStated() ? orderOf(before.value(), after.value()) : Direction::Other;
}

Direction directionOf(const Stated<StatedRate>& before, const Stated<StatedRate>& after) {
    if (!before.isStated() || !after.isStated()) return Direction::Other;
    const auto* a = std::get_if<FixedRate>(&before.value());
    const auto* b = std::get_if<FixedRate>(&after.value());
    return a && b ? orderOf(a->rate, b->rate) : Direction::Other;
}

/// Without the words and places, which differ from document to document.
Stated<Guarantee> withoutPlace(Stated<Guarantee> guarantee) {
    if (!guarantee.isStated()) return guarantee;
    Guarantee plain = guarantee.value();
    plain.citation = {};
    plain.text = {};
    return plain;
}

Stated<Security> withoutWords(Stated<Security> security) {
    if (!security.isStated()) return security;
    Security plain = security.value();
    plain.text = {};
    return plain;
}

/// Whether two supports grant the same, wherever their documents say so.
bool sameGrant(const StatedSupport& a, const StatedSupport& b) {
    return a.interest == b.interest && a.fee == b.fee && a.byApplication == b.byApplication &&
           a.endedBy == b.endedBy && sameTest(a.eligibility, b.eligibility);
}

class Differ {
  public:
    Differ(const Edition& before, const Edition& after) : before_(before), after_(after) {}

    std::vector<EditionDifference> run() {
        for (const Program& program : before_.programs) {
            const Program* later = find(after_.programs, program.id);
            later ? compare(program, *later) : ended(program);
        }
        for (const Program& program : after_.programs) {
            if (!find(before_.programs, program.id)) add({DiffKind::ProgramAdded, nullptr, &program});
        }
        return std::move(found_);
    }

  private:
    template <class T>
    static const T* find(const std::vector<T>& items, const std::string& id) {
        const auto found = std::ranges::find(items, id, &T::id);
        return found == items.end() ? nullptr : &*found;
    }

    void add(EditionDifference difference) { found_.push_back(std::move(difference)); }

    void ended(const Program& program) {
        const bool partial = after_.coverage == Coverage::Partial;
        EditionDifference difference{partial ? DiffKind::ProgramNotListed : DiffKind::ProgramEnded, &program};
        for (const Succession& succession : after_.successions) {
            const bool same = succession.program.empty() ? succession.name == program.name
                                                         : succession.program == program.id;
            if (same && succession.change == Change::Ended) difference.kind = DiffKind::ProgramEnded;
            if (!same || succession.change != Change::Merged) continue;
            difference.kind = DiffKind::ProgramMerged;
            for (const std::string& id : succession.into) {
                if (const Program* later = find(after_.programs, id)) difference.into.push_back(later);
            }
        }
        add(std::move(difference));
    }

    void compare(const Program& before, const Program& after) {
        if (before.name != after.name || before.fund != after.fund)
            add({DiffKind::ProgramRenamed, &before, &after});
        if (!sameTest(before.eligibility, after.eligibility))
            add({DiffKind::EligibilityChanged, &before, &after});
        std::vector<const Line*> matched;
        for (const Line& line : before.lines) {
            const Line* later = counterpart(line, after);
            if (later) {
                matched.push_back(later);
                compareLines(before, after, line, *later);
            } else {
                add({DiffKind::LineRemoved, &before, &after, &line});
            }
        }
        for (const Line& line : after.lines) {
            if (std::ranges::find(matched, &line) == matched.end()) {
                add({DiffKind::LineAdded, &before, &after, nullptr, &line});
            }
        }
    }

    /// The same line by its id or, where ids differ, the one for the same uses and variant.
    static const Line* counterpart(const Line& line, const Program& program) {
        if (const Line* same = find(program.lines, line.id)) return same;
        const auto alike = [&line](const Line& other) {
            return other.variant == line.variant && other.items == line.items && other.uses == line.uses;
        };
        const auto found = std::ranges::find_if(program.lines, alike);
        return found == program.lines.end() ? nullptr : &*found;
    }

    void compareLines(const Program& before, const Program& after, const Line& a, const Line& b) {
        const auto changed = [&](LineField field, bool same, Direction direction = Direction::Other) {
            if (!same) add({DiffKind::FieldChanged, &before, &after, &a, &b, field, direction, {}});
        };
        changed(LineField::Uses, a.uses == b.uses);
        changed(LineField::Limit, a.limit == b.limit && a.limitFact == b.limitFact,
                directionOf(a.limit, b.limit));
        changed(LineField::FinancingRatio, a.financingRatio == b.financingRatio,
                directionOf(a.financingRatio, b.financingRatio));
        changed(LineField::Rate, a.rate == b.rate, directionOf(a.rate, b.rate));
        changed(LineField::InterestSubsidy, a.interestSubsidy == b.interestSubsidy);
        changed(LineField::Supports, std::ranges::equal(a.supports, b.supports, sameGrant));
        changed(LineField::Term, a.term == b.term, directionOf(a.term, b.term));
        changed(LineField::LeastTerm, a.leastTerm == b.leastTerm, directionOf(a.leastTerm, b.leastTerm));
        changed(LineField::TermBuilding, a.termBuilding == b.termBuilding,
                directionOf(a.termBuilding, b.termBuilding));
        changed(LineField::Grace, a.grace == b.grace, directionOf(a.grace, b.grace));
        changed(LineField::Repayment, a.repayment == b.repayment && a.lumpSumUpTo == b.lumpSumUpTo);
        changed(LineField::Guarantor, withoutWords(a.guarantor) == withoutWords(b.guarantor));
        changed(LineField::Collateral, withoutWords(a.collateral) == withoutWords(b.collateral));
        changed(LineField::Guarantee, withoutPlace(a.guarantee) == withoutPlace(b.guarantee));
        changed(LineField::Status, a.status == b.status);
        changed(LineField::Window, a.openFrom == b.openFrom && a.openTo == b.openTo && a.drawdownTo == b.drawdownTo);
        changed(LineField::Budget, a.budget == b.budget,
                a.budget && b.budget ? orderOf(*a.budget, *b.budget) : Direction::Other);
        if (!sameTest(a.eligibility, b.eligibility))
            add({DiffKind::EligibilityChanged, &before, &after, &a, &b});
    }

    const Edition& before_;
    const Edition& after_;
    std::vector<EditionDifference> found_;
};

}  // namespace

std::vector<EditionDifference> differences(const Edition& before, const Edition& after) {
    return Differ(before, after).run();
}

}  // namespace yushi
