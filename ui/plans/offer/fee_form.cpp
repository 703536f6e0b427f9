#include "plans/offer/fee_form.h"

#include "plans/offer/typed_cell.h"
#include "report/menus/line_words.h"
#include "report/words/figures.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kFewest = 8;  // characters of a choice that are always seen
constexpr int kLine = 22;   // characters of a line of a box
constexpr int kClasses = static_cast<int>(std::tuple_size_v<decltype(FeeTable::rates)>);

GuaranteeFeeTerms feeOf(const Desk::Plan& plan) {
    return plan.offer.costs.guaranteeFee.value_or(GuaranteeFeeTerms());
}

/// The kinds of guarantee for which the document of a plan has rates of their own.
std::vector<std::string> kindsOf(const Desk::Plan& plan) {
    std::vector<std::string> kinds;
    if (!plan.line || !plan.line->line->guarantee.isStated()) return kinds;
    for (const StatedFeeRate& rate : plan.line->line->guarantee.value().feeRates) {
        for (const std::string& kind : rate.kinds) {
            if (std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
        }
    }
    return kinds;
}

/// @p text in lines that fit into the form: boxes do not break theirs.
QString inLines(const QString& text, const QFontMetrics& metrics) {
    const int width = kLine * metrics.horizontalAdvance(u'国');
    QString lines;
    QString line;
    for (const QChar character : text) {
        if (metrics.horizontalAdvance(line + character) > width) {
            const qsizetype blank = line.lastIndexOf(u' ');
            const bool words = blank > 0;
            lines += (words ? line.left(blank) : line) + u'\n';
            line = words ? line.mid(blank + 1) : QString();
        }
        line += character;
    }
    return lines + line;
}

bool holdsOn(const std::optional<Date>& from, const std::optional<Date>& to, Date day) {
    return (!from || *from <= day) && (!to || day <= *to);
}

}  // namespace

FeeForm::FeeForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      form_(new QFormLayout(this)),
      basis_(addChoice("fee basis")),
      rate_(new QLineEdit(this)),
      class_(addChoice("fee class")),
      kind_(addChoice("fee kind")),
      payment_(addChoice("fee payment")),
      coefficients_(addChoice("fee coefficients")),
      adjustmentsLabel_(new QLabel(this)),
      subsidiesLabel_(new QLabel(this)) {
    rate_->setObjectName(QStringLiteral("fee rate"));
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setVerticalSpacing(4);
    for (QWidget* field :
         std::initializer_list<QWidget*>{basis_, rate_, class_, kind_, payment_, coefficients_}) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        labels_.push_back(label);
        form_->addRow(label, field);
    }
    addRules();
    connect(basis_, &QComboBox::activated, this, &FeeForm::chooseBasis);
    connect(rate_, &QLineEdit::editingFinished, this, &FeeForm::typeRate);
    connect(class_, &QComboBox::activated, this, [this](int index) {
        change(tr("料率区分"), [index](GuaranteeFeeTerms& fee) {
            fee.feeClass = index == 0 ? std::nullopt : std::optional(index);
        });
    });
    connect(kind_, &QComboBox::activated, this, [this] {
        const std::string kind = fromQt(kind_->currentData().toString());
        change(tr("保証の種類"), [kind](GuaranteeFeeTerms& fee) { fee.kind = kind; });
    });
    connect(payment_, &QComboBox::activated, this, [this](int index) {
        change(tr("保証料の納め方"),
               [index](GuaranteeFeeTerms& fee) { fee.payment = static_cast<FeePayment>(index); });
    });
    connect(coefficients_, &QComboBox::activated, this, [this](int index) {
        const std::string id = index == 0 ? "" : fromQt(coefficients_->currentData().toString());
        change(tr("分割係数"), [id](GuaranteeFeeTerms& fee) { fee.coefficients = id; });
    });
    connect(&desk, &Desk::opening, this, [this] { rate_->setModified(false); });
    connect(&desk, &Desk::plansChanged, this, &FeeForm::refresh);
    connect(&desk, &Desk::languageChanged, this, &FeeForm::retranslate);
    retranslate();
}

