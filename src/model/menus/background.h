#pragma once

#include "model/menus/condition.h"
#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <optional>
#include <string>
#include <vector>

namespace yushi {

enum class Change { Continued, Renamed, Merged, Ended, New };

/// What became of a menu of an earlier edition.
struct Succession {
    std::string edition;            ///< the earlier edition
    std::string name;               ///< the earlier name, as printed; empty for a new menu
    std::string program;            ///< its id, where that edition is in the catalog
    std::vector<std::string> into;  ///< programs of this edition
    Change change = Change::Continued;
    Text text;  ///< the stated changes; empty where none are stated
    Citation citation;

    friend bool operator==(const Succession&, const Succession&) = default;
};

/// How often and for how much a menu was used in a period.
struct Usage {
    std::string name;     ///< of the row, as printed
    std::string program;  ///< where the row is one program of the edition
    std::string period;   ///< as printed: "令和3年度"
    std::optional<std::int64_t> count;
    std::optional<Yen> amount;
    Citation citation;

    friend bool operator==(const Usage&, const Usage&) = default;
};

/// The rate of a program from a day on.
struct RatePoint {
    std::string program;
    std::string name;  ///< as printed
    Date from;
    Rate rate;
    std::optional<RatePoints> change;  ///< as the document states it
    Citation citation;

    friend bool operator==(const RatePoint&, const RatePoint&) = default;
};

/// The rate of a comparable menu in another prefecture; no rate where the document has words or a dash.
struct RateElsewhere {
    std::string program;
    std::string place;  ///< as printed: "北海道", "平均"
    std::optional<Rate> rate;
    std::string printed;  ///< where the cell is not a plain rate
    Citation citation;

    friend bool operator==(const RateElsewhere&, const RateElsewhere&) = default;
};

/// Any other figure around the menus: lending frames, public cost, statistics.
struct Figure {
    Text topic;
    std::string name;    ///< as printed
    std::string period;  ///< as printed; empty where there is none
    std::string value;   ///< as printed
    std::string unit;    ///< as printed; empty where there is none
    Citation citation;

    friend bool operator==(const Figure&, const Figure&) = default;
};

enum class CombinationKind { Excludes, Needs, AddsTo };

/// How programs go together with others.
struct Combination {
    CombinationKind kind = CombinationKind::Needs;
    std::vector<std::string> programs;
    std::vector<std::string> with;  ///< programs of the edition; empty where the text says what
    Text text;
    Citation citation;

    friend bool operator==(const Combination&, const Combination&) = default;
};

/// Something the document offers that is no loan.
struct Service {
    std::string id;
    std::string name;
    Text text;
    Citation citation;

    friend bool operator==(const Service&, const Service&) = default;
};

}  // namespace yushi
