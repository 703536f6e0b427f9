#include "engine/line_terms.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace yushi {

namespace {

/// Ids of the options of the fact "use", in the order of Use.
constexpr std::array<std::string_view, 6> kUseIds = {"equipment", "working_capital", "refinancing",
                                                     "startup",   "consumption",     "housing"};

template <class T>
const T* answered(const Answers& answers, FactId id) {
    return answers[id] ? std::get_if<T>(&*answers[id]) : nullptr;
}

/// Met if every reading of a limit allows the value, not met if none does; else a person has to read the text.
/// A single uncertain reading may not hold at all.
template <class T, class Allows>
Finding readings(const Stated<T>& stated, Allows allows) {
    const auto possible = stated.possible();
    if (stated.isUncertain() && possible.size() == 1) return Finding::Judgement;
    const auto allowing = std::ranges::count_if(possible, allows);
    if (allowing == static_cast<std::ptrdiff_t>(possible.size())) return Finding::Met;
    return allowing == 0 ? Finding::NotMet : Finding::Judgement;
}

FactValue asValue(Yen yen) {
    return yen;
}
FactValue asValue(Share share) {
    return share;
}
FactValue asValue(Months months) {
    return std::int64_t(months.count());
}
FactValue asValue(Date date) {
    return date;
}

/// Hands each finding to a sink: add(test, finding, fact, figures), where figures() makes what was compared
/// with.
template <class Sink>
class TermCheck {
  public:
    TermCheck(const LineRef& ref, const Vocabulary& vocabulary, const Answers& answers, Date on, Sink& sink)
        : ref_(ref),
          line_(*ref.line),
          vocabulary_(vocabulary),
          need_(vocabulary.need()),
          answers_(answers),
          on_(on),
          sink_(sink) {}

    void run() {
        checkWindow();
        if (!ref_.program->eligibility && !line_.eligibility) {
            sink_.add(TermTest::RequirementsStated, Finding::Judgement, std::nullopt, nothing);
        }
        checkUse();
        checkAmount();
        checkTerm();
        checkGrace();
    }

  private:
    static constexpr auto nothing = [] { return std::vector<FactValue>(); };

    template <class T>
    static auto figures(std::span<const T> possible) {
        return [possible] {
            std::vector<FactValue> values;
            for (const T& value : possible) values.push_back(asValue(value));
            return values;
        };
    }

    void checkWindow() {
        if (line_.status == Status::Ended || line_.status == Status::Merged) {
            sink_.add(TermTest::Status, Finding::NotMet, std::nullopt, nothing);
        }
        if (!line_.openFrom && !line_.openTo) return;
        const bool open =
            (!line_.openFrom || *line_.openFrom <= on_) && (!line_.openTo || on_ <= *line_.openTo);
        sink_.add(TermTest::Window, open ? Finding::Met : Finding::NotMet, std::nullopt, [this] {
            std::vector<FactValue> days;
            for (const auto& day : {line_.openFrom, line_.openTo}) {
                if (day) days.push_back(asValue(*day));
            }
            return days;
        });
    }

    Options optionsOf(const std::vector<Use>& uses) const {
        Options options;
        for (const Use use : uses) {
            const auto index =
                findOption(vocabulary_.fact(need_.use), kUseIds[static_cast<std::size_t>(use)]);
            if (index) options = options | Options::only(*index);
        }
        return options;
    }

    void checkUse() {
        const auto* use = answered<Options>(answers_, need_.use);
        if (!use || line_.uses.isNotStated()) return;
        const auto includes = [&](const std::vector<Use>& uses) {
            return (optionsOf(uses) & *use).bits != 0;
        };
        sink_.add(TermTest::Use, readings(line_.uses, includes), need_.use, [&] {
            std::vector<FactValue> uses;
            for (const auto& reading : line_.uses.possible()) uses.emplace_back(optionsOf(reading));
            return uses;
        });
    }