QComboBox* FeeForm::addChoice(const char* name) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kFewest);
    return combo;
}

/// A box for every discount, surcharge and subsidy of the rules that holds today.
void FeeForm::addRules() {
    form_->addRow(adjustmentsLabel_);
    const CostRules& rules = desk_.data().rules.costs;
    for (const FeeAdjustment& rule : rules.feeAdjustments) {
        auto* box = new QCheckBox(this);
        box->setObjectName(toQt(rule.id));
        box->setVisible(holdsOn(rule.validFrom, rule.validTo, desk_.today()));
        connect(box, &QCheckBox::clicked, this, [this, &rule](bool on) { toggleAdjustment(rule.id, on); });
        adjustments_.push_back(box);
        form_->addRow(box);
    }
    form_->addRow(subsidiesLabel_);
    for (const FeeSubsidyRule& rule : rules.feeSubsidies) {
        auto* box = new QCheckBox(this);
        box->setObjectName(toQt(rule.id));
        connect(box, &QCheckBox::clicked, this, [this, &rule](bool on) { toggleSubsidy(rule.subsidy, on); });
        subsidies_.push_back(box);
        form_->addRow(box);
    }
}

void FeeForm::show(int plan) {
    plan_ = plan;
    refresh();
}

void FeeForm::change(const QString& what, const std::function<void(GuaranteeFeeTerms&)>& change) {
    desk_.endEdit();
    desk_.changePlan(plan_, what, [&change](Offer& offer) {
        GuaranteeFeeTerms fee = offer.costs.guaranteeFee.value_or(GuaranteeFeeTerms());
        change(fee);
        // Nothing asked for means: as the document has it.
        offer.costs.guaranteeFee = fee == GuaranteeFeeTerms() ? std::nullopt : std::optional(std::move(fee));
    });
}

void FeeForm::chooseBasis(int index) {
    const QVariant table = basis_->itemData(index);
    const bool typed = index == basis_->count() - 1;
    if (typed) {
        rate_->setEnabled(true);
        rate_->setFocus();
        return;  // the rate itself is the edit
    }
    change(tr("保証料率"), [id = fromQt(table.toString())](GuaranteeFeeTerms& fee) {
        fee.table = id;
        fee.rate.reset();
    });
    refresh();
}

void FeeForm::typeRate() {
    if (!rate_->isModified()) return;
    rate_->setModified(false);
    const QString text = rate_->text().trimmed();
    std::optional<Rate> rate;
    const QString wrong = readCell(text, rate, desk_.language());
    if (!wrong.isEmpty()) {
        emit refused(tr("「%1」(%2): %3").arg(text, tr("保証料率"), wrong));
        return refresh();
    }
    change(tr("保証料率"), [rate](GuaranteeFeeTerms& fee) {
        fee.rate = rate;
        if (!rate) return;
        fee.table.clear();  // a rate of its own belongs to no table and no class
        fee.feeClass.reset();
    });
    refresh();
}

void FeeForm::toggleAdjustment(const std::string& id, bool on) {
    change(tr("割引・上乗せ"), [&](GuaranteeFeeTerms& fee) {
        std::erase(fee.adjustments, id);
        if (on) fee.adjustments.push_back(id);
    });
}

void FeeForm::toggleSubsidy(const FeeSubsidy& subsidy, bool on) {
    change(tr("保証料の補助"), [&](GuaranteeFeeTerms& fee) {
        std::erase(fee.subsidies, subsidy);
        if (on) fee.subsidies.push_back(subsidy);
    });
}

