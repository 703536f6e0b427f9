#include "plans/beside/existing_loans_model.h"

#include "look/theme.h"
#include "plans/offer/choice_delegate.h"
#include "plans/offer/typed_cell.h"
#include "report/words/words.h"
#include "words/words.h"

#include <QApplication>

#include <utility>

namespace yushi {

namespace {

/// Reads a part of the paid guarantee fee, which is there as long as any part of it is that the table shows.
template <class T>
QString readPaid(const QString& text, ExistingLoan& loan, T PaidGuaranteeFee::*part, Language language) {
    PaidGuaranteeFee fee = loan.guaranteeFee.value_or(PaidGuaranteeFee());
    const QString wrong = readCell(text, fee.*part, T{}, language);
    if (!wrong.isEmpty()) return wrong;
    PaidGuaranteeFee shown = fee;
    shown.grace = Months(0);
    loan.guaranteeFee = shown == PaidGuaranteeFee() ? std::nullopt : std::optional(fee);
    return {};
}

/// Whether a half-written row waits for what stands in @p column before anything can be computed of it.
bool isLoanMissing(const ExistingLoan& loan, int column) {
    if (column == ExistingLoansModel::Balance) return loan.balance == Yen();
    return column == ExistingLoansModel::Remaining && !loan.remaining && !loan.payment;
}

}  // namespace

ExistingLoansModel::ExistingLoansModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &Desk::opening, this, [this] {
        beginResetModel();  // closes what is typed in a cell of the last consultation
        endResetModel();
    });
    connect(&desk, &Desk::plansChanged, this, &ExistingLoansModel::loansChanged);
    connect(&desk, &Desk::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    loansChanged();
}

void ExistingLoansModel::loansChanged() {
    const int loans = static_cast<int>(desk_.consultation().existingLoans.size());
    if (loans != loans_) {
        beginResetModel();
        loans_ = loans;
        endResetModel();
    } else {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ExistingLoansModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : loans_ + 1;
}

int ExistingLoansModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const ExistingLoan* ExistingLoansModel::loanIn(int row) const {
    return row >= 0 && row < loans_ ? &desk_.consultation().existingLoans[static_cast<std::size_t>(row)]
                                    : nullptr;
}

QVariant ExistingLoansModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ExistingLoan* loan = loanIn(index.row());
    switch (role) {
        case Qt::DisplayRole:
            if (!loan) return index.column() == Name ? tr("(ここに書くと加わります)") : QVariant();
            return isLoanMissing(*loan, index.column()) ? tr("書いてください") : textOf(*loan, index.column());
        case Qt::ForegroundRole:
            return loan && isLoanMissing(*loan, index.column()) ? QVariant(alertColour(QApplication::palette()))
                                                            : QVariant();
        case Qt::AccessibleTextRole: {
            if (index.column() == Refinanced && loan)
                return loan->refinanced ? tr("借り換える") : tr("借り換えない");
            const QString shown = data(index, Qt::DisplayRole).toString();
            return shown.isEmpty() ? tr("未入力") : shown;
        }
        case Qt::EditRole:
            if (!loan) return {};
            return index.column() == Method ? QVariant(static_cast<int>(loan->method))
                                            : QVariant(textOf(*loan, index.column()));
        case ChoiceDelegate::kChoicesRole:
            return index.column() == Method ? QVariant(methodChoices(desk_.language())) : QVariant();
        case Qt::CheckStateRole:
            if (index.column() != Refinanced || !loan) return {};
            return static_cast<int>(loan->refinanced ? Qt::Checked : Qt::Unchecked);
        case Qt::TextAlignmentRole:
            return int(index.column() == Name || index.column() == Method
                           ? Qt::AlignLeft | Qt::AlignVCenter
                           : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole);
        default:
            return {};
    }
}

