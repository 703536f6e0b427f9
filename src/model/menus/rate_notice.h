#pragma once

#include "model/menus/citation.h"
#include "model/menus/program.h"

#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// Which day decides on the rate of a loan: 融資実行日 or 受付日.
enum class RateDay { Drawdown, Application };

/// 利率の通知: from a day on another rate holds for some lines.
struct RateNotice {
    std::vector<std::string> lines;
    std::string program;  ///< instead of lines: all of this program, in every edition of the issuer
    Date from;
    std::optional<StatedRate> rate;    ///< nothing: from that day on the rate is not known
    std::optional<StatedRate> before;  ///< what held until then, where the notice tells it
    RateDay by = RateDay::Drawdown;
    Citation citation;

    friend bool operator==(const RateNotice&, const RateNotice&) = default;
};

/// The days over which notices tell the rate of a line, or leave it open.
struct RateSpell {
    Date from;
    std::optional<Date> to;          ///< the last day; nothing: on and on
    std::optional<RateNotice> last;  ///< the notice before or at these days; nothing: the line's own rate came before
    std::optional<RateNotice> next;  ///< the notice that ends them
    bool known = false;              ///< the rate of the last notice holds
    std::optional<SourceDocument> document;  ///< of the last notice, or of the next where there is none
    RateDay by = RateDay::Drawdown;

    friend bool operator==(const RateSpell&, const RateSpell&) = default;
};

/// A line with the rate that notices give it over some days.
struct DatedLine {
    RateSpell spell;
    Line line;

    friend bool operator==(const DatedLine&, const DatedLine&) = default;
};

}  // namespace yushi
