#pragma once

#include "engine/offers/offer.h"
#include "engine/offers/standing.h"
#include "model/menus/fact.h"
#include "model/rules/rules.h"
#include "report/json/check_json.h"
#include "report/paper/paper.h"
#include "report/tables/case_parts_text.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// A plan with the letter that it has on the screen.
struct PaperPlan {
    std::string letter;
    const OfferCost* cost;
    const PlanStanding* standing;
};

/// A line that is closed, and the little that would open it, in words.
struct NearLine {
    LineRef line;
    std::string changes;
    Verdict after = Verdict::Eligible;
};

/// What a report is made of.
struct PaperSource {
    const Vocabulary& vocabulary;
    const Rules& rules;
    const Answers& answers;              ///< as given
    std::span<const Edition> editions;   ///< all of the catalog
    std::span<const CheckedLine> lines;  ///< of the editions that are shown
    std::span<const NearLine> nearLines;
    std::span<const PaperPlan> plans;
    std::span<const PartTable> parts;  ///< what stands beside the plans
    std::vector<std::string> faults;   ///< of plans that cannot be worked out, in words
    Date on;                           ///< the day of the report
    Date rulesOn;                      ///< the day for which the programs were judged
    Language language = Language::Japanese;
    std::string client;  ///< name, or empty
    std::string receiptId;
    bool monthly = true;  ///< with the annex of every payment

    /// The day by which editions are old: who looks back at the rules of another day holds a paper of today.
    Date oldBy() const { return std::max(on, rulesOn); }
    std::string in(const char* ja, const char* en) const { return language == Language::Japanese ? ja : en; }
};

/// The report: need and applicant, comparison and charts, programs, years, what it rests on, room for notes, months.
Paper paperOf(const PaperSource& source);

/// Title, client, day, and what stands at the foot of every page, without blocks.
Paper paperHead(const PaperSource& source);

/// The programs that are open, or nearly so, with their reasons; in the order of the documents.
std::vector<PaperBlock> programBlocks(const PaperSource& source);

/// The editions of the programs that are listed and of the plans, each once.
std::vector<const Edition*> shownEditions(const PaperSource& source);

/// Assumptions, cautions and sources; what holds for several plans is said once.
std::vector<PaperBlock> basisBlocks(const PaperSource& source);

/// Whether a line belongs into the report: open, to be decided by a person, or waiting for very few answers.
bool isOpenOrNearly(const CheckedLine& line);

}  // namespace yushi
