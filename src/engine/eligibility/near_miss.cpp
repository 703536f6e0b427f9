#include "engine/eligibility/near_miss.h"

#include "engine/answers/derive.h"
#include "engine/answers/leaf_test.h"
#include "engine/eligibility/line_terms.h"
#include "engine/eligibility/openings.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace yushi {

namespace {

using Changes = std::vector<SuggestedChange>;

constexpr std::size_t kMostMisses = 8;
/// A way of more than this many changes is no near miss any more.
constexpr int kMostChanges = 5;
/// Ends the search where a line has very many ways in.
constexpr int kMostTried = 2'000;

/// How many single changes an answer that goes from one value to another is: each option gained or lost counts.
int changesBetween(const std::optional<FactValue>& from, const FactValue& to, const Fact& fact) {
    const auto* options = std::get_if<Options>(&to);
    if (!options || fact.type != FactType::Choices || !from) return 1;
    return std::popcount(std::get<Options>(*from).bits ^ options->bits);
}

/// Searches the ways to open a line, the fewest changes first.
class Search {
  public:
    Search(const LineRef& line, const Vocabulary& vocabulary, const Rules& rules, const Situation& start)
        : line_(line),
          vocabulary_(vocabulary),
          rules_(rules),
          start_(start),
          derived_(derive(vocabulary, rules, start.answers, start.on)) {}

    std::vector<NearMiss> run() {
        std::vector<NearMiss> misses;
        if (verdictAfter({}) != Verdict::Ineligible) return misses;
        std::multimap<int, Changes> open;
        open.emplace(0, Changes());
        int found = kMostChanges;
        for (int tried = 0; !open.empty() && tried < kMostTried; ++tried) {
            auto node = open.extract(open.begin());
            if (node.key() > found) break;
            tried_.push_back(node.mapped());
            const Verdict after = verdictAfter(node.mapped());
            if (after != Verdict::Ineligible) {
                found = node.key();
                if (isShortest(node.mapped())) misses.push_back({told(node.mapped()), after});
                continue;
            }
            for (Changes& further : furtherFrom(node.mapped())) {
                const int size = sizeOf(further);
                if (size <= found && !isKnown(further, open, size)) open.emplace(size, std::move(further));
            }
        }
        return misses;
    }

    /// How far the changes go, each relative to what is; only to put ways in order.
    static double length(const NearMiss& miss) {
        double sum = 0;
        for (const SuggestedChange& change : miss.changes) {
            if (!change.distance) continue;
            const auto from = static_cast<double>(plainNumber(*change.from).value_or(0));
            const auto far = static_cast<double>(plainNumber(*change.distance).value_or(0));
            sum += far / std::max(1.0, std::abs(from));
        }
        return sum;
    }

  private:
    Verdict verdictAfter(const Changes& changes) const {
        const Situation then = applied(changes, start_);
        return verdict(line_, vocabulary_, derive(vocabulary_, rules_, then.answers, then.on), then.on);
    }

    int sizeOf(const Changes& changes) const {
        int size = 0;
        for (const SuggestedChange& change : changes) {
            const auto* fact = std::get_if<FactId>(&change.subject);
            size += fact ? changesBetween(derived_[*fact], change.to, vocabulary_.fact(*fact)) : 1;
        }
        return size;
    }

    bool isKnown(const Changes& changes, const std::multimap<int, Changes>& open, int size) const {
        const auto [first, last] = open.equal_range(size);
        const auto same = [&](const auto& entry) { return entry.second == changes; };
        return std::ranges::find(tried_, changes) != tried_.end() || std::any_of(first, last, same);
    }

