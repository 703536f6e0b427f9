// cases/README.md, B 1: what the window's tables do not show is kept by their edits.
#include "catalog/random_case.h"
#include "format/case_text.h"
#include "plans/beside/existing_loans_model.h"
#include "plans/beside/leases_model.h"
#include "ui/desktop.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace yushi;
using yushi::test::Desktop;

namespace {

/// Offers, loans and leases with every field set.
Consultation withEveryField(const Vocabulary& vocabulary) {
    std::mt19937 chance(20261130);
    const Consultation random = test::randomCase(vocabulary, chance, test::Fields::All);
    return {Answers(vocabulary), random.offers, random.existingLoans, {}, random.leases, {}, {}};
}

nlohmann::json leavesOf(const Desk& desk) {
    return nlohmann::json::parse(caseText(desk.consultation(), desk.data().vocabulary)).flatten();
}

/// The last keys of the places at which two cases differ.
std::set<std::string> changedKeys(const nlohmann::json& before, const nlohmann::json& after) {
    std::set<std::string> keys;
    for (const auto& [leaves, others] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const auto& [place, value] : leaves->items()) {
            if (!others->contains(place) || (*others)[place] != value)
                keys.insert(place.substr(place.rfind('/') + 1));
        }
    }
    return keys;
}

/// Sets a cell to something that it takes and that it did not hold; whether there is such.
bool changeCell(const Desk& desk, QAbstractItemModel& model, const QModelIndex& cell) {
    const nlohmann::json before = leavesOf(desk);
    for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked}) {
        if (model.setData(cell, state, Qt::CheckStateRole) && leavesOf(desk) != before) return true;
    }
    for (const QVariant& value : {QVariant(1), QVariant(2), QVariant(QStringLiteral("山田銀行")),
                                  QVariant(QStringLiteral("1,234,567円")), QVariant(QStringLiteral("1.23%")),
                                  QVariant(QStringLiteral("37か月"))}) {
        if (model.setData(cell, value, Qt::EditRole) && leavesOf(desk) != before) return true;
    }
    return false;
}

/// The keys that edits of the first row change, each taken back again.
std::vector<std::set<std::string>> keysByColumn(Desk& desk, QAbstractItemModel& model) {
    std::vector<std::set<std::string>> keys;
    const nlohmann::json before = leavesOf(desk);
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!changeCell(desk, model, model.index(0, column))) continue;
        keys.push_back(changedKeys(before, leavesOf(desk)));
        while (desk.history().canUndo()) desk.history().undo();
        CHECK(leavesOf(desk) == before);
    }
    return keys;
}

}  // namespace

TEST_CASE("B 1: an edit in the table of existing loans or of leases changes one field and keeps all others") {
    Desktop d;
    d.desk.open(withEveryField(d.desk.data().vocabulary));
    ExistingLoansModel loans(d.desk, nullptr);
    const auto ofLoans = keysByColumn(d.desk, loans);
    CHECK(ofLoans.size() == 12);
    for (const auto& keys : ofLoans) CHECK(keys.size() == 1);
    LeasesModel leases(d.desk, nullptr);
    const auto ofLeases = keysByColumn(d.desk, leases);
    CHECK(ofLeases.size() == 6);
    for (const auto& keys : ofLeases)
        CHECK((keys.size() == 1 || keys == std::set<std::string>{"issuer", "edition", "line"}));
}

TEST_CASE("B 1: an edit in the table of plans changes what it shows and keeps all other terms") {
    Desktop d;
    d.desk.open(withEveryField(d.desk.data().vocabulary));
    QAbstractItemModel& plans = *d.comparison()->model();
    const nlohmann::json before = leavesOf(d.desk);
    const std::set<std::string> shown = {"amount_yen", "term_months",         "grace_months",
                                         "method",     "annual_rate_percent", "from_month"};
    int changed = 0;
    for (int row = 0; row < plans.rowCount(); ++row) {
        const QModelIndex cell = plans.index(row, 0);
        if (!(plans.flags(cell) & Qt::ItemIsEditable) || !changeCell(d.desk, plans, cell)) continue;
        ++changed;
        for (const std::string& key : changedKeys(before, leavesOf(d.desk))) {
            CAPTURE(row, key);
            CHECK(shown.contains(key));
        }
        while (d.desk.history().canUndo()) d.desk.history().undo();
    }
    CHECK(changed == 5);
}