    void checkAmount() {
        const auto* amount = answered<Yen>(answers_, need_.amount);
        if (!amount) return;
        checkAtMost(TermTest::Amount, need_.amount, *amount, line_.limit);
        if (line_.financingRatio.isNotStated()) return;
        const auto* cost = answered<Yen>(answers_, need_.projectCost);
        if (!cost) {
            sink_.add(TermTest::FinancedShare, Finding::Unanswered, need_.projectCost,
                      figures(line_.financingRatio.possible()));
            return;
        }
        const auto limit = [cost](Share share) {
            return cutToYen(Int128(cost->value()) * share.parts(), Share::kWhole, Rounding::Down);
        };
        const Finding finding =
            readings(line_.financingRatio, [&](Share share) { return *amount <= limit(share); });
        sink_.add(TermTest::FinancedShare, finding, need_.amount, [&] {
            std::vector<FactValue> limits;
            for (const Share share : line_.financingRatio.possible()) limits.push_back(asValue(limit(share)));
            return limits;
        });
    }

    template <class T>
    void checkAtMost(TermTest test, FactId fact, T value, const Stated<T>& most) {
        if (most.isNotStated()) return;
        sink_.add(test, readings(most, [value](T limit) { return value <= limit; }), fact,
                  figures(most.possible()));
    }

    void checkTerm() {
        const auto* answer = answered<std::int64_t>(answers_, need_.term);
        if (!answer) return;
        const Months term(*answer);
        if (!line_.termChoices.empty()) {
            const bool offered = std::ranges::find(line_.termChoices, term) != line_.termChoices.end();
            sink_.add(TermTest::Term, offered ? Finding::Met : Finding::NotMet, need_.term,
                      figures(std::span<const Months>(line_.termChoices)));
            return;
        }
        checkLongestTerm(term);
        if (line_.leastTerm.isNotStated()) return;
        const auto possible = line_.leastTerm.possible();
        sink_.add(TermTest::Term, readings(line_.leastTerm, [term](Months least) { return term >= least; }),
                  need_.term, figures(possible));
    }

    void checkLongestTerm(Months term) {
        if (line_.termBuilding.isNotStated())
            return checkAtMost(TermTest::Term, need_.term, term, line_.term);
        const auto within = [term](Months longest) { return term <= longest; };
        const bool ordinary = !line_.term.isNotStated() && readings(line_.term, within) == Finding::Met;
        const Finding withBuilding = readings(line_.termBuilding, within);
        const auto* includesBuilding = answered<bool>(answers_, need_.includesBuilding);
        if (!ordinary && !includesBuilding && withBuilding != Finding::NotMet) {
            sink_.add(TermTest::Term, Finding::Unanswered, need_.includesBuilding,
                      figures(line_.termBuilding.possible()));
            return;
        }
        const bool longer = !ordinary && includesBuilding && *includesBuilding;
        checkAtMost(TermTest::Term, need_.term, term, longer ? line_.termBuilding : line_.term);
    }

    void checkGrace() {
        if (const auto* grace = answered<std::int64_t>(answers_, need_.grace)) {
            checkAtMost(TermTest::Grace, need_.grace, Months(*grace), line_.grace);
        }
    }

    const LineRef& ref_;
    const Line& line_;
    const Vocabulary& vocabulary_;
    const NeedFacts& need_;
    const Answers& answers_;
    Date on_;
    Sink& sink_;
};

struct LeastFinding {
    Finding least = Finding::Met;

    template <class Figures>
    void add(TermTest /*test*/, Finding finding, std::optional<FactId> /*fact*/, const Figures& /*figures*/) {
        least = std::min(least, finding);
    }
};

struct ReasonList {
    const LineRef& ref;
    const Answers& answers;
    std::vector<Reason> reasons;

    template <class Figures>
    void add(TermTest test, Finding finding, std::optional<FactId> fact, const Figures& figures) {
        Reason reason;
        reason.finding = finding;
        reason.requirement = test;
        reason.fact = fact;
        if (fact) reason.value = answers[*fact];
        reason.thresholds = figures();
        reason.citation = ref.line->citation;
        reasons.push_back(std::move(reason));
    }
};

}  // namespace

std::vector<Reason> termReasons(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers,
                                Date on) {
    ReasonList list{line, answers, {}};
    TermCheck<ReasonList>(line, vocabulary, answers, on, list).run();
    return std::move(list.reasons);
}

Finding termFinding(const LineRef& line, const Vocabulary& vocabulary, const Answers& answers, Date on) {
    LeastFinding sink;
    TermCheck<LeastFinding>(line, vocabulary, answers, on, sink).run();
    return sink.least;
}

}  // namespace yushi
