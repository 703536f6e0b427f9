#pragma once

#include "model/menus/background.h"
#include "model/menus/program.h"
#include "model/menus/rate_notice.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yushi {

enum class Coverage { Full, Partial };

/// A sum that several lines may not exceed together (設備と運転の合計, 併用時).
struct SharedLimit {
    std::vector<std::string> lines;
    Yen limit;
    Text text;
    Citation citation;

    friend bool operator==(const SharedLimit&, const SharedLimit&) = default;
};

/// The newest version of the format of a catalog file; it reads what an earlier one says.
inline constexpr int kCatalogVersion = 2;

/// Who brought an edition along: the program, the office in its folder, the user in his own. Of what two of them hold the
/// nearer one counts, line by line.
enum class DataLayer { Shipped, Office, Own };

/// One edition of one issuer: the leaflet of a year.
struct Edition {
    std::string file;    ///< where it was read from
    DataLayer layer = DataLayer::Shipped;
    int schemaVersion = kCatalogVersion;
    std::string issuer;  ///< id: "hyogo"
    Text issuerName;
    std::string prefecture;    ///< option id of the fact "prefecture"; empty for nationwide lenders
    std::string municipality;  ///< empty for prefectures
    std::string id;            ///< "R4"
    std::string title;
    Date effectiveFrom;
    Date effectiveTo;
    Coverage coverage = Coverage::Full;
    Text coverageNote;  ///< what a partial edition leaves out
    std::vector<SourceDocument> documents;
    std::map<std::string, std::string> english;  ///< names in the documents → our English gloss
    std::vector<Condition> territory;  ///< where its issuer lends, from prefecture and municipality: holds for every line
    std::optional<Condition> eligibility;        ///< common to its programs
    Application application;  ///< common to its programs
    std::vector<Program> programs;
    std::vector<StatedSupport> supports;  ///< on the loans of other issuers
    std::vector<SharedLimit> sharedLimits;
    std::vector<Combination> combinations;
    std::vector<Succession> successions;
    std::vector<Usage> usage;
    std::vector<RateNotice> rateNotices;
    std::vector<DatedLine> datedLines;  ///< by the id of the line and then by day: what addDatedLines() makes of notices
    std::vector<RatePoint> rateHistory;
    std::vector<RateElsewhere> ratesElsewhere;
    std::vector<Figure> figures;
    std::vector<Service> services;
    std::vector<Note> notes;

    friend bool operator==(const Edition&, const Edition&) = default;
};

}  // namespace yushi
