#include "model/menus/dated_lines.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

namespace yushi {

namespace {

/// A notice and the edition that prints it.
struct PrintedNotice {
    const Edition* edition;
    const RateNotice* notice;
};
using Notices = std::vector<PrintedNotice>;

/// From a day on a rate holds: by a notice, or by the line itself where there is none.
struct RateEvent {
    Date from;
    std::optional<StatedRate> rate;
    std::optional<PrintedNotice> printed;
};

Date shifted(Date day, int days) {
    return Date(std::chrono::sys_days(day) + std::chrono::days(days));
}

bool concerns(const RateNotice& notice, const Program& program, const Line& line) {
    return notice.program == program.id || std::ranges::find(notice.lines, line.id) != notice.lines.end();
}

std::optional<SourceDocument> documentOf(const PrintedNotice& printed) {
    const auto& documents = printed.edition->documents;
    const auto found = std::ranges::find(documents, printed.notice->citation.document, &SourceDocument::id);
    return found == documents.end() ? std::nullopt : std::optional(*found);
}

class LineDates {
  public:
    LineDates(const Edition& edition, const Line& line) : edition_(edition), line_(line) {}

    void run(const Notices& notices, std::vector<DatedLine>& dated) {
        for (const PrintedNotice& each : notices)
            events_.push_back({each.notice->from, each.notice->rate, each});
        if (line_.rate.isStated())
            events_.push_back({edition_.effectiveFrom, line_.rate.value(), std::nullopt});
        // On the same day a notice is what the line's own rate became.
        std::ranges::stable_sort(events_, [](const RateEvent& a, const RateEvent& b) {
            return std::pair(a.from, a.printed.has_value()) < std::pair(b.from, b.printed.has_value());
        });
        const RateEvent& first = events_.front();
        if (first.printed && edition_.effectiveFrom < first.from)
            add(edition_.effectiveFrom, shifted(first.from, -1), nullptr, &first, false);
        for (std::size_t i = 0; i < events_.size(); ++i)
            addAfter(events_[i], i + 1 < events_.size() ? &events_[i + 1] : nullptr);
        std::ranges::move(spells_, std::back_inserter(dated));
    }

  private:
    /// What is known from an event until the next, which may tell that the rate changed in between.
    void addAfter(const RateEvent& event, const RateEvent* next) {
        if (next && next->from <= event.from) return;
        const auto last = next ? std::optional(shifted(next->from, -1)) : std::nullopt;
        const bool same = !next || !next->printed || !next->printed->notice->before ||
                          next->printed->notice->before == event.rate;
        if (!event.rate || same) return add(event.from, last, &event, next, event.rate.has_value());
        const bool ownRateEnds = !event.printed && edition_.effectiveTo < next->from;
        const Date certain = ownRateEnds ? std::min(edition_.effectiveTo, *last) : event.from;
        add(event.from, certain, &event, next, true);
        if (certain < *last) add(shifted(certain, 1), last, &event, next, false);
    }

    /// The line's own rate needs no other line.
    void add(Date from, std::optional<Date> to, const RateEvent* last, const RateEvent* next, bool known) {
        const bool own = last && !last->printed;
        if (own && known) return;
        const auto& printed = last && last->printed ? last->printed : next ? next->printed : std::nullopt;
        DatedLine dated{{from, to, {}, {}, known, {}, RateDay::Drawdown}, line_};
        RateSpell& spell = dated.spell;
        if (last && last->printed) spell.last = *last->printed->notice;
        if (next && next->printed) spell.next = *next->printed->notice;
        if (printed) {
            spell.document = documentOf(*printed);
            spell.by = printed->notice->by;
        }
        dated.line.rate = known ? Stated<StatedRate>(*last->rate) : Stated<StatedRate>();
        spells_.push_back(std::move(dated));
    }

    const Edition& edition_;
    const Line& line_;
    std::vector<RateEvent> events_;
    std::vector<DatedLine> spells_;
};

}  // namespace

void addDatedLines(std::span<Edition> editions) {
    std::map<std::string_view, Notices> byIssuer;
    for (const Edition& edition : editions) {
        for (const RateNotice& notice : edition.rateNotices) byIssuer[edition.issuer].push_back({&edition, &notice});
    }
    for (Edition& edition : editions) {
        edition.datedLines.clear();
        const auto notices = byIssuer.find(edition.issuer);
        if (notices == byIssuer.end()) continue;
        for (const Program& program : edition.programs) {
            for (const Line& line : program.lines) {
                Notices own;
                std::ranges::copy_if(notices->second, std::back_inserter(own), [&](const PrintedNotice& each) {
                    return concerns(*each.notice, program, line);
                });
                if (!own.empty()) LineDates(edition, line).run(own, edition.datedLines);
            }
        }
        std::ranges::stable_sort(edition.datedLines, {}, [](const DatedLine& dated) -> const std::string& {
            return dated.line.id;
        });
    }
}

}  // namespace yushi
