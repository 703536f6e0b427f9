#pragma once

#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace yushi {

/// What may be asked about an applicant has one of these types; Percent is a share, Choices any number of
/// options.
enum class FactType { Boolean, Integer, Yen, Percent, Date, Choice, Choices, Text };

/// The place of a fact in its vocabulary.
struct FactId {
    std::uint16_t index = 0;

    friend auto operator<=>(FactId, FactId) = default;
};

/// Some options of a fact, one bit each in the order of its definition; a single choice is one bit.
struct Options {
    std::uint64_t bits = 0;

    static constexpr std::size_t kMost = 64;
    static constexpr Options only(std::size_t index) { return {std::uint64_t(1) << index}; }
    constexpr bool has(std::size_t index) const { return ((bits >> index) & 1) != 0; }

    friend constexpr auto operator<=>(Options, Options) = default;
    friend constexpr Options operator|(Options a, Options b) { return {a.bits | b.bits}; }
    friend constexpr Options operator&(Options a, Options b) { return {a.bits & b.bits}; }
};

/// An answer, or the figure it is compared with; the alternative follows from the fact's type.
using FactValue = std::variant<bool, std::int64_t, Yen, Share, Date, Options, std::string>;

/// One option of a choice.
struct FactOption {
    std::string id;
    Text label;
    std::string division;  ///< 日本標準産業分類の大分類; empty where the fact is no industry
    Text issuedBy;         ///< who issues a certificate or approves a plan; empty where nobody does
    bool fixed = false;    ///< nobody takes it up to get a loan: what has befallen a business, what it is
    std::string contradictedBy;  ///< id of a yes/no fact with which it does not go together; empty: none
};

/// How an owner can and may change an answer to get a loan.
enum class Changeable { Anyhow, Upwards, Downwards };

/// Computed from another answer: the months since a date.
struct MonthsSince {
    FactId date;
};

/// Computed from a date: whether it lies ahead (a business that is yet to be founded).
struct LiesAhead {
    FactId date;
};

/// Computed from a date: whether it has come. A founder to be who runs another business answers otherwise.
struct HasCome {
    FactId date;
};

/// Computed from two amounts: how far the first has fallen below the second, cut to 0.1 %.
struct Decline {
    FactId now;
    FactId before;
};

/// Computed from two amounts: how far the first has risen above the second, cut to 0.1 %.
struct Rise {
    FactId now;
    FactId before;
};

/// Computed from two amounts: whether the first is lower than the second.
struct Fallen {
    FactId now;
    FactId before;
};

/// Computed from two amounts: what share the first is of the second, cut to 0.1 %.
struct ShareOf {
    FactId part;
    FactId whole;
};

/// Computed from amounts: the first less all the others.
struct Difference {
    FactId from;
    std::vector<FactId> less;
};

/// Computed from a number and a figure of data/rules: so many times the figure (1口につき100万円).
struct Multiple {
    FactId count;
    std::string ceiling;
};

/// Computed from a ceiling in data/rules: what balances leave of it, never below 0.
struct Remaining {
    std::string ceiling;
    std::vector<FactId> less;
    std::vector<std::string> guarantees;  ///< kinds of guarantee under this ceiling: "general", "sn4" …
};

/// Computed from an amount: cut down to whole multiples of a unit (1万円未満切捨て).
struct CutToUnit {
    FactId amount;
    Yen unit;
};

/// Computed from the existing loans of the case: what is owed of those that are to be refinanced.
struct RefinancedBalance {};

/// Computed by a dated rule, named by its id in data/rules.
struct ByRule {
    std::string rule;
};

/// Computed by a rule for each option: those whose figures are met, though a person may have to decide the rest.
struct OptionsByRules {
    std::vector<std::pair<std::size_t, std::string>> rules;  ///< place of the option, id of its rule
};

using Derivation = std::variant<std::monostate, MonthsSince, LiesAhead, HasCome, Decline, Rise, Fallen,
                                ShareOf, Difference, Multiple, Remaining, CutToUnit, RefinancedBalance,
                                ByRule, OptionsByRules>;

/// What a figure that is answered can be at the least and at the most: yen, a count, or parts per million of a percentage.
struct FigureRange {
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
};

/// The least and the greatest figure that a file can answer, in the same unit.
struct FigureBounds {
    std::int64_t least;
    std::int64_t most;
};

