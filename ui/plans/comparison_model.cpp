#include "plans/comparison_model.h"

#include "look/theme.h"
#include "plans/offer/choice_delegate.h"
#include "plans/offer/typed_cell.h"
#include "report/costs/loan_words.h"
#include "report/menus/line_words.h"
#include "report/tables/figure_differences.h"
#include "report/words/field_words.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace yushi {

namespace {

/// Behind a figure whose term in the document can be read in several ways.
QString doubtSign(const Desk::Plan& plan, PlanFigure figure) {
    const auto& term = specOf(figure).restsOn;
    const bool doubtful = plan.line && term && !doubt(*plan.line->line, *term).ja.empty();
    return doubtful ? QStringLiteral(" ⚠") : QString();
}

constexpr int kRows = ComparisonModel::rowOf(PlanFigure::Supports) + 1;

}  // namespace

ComparisonModel::ComparisonModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &Desk::opening, this, [this] {
        beginResetModel();  // closes what is typed in a cell of the last consultation
        endResetModel();
    });
    for (const auto changed : {&Desk::plansChanged, &Desk::linesChanged})  // another day judges the plans too
        connect(&desk, changed, this, &ComparisonModel::plansChanged);
    connect(&desk, &Desk::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Vertical, 0, kRows - 1);
        plansChanged();
    });
    plansChanged();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kRows;
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns_;
}

