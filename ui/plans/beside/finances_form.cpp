#include "plans/beside/finances_form.h"

#include "plans/offer/typed_cell.h"
#include "report/words/figures.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <array>
#include <variant>

namespace yushi {

namespace {

using YenField = std::optional<Yen> Finances::*;
using ShareField = std::optional<Share> Finances::*;

struct Field {
    const char* name;
    std::variant<YenField, ShareField> figure;
};

constexpr std::size_t kMayBeLosses = 3;  // the profits, which stand first

constexpr std::size_t kProfits = 5;   // of the first group
constexpr std::size_t kBalances = 9;  // of the second

/// The fields in the order in which they stand; profits, balance sheet, repayment and sales.
const std::array<Field, 18>& fieldsOfYear() {
    static const std::array<Field, 18> fields = {{
        {"operating profit", &Finances::operatingProfit},
        {"ordinary profit", &Finances::ordinaryProfit},
        {"net profit", &Finances::netProfit},
        {"depreciation", &Finances::depreciation},
        {"income taxes", &Finances::incomeTaxes},
        {"receivables", &Finances::receivables},
        {"notes receivable", &Finances::notesReceivable},
        {"inventory", &Finances::inventory},
        {"payables", &Finances::payables},
        {"notes payable", &Finances::notesPayable},
        {"borrowings", &Finances::borrowings},
        {"bonds", &Finances::bonds},
        {"instalments owing", &Finances::instalmentsOwing},
        {"cash", &Finances::cash},
        {"principal per year", &Finances::principalPerYear},
        {"sales", &Finances::sales},
        {"variable costs", &Finances::variableCosts},
        {"sales fall", &Finances::salesFall},
    }};
    return fields;
}

QString textOf(const Finances& finances, const Field& field, Language language) {
    return std::visit([&](auto figure) { return cellText(finances.*figure, language); }, field.figure);
}

}  // namespace

FinancesForm::FinancesForm(Desk& desk, QWidget* parent) : QScrollArea(parent), desk_(desk) {
    setFocusPolicy(Qt::NoFocus);  // its fields take the keyboard
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(6, 6, 6, 6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (std::size_t i = 0; i < fieldsOfYear().size(); ++i) {
        if (i == 0 || i == kProfits || i == kProfits + kBalances) {
            auto* group = new QLabel(content);
            QFont bold = group->font();
            bold.setBold(true);
            group->setFont(bold);
            groups_.push_back(group);
            grid->addWidget(group, row++, 0, 1, 2);
        }
        auto* label = new QLabel(content);
        auto* field = new QLineEdit(content);
        field->setObjectName(QString::fromLatin1(fieldsOfYear()[i].name));
        field->setAlignment(Qt::AlignRight);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        labels_.push_back(label);
        fields_.push_back(field);
        connect(field, &QLineEdit::editingFinished, this, [this, i] { read(i); });
    }
    grid->setRowStretch(row, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(&desk, &Desk::opening, this, [this] {
        for (QLineEdit* field : fields_) field->setModified(false);
    });
    connect(&desk, &Desk::plansChanged, this, &FinancesForm::refresh);
    connect(&desk, &Desk::languageChanged, this, &FinancesForm::retranslate);
    retranslate();
}

void FinancesForm::read(std::size_t field) {
    QLineEdit* line = fields_[field];
    if (!line->isModified()) return;
    line->setModified(false);
    Finances finances = desk_.consultation().finances;
    const QString text = line->text().trimmed();
    const auto& figure = fieldsOfYear()[field].figure;
    const QString wrong =
        field < kMayBeLosses
            ? readSignedCell(text, finances.*std::get<YenField>(figure), desk_.language())
            : std::visit([&](auto part) { return readCell(text, finances.*part, desk_.language()); }, figure);
    if (!wrong.isEmpty()) {
        emit refused(tr("「%1」(%2): %3").arg(text, labels_[field]->text(), wrong));
    } else {
        desk_.endEdit();
        desk_.changeBeside(labels_[field]->text(),
                           [&finances](Consultation& consultation) { consultation.finances = finances; });
    }
    refresh();
}

void FinancesForm::refresh() {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (fields_[i]->isModified()) continue;
        fields_[i]->setText(textOf(desk_.consultation().finances, fieldsOfYear()[i], desk_.language()));
    }
}

void FinancesForm::retranslate() {
    const QString groups[] = {tr("利益"), tr("貸借対照表"), tr("返済と売上")};
    for (std::size_t i = 0; i < groups_.size(); ++i) groups_[i]->setText(groups[i]);
    const QString amount = toQt(yenText(Yen(1'000'000'000), desk_.language()));
    const int widest = fontMetrics().horizontalAdvance(amount) + 2 * fontMetrics().averageCharWidth();
    const QString names[] = {
        tr("営業利益"),
        tr("経常利益"),
        tr("税引後利益"),
        tr("減価償却費"),
        tr("法人税等"),
        tr("売掛金"),
        tr("受取手形"),
        tr("在庫"),
        tr("買掛金"),
        tr("支払手形"),
        tr("借入金(役員借入を除く)"),
        tr("社債"),
        tr("割賦未払金"),
        tr("現預金"),
        tr("年間の元金返済"),
        tr("売上高"),
        tr("変動費率"),
        tr("調べる売上の減少"),
    };
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        labels_[i]->setText(names[i]);
        fields_[i]->setAccessibleName(names[i]);
        fields_[i]->setMinimumWidth(widest);
        fields_[i]->setPlaceholderText(tr("未回答"));
    }
    refresh();
}

}  // namespace yushi
