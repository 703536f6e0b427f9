#include "engine/derive.h"

#include "engine/eligibility.h"

#include <algorithm>

namespace yushi {

namespace {

template <class T>
const T* answered(const Answers& answers, FactId id) {
    return answers[id] ? std::get_if<T>(&*answers[id]) : nullptr;
}

/// How far @p now lies below @p before, cut to 0.1 % (19.98 % is 19.9 %); a rise is 0 or negative.
Share declineOf(Yen now, Yen before) {
    constexpr std::int64_t tenth = Share::kWhole / 1000;
    const Int128 fallen = Int128(before.value() - now.value()) * 1000;
    Int128 tenths = fallen / before.value();
    if (fallen < 0 && fallen % before.value() != 0) --tenths;
    return Share(static_cast<std::int64_t>(tenths) * tenth);
}

/// Fills in one derived fact.
class Deriver {
  public:
    Deriver(const Rules& rules, Answers& answers, FactId fact, Date on)
        : rules_(rules), answers_(answers), fact_(fact), on_(on) {}

    void operator()(std::monostate) const {}

    void operator()(const MonthsSince& since) const {
        const auto* date = answered<Date>(answers_, since.date);
        if (date) answers_.answer(fact_, std::int64_t(wholeMonthsBetween(*date, on_).count()));
    }

    void operator()(const Decline& decline) const {
        const auto* now = answered<Yen>(answers_, decline.now);
        const auto* before = answered<Yen>(answers_, decline.before);
        if (now && before && *before > Yen(0)) answers_.answer(fact_, declineOf(*now, *before));
    }

    void operator()(const ByRule& by) const {
        const auto holds = [&](const ConditionRule& rule) {
            return rule.id == by.rule && (!rule.validFrom || *rule.validFrom <= on_) &&
                   (!rule.validTo || on_ <= *rule.validTo);
        };
        const auto rule = std::ranges::find_if(rules_.conditions, holds);
        if (rule == rules_.conditions.end()) return;
        switch (evaluate(rule->condition, answers_)) {
            case Finding::Met:
                return answers_.answer(fact_, true);
            case Finding::NotMet:
                return answers_.answer(fact_, false);
            case Finding::Judgement:
                return answers_.setAwaitsJudgement(fact_);
            case Finding::Unanswered:
                return;
        }
    }

  private:
    const Rules& rules_;
    Answers& answers_;
    FactId fact_;
    Date on_;
};

}  // namespace

Answers derive(const Vocabulary& vocabulary, const Rules& rules, Answers answers, Date on) {
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const FactId id{i};
        if (!answers[id]) std::visit(Deriver(rules, answers, id, on), vocabulary.fact(id).derivation);
    }
    return answers;
}

}  // namespace yushi