void ComparisonModel::plansChanged() {
    const int columns = static_cast<int>(desk_.plans().size());
    if (columns != columns_) {
        beginResetModel();
        columns_ = columns;
        endResetModel();
    } else if (columns_ > 0) {
        emit dataChanged(index(0, 0), index(kRows - 1, columns_ - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columns_ - 1);
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    switch (role) {
        case Qt::TextAlignmentRole:
            return int(row < FirstFigure ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::BackgroundRole:
            return isInput(row) ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase))
                                : QVariant();
        case Qt::ToolTipRole:
            return toolTip(index);
        case Qt::AccessibleTextRole:
            return accessibleText(index);
        case DifferenceRole:
        case MarkRole:
            return difference(index, role);
        case ChoiceDelegate::kChoicesRole:
            return row == rowOf(PlanFigure::Method) ? QVariant(methodChoices(desk_.language())) : QVariant();
        case Qt::DisplayRole:
        case Qt::EditRole:
            return figureAt(desk_.plans()[static_cast<std::size_t>(index.column())], row, role);
        default:
            return {};
    }
}

QVariant ComparisonModel::figureAt(const Desk::Plan& plan, int row, int role) const {
    if (row == Name)
        return plan.line ? toQt(lineName(*plan.line, desk_.language())) : toQt(plan.offer.line.line);
    if (isStanding(row)) return standingAt(plan, row);
    const PlanFigure figure = figureIn(row);
    if (role == Qt::EditRole && figure == PlanFigure::Method) return static_cast<int>(plan.terms.method);
    const auto* cost = std::get_if<OfferCost>(&plan.cost);
    if (isInput(row) && role == Qt::EditRole) return inputAt(plan, figure);
    if (isInput(row)) {
        const bool entered = figure == PlanFigure::Rate && cost && cost->rateEntered;
        return inputAt(plan, figure) + (entered ? toQt(enteredText(desk_.language())) : QString()) +
               doubtSign(plan, figure);
    }
    return cost ? toQt(figureText(*cost, figure, desk_.language())) : QStringLiteral("―");
}

QString ComparisonModel::standingAt(const Desk::Plan& plan, int row) const {
    if (!plan.standing) return QStringLiteral("―");
    const PlanStanding& standing = *plan.standing;
    const QString words = toQt(fieldText(standing, standingIn(row), desk_.data().vocabulary, desk_.language()));
    return row == VerdictRow ? findingSign(static_cast<int>(standing.verdict)) + u' ' + words : words;
}

bool ComparisonModel::saysAnything(int row) const {
    return std::ranges::any_of(desk_.plans(), [row](const Desk::Plan& plan) {
        if (!plan.standing) return false;
        const PlanStanding& standing = *plan.standing;
        switch (standingIn(row)) {
            case StandingField::Verdict:
                return true;
            case StandingField::Against:
                return standing.verdict != Verdict::Eligible;
            case StandingField::Window:
                return standing.window.state != WindowState::NotStated;
            case StandingField::Edition:
                return !standing.inForce;
            case StandingField::Uncertain:
                return !uncertainFieldsText(*standing.line.line, Language::Japanese).empty();
        }
        return false;
    });
}

QString ComparisonModel::difference(const QModelIndex& index, int role) const {
    if (index.row() < FirstFigure || index.column() == 0) return {};
    const OfferCost* first = desk_.costOfPlan(0);
    const OfferCost* plan = desk_.costOfPlan(index.column());
    if (!first || !plan) return {};
    const PlanFigure figure = figureIn(index.row());
    const auto found = differenceOf(*plan, *first, figure);
    if (!found) return {};
    return toQt(role == MarkRole ? differenceMark(*found, figure, desk_.language())
                                 : differenceText(*found, figure, desk_.language()));
}

QString ComparisonModel::accessibleText(const QModelIndex& index) const {
    const QString figure = index.data().toString();
    const QString standing = difference(index, DifferenceRole);
    return standing.isEmpty() ? figure : tr("%1。案Aと比べて %2").arg(figure, standing);
}

QString ComparisonModel::toolTip(const QModelIndex& index) const {
    QStringList lines;
    const QString standing = difference(index, DifferenceRole);
    if (!standing.isEmpty()) lines << tr("案Aと比べて %1").arg(standing);
    if (isInput(index.row())) {
        lines << tr("ダブルクリックかF2で変えられます。空にすると相談内容の値に戻ります。");
    } else if (isStanding(index.row())) {
        lines << index.data().toString().replace(QStringLiteral("／"), QStringLiteral("\n"));
    } else if (index.row() != Name) {
        const QString faults = faultsOf(index.column());
        lines << (faults.isEmpty() ? index.data().toString() + u'\n' + tr("クリックかEnterで、計算のしかたを見られます。")
                                   : faults);  // a cell may have no room for all its words
    }
    return lines.join(u'\n');
}

QString ComparisonModel::inputAt(const Desk::Plan& plan, PlanFigure input) const {
    const Language language = desk_.language();
    const QString unknown = tr("未入力");
    switch (input) {
        case PlanFigure::Amount:
            return plan.terms.principal > Yen() ? toQt(yenText(plan.terms.principal, language)) : unknown;
        case PlanFigure::Rate: {
            const auto* cost = std::get_if<OfferCost>(&plan.cost);
            const auto& rates = cost ? cost->terms.rates : plan.terms.rates;
            if (!rates.empty())
                return toQt(percentText(rates.front().rate.parts())) +
                       (rates.size() > 1 ? QStringLiteral("〜") : QString());
            return plan.line ? toQt(statedText(plan.line->line->rate, language)) : unknown;
        }
        case PlanFigure::Term:
            return plan.terms.term.count() > 0 ? toQt(monthsText(plan.terms.term, language)) : unknown;
        case PlanFigure::Grace:
            return plan.terms.grace.count() > 0 ? toQt(monthsText(plan.terms.grace, language)) : tr("なし");
        case PlanFigure::Method:
            return toQt(methodText(plan.terms.method, language));
        default:
            return {};
    }
}

bool ComparisonModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !isInput(index.row()))
        return false;
    const int plan = index.column();
    const PlanFigure input = figureIn(index.row());
    const QString text = value.toString().trimmed();
    if (text == inputAt(desk_.plans()[static_cast<std::size_t>(plan)], input))
        return false;  // nothing was typed
    switch (input) {
        case PlanFigure::Amount:
            return changeAmount(plan, text);
        case PlanFigure::Rate:
            return changeRate(plan, text);
        case PlanFigure::Term:
        case PlanFigure::Grace:
            return changeMonths(plan, input, text);
        case PlanFigure::Method:
            return changeMethod(plan, value);
        default:
            return false;
    }
}