/// Something that may be asked about an applicant.
struct Fact {
    std::string id;
    std::string group;
    FactType type = FactType::Boolean;
    Text label;
    Text help;           ///< empty where the label says all
    Text issuedBy;       ///< who issues the certificate of a Boolean; empty where nobody does
    std::string unit;    ///< "months", "people" … of an Integer
    bool fixed = false;  ///< nobody changes it to get a loan: place, sector, sales, staff
    Changeable changes = Changeable::Anyhow;  ///< of yes and no, yes is up; of options, up is to gain one
    bool elapses =
        false;  ///< only time makes it grow, and nothing makes it less: years of relation, fiscal years
    bool request = false;  ///< part of the need, not of the applicant
    std::vector<FactOption> options;
    Derivation derivation;
    FigureRange range;  ///< open where the figure may be any
    std::vector<std::string> partOf;  ///< ids of the amounts of which this one is a part (うち無担保の保証残高)
};

/// An amount, and another of which it is a part.
struct PartOfWhole {
    FactId part;
    FactId whole;
};

/// Answers that cannot all be right: parts that come to more than their whole.
struct Contradiction {
    std::vector<FactId> parts;
    std::optional<FactId> whole;  ///< nothing: the existing loans that are to be refinanced
    Yen sum;                      ///< of the parts
    Yen most;                     ///< what the whole is answered to be

    bool isAbout(FactId fact) const { return whole == fact || std::ranges::find(parts, fact) != parts.end(); }

    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

/// A heading over facts, in the order in which they are asked.
struct FactGroup {
    std::string id;
    Text label;
};

/// A kind of point that a person decides (要判断): what it is called and who decides it.
struct JudgementKind {
    std::string id;
    Text label;
    Text decidedBy;
};

/// The place of a kind of judgement in its vocabulary.
struct JudgementKindId {
    std::uint16_t index = 0;

    friend auto operator<=>(JudgementKindId, JudgementKindId) = default;
};

/// The facts that the terms of a line are held against; every vocabulary has them.
struct NeedFacts {
    FactId use;
    FactId amount;
    FactId term;
    FactId grace;
    FactId projectCost;
    FactId includesBuilding;
    std::optional<FactId> privatePurpose;  ///< for living, housing or speculation; not every vocabulary asks it
};

/// Everything that may be asked: facts, in their order, and kinds of judgement.
class Vocabulary {
  public:
    Vocabulary() = default;
    Vocabulary(std::vector<FactGroup> groups, std::vector<Fact> facts, std::vector<JudgementKind> judgementKinds);

    const std::vector<FactGroup>& groups() const { return groups_; }
    const std::vector<Fact>& facts() const { return facts_; }
    const std::vector<JudgementKind>& judgementKinds() const { return judgementKinds_; }

    const Fact& fact(FactId id) const { return facts_[id.index]; }
    const JudgementKind& judgementKind(JudgementKindId id) const { return judgementKinds_[id.index]; }
    std::optional<FactId> findFact(std::string_view id) const;
    std::optional<JudgementKindId> findJudgementKind(std::string_view id) const;
    /// The kind of judgement that an id belongs to (see Judgement); nothing if @p id is none. The name of a kind alone, as
    /// older case files have it, counts as one too.
    std::optional<JudgementKindId> kindOfJudgement(std::string_view id) const;
    const NeedFacts& need() const { return need_; }
    /// Every amount that is a part of another one.
    const std::vector<PartOfWhole>& partsOfWholes() const { return partsOfWholes_; }
    /// The fact that tells what is left of the ceiling (保証の枠) of a kind of guarantee.
    std::optional<FactId> frameOf(std::string_view guarantee) const;

