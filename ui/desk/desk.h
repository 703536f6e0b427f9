#pragma once

#include "catalog/folders/load.h"
#include "engine/answers/derive.h"
#include "engine/eligibility/compiled_lines.h"
#include "engine/eligibility/eligibility.h"
#include "engine/eligibility/judgements.h"
#include "engine/eligibility/next_question.h"
#include "engine/offers/offer.h"
#include "engine/offers/standing.h"
#include "model/consultation/consultation.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <variant>
#include <vector>

namespace yushi {

/// The consultation at the desk: what is known, what follows from it for every line, and the plans that are
/// compared. Every edit goes through here, is named and can be undone.
class Desk : public QObject {
    Q_OBJECT

  public:
    static constexpr int kMostPlans = 4;

    /// A line and what the answers make of it.
    struct JudgedLine {
        LineRef line;
        Verdict verdict;
        bool elsewhere = false;  ///< its issuer lends in other places than the one that is answered
    };

    /// An offer worked out, or why it cannot be.
    struct Plan {
        Offer offer;
        LoanTerms terms;
        std::optional<LineRef> line;
        std::variant<OfferCost, std::vector<OfferFault>> cost;
        std::optional<PlanStanding> standing;  ///< for the day of the rules; nothing where there is no such line
    };

    Desk(ProgramData data, Date today, Language language, QObject* parent = nullptr);

    const ProgramData& data() const { return data_; }
    Date today() const { return today_; }
    /// The day whose rules are shown: today, or another to look back or ahead. Like the past editions it belongs to the
    /// view, not to the consultation: it is neither kept in a case nor undone.
    Date rulesDate() const { return rulesDate_; }
    void setRulesDate(Date date);
    /// Whether editions that had been replaced by the day of the rules are among the lines.
    bool showsPastEditions() const { return pastEditions_; }
    void setShowsPastEditions(bool past);
    Language language() const { return language_; }
    void setLanguage(Language language);

    const Consultation& consultation() const { return consultation_; }
    /// The answers with what follows from them.
    const Answers& answers() const { return derived_; }
    const std::vector<JudgedLine>& lines() const { return lines_; }
    /// Every judgement that the catalogs and rules know.
    const std::vector<RequiredJudgement>& judgements() const { return judgements_; }
    /// What is known of the applicant, for the day of the rules.
    Situation situation() const { return {answersOf(consultation_), rulesDate_}; }
    /// By what its offers are worked out.
    OfferContext context() const;
    const std::vector<Plan>& plans() const { return plans_; }
    /// A plan as it was worked out; nothing if there is no such plan or it has faults.
    const OfferCost* costOfPlan(int plan) const;
    QUndoStack& history() { return history_; }

    /// Replaces everything, as when a file is opened; this cannot be undone.
    void open(Consultation consultation);

    void answer(FactId fact, std::optional<FactValue> value);
    void decide(const RequiredJudgement& judgement, std::optional<bool> outcome);
    /// Takes out the decided judgements that belong to no requirement; @p what names the edit.
    void dropStrayJudgements(const QString& what);

    /// Changes whose consultation it is; @p what names the change, as with changePlan().
    void changeClient(const QString& what, const std::function<void(Client&)>& change);

    bool isChosen(const LineRef& line) const;
    /// Adds a line to the plans, or takes it out again; nothing happens beyond the most plans.
    void choose(const LineRef& line);
    void dismiss(const LineRef& line);
    void removePlan(int plan);
    /// Whether changePlan() changes every plan alike.
    bool changesEveryPlan() const { return everyPlan_; }
    void setChangesEveryPlan(bool every) { everyPlan_ = every; }
    /// Changes an offer, or every offer; @p what names the change and tells which later changes belong to the same edit.
    void changePlan(int plan, const QString& what, const std::function<void(Offer&)>& change);

    /// Changes what stands beside the offers (existing loans, figures of the year, leases); @p what as in changePlan().
    void changeBeside(const QString& what, const std::function<void(Consultation&)>& change);

    /// Ends the current edit: the next change of the same field is an edit of its own.
    void endEdit() { ++edit_; }

    /// Sets the state; for the history alone.
    void restore(Consultation consultation);

  signals:
    /// Another consultation comes, whole: what fields hold of the last one, read or not, is to be forgotten.
    void opening();
    /// There are other lines, or another day holds: everything about them is new.
    void linesChanged();
    void answersChanged();
    void plansChanged();
    void languageChanged();

  private:
    void edit(const QString& name, const QString& key, Consultation changed);
    void collectLines();
    void judgeLines();
    void workOutPlans();
    void judgePlans();

    ProgramData data_;
    std::vector<RequiredJudgement> judgements_;
    Date today_;
    Date rulesDate_;
    bool pastEditions_ = false;
    Language language_;
    Consultation consultation_;
    Answers derived_;
    std::vector<JudgedLine> lines_;
    std::optional<CompiledLines> compiled_;  ///< the same lines, quick to judge
    std::vector<Plan> plans_;
    QUndoStack history_;
    int edit_ = 0;
    bool everyPlan_ = false;
};

/// The name by which an offer finds a line again.
LineName nameOf(const LineRef& line);

}  // namespace yushi
