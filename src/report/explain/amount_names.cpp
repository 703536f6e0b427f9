#include "report/explain/explanation_words.h"

#include "report/tables/plan_figures.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace yushi {

namespace {

const std::map<std::string_view, Text>& inputNames() {
    static const std::map<std::string_view, Text> names = {
        {"agreed_before_yen", {"先の者が約束した補助", "agreed by those before"}},
        {"agreed_yen", {"約束した元金", "principal agreed"}},
        {"all", {"残高×月数の全部", "balance × months in all"}},
        {"amount_yen", {"対象の額", "amount"}},
        {"balance_yen", {"残高", "balance"}},
        {"balloon_yen", {"最終回の上乗せ", "balloon"}},
        {"base_unit_yen", {"付利単位", "interest base unit"}},
        {"basis_yen", {"基準の額", "basis"}},
        {"billed_yen", {"満期までの本人の保証料", "fee billed to the borrower over the term"}},
        {"before_yen", {"前の残高", "balance before"}},
        {"cap_yen", {"補助の上限", "most that is paid"}},
        {"carried_yen", {"補助の額", "subsidies"}},
        {"coefficient_percent", {"分割係数(%)", "instalment coefficient (%)"}},
        {"charged_yen", {"請求された保証料", "fee that was charged"}},
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
        {"interest_left_yen", {"まだ戻っていない利息", "interest not given back yet"}},
        {"interest_yen", {"利息", "interest"}},
        {"later", {"翌年からの残高×月数", "balance × months of later years"}},
        {"later_yen", {"2年目からの納付額", "later parts"}},
        {"left_yen", {"残りの枠", "what is left"}},
        {"level_payment_yen", {"毎回の返済額", "level payment"}},
        {"months", {"月数", "months"}},
        {"not_charged_yen", {"完済により請求されない額", "not charged after the loan's end"}},
        {"ordinary_yen", {"ほかの回の元金", "principal of the other instalments"}},
        {"paid_back_yen", {"実行時に戻る補助", "paid back at drawdown"}},
        {"paid_before_yen", {"先の者が支払う補助", "paid by those before"}},
        {"paid_yen", {"本人の保証料", "fee paid by the borrower"}},
        {"parts_yen", {"内訳の額", "parts"}},
        {"payment_yen", {"返済額", "payment"}},
        {"payments", {"回数", "payments"}},
        {"payments_yen", {"各回の返済額", "payments"}},
        {"planned_yen", {"返済する元金", "principal to repay"}},
        {"points_percent", {"補給の率(%)", "points carried (%)"}},
        {"principal_yen", {"元金", "principal"}},
        {"rate_percent", {"年率(%)", "rate a year (%)"}},
        {"refunds_yen", {"本人に支払われる補給", "paid to the borrower"}},
        {"returned_yen", {"補助した者へ返る額", "what goes back to those who support"}},
        {"reduced_yen", {"補助後の保証料", "fee with the subsidy"}},
        {"rows_yen", {"各回の補給額", "subsidy of each payment"}},
        {"share", {"割合", "share"}},
        {"share_percent", {"納付の割合(%)", "share of the part (%)"}},
        {"stamp_duty_yen", {"印紙税", "stamp duty"}},
        {"subsidies_yen", {"補給の額", "subsidies"}},
        {"subsidy_yen", {"補助の額", "subsidy"}},
        {"tax_yen", {"税額表の税額", "tax in the table"}},
        {"this_year", {"当年の残高×月数", "balance × months of this year"}},
        {"total_interest_yen", {"利息の合計", "total interest"}},
        {"total_paid_yen", {"支払総額", "total paid"}},
        {"total_payment_yen", {"返済の合計", "total of the payments"}},
        {"unit_yen", {"端数の単位", "unit"}},
        {"up_to_yen", {"税額表の区分の上限", "upper bound in the table"}},
        {"withheld_yen", {"完済により支払われない額", "not paid any more after the loan's end"}},
        {"yen_days", {"積数(円×日)", "yen × days"}},
    };
    return names;
}

/// Pointers to what is no figure of the comparison, and what they mean; '#' stands for a number, which is said counted
/// from one.
constexpr std::array<std::pair<std::string_view, std::array<const char*, 2>>, 32> kAmounts = {{
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
    {"/schedule/subsidies_without_payment/#/interest_subsidy_yen",
     {"返済のない月の利子補給 #", "Subsidy # in a month without payment"}},
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
    {"/guarantee_fee/subsidies/#/returned_yen",
     {"保証料の補助 # のうち返る額", "Fee subsidy #: what goes back to the payer"}},
    {"/guarantee_fee/billed_yen", {"満期までの信用保証料(本人)", "Fee billed over the term"}},
    {"/guarantee_fee/paid_yen", {"信用保証料(本人)", "Fee paid by the borrower"}},
    {"/guarantee_fee/payments_yen/#", {"保証料の納付 #", "Payment # of the fee"}},
    {"/guarantee_fee/refund_estimate_yen", {"保証料の返戻(見込み)", "Fee that comes back (estimate)"}},
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

/// Takes @p part out of a pointer, or puts @p instead in its place; whether it was there.
bool replace(std::string& pointer, std::string_view part, std::string_view instead) {
    const std::size_t at = pointer.find(part);
    if (at == std::string::npos) return false;
    pointer.replace(at, part.size(), instead);
    return true;
}

/// What tells one end of a range, and what leaves the fee out, from the figure itself; taken out of the pointer.
Text qualifierOf(std::string& pointer) {
    Text words;
    const auto add = [&words](const char* ja, const char* en) {
        words.ja += ja;
        words.en += en;
    };
    if (replace(pointer, "_without_fee", "")) add("(保証料を除く)", " without the guarantee fee");
    if (replace(pointer, "_band_yen/least", "_yen")) add("(最小)", ", least");
    if (replace(pointer, "_band_yen/most", "_yen")) add("(最大)", ", most");
    if (replace(pointer, "/guarantee_fee_least/", "/guarantee_fee/"))
        add("(保証料が最小の場合)", ", with the lowest fee");
    return words;
}

}  // namespace

std::string amountName(const std::string& pointer, Language language) {
    std::string figure = pointer;
    const std::string qualifier = qualifierOf(figure).in(language);
    const auto [pattern, numbers] = patternOf(figure);
    const std::size_t index = language == Language::Japanese ? 0 : 1;
    for (const auto& [known, names] : kAmounts) {
        if (known == pattern) return filledIn(names[index], numbers) + qualifier;
    }
    for (const FigureSpec& spec : planFigures()) {
        const std::string key = "/" + std::string(spec.key) + (spec.unit == FigureUnit::Parts ? "_percent" : "_yen");
        if (!spec.key.empty() && key == pattern) return spec.name.in(language) + qualifier;
    }
    return pointer;
}

std::string inputName(const std::string& input, Language language) {
    const auto found = inputNames().find(input);
    return found == inputNames().end() ? input : found->second.in(language);
}

}  // namespace yushi