/// Tells why @p text was not read; nothing is told if it was.
bool ComparisonModel::isRefused(PlanFigure input, const QString& text, const QString& wrong) {
    if (wrong.isEmpty()) return false;
    emit refused(tr("「%1」(%2): %3").arg(text, inputName(input), wrong));
    return true;
}

bool ComparisonModel::changeAmount(int plan, const QString& text) {
    std::optional<Yen> amount;
    if (isRefused(PlanFigure::Amount, text, readCell(text, amount, desk_.language()))) return false;
    desk_.changePlan(plan, inputName(PlanFigure::Amount), [amount](Offer& offer) { offer.amount = amount; });
    return true;
}

bool ComparisonModel::changeRate(int plan, const QString& text) {
    std::optional<Rate> rate;
    if (isRefused(PlanFigure::Rate, text, readCell(text, rate, desk_.language()))) return false;
    desk_.changePlan(plan, inputName(PlanFigure::Rate), [rate](Offer& offer) {
        offer.terms.rates.clear();
        if (rate) offer.terms.rates = {{Months(1), *rate}};
    });
    return true;
}

bool ComparisonModel::changeMonths(int plan, PlanFigure input, const QString& text) {
    std::optional<Months> months = Months(0);
    const bool none = text == tr("なし");
    if (!none && isRefused(input, text, readCell(text, months, desk_.language()))) return false;
    const bool term = input == PlanFigure::Term;
    desk_.changePlan(plan, inputName(input), [=](Offer& offer) { (term ? offer.term : offer.grace) = months; });
    return true;
}

bool ComparisonModel::changeMethod(int plan, const QVariant& value) {
    const auto method = static_cast<RepaymentMethod>(value.toInt());
    desk_.changePlan(plan, inputName(PlanFigure::Method), [method](Offer& offer) { offer.method = method; });
    return true;
}

QString ComparisonModel::inputName(PlanFigure input) const {
    switch (input) {
        case PlanFigure::Amount:
            return tr("融資額");
        case PlanFigure::Rate:
            return tr("利率");
        case PlanFigure::Term:
            return tr("返済期間");
        case PlanFigure::Grace:
            return tr("据置期間");
        case PlanFigure::Method:
            return tr("返済方法");
        default:
            return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isInput(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const Language language = desk_.language();
    if (orientation == Qt::Horizontal) {
        if (section >= columns_) return {};
        const Desk::Plan& plan = desk_.plans()[static_cast<std::size_t>(section)];
        const QString name = plan.line ? toQt(lineName(*plan.line, language)) : toQt(plan.offer.line.line);
        const QString issuer =
            plan.line ? toQt(plan.line->edition->issuerName, language) : toQt(plan.offer.line.issuer);
        if (role == Qt::DisplayRole) return QStringLiteral("%1  %2").arg(QChar(u'A' + section)).arg(issuer);
        if (role == Qt::ToolTipRole) return issuer + u'\n' + name;
        if (role == Qt::ForegroundRole) return QBrush(planColour(section, QGuiApplication::palette()));
        return {};
    }
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == Name) return tr("資金名");
    return toQt(isStanding(section) ? fieldName(standingIn(section)) : figureName(figureIn(section)), language);
}

QString ComparisonModel::faultsOf(int plan) const {
    if (plan < 0 || plan >= columns_) return {};
    const Desk::Plan& shown = desk_.plans()[static_cast<std::size_t>(plan)];
    const auto* faults = std::get_if<std::vector<OfferFault>>(&shown.cost);
    if (!faults) return {};
    QStringList lines;
    for (const OfferFault& fault : *faults) {
        Problem problem = faultProblem(fault, shown.offer.line, shown.terms);
        problem.pointer.clear();
        lines << toQt(problemInWords(problem, desk_.language()));
    }
    return lines.join(u'\n');
}

}  // namespace yushi
