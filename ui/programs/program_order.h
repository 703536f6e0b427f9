#pragma once

#include "programs/program_cells.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace yushi {

/// Under what the lines are put together.
enum class Grouping { Verdict, None, Issuer, Fund };

/// Which lines are shown. Words are those of a search: each must occur.
struct ProgramFilter {
    QString words;
    std::array<bool, 4> verdicts = {true, true, true, true};  ///< by Verdict
    std::optional<Use> use;
    std::string issuer;   ///< empty: of all
    std::string edition;  ///< of the issuer; empty: all
    bool elsewhere = false;  ///< those, too, of issuers that lend in other places only

    friend bool operator==(const ProgramFilter&, const ProgramFilter&) = default;
};

/// How the list is looked at.
struct ProgramView {
    ProgramFilter filter;
    Grouping grouping = Grouping::Verdict;
    ProgramColumn column = ProgramColumn::Verdict;  ///< by which lines are sorted
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Lines that belong together, by their places in Desk::lines(), in the order in which they are shown.
struct ProgramSection {
    int group = 0;  ///< sections stand by this
    std::vector<int> lines;

    friend bool operator==(const ProgramSection&, const ProgramSection&) = default;
};

/// Chooses, groups and sorts lines. Whatever of them never changes is worked out once.
class ProgramOrder {
  public:
    explicit ProgramOrder(const Desk& desk) : desk_(desk) {}

    /// The sections of a view; those without lines are left out.
    std::vector<ProgramSection> arranged(const ProgramView& view);
    /// The lines or their words have become others.
    void forget();

  private:
    bool accepts(std::size_t line, const ProgramFilter& filter, const QStringList& words);
    void group(Grouping grouping);
    const std::vector<qint64>& keys(ProgramColumn column);
    std::vector<qint64> ranks(ProgramColumn column) const;

    const Desk& desk_;
    std::vector<QString> search_;
    std::array<std::vector<qint64>, kProgramColumns> keys_;
    Grouping grouping_ = Grouping::Verdict;
    std::vector<int> groups_;
};

}  // namespace yushi
