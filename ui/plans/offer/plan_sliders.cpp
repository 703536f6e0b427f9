#include "plans/offer/plan_sliders.h"

#include "plans/comparison_model.h"
#include "plans/offer/slider_field.h"

#include <QGridLayout>

#include <algorithm>

namespace yushi {

namespace {

// How finely the sliders move; what is typed is not bound to it.
constexpr std::int64_t kYenStep = 100'000;
constexpr int kYenPage = 10;
constexpr std::int64_t kRateStep = 100;  // 0.01 %
constexpr int kRatePage = 10;
constexpr int kMonthPage = 12;

int yenPosition(Yen amount) {
    return static_cast<int>(amount.value() / kYenStep);
}

int ratePosition(Rate rate) {
    return static_cast<int>(rate.parts() / kRateStep);
}

}  // namespace

PlanSliders::PlanSliders(Desk& desk, ComparisonModel& model, QWidget* parent)
    : QWidget(parent), desk_(desk), model_(model), any_(reachOf(desk.data().editions)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 2, 4, 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    amount_ = add("amount", PlanFigure::Amount);
    rate_ = add("rate", PlanFigure::Rate);
    term_ = add("term", PlanFigure::Term);
    grace_ = add("grace", PlanFigure::Grace);
    grid->addWidget(amount_, 0, 0);
    grid->addWidget(rate_, 0, 1);
    grid->addWidget(term_, 1, 0);
    grid->addWidget(grace_, 1, 1);
    connect(amount_, &SliderField::moved, this, &PlanSliders::moveAmount);
    connect(rate_, &SliderField::moved, this, &PlanSliders::moveRate);
    connect(term_, &SliderField::moved, this, &PlanSliders::moveTerm);
    connect(grace_, &SliderField::moved, this, &PlanSliders::moveGrace);
    connect(&desk, &Desk::opening, this, [this] {
        for (SliderField* field : {amount_, rate_, term_, grace_}) field->forget();
    });
    connect(&desk, &Desk::plansChanged, this, &PlanSliders::refresh);
    connect(&desk, &Desk::languageChanged, this, &PlanSliders::retranslate);
    retranslate();
}

SliderField* PlanSliders::add(const char* name, PlanFigure figure) {
    auto* field = new SliderField(QString::fromLatin1(name), this);
    connect(field, &SliderField::ended, this, [this] { desk_.endEdit(); });
    connect(field, &SliderField::typed, this, [this, figure](const QString& text) {
        model_.setData(model_.index(ComparisonModel::rowOf(figure), plan_), text, Qt::EditRole);
        refresh();  // what could not be read goes
    });
    return field;
}

void PlanSliders::show(int plan) {
    plan_ = plan;
    refresh();
}

void PlanSliders::setReaches() {
    const Desk::Plan& plan = desk_.plans()[static_cast<std::size_t>(plan_)];
    const OfferReach reach = plan.line ? reachOf(*plan.line->line, any_) : any_;
    amount_->setReach(1, yenPosition(reach.mostAmount), kYenPage);
    term_->setReach(static_cast<int>(reach.leastTerm.count()), static_cast<int>(reach.mostTerm.count()),
                    kMonthPage);
    grace_->setReach(0, static_cast<int>(reach.mostGrace.count()), kMonthPage);
    rate_->setReach(ratePosition(reach.leastRate), ratePosition(reach.mostRate), kRatePage);
}

void PlanSliders::refresh() {
    const bool exists = plan_ < static_cast<int>(desk_.plans().size());
    setEnabled(exists);
    if (!exists) return;
    setReaches();
    const Desk::Plan& plan = desk_.plans()[static_cast<std::size_t>(plan_)];
    const auto text = [this](PlanFigure figure) {
        return model_.index(ComparisonModel::rowOf(figure), plan_).data(Qt::EditRole).toString();
    };
    amount_->show(yenPosition(plan.terms.principal), text(PlanFigure::Amount));
    term_->show(static_cast<int>(plan.terms.term.count()), text(PlanFigure::Term));
    grace_->show(static_cast<int>(plan.terms.grace.count()), text(PlanFigure::Grace));
    const OfferCost* cost = desk_.costOfPlan(plan_);
    const auto& rates = cost ? cost->terms.rates : plan.terms.rates;
    rate_->show(rates.empty() ? 0 : ratePosition(rates.front().rate), text(PlanFigure::Rate));
}

void PlanSliders::retranslate() {
    amount_->setLabel(toQt(figureName(PlanFigure::Amount), desk_.language()));
    rate_->setLabel(tr("利率"));
    term_->setLabel(tr("期間"));
    grace_->setLabel(tr("据置"));
    refresh();
}

void PlanSliders::moveAmount(int position) {
    desk_.changePlan(plan_, model_.inputName(PlanFigure::Amount),
                     [position](Offer& offer) { offer.amount = Yen(position * kYenStep); });
}

void PlanSliders::moveTerm(int position) {
    desk_.changePlan(plan_, model_.inputName(PlanFigure::Term),
                     [position](Offer& offer) { offer.term = Months(position); });
}

void PlanSliders::moveGrace(int position) {
    desk_.changePlan(plan_, model_.inputName(PlanFigure::Grace),
                     [position](Offer& offer) { offer.grace = Months(position); });
}

void PlanSliders::moveRate(int position) {
    desk_.changePlan(plan_, model_.inputName(PlanFigure::Rate), [position](Offer& offer) {
        offer.terms.rates = {{Months(1), Rate(position * kRateStep)}};
    });
}

}  // namespace yushi
