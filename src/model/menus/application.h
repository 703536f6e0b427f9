#pragma once

#include "model/values/date.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <optional>
#include <string>
#include <vector>

namespace yushi {

/// A bank, a chamber or a counter of an office at which a program is applied for.
struct ApplicationPlace {
    std::string name;  ///< as printed
    Text text;         ///< who goes there, when: in our words; empty where there are none
    std::string url;
    std::string telephone;

    friend bool operator==(const ApplicationPlace&, const ApplicationPlace&) = default;
};

/// One of the papers that an application needs (必要書類).
struct NeededPaper {
    std::string name;  ///< as printed
    Text text;
    std::optional<Months> atMostMonthsOld;  ///< issued no longer ago (発行後3か月以内)

    friend bool operator==(const NeededPaper&, const NeededPaper&) = default;
};

/// Where a program is applied for, with what, and by what law.
struct Application {
    std::vector<ApplicationPlace> places;
    std::vector<NeededPaper> papers;
    std::string law;  ///< 根拠法令, as printed

    friend bool operator==(const Application&, const Application&) = default;
};

/// The program of another issuer on which one rests (元制度): a city's support on a menu of its prefecture.
struct ProgramElsewhere {
    std::string issuer;
    std::string program;

    friend bool operator==(const ProgramElsewhere&, const ProgramElsewhere&) = default;
};

}  // namespace yushi