    /// The changes with one more, for a failing requirement that leaves the fewest ways.
    std::vector<Changes> furtherFrom(const Changes& changes) const {
        const Situation now = applied(changes, start_);
        const Answers derived = derive(vocabulary_, rules_, now.answers, now.on);
        const Openings openings(vocabulary_, rules_, now, derived);
        std::optional<Changes> fewest;
        const auto consider = [&](Changes ways) {
            if (!fewest || ways.size() < fewest->size()) fewest = std::move(ways);
        };
        for (const Condition* condition : requirementsOf(line_)) {
            if (evaluate(*condition, derived) == Finding::NotMet) consider(openings.of(*condition, true));
        }
        for (const Reason& reason : termReasons(line_, vocabulary_, derived, now.on)) {
            if (reason.finding == Finding::NotMet) consider(openings.ofTerm(line_, reason));
        }
        std::vector<Changes> further;
        for (SuggestedChange& way : fewest.value_or(Changes()))
            further.push_back(with(changes, std::move(way)));
        return further;
    }

    /// One change for each subject and one day, the latest, in the order of the vocabulary, so that ways that differ in
    /// order alone are one.
    static Changes with(Changes changes, SuggestedChange change) {
        std::erase_if(changes, [&](const SuggestedChange& other) {
            return other.subject == change.subject || (other.onDay && change.onDay);
        });
        changes.push_back(std::move(change));
        std::ranges::sort(changes, {}, [](const SuggestedChange& c) { return place(c); });
        return changes;
    }

    static std::tuple<std::size_t, std::uint16_t, std::string_view> place(const SuggestedChange& change) {
        const auto* fact = std::get_if<FactId>(&change.subject);
        const auto* judged = std::get_if<const Condition*>(&change.subject);
        return {change.subject.index(), fact ? fact->index : std::uint16_t(0),
                judged ? std::string_view(judgementOf(**judged).id) : std::string_view()};
    }

    /// Whether no figure could stop one step earlier.
    bool isShortest(const Changes& changes) const {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const auto less = oneStepLess(changes[i]);
            if (!less) continue;
            Changes shorter = changes;
            shorter[i] = *less;
            if (verdictAfter(shorter) != Verdict::Ineligible) return false;
        }
        return true;
    }

    std::optional<SuggestedChange> oneStepLess(SuggestedChange change) const {
        if (change.onDay) {
            change.onDay = std::chrono::sys_days(*change.onDay) - std::chrono::days(1);
            return change;
        }
        const auto* fact = std::get_if<FactId>(&change.subject);
        if (!fact || !isFigure(vocabulary_.fact(*fact).type)) return std::nullopt;
        const FactType type = vocabulary_.fact(*fact).type;
        const std::int64_t to = *plainNumber(change.to);
        if (!derived_[*fact]) return std::nullopt;
        const std::int64_t step =
            to > *plainNumber(*derived_[*fact]) ? -smallestStep(type) : smallestStep(type);
        change.to = valueOfNumber(to + step, type);
        return change;
    }

    static bool isFigure(FactType type) {
        return type == FactType::Integer || type == FactType::Yen || type == FactType::Percent ||
               type == FactType::Date;
    }

    /// The changes with where they start and how far they go.
    Changes told(Changes changes) const {
        for (SuggestedChange& change : changes) {
            if (const auto* fact = std::get_if<FactId>(&change.subject)) {
                change.from = derived_[*fact];
                if (!change.from) continue;
                const FactType type = vocabulary_.fact(*fact).type;
                if (isFigure(type)) change.distance = distance(change, type);
                if (const auto* to = std::get_if<Options>(&change.to))
                    change.oneOf = gained(std::get<Options>(*change.from), *to);
            } else if (std::holds_alternative<const Condition*>(change.subject)) {
                change.from = !std::get<bool>(change.to);
            } else {
                change.from = start_.on;
                change.distance = distance(change, FactType::Date);
            }
        }
        return changes;
    }

    static FactValue distance(const SuggestedChange& change, FactType type) {
        const std::int64_t far = std::abs(*plainNumber(change.to) - *plainNumber(*change.from));
        return valueOfNumber(far, type == FactType::Date ? FactType::Integer : type);
    }

    /// The option that is gained, if it is one alone.
    static Options gained(Options from, Options to) {
        const Options more{to.bits & ~from.bits};
        return std::popcount(more.bits) == 1 ? more : Options();
    }

    const LineRef& line_;
    const Vocabulary& vocabulary_;
    const Rules& rules_;
    const Situation& start_;
    Answers derived_;
    std::vector<Changes> tried_;
};

