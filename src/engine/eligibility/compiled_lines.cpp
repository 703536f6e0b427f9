#include "engine/eligibility/compiled_lines.h"

#include "engine/eligibility/frames.h"

#include <algorithm>

namespace yushi {

CompiledLines::CompiledLines(std::span<const LineRef> lines, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), refs_(lines.begin(), lines.end()) {
    lines_.reserve(lines.size());
    limits_.reserve(lines.size());
    std::unordered_map<const Condition*, std::uint32_t> laid;
    for (const LineRef& ref : lines) {
        const auto begin = static_cast<std::uint32_t>(places_.size());
        for (const Condition* condition : requirementsOf(ref)) {
            const auto [place, isNew] = laid.emplace(condition, static_cast<std::uint32_t>(nodes_.size()));
            if (isNew) add(*condition);
            places_.push_back(place->second);
        }
        lines_.push_back({begin, static_cast<std::uint32_t>(places_.size())});
        limits_.push_back(termLimits(ref, vocabulary));
    }
}

void CompiledLines::add(const Condition& condition) {
    if (const auto* comparison = std::get_if<Comparison>(&condition.test)) return addLeaf(*comparison);
    if (const auto* group = std::get_if<Group>(&condition.test)) return addGroup(*group);
    const auto next = static_cast<std::uint32_t>(vocabulary_.facts().size() + judgements_.size());
    const std::uint32_t slot =
        judgements_.emplace(std::get<Judgement>(condition.test).id, next).first->second;
    nodes_.push_back({{LeafTest::Kind::Within, 1, 1}, slot, 1, {}, true});
}

void CompiledLines::addLeaf(const Comparison& comparison) {
    LeafTest test = leafTest(comparison);
    if (test.kind == LeafTest::Kind::SameWords) {
        const auto& words = std::get<std::string>(comparison.threshold);
        test.least = words_.emplace(words, static_cast<std::int64_t>(words_.size()) + 1).first->second;
    }
    nodes_.push_back({test, comparison.fact.index, 1, {}, true});
}

void CompiledLines::addGroup(const Group& group) {
    const std::size_t place = nodes_.size();
    nodes_.push_back({{}, 0, 1, group.quantifier, false});
    for (const Condition& part : group.parts) add(part);
    nodes_[place].size = static_cast<std::uint32_t>(nodes_.size() - place);
}

CompiledLines::Asked CompiledLines::ask(const Answers& answers, Date on) const {
    Asked asked;
    asked.need = needOf(vocabulary_, answers, on);
    asked.values.reserve(vocabulary_.facts().size() + judgements_.size());
    for (std::uint16_t i = 0; i < vocabulary_.facts().size(); ++i) {
        const FactId fact{i};
        Asked::Slot slot;
        if (answers.awaitsJudgement(fact)) slot.open = Finding::Judgement;
        if (answers[fact] && !answers.awaitsJudgement(fact)) {
            slot.known = true;
            const auto* words = std::get_if<std::string>(&*answers[fact]);
            const auto number = words ? words_.find(*words) : words_.end();
            slot.number = number != words_.end() ? number->second : plainNumber(*answers[fact]).value_or(0);
        }
        asked.values.push_back(slot);
    }
    asked.values.resize(vocabulary_.facts().size() + judgements_.size(), {0, Finding::Judgement, false});
    for (const auto& [judgement, outcome] : answers.outcomes()) {
        const auto slot = judgements_.find(judgement);
        if (slot != judgements_.end()) asked.values[slot->second] = {outcome ? 1 : 0, Finding::Judgement, true};
    }
    setRemaining(asked, answers);
    return asked;
}

void CompiledLines::setRemaining(Asked& asked, const Answers& answers) const {
    if (!asked.need.amount || answers.owed().empty()) return;
    for (std::size_t i = 0; i < refs_.size(); ++i) {
        const Finding finding = remainingFinding(refs_[i], answers, Yen(*asked.need.amount));
        if (finding != Finding::Met) asked.remaining.emplace(i, finding);
    }
}

Finding CompiledLines::evaluate(const Node* node, const Asked& asked) const {
    if (node->leaf) {
        const auto& slot = asked.values[node->slot];
        if (!slot.known) return slot.open;
        return node->test.passes(slot.number) ? Finding::Met : Finding::NotMet;
    }
    const Node* const end = node + node->size;
    GroupFinding group(node->quantifier);
    for (const Node* part = node + 1; part != end && !group.decided(); part += part->size)
        group.add(evaluate(part, asked));
    return group.found();
}

Verdict CompiledLines::verdict(std::size_t index, const Asked& asked) const {
    const LineRequirements& line = lines_[index];
    Finding least = leastTermFinding(limits_[index], asked.need);
    for (std::uint32_t i = line.begin; i != line.end && least != Finding::NotMet; ++i)
        least = std::min(least, evaluate(&nodes_[places_[i]], asked));
    if (!asked.remaining.empty()) {
        const auto remaining = asked.remaining.find(index);
        if (remaining != asked.remaining.end()) least = std::min(least, remaining->second);
    }
    return verdictOf(least);
}

std::vector<Verdict> CompiledLines::verdicts(const Answers& answers, Date on) const {
    const Asked asked = ask(answers, on);
    std::vector<Verdict> verdicts;
    verdicts.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) verdicts.push_back(verdict(i, asked));
    return verdicts;
}

}  // namespace yushi
