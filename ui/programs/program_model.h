#pragma once

#include "programs/program_order.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace yushi {

/// 使える制度: the lines that are shown, one row each, below a row for each section where they are grouped. A change of
/// the answers touches the rows that it changes and no others, so that selection, scrolling and folding stay.
class ProgramModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column {
        Chosen,
        VerdictColumn,
        Name,
        Issuer,
        UsesColumn,
        Limit,
        RateColumn,
        Term,
        Data,
        Why,
        ColumnCount
    };
    /// Of a section's row: its group, an integer.
    static constexpr int GroupRole = Qt::UserRole;
    /// Of a line's row, whatever the column: its verdict as an integer, its issuer, its edition, whether that has ended, the
    /// signs of its uses, and what others pay on its loans.
    enum LineRole { VerdictRole = Qt::UserRole + 1, IssuerRole, EditionRole, AgedRole, UseSignsRole, TagsRole };

    ProgramModel(Desk& desk, QObject* parent);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    const ProgramFilter& filter() const { return view_.filter; }
    void setFilter(const ProgramFilter& filter);
    Grouping grouping() const { return view_.grouping; }
    void setGrouping(Grouping grouping);

    /// The line of a row; nothing for a section's.
    std::optional<LineRef> lineAt(const QModelIndex& index) const;
    /// The row of a line; invalid if it is not shown.
    QModelIndex indexOf(const LineRef& line) const;
    /// How many lines are shown.
    int shownLines() const;

  signals:
    /// Rows are about to come, go and change places, and have.
    void arranging();
    void arranged();

  private:
    /// Rows of the model; its address names it in their indexes.
    struct Section {
        int group;
        int row;
        std::vector<int> lines;
    };

    bool grouped() const { return view_.grouping != Grouping::None; }
    const Desk::JudgedLine* judgedAt(const QModelIndex& index) const;
    QVariant sectionData(const Section& section, int role) const;
    QString verdictSection(const Section& section) const;
    QVariant lineData(const Desk::JudgedLine& judged, int column, int role) const;
    QVariant partOfLine(const Desk::JudgedLine& judged, int role) const;
    const QString& why(const Desk::JudgedLine& judged) const;
    void forgetWhy() { why_.clear(); }

    /// Makes the rows as the view wants them; whether the views have read all of them anew.
    bool rearrange();
    void replaceAll(std::vector<ProgramSection> wanted);
    void fill(std::vector<ProgramSection> wanted);
    void removeUnwanted(const std::vector<int>& wantedGroups);
    bool reorder(const std::vector<ProgramSection>& wanted);
    void insertMissing(const std::vector<ProgramSection>& wanted);
    void insertMissing(Section& section, const std::vector<int>& wanted);
    void numberSections();
    void followAnswers();
    void tellChangedVerdicts();
    void tellChosen();
    void tellAll();

    Desk& desk_;
    ProgramOrder order_;
    ProgramView view_;
    std::vector<std::unique_ptr<Section>> sections_;  ///< without grouping the only one
    std::vector<Verdict> told_;                       ///< the verdicts that the view knows
    mutable std::unordered_map<const Line*, QString> why_;  ///< as far as it was asked for, of these answers
    std::vector<LineRef> chosen_;                     ///< the plans' lines, as the view knows them
};

}  // namespace yushi