/// Whether two ways differ in the option that is gained at one place alone; then @p a takes in the option of @p b.
bool takeIn(NearMiss& a, const NearMiss& b) {
    if (a.after != b.after || a.changes.size() != b.changes.size()) return false;
    SuggestedChange* differing = nullptr;
    Options other;
    for (std::size_t i = 0; i < a.changes.size(); ++i) {
        SuggestedChange& change = a.changes[i];
        if (change.subject == b.changes[i].subject && change.oneOf == b.changes[i].oneOf &&
            (change.oneOf.bits != 0 || change.to == b.changes[i].to))
            continue;
        const bool options = change.oneOf.bits != 0 && b.changes[i].oneOf.bits != 0;
        if (differing || !options || change.subject != b.changes[i].subject) return false;
        differing = &change;
        other = b.changes[i].oneOf;
    }
    if (differing) differing->oneOf = differing->oneOf | other;
    return true;
}

/// Ways that differ only in which of some options is gained become one.
std::vector<NearMiss> merged(std::vector<NearMiss> misses) {
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < misses.size() && !again; ++i) {
            for (std::size_t j = i + 1; j < misses.size() && !again; ++j) {
                if (!takeIn(misses[i], misses[j])) continue;
                misses.erase(misses.begin() + static_cast<std::ptrdiff_t>(j));
                again = true;
            }
        }
    }
    return misses;
}

/// Whether somebody else has to issue what is gained.
bool isIssued(const SuggestedChange& change, const Fact& fact) {
    if (change.to == FactValue(true)) return !fact.issuedBy.ja.empty();
    const auto* to = std::get_if<Options>(&change.to);
    const auto* from = change.from ? std::get_if<Options>(&*change.from) : nullptr;
    for (std::size_t i = 0; to && i < fact.options.size(); ++i) {
        const bool gained = to->has(i) && !(from && from->has(i));
        if (gained && !fact.options[i].issuedBy.ja.empty()) return true;
    }
    return false;
}

Effort effortOf(const SuggestedChange& change, const Vocabulary& vocabulary) {
    if (std::holds_alternative<const Condition*>(change.subject)) return Effort::Decision;
    if (change.onDay) return Effort::Time;
    const Fact& fact = vocabulary.fact(std::get<FactId>(change.subject));
    if (fact.request) return Effort::LoanItself;
    return isIssued(change, fact) ? Effort::Issuer : Effort::Owner;
}

}  // namespace

Situation applied(std::span<const SuggestedChange> changes, Situation situation) {
    for (const SuggestedChange& change : changes) {
        if (change.onDay) {
            situation.on = std::max(situation.on, *change.onDay);
        } else if (const auto* fact = std::get_if<FactId>(&change.subject)) {
            situation.answers.answer(*fact, change.to);
        } else if (const auto* judged = std::get_if<const Condition*>(&change.subject)) {
            situation.answers.decide(judgementOf(**judged).id, std::get<bool>(change.to));
        }
    }
    return situation;
}

Effort effortOf(std::span<const SuggestedChange> changes, const Vocabulary& vocabulary) {
    Effort most = Effort::LoanItself;
    for (const SuggestedChange& change : changes) most = std::max(most, effortOf(change, vocabulary));
    return most;
}

std::vector<NearMiss> nearMisses(const LineRef& line, const Vocabulary& vocabulary, const Rules& rules,
                                 const Situation& situation) {
    std::vector<NearMiss> misses = merged(Search(line, vocabulary, rules, situation).run());
    const auto better = [&vocabulary](const NearMiss& a, const NearMiss& b) {
        const Effort effort = effortOf(a.changes, vocabulary);
        const Effort other = effortOf(b.changes, vocabulary);
        if (effort != other) return effort < other;
        if (a.after != b.after) return a.after > b.after;
        return Search::length(a) < Search::length(b);
    };
    std::ranges::stable_sort(misses, better);
    if (misses.size() > kMostMisses) misses.resize(kMostMisses);
    return misses;
}

}  // namespace yushi
