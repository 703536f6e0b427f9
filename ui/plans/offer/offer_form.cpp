#include "plans/offer/offer_form.h"

#include "engine/loan/conventions.h"
#include "model/values/typed.h"
#include "plans/offer/fee_form.h"
#include "report/words/figures.h"
#include "report/words/typed_words.h"
#include "words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yushi {

namespace {

constexpr int kFewestShown = 8;  // characters of a choice that are always seen

QLabel* heading(QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QComboBox* choice(const char* name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kFewestShown);
    return combo;
}

LoanTerms withMethod(LoanTerms terms, RepaymentMethod method) {
    terms.method = method;
    return terms;
}

}  // namespace

OfferForm::OfferForm(Desk& desk, QWidget* parent)
    : QScrollArea(parent),
      desk_(desk),
      loanHeading_(heading(this)),
      feeHeading_(heading(this)),
      presetLabel_(new QLabel(this)),
      preset_(choice("preset", this)),
      drawdownLabel_(new QLabel(this)),
      drawdown_(new QLineEdit(this)),
      contractLabel_(new QLabel(this)),
      contract_(choice("contract", this)),
      fee_(new FeeForm(desk, this)) {
    drawdown_->setObjectName(QStringLiteral("drawdown"));
    presetLabel_->setBuddy(preset_);
    drawdownLabel_->setBuddy(drawdown_);
    contractLabel_->setBuddy(contract_);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(4);
    form->addRow(presetLabel_, preset_);
    form->addRow(drawdownLabel_, drawdown_);
    form->addRow(contractLabel_, contract_);
    layout->addWidget(loanHeading_);
    layout->addLayout(form);
    layout->addWidget(feeHeading_);
    layout->addWidget(fee_);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(preset_, &QComboBox::activated, this, &OfferForm::choosePreset);
    connect(contract_, &QComboBox::activated, this, &OfferForm::chooseContract);
    connect(drawdown_, &QLineEdit::editingFinished, this, &OfferForm::typeDrawdown);
    connect(fee_, &FeeForm::refused, this, &OfferForm::refused);
    connect(&desk, &Desk::opening, this, [this] { drawdown_->setModified(false); });
    connect(&desk, &Desk::plansChanged, this, &OfferForm::refresh);
    connect(&desk, &Desk::languageChanged, this, &OfferForm::retranslate);
    retranslate();
}

void OfferForm::show(int plan) {
    plan_ = plan;
    fee_->show(plan);
    refresh();
}

void OfferForm::choosePreset(int index) {
    const auto& presets = desk_.data().rules.costs.presets;
    const auto preset = static_cast<std::size_t>(index - 1);
    if (index > 0 && preset >= presets.size()) return refresh();
    const LoanTerms conventions = index == 0 ? LoanTerms() : presets[preset].terms;
    desk_.endEdit();
    const RepaymentMethod method = desk_.plans()[static_cast<std::size_t>(plan_)].terms.method;
    desk_.changePlan(plan_, tr("計算のしかた"), [&conventions, method](Offer& offer) {
        LoanTerms terms = withConventions(withMethod(offer.terms, method), conventions);
        if (terms.method != method) offer.method = terms.method;
        terms.method = LoanTerms().method;
        offer.terms = std::move(terms);
    });
}

void OfferForm::chooseContract(int index) {
    desk_.endEdit();
    desk_.changePlan(plan_, tr("契約書"), [index](Offer& offer) {
        offer.costs.contract = index == 0 ? std::nullopt : std::optional(static_cast<Contract>(index - 1));
    });
}

void OfferForm::typeDrawdown() {
    if (!drawdown_->isModified()) return;
    drawdown_->setModified(false);
    const QString text = drawdown_->text().trimmed();
    const auto& eras = desk_.data().rules.eras;
    const auto day = parseTypedDate(fromQt(text), eras);
    if (!day && !text.isEmpty()) {
        emit refused(tr("「%1」(%2): %3")
                         .arg(text, tr("融資の実行日"), toQt(refusalText(day, eras, desk_.language()))));
        return refresh();
    }
    desk_.endEdit();
    desk_.changePlan(plan_, tr("融資の実行日"), [day = day.value()](Offer& offer) { offer.terms.drawdownOn = day; });
    refresh();
}

void OfferForm::refresh() {
    if (plan_ >= static_cast<int>(desk_.plans().size())) return;
    const Desk::Plan& plan = desk_.plans()[static_cast<std::size_t>(plan_)];
    const Offer& offer = plan.offer;
    const auto& presets = desk_.data().rules.costs.presets;
    int found = static_cast<int>(presets.size()) + 1;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        if (follows(plan.terms, presets[i].terms)) found = static_cast<int>(i) + 1;
    }
    if (follows(plan.terms, LoanTerms())) found = 0;
    preset_->setCurrentIndex(found);
    contract_->setCurrentIndex(offer.costs.contract ? static_cast<int>(*offer.costs.contract) + 1 : 0);
    if (!drawdown_->isModified())
        drawdown_->setText(offer.terms.drawdownOn ? toQt(dateText(*offer.terms.drawdownOn, desk_.language()))
                                                  : QString());
}

void OfferForm::retranslate() {
    loanHeading_->setText(tr("返済と契約"));
    feeHeading_->setText(tr("信用保証料"));
    presetLabel_->setText(tr("計算のしかた"));
    drawdownLabel_->setText(tr("融資の実行日"));
    contractLabel_->setText(tr("契約書(印紙税)"));
    preset_->setAccessibleName(tr("計算のしかた"));
    drawdown_->setAccessibleName(tr("融資の実行日"));
    contract_->setAccessibleName(tr("契約書(印紙税)"));
    drawdown_->setPlaceholderText(tr("例: R8.4.1"));
    preset_->clear();
    preset_->addItem(tr("標準(月割り・1円単位)"));
    for (const LoanPreset& preset : desk_.data().rules.costs.presets)
        preset_->addItem(toQt(preset.name, desk_.language()));
    preset_->addItem(tr("個別の設定"));
    contract_->clear();
    contract_->addItems({tr("印紙税を含めない"), tr("紙の契約書"), tr("電子契約(印紙税なし)")});
    setAccessibleName(tr("案の条件"));
    refresh();
}

}  // namespace yushi