void FeeForm::refresh() {
    if (plan_ >= static_cast<int>(desk_.plans().size())) return;
    const Desk::Plan& plan = desk_.plans()[static_cast<std::size_t>(plan_)];
    const GuaranteeFeeTerms fee = feeOf(plan);
    const int typed = basis_->count() - 1;
    basis_->setCurrentIndex(fee.rate ? typed : std::max(basis_->findData(toQt(fee.table)), 0));
    rate_->setEnabled(fee.rate.has_value());
    if (!rate_->isModified()) rate_->setText(fee.rate ? toQt(percentText(fee.rate->parts())) : QString());
    class_->setCurrentIndex(fee.feeClass.value_or(0));
    payment_->setCurrentIndex(static_cast<int>(fee.payment));
    coefficients_->setCurrentIndex(std::max(coefficients_->findData(toQt(fee.coefficients)), 0));
    const auto kinds = kindsOf(plan);
    kind_->clear();
    kind_->addItem(tr("決めない(幅で示す)"), QString());
    for (const std::string& kind : kinds)
        kind_->addItem(toQt(guaranteeKindText(kind, desk_.language())), toQt(kind));
    kind_->setCurrentIndex(std::max(kind_->findData(toQt(fee.kind)), 0));
    const bool several = kinds.size() > 1;
    kind_->setVisible(several);
    form_->labelForField(kind_)->setVisible(several);
    const CostRules& rules = desk_.data().rules.costs;
    for (std::size_t i = 0; i < adjustments_.size(); ++i) {
        const auto& chosen = fee.adjustments;
        adjustments_[i]->setChecked(std::ranges::find(chosen, rules.feeAdjustments[i].id) != chosen.end());
    }
    for (std::size_t i = 0; i < subsidies_.size(); ++i) {
        const FeeSubsidyRule& rule = rules.feeSubsidies[i];
        const bool chosen = std::ranges::find(fee.subsidies, rule.subsidy) != fee.subsidies.end();
        subsidies_[i]->setChecked(chosen);
        subsidies_[i]->setVisible(chosen || holdsOn(rule.validFrom, rule.validTo, desk_.today()));
    }
}

void FeeForm::retranslate() {
    const Language language = desk_.language();
    const CostRules& rules = desk_.data().rules.costs;
    const QString names[] = {tr("保証料率"),   tr("率(年)"), tr("料率区分"),
                             tr("保証の種類"), tr("納め方"), tr("分割係数")};
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        labels_[i]->setText(names[i]);
        labels_[i]->buddy()->setAccessibleName(names[i]);
    }
    rate_->setPlaceholderText(tr("例: 0.8%"));
    basis_->clear();
    basis_->addItem(tr("資料のとおり"), QString());
    for (const FeeTable& table : rules.feeTables) basis_->addItem(toQt(table.name, language), toQt(table.id));
    basis_->addItem(tr("率を入力する"));
    QStringList classes{tr("わからない(幅で示す)")};
    for (int each = 1; each <= kClasses; ++each) classes << tr("区分%1").arg(each);
    setTexts(class_, classes);
    setTexts(payment_, {tr("はじめに一括で"), tr("毎年に分けて")});
    coefficients_->clear();
    for (const InstalmentCoefficients& each : rules.coefficients)
        coefficients_->addItem(toQt(each.name, language), toQt(each.id));
    adjustmentsLabel_->setText(tr("割引・上乗せ"));
    for (std::size_t i = 0; i < adjustments_.size(); ++i)
        adjustments_[i]->setText(inLines(toQt(rules.feeAdjustments[i].name, language), fontMetrics()));
    subsidiesLabel_->setText(tr("国などの補助"));
    for (std::size_t i = 0; i < subsidies_.size(); ++i)
        subsidies_[i]->setText(inLines(toQt(rules.feeSubsidies[i].name, language), fontMetrics()));
    refresh();
}

void FeeForm::setTexts(QComboBox* combo, const QStringList& texts) {
    combo->clear();
    combo->addItems(texts);
}

}  // namespace yushi
