#include "report/explanation_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace yushi {

namespace {

const std::map<std::string_view, Text>& inputNames() {
    static const std::map<std::string_view, Text> names = {
        {"agreed_yen", {"約束した元金", "principal agreed"}},
        {"all", {"残高×月数の全部", "balance × months in all"}},
        {"amount_yen", {"対象の額", "amount"}},
        {"balance_yen", {"残高", "balance"}},
        {"balloon_yen", {"最終回の上乗せ", "balloon"}},
        {"base_unit_yen", {"付利単位", "interest base unit"}},
        {"basis_yen", {"基準の額", "basis"}},
        {"before_yen", {"前の残高", "balance before"}},
        {"cap_yen", {"補助の上限", "most that is paid"}},
        {"carried_yen", {"補助の額", "subsidies"}},
        {"coefficient_percent", {"分割係数(%)", "instalment coefficient (%)"}},
        {"comes_back_yen", {"戻ってくる額", "amounts that come back"}},
        {"current_year_percent", {"当年分の返戻(%)", "refund of the current year (%)"}},
        {"days", {"日数", "days"}},
        {"fee_at_drawdown_yen", {"実行時の保証料", "fee at drawdown"}},
        {"fee_paid_yen", {"本人の保証料", "fee paid by the borrower"}},
        {"fee_yen", {"保証料", "guarantee fee"}},
        {"flow_months", {"受払の月", "months of the flows"}},
        {"flows_yen", {"受払の額", "flows"}},
        {"full_yen", {"補助前の保証料", "fee before the subsidy"}},
        {"instalments", {"元金の回数", "instalments of principal"}},
        {"interest_in_advance_yen", {"前取りの利息", "interest in advance"}},
        {"interest_yen", {"利息", "interest"}},
        {"later", {"翌年からの残高×月数", "balance × months of later years"}},
        {"later_yen", {"2年目からの納付額", "later parts"}},
        {"left_yen", {"残りの枠", "what is left"}},
        {"level_payment_yen", {"毎回の返済額", "level payment"}},
        {"months", {"月数", "months"}},
        {"ordinary_yen", {"ほかの回の元金", "principal of the other instalments"}},
        {"paid_back_yen", {"実行時に戻る補助", "paid back at drawdown"}},
        {"paid_yen", {"本人の保証料", "fee paid by the borrower"}},
        {"parts_yen", {"内訳の額", "parts"}},
        {"payment_yen", {"返済額", "payment"}},
        {"payments", {"回数", "payments"}},
        {"payments_yen", {"各回の返済額", "payments"}},
        {"planned_yen", {"返済する元金", "principal to repay"}},
        {"points_percent", {"補給の率(%)", "points carried (%)"}},
        {"principal_yen", {"元金", "principal"}},
        {"rate_percent", {"年率(%)", "rate a year (%)"}},
        {"reduced_yen", {"補助後の保証料", "fee with the subsidy"}},
        {"rows_yen", {"各回の補給額", "subsidy of each payment"}},
        {"share", {"割合", "share"}},
        {"share_percent", {"納付の割合(%)", "share of the part (%)"}},
        {"stamp_duty_yen", {"印紙税", "stamp duty"}},
        {"subsidies_yen", {"補給の額", "subsidies"}},
        {"tax_yen", {"税額表の税額", "tax in the table"}},
        {"this_year", {"当年の残高×月数", "balance × months of this year"}},
        {"total_interest_yen", {"利息の合計", "total interest"}},
        {"total_paid_yen", {"支払総額", "total paid"}},
        {"total_payment_yen", {"返済の合計", "total of the payments"}},
        {"unit_yen", {"端数の単位", "unit"}},
        {"yen_days", {"積数(円×日)", "yen × days"}},
    };
    return names;
}

/// Pointers and what they mean; '#' stands for a number, which is said counted from one.
constexpr std::array<std::pair<std::string_view, std::array<const char*, 2>>, 53> kAmounts = {{
    {"/first_payment_yen", {"初回の返済額", "First payment"}},
    {"/highest_payment_yen", {"最高の返済額", "Highest payment"}},
    {"/first_payment_after_grace_yen", {"据置後の返済額", "Payment after grace"}},
    {"/total_interest_yen", {"利息の合計", "Total interest"}},
    {"/total_payment_yen", {"返済の合計", "Total of the payments"}},
    {"/schedule/total_interest_yen", {"利息の合計", "Total interest"}},
    {"/schedule/total_payment_yen", {"返済の合計", "Total of the payments"}},
    {"/interest_subsidy_yen", {"利子補給の合計", "Interest subsidy in all"}},
    {"/interest_subsidies/#/amount_yen", {"利子補給 #", "Interest subsidy #"}},
    {"/interest_subsidies/#/to_lender_yen", {"利子補給 # 金融機関へ", "Interest subsidy #, to the lender"}},
    {"/interest_subsidies/#/to_borrower/#/amount_yen",
     {"利子補給 # の#回目の支給", "Interest subsidy #, payment #"}},
    {"/interest_subsidies/#/to_borrower/#/basis_yen",
     {"利子補給 # の#回目の基準", "Interest subsidy #, basis of payment #"}},
    {"/schedule/payments/#/principal_yen", {"#回目の元金", "Principal of payment #"}},
    {"/schedule/payments/#/interest_yen", {"#回目の利息", "Interest of payment #"}},
    {"/schedule/payments/#/payment_yen", {"#回目の返済額", "Payment #"}},
    {"/schedule/payments/#/interest_subsidy_yen", {"#回目の利子補給", "Subsidy of payment #"}},
    {"/schedule/payments/#/balance_yen", {"#回目の後の残高", "Balance after payment #"}},
    {"/level_payments_yen/#", {"元利均等の毎回の返済額", "Level payment"}},
    {"/years/#/principal_yen", {"#年目の元金", "Principal of year #"}},
    {"/years/#/interest_yen", {"#年目の利息", "Interest of year #"}},
    {"/years/#/payment_yen", {"#年目の返済額", "Payments of year #"}},
    {"/years/#/interest_subsidy_yen", {"#年目の利子補給", "Subsidy of year #"}},
    {"/years/#/balance_yen", {"#年目の終わりの残高", "Balance at the end of year #"}},
    {"/total/principal_yen", {"元金の合計", "Total principal"}},
    {"/total/interest_yen", {"利息の合計", "Total interest"}},
    {"/total/payment_yen", {"返済の合計", "Total of the payments"}},
    {"/total/interest_subsidy_yen", {"各回の利子補給の合計", "Total of the subsidies by payment"}},
    {"/guarantee_fee/parts/#/fee_yen", {"保証料の内訳 #", "Part # of the fee"}},
    {"/guarantee_fee/fee_yen", {"信用保証料", "Guarantee fee"}},
    {"/guarantee_fee/subsidies/#/amount_yen", {"保証料の補助 #", "Fee subsidy #"}},
    {"/guarantee_fee/paid_yen", {"信用保証料(本人)", "Fee paid by the borrower"}},
    {"/guarantee_fee/payments_yen/#", {"保証料の納付 #", "Payment # of the fee"}},
    {"/guarantee_fee/refund_estimate_yen", {"保証料の返戻(見込み)", "Fee that comes back (estimate)"}},
    {"/guarantee_fee_least/parts/#/fee_yen", {"低いほうの保証料の内訳 #", "Part # of the lower fee"}},
    {"/guarantee_fee_least/fee_yen", {"低いほうの信用保証料", "Lower guarantee fee"}},
    {"/guarantee_fee_least/subsidies/#/amount_yen",
     {"低いほうの保証料の補助 #", "Subsidy # of the lower fee"}},
    {"/guarantee_fee_least/paid_yen", {"低いほうの保証料(本人)", "Lower fee paid by the borrower"}},
    {"/guarantee_fee_least/payments_yen/#", {"低いほうの保証料の納付 #", "Payment # of the lower fee"}},
    {"/guarantee_fee_least/refund_estimate_yen",
     {"低いほうの保証料の返戻(見込み)", "Lower fee that comes back (estimate)"}},
    {"/guarantee_fee_yen", {"信用保証料", "Guarantee fee"}},
    {"/stamp_tax_yen", {"印紙税", "Stamp duty"}},
    {"/net_proceeds_yen", {"手取額", "Net proceeds"}},
    {"/total_paid_yen", {"支払総額", "Total paid"}},
    {"/total_cost_yen", {"正味の負担", "Net cost"}},
    {"/effective_rate_percent", {"実質負担率(参考)", "Effective rate, for reference"}},
    {"/guarantee_fee_band_yen/least", {"信用保証料(低いほう)", "Guarantee fee, lower end"}},
    {"/guarantee_fee_band_yen/most", {"信用保証料(高いほう)", "Guarantee fee, upper end"}},
    {"/net_proceeds_band_yen/least", {"手取額(保証料が低いとき)", "Net proceeds with the lower fee"}},
    {"/net_proceeds_band_yen/most", {"手取額(保証料が高いとき)", "Net proceeds with the higher fee"}},
    {"/total_paid_band_yen/least", {"支払総額(保証料が低いとき)", "Total paid with the lower fee"}},
    {"/total_paid_band_yen/most", {"支払総額(保証料が高いとき)", "Total paid with the higher fee"}},
    {"/total_cost_band_yen/least", {"正味の負担(保証料が低いとき)", "Net cost with the lower fee"}},
    {"/total_cost_band_yen/most", {"正味の負担(保証料が高いとき)", "Net cost with the higher fee"}},
}};

/// The pointer with '#' for its numbers, and the numbers counted from one.
std::pair<std::string, std::vector<std::string>> patternOf(const std::string& pointer) {
    std::string pattern;
    std::vector<std::string> numbers;
    for (std::size_t at = 0; at < pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        const std::string part = pointer.substr(at + 1, end - at - 1);
        const bool number = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
        pattern += number ? "/#" : "/" + part;
        if (number) numbers.push_back(std::to_string(std::stoi(part) + 1));
        at = end;
    }
    return {std::move(pattern), std::move(numbers)};
}

std::string filledIn(std::string text, const std::vector<std::string>& numbers) {
    for (const std::string& number : numbers) {
        const std::size_t place = text.find('#');
        if (place != std::string::npos) text.replace(place, 1, number);
    }
    return text;
}

}  // namespace

std::string amountName(const std::string& pointer, Language language) {
    const auto [pattern, numbers] = patternOf(pointer);
    const std::size_t index = language == Language::Japanese ? 0 : 1;
    for (const auto& [known, names] : kAmounts) {
        if (known == pattern) return filledIn(names[index], numbers);
    }
    return pointer;
}

std::string inputName(const std::string& input, Language language) {
    const auto found = inputNames().find(input);
    return found == inputNames().end() ? input : found->second.in(language);
}

}  // namespace yushi
