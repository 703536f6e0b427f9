#pragma once

#include "engine/answers/leaf_test.h"
#include "engine/eligibility/term_limits.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace yushi {

/// Many lines with their requirements laid flat, so that every one of them can be judged again at each keystroke. What
/// it finds is what verdict() finds. The lines and the vocabulary must outlive it.
class CompiledLines {
  public:
    CompiledLines(std::span<const LineRef> lines, const Vocabulary& vocabulary);

    /// Answers and need in the form in which the lines are held against them; derived facts must be filled in.
    class Asked {
      private:
        friend class CompiledLines;
        struct Slot {
            std::int64_t number = 0;
            Finding open = Finding::Unanswered;  ///< what an open answer counts as
            bool known = false;
        };
        std::vector<Slot> values;  ///< facts, then judgements
        Need need;
        /// The finding on what earlier loans leave of the limits, of each line that they can touch.
        std::unordered_map<std::size_t, Finding> remaining;
    };
    Asked ask(const Answers& answers, Date on) const;

    std::size_t size() const { return lines_.size(); }
    /// The verdict on the line at @p index.
    Verdict verdict(std::size_t index, const Asked& asked) const;
    /// The verdict on each line, in their order.
    std::vector<Verdict> verdicts(const Answers& answers, Date on) const;

  private:
    /// A node of a requirement; the parts of a group follow it.
    struct Node {
        LeafTest test;
        std::uint32_t slot = 0;  ///< of a leaf
        std::uint32_t size = 1;  ///< nodes up to its end, itself included
        Quantifier quantifier = Quantifier::All;  ///< of a group
        bool leaf = true;
    };

    /// Which of places_ are the requirements of a line.
    struct LineRequirements {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    void add(const Condition& condition);
    void addLeaf(const Comparison& comparison);
    void addGroup(const Group& group);
    Finding evaluate(const Node* node, const Asked& asked) const;
    void setRemaining(Asked& asked, const Answers& answers) const;

    const Vocabulary& vocabulary_;
    std::vector<LineRef> refs_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> places_;  ///< of requirements in nodes_
    std::vector<LineRequirements> lines_;
    std::vector<TermLimits> limits_;
    std::unordered_map<std::string, std::uint32_t> judgements_;  ///< the slots of judgements, by their ids
    std::unordered_map<std::string, std::int64_t> words_;  ///< the numbers of words
};

}  // namespace yushi
