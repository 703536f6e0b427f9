#pragma once

#include "desk/desk.h"
#include "paper/paper_layout.h"
#include "report/paper/paper_content.h"
#include "report/tables/compared_plans.h"

#include <QString>

class QIODevice;
class QPrinter;

namespace yushi {

/// One page to be handed out, or all of it.
enum class PaperLength { Summary, Whole };

/// What is chosen for a report.
struct PaperOptions {
    std::string client;  ///< name to be printed, or empty
    bool monthly = true;
    std::string receiptId;
    PaperLength length = PaperLength::Whole;
};

/// As the report addresses a client: business and person, as far as they are given.
std::string clientName(const Client& client);

/// The plans at the desk that can be worked out, as they leave the window: judged for the day of the rules, and what has
/// expired or closed by then or by today marked.
struct WorkedPlans {
    std::vector<std::string> letters;
    std::vector<OfferCost> costs;
    std::vector<PlanStanding> standings;

    explicit WorkedPlans(const Desk& desk);
    /// The same for the reports, which keep no copy.
    ComparedPlans compared(const Desk& desk) const;
};

/// The report of the consultation at the desk, laid out and ready for a printer or a file. It keeps what it shows: later
/// edits do not change it.
class DeskPaper {
  public:
    DeskPaper(const Desk& desk, const PaperOptions& options, const Letterhead& letterhead);
    DeskPaper(const DeskPaper&) = delete;  // its plans point into it
    DeskPaper& operator=(const DeskPaper&) = delete;

    const std::vector<PaperPage>& pages() const { return pages_; }

    /// Writes an A4 PDF with its fonts; whether all of it arrived.
    bool writePdf(QIODevice& device) const;
    /// Draws every page for a printer or its preview.
    void print(QPrinter& printer) const;

  private:
    void take(const Paper& paper, const Letterhead& letterhead);
    void paint(QPainter& painter, const std::function<bool()>& newPage) const;

    Language language_;
    WorkedPlans worked_;
    std::vector<PaperPlan> plans_;
    QString title_;
    std::vector<PaperPage> pages_;
};

/// The chamber's name and logo from the settings: report/chamber, report/logo (a picture's path).
Letterhead letterheadOfSettings();

}  // namespace yushi
