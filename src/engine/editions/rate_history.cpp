#include "engine/editions/rate_history.h"

#include <algorithm>
#include <tuple>

namespace yushi {

namespace {

/// The rates a year that a stated rate consists of.
struct RatesIn {
    using Rates = std::vector<Rate>;
    Rates operator()(const FixedRate& fixed) const { return {fixed.rate}; }
    Rates operator()(const RateRange& range) const { return {range.least, range.most}; }
    Rates operator()(const RateByTerm& byTerm) const {
        Rates rates;
        for (const RateBracket& bracket : byTerm.brackets) rates.push_back(bracket.rate);
        return rates;
    }
    Rates operator()(const SteppedRate& stepped) const {
        Rates rates;
        for (const StatedRateStep& step : stepped.steps) rates.push_back(step.rate);
        return rates;
    }
    Rates operator()(const RateDiscount&) const { return {}; }
    Rates operator()(const SetByLender&) const { return {}; }
    Rates operator()(const Charge&) const { return {}; }
};

void addStated(const Edition& edition, const Program& program, std::vector<RateSpan>& spans) {
    std::vector<Rate> rates;
    for (const Line& line : program.lines) {
        for (const StatedRate& stated : line.rate.possible())
            std::ranges::copy(std::visit(RatesIn(), stated), std::back_inserter(rates));
    }
    if (rates.empty()) return;
    const auto [least, most] = std::ranges::minmax(rates);
    spans.push_back({edition.effectiveFrom, edition.effectiveTo, least, most, &edition, false});
}

/// Each point holds until the day before the next of the same name, the last until the edition that prints it ends.
void addPrinted(const Edition& edition, const std::string& program, std::vector<RateSpan>& spans) {
    for (const RatePoint& point : edition.rateHistory) {
        if (point.program != program) continue;
        Date to = edition.effectiveTo;
        for (const RatePoint& later : edition.rateHistory) {
            if (later.program != program || later.name != point.name || later.from <= point.from) continue;
            to = std::min(to, Date(std::chrono::sys_days(later.from) - std::chrono::days(1)));
        }
        spans.push_back({point.from, to, point.rate, point.rate, &edition, true});
    }
}

}  // namespace

std::vector<RateSpan> rateHistory(std::span<const Edition> editions, const std::string& issuer,
                                  const std::string& program) {
    std::vector<RateSpan> spans;
    for (const Edition& edition : editions) {
        if (edition.issuer != issuer) continue;
        addPrinted(edition, program, spans);
        const auto found = std::ranges::find(edition.programs, program, &Program::id);
        if (found != edition.programs.end()) addStated(edition, *found, spans);
    }
    std::ranges::stable_sort(spans, {},
                             [](const RateSpan& span) { return std::tuple(span.from, !span.printed); });
    return spans;
}

}  // namespace yushi