  private:
    std::vector<FactGroup> groups_;
    std::vector<Fact> facts_;
    std::vector<JudgementKind> judgementKinds_;
    std::unordered_map<std::string, FactId> factIds_;
    std::unordered_map<std::string, JudgementKindId> judgementKindIds_;
    std::unordered_map<std::string, FactId> frames_;  ///< by kind of guarantee
    std::vector<PartOfWhole> partsOfWholes_;
    NeedFacts need_;
};

/// The ids of NeedFacts, in their order.
inline constexpr std::array<std::string_view, 6> kNeedFactIds = {
    "use", "amount_yen", "term_months", "grace_months", "project_cost_yen", "includes_building"};

/// The option of @p fact that is answered alone; nothing where none or several are.
const FactOption* onlyOption(const Fact& fact, const std::optional<FactValue>& answer);

/// The range of a fact, closed where it is open by how far such figures reach; of what is no figure it is nothing but 0.
FigureBounds boundsOf(const Fact& fact);

/// Whether an answer lies in the range of its fact; what is no figure does.
bool isInRange(const Fact& fact, const FactValue& answer);

/// "0以上", "0以上100以下" of a least and a greatest value in words; empty where both are open.
Text rangeText(const std::optional<Text>& least, const std::optional<Text>& most);

/// The place of the option @p id in @p fact.
std::optional<std::size_t> findOption(const Fact& fact, std::string_view id);

/// What the applicant still owes of loans of a program.
struct Owed {
    std::string issuer;
    std::string program;
    std::optional<Yen> balance;  ///< nothing: not written yet

    friend bool operator==(const Owed&, const Owed&) = default;
};

/// What is known of an applicant; a fact without a value is unanswered, which is neither "no" nor 0.
class Answers {
  public:
    Answers() = default;
    explicit Answers(const Vocabulary& vocabulary)
        : facts_(vocabulary.facts().size()),
          awaitingJudgement_(vocabulary.facts().size()) {}

    /// Takes over what @p other answers and decides.
    void add(const Answers& other);

    const std::optional<FactValue>& operator[](FactId id) const { return facts_[id.index]; }
    void answer(FactId id, std::optional<FactValue> value) { facts_[id.index] = std::move(value); }

    /// Whether a fact is open only because a person has to decide: a point of its rule, or which of the answers on which
    /// it rests are right.
    bool awaitsJudgement(FactId id) const { return awaitingJudgement_[id.index] || contradicted(id) != 0; }
    void setAwaitsJudgement(FactId id) { awaitingJudgement_[id.index] = true; }

    /// The outcome of the judgement on one requirement (see Judgement), where the applicant states it.
    std::optional<bool> outcome(const std::string& judgement) const {
        const auto found = outcomes_.find(judgement);
        return found == outcomes_.end() ? std::nullopt : std::optional(found->second);
    }
    void decide(const std::string& judgement, std::optional<bool> outcome) {
        if (outcome) outcomes_.insert_or_assign(judgement, *outcome);
        if (!outcome) outcomes_.erase(judgement);
    }
    const std::map<std::string, bool>& outcomes() const { return outcomes_; }

    /// Loans of programs that stay beside the one wanted.
    const std::vector<Owed>& owed() const { return owed_; }
    void setOwed(std::vector<Owed> owed) { owed_ = std::move(owed); }

    /// What is owed of the loans that are to be refinanced; nothing where none is marked so.
    const std::optional<Yen>& refinancedBalance() const { return refinancedBalance_; }
    void setRefinancedBalance(std::optional<Yen> balance) { refinancedBalance_ = balance; }

    /// Answers that contradict one another, as derive() finds them.
    const std::vector<Contradiction>& contradictions() const { return contradictions_; }
    /// Those of them on which @p id rests, one bit each in their order.
    std::uint64_t contradicted(FactId id) const { return contradicted_.empty() ? 0 : contradicted_[id.index]; }
    /// The same, one by one.
    std::vector<Contradiction> contradictionsOf(FactId id) const;
    void setContradictions(std::vector<Contradiction> contradictions);
    void restOn(FactId id, std::uint64_t contradictions) {
        if (contradictions != 0) contradicted_[id.index] |= contradictions;
    }

    /// Of an amount of which only some balances behind it are answered: what it cannot be less than.
    std::optional<Yen> atLeast(FactId id) const {
        const auto found = atLeast_.find(id);
        return found == atLeast_.end() ? std::nullopt : std::optional(found->second);
    }
    void setAtLeast(FactId id, Yen amount) { atLeast_.insert_or_assign(id, amount); }

    friend bool operator==(const Answers&, const Answers&) = default;

  private:
    std::map<FactId, Yen> atLeast_;
    std::vector<std::optional<FactValue>> facts_;
    std::vector<bool> awaitingJudgement_;
    std::vector<Contradiction> contradictions_;
    std::vector<std::uint64_t> contradicted_;  ///< by fact; empty where nothing contradicts
    std::map<std::string, bool> outcomes_;  ///< by the id of a judgement
    std::vector<Owed> owed_;
    std::optional<Yen> refinancedBalance_;
};

}  // namespace yushi
