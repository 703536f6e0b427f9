#include "engine/eligibility/frames.h"

#include "engine/eligibility/contains_id.h"

#include <algorithm>

namespace yushi {

namespace {

/// What is owed of some programs: as far as it is written.
struct OwedSum {
    Yen written;
    bool anyUnwritten = false;
};

/// What is owed of the programs of the edition that @p counts picks.
template <class Counts>
OwedSum owedOf(const Edition& edition, const Answers& answers, Counts counts) {
    OwedSum sum;
    for (const Owed& owed : answers.owed()) {
        if (owed.issuer != edition.issuer) continue;
        const auto program = std::ranges::find(edition.programs, owed.program, &Program::id);
        if (program != edition.programs.end() && counts(*program)) {
            sum.written += owed.balance.value_or(Yen(0));
            sum.anyUnwritten = sum.anyUnwritten || !owed.balance;
        }
    }
    return sum;
}

bool hasLineUnder(const Program& program, const SharedLimit& limit) {
    return std::ranges::any_of(program.lines,
                               [&limit](const Line& line) { return containsId(limit.lines, line.id); });
}

}  // namespace

std::vector<FactId> frameFacts(const Line& line, const Vocabulary& vocabulary) {
    static const std::vector<std::string> ordinary = {"general"};
    if (!line.guarantee.isStated()) return {};
    const Guarantee& guarantee = line.guarantee.value();
    if (guarantee.use != GuaranteeUse::Required && guarantee.use != GuaranteeUse::InPrinciple) return {};
    std::vector<FactId> facts;
    for (const std::string& kind : guarantee.kinds.empty() ? ordinary : guarantee.kinds) {
        const auto fact = vocabulary.frameOf(kind);
        if (!fact) return {};
        if (std::ranges::find(facts, *fact) == facts.end()) facts.push_back(*fact);
    }
    return facts;
}

std::vector<LimitLeft> limitsLeft(const LineRef& ref, const Answers& answers) {
    std::vector<LimitLeft> left;
    if (answers.owed().empty()) return left;
    const auto add = [&left](Yen limit, const OwedSum& owed) {
        if (owed.written == Yen(0) && !owed.anyUnwritten) return;
        left.push_back({std::max(limit - owed.written, Yen(0)), !owed.anyUnwritten});
    };
    bool shares = false;
    for (const SharedLimit& shared : ref.edition->sharedLimits) {
        if (!containsId(shared.lines, ref.line->id)) continue;
        shares = true;
        add(shared.limit, owedOf(*ref.edition, answers, [&shared](const Program& program) {
                return hasLineUnder(program, shared);
            }));
    }
    if (!shares && ref.line->limit.isStated()) {
        add(ref.line->limit.value(), owedOf(*ref.edition, answers, [&ref](const Program& program) {
                return &program == ref.program;
            }));
    }
    return left;
}

Finding remainingFinding(Yen amount, const LimitLeft& left) {
    return amount <= left.most && left.allWritten ? Finding::Met : Finding::Judgement;
}

Finding remainingFinding(const LineRef& line, const Answers& answers, std::optional<Yen> amount) {
    Finding least = Finding::Met;
    if (!amount) return least;
    for (const LimitLeft& left : limitsLeft(line, answers)) least = std::min(least, remainingFinding(*amount, left));
    return least;
}

}  // namespace yushi
