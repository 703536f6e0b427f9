#pragma once

#include "cli/call.h"

#include <string>
#include <vector>

namespace yushi {

/// Where a comparison is written beside its words; empty for nowhere.
struct ComparisonFiles {
    std::string receipt;
    std::string csv;
    std::string xlsx;
    std::string pdf;
};

ExitStatus listEditions(const Call& call);
ExitStatus listPrograms(const Call& call, const Selection& selection);
ExitStatus validateCatalogs(const Call& call, const std::vector<std::string>& paths);
ExitStatus showCatalogStatus(const Call& call, const Selection& selection);
ExitStatus diffCatalogs(const Call& call, const std::string& before, const std::string& after);
/// A table in the columns of the government's data model for support schemes (GIF 451-4), and where a draft of it goes.
struct GifFiles {
    std::string table;
    std::string draft;  ///< empty for programs/<issuer>/<edition>.json
};
ExitStatus exportGif(const Call& call, const Selection& selection, const std::string& table);
ExitStatus importGif(const Call& call, const Selection& selection, const GifFiles& files);
/// What follows from the answers: sizes of enterprise, safety-net numbers, what is left of ceilings …
ExitStatus showDerivedFacts(const Call& call, const Selection& selection, const std::string& file);
/// Whether `yushi check` also tells which question to ask next.
enum class Asking { Nothing, NextQuestion };
ExitStatus checkApplicant(const Call& call, const Selection& selection, const std::string& file,
                          Asking asking);
ExitStatus computeSchedule(const Call& call);
ExitStatus computeScheduleBatch(const Call& call);
ExitStatus compareOffers(const Call& call, const Selection& selection, const std::string& file,
                         const ComparisonFiles& files);
ExitStatus verifyReceipt(const Call& call, const std::string& file);

}  // namespace yushi
