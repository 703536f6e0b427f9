#include "desk/desk.h"

#include "desk/desk_edit.h"
#include "engine/answers/derive.h"
#include "engine/editions/edition_choice.h"
#include "report/menus/judgement_words.h"
#include "words/words.h"
#include "work/comparison_work.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

Offer offerFor(const LineRef& line, const Answers& answers, const NeedFacts& need) {
    Offer offer;
    offer.line = nameOf(line);
    // Without a term of the need the longest that the leaflet offers is a start that can be changed.
    if (!answers[need.term] && line.line->term.isStated()) offer.term = line.line->term.value();
    return offer;
}

}  // namespace

LineName nameOf(const LineRef& line) {
    return {line.edition->issuer, line.edition->id, line.line->id};
}

Desk::Desk(ProgramData data, Date today, Language language, QObject* parent)
    : QObject(parent),
      data_(std::move(data)),
      judgements_(allJudgements(data_.editions, data_.rules)),
      today_(today),
      rulesDate_(today),
      language_(language) {
    consultation_.answers = Answers(data_.vocabulary);
    collectLines();
    judgeLines();
}

void Desk::setLanguage(Language language) {
    if (language == language_) return;
    language_ = language;
    emit languageChanged();
}

void Desk::setRulesDate(Date date) {
    if (date == rulesDate_) return;
    rulesDate_ = date;
    collectLines();
    judgeLines();
    workOutPlans();
    emit linesChanged();
    emit plansChanged();
}

void Desk::setShowsPastEditions(bool past) {
    if (past == pastEditions_) return;
    pastEditions_ = past;
    collectLines();
    judgeLines();
    emit linesChanged();
}

const OfferCost* Desk::costOfPlan(int plan) const {
    if (plan < 0 || plan >= static_cast<int>(plans_.size())) return nullptr;
    return std::get_if<OfferCost>(&plans_[static_cast<std::size_t>(plan)].cost);
}

void Desk::open(Consultation consultation) {
    emit opening();
    history_.clear();
    endEdit();
    restore(std::move(consultation));
    emit answersChanged();  // even if they are the same: fields may show what could not be read
}

void Desk::answer(FactId fact, std::optional<FactValue> value) {
    Consultation changed = consultation_;
    changed.answers.answer(fact, std::move(value));
    const Fact& definition = data_.vocabulary.fact(fact);
    edit(toQt(definition.label, language_), toQt(definition.id), std::move(changed));
}

void Desk::decide(const RequiredJudgement& judgement, std::optional<bool> outcome) {
    Consultation changed = consultation_;
    const std::string& id = judgementOf(*judgement.requirement).id;
    changed.answers.decide(id, outcome);
    edit(toQt(judgementText(judgement, language_)), toQt(id), std::move(changed));
}

void Desk::dropStrayJudgements(const QString& what) {
    Consultation changed = consultation_;
    for (const std::string& id : strayJudgements(consultation_.answers, judgements_))
        changed.answers.decide(id, std::nullopt);
    endEdit();
    edit(what, QStringLiteral("stray judgements"), std::move(changed));
}

void Desk::changeClient(const QString& what, const std::function<void(Client&)>& change) {
    Consultation changed = consultation_;
    change(changed.client);
    edit(what, QStringLiteral("client ") + what, std::move(changed));
}

bool Desk::isChosen(const LineRef& line) const {
    return std::ranges::find(consultation_.offers, nameOf(line), &Offer::line) != consultation_.offers.end();
}

void Desk::choose(const LineRef& line) {
    if (consultation_.offers.size() >= kMostPlans) return;
    Consultation changed = consultation_;
    changed.offers.push_back(offerFor(line, consultation_.answers, data_.vocabulary.need()));
    endEdit();
    edit(tr("案を加える"), QStringLiteral("plan+"), std::move(changed));
}