QString ExistingLoansModel::textOf(const ExistingLoan& loan, int column) const {
    const Language language = desk_.language();
    const PaidGuaranteeFee fee = loan.guaranteeFee.value_or(PaidGuaranteeFee());
    switch (column) {
        case Name:
            return toQt(loan.name);
        case Balance:
            return cellText(unlessPlain(loan.balance), language);
        case RateColumn:
            return cellText(std::optional(loan.rate), language);
        case Remaining:
            return cellText(loan.remaining, language);
        case Payment:
            return cellText(loan.payment, language);
        case Method:
            return toQt(methodText(loan.method, language));
        case Grace:
            return cellText(unlessPlain(loan.grace), language);
        case FeeRefund:
            return cellText(loan.feeRefund, language);
        case FeePaid:
            return cellText(unlessPlain(fee.paid), language);
        case FeePrincipal:
            return cellText(unlessPlain(fee.principal), language);
        case FeeTerm:
            return cellText(unlessPlain(fee.term), language);
        default:
            return {};
    }
}

bool ExistingLoansModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const ExistingLoan* before = loanIn(index.row());
    ExistingLoan loan = before ? *before : ExistingLoan();
    if (role == Qt::CheckStateRole && index.column() == Refinanced && before) {
        loan.refinanced = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == Method) {
        loan.method = static_cast<RepaymentMethod>(value.toInt());
    } else {
        const QString text = value.toString().trimmed();
        if (before ? text == textOf(*before, index.column()) : text.isEmpty()) return false;
        const QString wrong = read(loan, index.column(), text);
        if (!wrong.isEmpty()) {
            const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
            emit refused(tr("「%1」(%2): %3").arg(text, head, wrong));
            return false;
        }
    }
    change(index.row(), loan, index.column());
    return true;
}

QString ExistingLoansModel::read(ExistingLoan& loan, int column, const QString& text) const {
    const Language language = desk_.language();
    switch (column) {
        case Name:
            loan.name = fromQt(text);
            return {};
        case Balance:
            return readCell(text, loan.balance, Yen(), language);
        case RateColumn:
            return readCell(text, loan.rate, Rate(), language);
        case Remaining:
            return readCell(text, loan.remaining, language);
        case Payment:
            return readCell(text, loan.payment, language);
        case Grace:
            return readCell(text, loan.grace, Months(0), language);
        case FeeRefund:
            return readCell(text, loan.feeRefund, language);
        case FeePaid:
            return readPaid(text, loan, &PaidGuaranteeFee::paid, language);
        case FeePrincipal:
            return readPaid(text, loan, &PaidGuaranteeFee::principal, language);
        case FeeTerm:
            return readPaid(text, loan, &PaidGuaranteeFee::term, language);
        default:
            return {};
    }
}

void ExistingLoansModel::change(int row, const ExistingLoan& loan, int column) {
    const QString what =
        tr("既存借入の%1").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    desk_.endEdit();
    desk_.changeBeside(what, [&](Consultation& consultation) {
        auto& loans = consultation.existingLoans;
        if (row < static_cast<int>(loans.size())) {
            loans[static_cast<std::size_t>(row)] = loan;
        } else {
            loans.push_back(loan);
        }
    });
}

void ExistingLoansModel::remove(int row) {
    if (!loanIn(row)) return;
    desk_.endEdit();
    desk_.changeBeside(tr("既存借入を消す"), [row](Consultation& consultation) {
        consultation.existingLoans.erase(consultation.existingLoans.begin() + row);
    });
}

Qt::ItemFlags ExistingLoansModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    if (index.column() == Refinanced) return loanIn(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
    return flags | Qt::ItemIsEditable;
}

QVariant ExistingLoansModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<QString, QString> heads[ColumnCount] = {
        {tr("借換"), tr("印を付けた借入を、くらべている案で借り換えます。")},
        {tr("借入先・名前"), {}},
        {tr("残高"), {}},
        {tr("利率(年)"), {}},
        {tr("残り期間"), tr("毎回の額を書けば、空のままでかまいません。")},
        {tr("毎回の額"),
         tr("元金均等は元金、元利均等は元利の額。残り期間を書けば、空のままでかまいません。")},
        {tr("返済方法"), {}},
        {tr("残りの据置"), {}},
        {tr("保証料の返戻"), tr("保証協会が示した額。空なら、払った保証料から見積もります。")},
        {tr("払った保証料"), tr("借りたときに払った額")},
        {tr("当初の融資額"), {}},
        {tr("当初の保証期間"), {}},
    };
    if (role == Qt::DisplayRole) return heads[section].first;
    return role == Qt::ToolTipRole ? QVariant(heads[section].second) : QVariant();
}

}  // namespace yushi
