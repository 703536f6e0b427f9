#pragma once

#include "format/fields/catalog_fields.h"

#include <algorithm>

namespace yushi::test {

// Figures by chance contradict one another: where a reader looks at several together, they are brought into their order.

template <class Bounds>
    requires requires(Bounds bounds) { bounds.least; bounds.most; bounds.least.parts(); }
void makeSensible(Bounds& bounds) {
    if (bounds.most < bounds.least) std::swap(bounds.least, bounds.most);
}
inline void makeSensible(RateBracket& bracket) {
    if (bracket.upTo < bracket.over) std::swap(bracket.over, bracket.upTo);
    if (bracket.upTo == bracket.over) bracket = {Months(0), Months(1), bracket.rate};
}
inline void makeSensible(RateByTerm& byTerm) {
    Months from{0};
    for (RateBracket& bracket : byTerm.brackets) {
        bracket.over = from;
        bracket.upTo = from = from + Months(12);
    }
}
inline void makeSensible(SteppedRate& rate) {
    Months from{1};
    for (StatedRateStep& step : rate.steps) {
        step.fromMonth = from;
        from += Months(12);
    }
    std::vector<Rate> rates;
    for (const StatedRateStep& step : rate.steps) rates.push_back(step.rate);
    std::ranges::sort(rates);
    for (std::size_t i = 0; i < rates.size(); ++i) rate.steps[i].rate = rates[i];
}
inline void makeSensible(FeeSupport& support) {
    if (support.kind != FeeSupportKind::PointsUpTo) support.points.reset();
    if (support.kind == FeeSupportKind::PointsUpTo && !support.points) support.points = RatePoints(5'000);
    if (support.kind == FeeSupportKind::None) support.certainty = Certainty::Certain;
}
inline void makeSensible(DatedShare& dated) {
    if (dated.from && dated.to && *dated.to < *dated.from) std::swap(dated.from, dated.to);
}
inline void makeSensible(StatedSupport& support) {
    if (support.interest && support.fee) support.endedBy.size() % 2 == 0 ? support.fee.reset() : support.interest.reset();
    if (!support.interest && !support.fee) support.fee.emplace();
    const bool hasShare = support.fee && (std::holds_alternative<FeeShareOfRate>(support.fee->kind) ||
                                          std::holds_alternative<FeeShareOfAmount>(support.fee->kind));
    if (!hasShare) support.byApplication.clear();
}
inline void makeSensible(Effective& effective) {
    if (effective.to < effective.from) std::swap(effective.from, effective.to);
}
inline void makeSensible(RateNotice& notice) {
    if (notice.lines.empty() && notice.program.empty()) notice.program = "p";
    if (notice.lines.empty() || notice.program.empty()) return;
    unsigned(notice.from.day()) % 2 == 0 ? notice.program.clear() : notice.lines.clear();
}
inline void makeSensible(Edition& edition) {
    if (edition.coverageNote.ja.empty()) edition.coverage = Coverage::Full;
}
inline void makeSensible(Program& program) {
    if (program.id.empty()) program.id = "id-0";  // a reader would make one
}
inline void makeSensible(Line& line) {
    if (line.id.empty()) line.id = "id-0";
    if (line.openFrom && line.openTo && *line.openTo < *line.openFrom) std::swap(line.openFrom, line.openTo);
    if (line.limit.isStated()) line.limit = std::max(line.limit.value(), Yen(10'000));
    if (line.limit.isUncertain()) {
        Uncertain<Yen> readings = line.limit.readings();
        for (Yen& reading : readings.candidates) reading = std::max(reading, Yen(10'000));
        line.limit = std::move(readings);
    }
    const auto shorten = [](Stated<Months>& a, const Stated<Months>& b, Months by) {
        if (a.isStated() && b.isStated()) a = std::min(a.value(), b.value() - by);
    };
    if (line.term.isStated()) line.term = std::max(line.term.value(), Months(2));
    if (line.termBuilding.isStated()) line.termBuilding = std::max(line.termBuilding.value(), Months(2));
    shorten(line.term, line.termBuilding, Months(0));
    shorten(line.leastTerm, line.term, Months(0));
    shorten(line.grace, line.term, Months(1));
}

}  // namespace yushi::test