void Desk::dismiss(const LineRef& line) {
    const auto found = std::ranges::find(consultation_.offers, nameOf(line), &Offer::line);
    if (found != consultation_.offers.end())
        removePlan(static_cast<int>(found - consultation_.offers.begin()));
}

void Desk::removePlan(int plan) {
    if (plan < 0 || plan >= static_cast<int>(consultation_.offers.size())) return;
    Consultation changed = consultation_;
    changed.offers.erase(changed.offers.begin() + plan);
    endEdit();
    edit(tr("案を外す"), QStringLiteral("plan-"), std::move(changed));
}

void Desk::changePlan(int plan, const QString& what, const std::function<void(Offer&)>& change) {
    if (plan < 0 || plan >= static_cast<int>(consultation_.offers.size())) return;
    Consultation changed = consultation_;
    if (everyPlan_) {
        std::ranges::for_each(changed.offers, change);
        return edit(tr("%1(すべての案)").arg(what), QStringLiteral("plans %1").arg(what), std::move(changed));
    }
    change(changed.offers[static_cast<std::size_t>(plan)]);
    const QString name = tr("案%1の%2").arg(QChar(u'A' + plan)).arg(what);
    edit(name, QStringLiteral("plan%1 %2").arg(plan).arg(what), std::move(changed));
}

void Desk::changeBeside(const QString& what, const std::function<void(Consultation&)>& change) {
    Consultation changed = consultation_;
    change(changed);
    edit(what, QStringLiteral("beside %1").arg(what), std::move(changed));
}

void Desk::edit(const QString& name, const QString& key, Consultation changed) {
    if (changed == consultation_) return;
    const QString editKey = QStringLiteral("%1 %2").arg(edit_).arg(key);
    history_.push(new DeskEdit(*this, name, editKey, consultation_, std::move(changed)));
}

void Desk::restore(Consultation consultation) {
    // Existing loans count beside the limits of their programs, so that they are judged like answers.
    const bool otherAnswers = answersOf(consultation) != answersOf(consultation_);
    consultation_ = std::move(consultation);
    if (otherAnswers) judgeLines();
    workOutPlans();
    if (otherAnswers) emit answersChanged();
    emit plansChanged();
}

OfferContext Desk::context() const {
    return contextOf(data_, consultation_, rulesDate_);
}

void Desk::collectLines() {
    const std::vector<LineRef> lines = pastEditions_ ? linesUpTo(data_.editions, rulesDate_)
                                                     : linesOn(data_.editions, rulesDate_);
    compiled_.emplace(lines, data_.vocabulary);
    lines_.clear();
    lines_.reserve(lines.size());
    for (const LineRef& line : lines) lines_.push_back({line, Verdict::NeedsAnswer});
}

void Desk::judgeLines() {
    derived_ = derive(data_.vocabulary, data_.rules, consultation_, rulesDate_);
    const std::vector<Verdict> verdicts = compiled_->verdicts(derived_, rulesDate_);
    const Edition* edition = nullptr;
    bool elsewhere = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].line.edition != edition) {
            edition = lines_[i].line.edition;
            elsewhere = std::ranges::any_of(edition->territory, [this](const Condition& place) {
                return evaluate(place, derived_) == Finding::NotMet;
            });
        }
        lines_[i].verdict = verdicts[i];
        lines_[i].elsewhere = elsewhere;
    }
}

void Desk::workOutPlans() {
    plans_.clear();
    for (const Offer& offer : consultation_.offers) {
        LoanTerms terms = termsOf(offer, context());
        auto cost = costOf(offer.line, terms, offer.costs, context());
        const auto line = findLine(context(), offer.line, terms.drawdownOn);
        plans_.push_back({offer, std::move(terms), line, std::move(cost), std::nullopt});
    }
    judgePlans();
}

void Desk::judgePlans() {
    for (Plan& plan : plans_) {
        if (plan.line) plan.standing = planStanding(*plan.line, plan.terms, context());
    }
}

}  // namespace yushi
