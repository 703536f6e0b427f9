#include "report/words/field_words.h"

#include "report/words/words.h"

#include <algorithm>
#include <array>

namespace yushi {

namespace {

struct FieldWords {
    std::string_view key;
    const char* ja;
    const char* en;
};

/// What people call the keys and words of the file formats, by the key.
constexpr std::array kFieldWords = {
    FieldWords{"adjustments", "割引・上乗せ", "adjustments"},
    FieldWords{"alone", "ほかの補助と併用しない", "not beside other support"},
    FieldWords{"amount_yen", "融資額", "amount"},
    FieldWords{"annual_rate_percent", "利率", "rate"},
    FieldWords{"at_drawdown", "融資実行時", "at drawdown"},
    FieldWords{"average_balance", "平均残高に対する補助", "on the average balance"},
    FieldWords{"balance", "残高", "balance"},
    FieldWords{"balance_yen", "残高", "balance"},
    FieldWords{"balloon_yen", "最終回の残り", "balloon"},
    FieldWords{"bank_closures", "銀行の休業日", "bank closures"},
    FieldWords{"bonds_yen", "社債", "bonds"},
    FieldWords{"borrower", "借り手", "borrower"},
    FieldWords{"borrowings_yen", "借入金", "borrowings"},
    FieldWords{"budget_yen", "融資枠", "budget"},
    FieldWords{"bullet", "期日一括", "bullet"},
    FieldWords{"business_days", "休日の扱い", "business days"},
    FieldWords{"cap_per_year_yen", "年の上限額", "most in a year"},
    FieldWords{"cap_yen", "上限額", "most in all"},
    FieldWords{"cash_yen", "現金と預金", "cash"},
    FieldWords{"certainty", "補助の確かさ", "certainty"},
    FieldWords{"charge_on", "料率の対象", "base of the charge"},
    FieldWords{"charge_per", "料率の期間", "time of the charge"},
    FieldWords{"charge_percent", "料率", "charge"},
    FieldWords{"class", "料率区分", "class"},
    FieldWords{"client", "相談者", "client"},
    FieldWords{"coefficients", "分割係数", "coefficients"},
    FieldWords{"computed_on", "計算した日", "day of the computation"},
    FieldWords{"conditional", "条件つき", "conditional"},
    FieldWords{"corporation", "信用保証協会", "guarantee corporation"},
    FieldWords{"count_both_ends", "両端入れ", "both days counted"},
    FieldWords{"coverage_note", "載っていないものの説明", "note on what is left out"},
    FieldWords{"days", "日数", "days"},
    FieldWords{"delay_months", "補助までの月数", "months until it is paid"},
    FieldWords{"depreciation_yen", "減価償却費", "depreciation"},
    FieldWords{"documents", "資料", "documents"},
    FieldWords{"down", "切捨て", "down"},
    FieldWords{"drawdown_date", "融資実行日", "drawdown date"},
    FieldWords{"drawdown_to", "融資実行の期限", "last day of drawdown"},
    FieldWords{"early_repayments", "繰上返済", "early repayments"},
    FieldWords{"edition", "版", "edition"},
    FieldWords{"effect", "繰上返済のしかた", "effect"},
    FieldWords{"effective", "適用期間", "period"},
    FieldWords{"electronic", "電子契約", "electronic contract"},
    FieldWords{"equal_principal", "元金均等", "equal principal"},
    FieldWords{"existing_loans", "今ある借入", "existing loans"},
    FieldWords{"facts", "相談内容の回答", "answers"},
    FieldWords{"fee_support", "保証料補助", "fee support"},
    FieldWords{"finances", "決算の数字", "figures of the year"},
    FieldWords{"financing_ratio_percent", "融資割合", "financed share"},
    FieldWords{"first", "最初の回", "first"},
    FieldWords{"first_months", "最初の月数", "first months"},
    FieldWords{"fiscal", "年度", "fiscal year"},
    FieldWords{"fixed", "定額", "fixed"},
    FieldWords{"from_month", "始まる月", "first month"},
    FieldWords{"full", "全額", "in full"},
    FieldWords{"grace_months", "据置期間", "grace period"},
    FieldWords{"guarantee_fee", "信用保証料", "guarantee fee"},
    FieldWords{"guarantee_fee_refund_yen", "保証料の返戻", "refund of the guarantee fee"},
    FieldWords{"half_up", "四捨五入", "half up"},
    FieldWords{"in_advance", "前取り", "in advance"},
    FieldWords{"in_arrears", "後取り", "in arrears"},
    FieldWords{"included_in_rate", "利率に含む", "included in the rate"},
    FieldWords{"income_taxes_yen", "法人税等", "income taxes"},
    FieldWords{"instalment_coefficients", "分割係数", "instalment coefficients"},
    FieldWords{"instalment_rounding", "端数の処理", "rounding"},
    FieldWords{"instalment_unit_yen", "返済額の単位", "unit of instalments"},
    FieldWords{"instalment_units_yen", "返済額の単位", "units of instalments"},
    FieldWords{"instalment_yen", "毎回の返済額", "instalment"},
    FieldWords{"instalments_owing_yen", "割賦の残り", "instalments owing"},
    FieldWords{"interest_accrual", "利息の計算", "accrual of interest"},
    FieldWords{"interest_base_unit_yen", "付利単位", "interest base unit"},
    FieldWords{"interest_due", "利息の支払い", "payment of interest"},
    FieldWords{"interest_interval_months", "利息の支払間隔", "interval of interest"},
    FieldWords{"interest_subsidy", "利子補給", "interest subsidy"},
    FieldWords{"inventory_yen", "棚卸資産", "inventory"},
    FieldWords{"issuer", "発行者", "issuer"},
    FieldWords{"issuer_name", "発行者の名前", "name of the issuer"},
    FieldWords{"judgements", "人の判断", "decisions"},
    FieldWords{"kind", "種類", "kind"},
    FieldWords{"leases", "割賦・リース", "leases"},
    FieldWords{"level_payment", "元利均等", "level payment"},
    FieldWords{"limit_fact", "申込者ごとの限度額", "applicant's own limit"},
    FieldWords{"limit_shared_with", "合算の限度額", "shared limit"},
    FieldWords{"limit_yen", "融資限度額", "credit limit"},
    FieldWords{"line", "資金", "line"},
    FieldWords{"lines", "行", "lines"},
    FieldWords{"max_percent", "上限の率", "highest rate"},
    FieldWords{"method", "返済方法", "method"},
    FieldWords{"min_percent", "下限の率", "lowest rate"},
    FieldWords{"month", "月", "month"},
    FieldWords{"months", "月数", "months"},
    FieldWords{"municipality", "市町村", "municipality"},
    FieldWords{"name", "名前", "name"},
    FieldWords{"net_profit_yen", "税引後利益", "net profit"},
    FieldWords{"next", "翌営業日", "next bank day"},
    FieldWords{"notes_payable_yen", "支払手形", "notes payable"},
    FieldWords{"notes_receivable_yen", "受取手形", "notes receivable"},
    FieldWords{"off_lines", "元の枠", "base lines"},
    FieldWords{"offers", "案", "plans"},
    FieldWords{"open_from", "受付の初日", "first day of application"},
    FieldWords{"open_to", "受付の最終日", "last day of application"},
    FieldWords{"operating_profit_yen", "営業利益", "operating profit"},
    FieldWords{"ordinary_profit_yen", "経常利益", "ordinary profit"},
    FieldWords{"over_months", "これより長い期間", "longer than"},
    FieldWords{"paid_to", "補助の支払先", "paid to"},
    FieldWords{"paid_yen", "支払済みの額", "paid"},
    FieldWords{"payables_yen", "買掛金", "payables"},
    FieldWords{"payer", "負担者", "payer"},
    FieldWords{"payment", "支払い", "payment"},
    FieldWords{"payment_interval_months", "支払間隔", "payment interval"},
    FieldWords{"payment_yen", "毎回の返済額", "payment"},
    FieldWords{"percent", "率", "rate"},
    FieldWords{"period_months", "計算の期間", "period"},
    FieldWords{"points_percent", "ポイント", "points"},
    FieldWords{"points_up_to", "ポイントまで", "points up to"},
    FieldWords{"preset", "返済方法のひな形", "preset"},
    FieldWords{"previous", "前営業日", "previous bank day"},
    FieldWords{"price", "価格", "price"},
    FieldWords{"price_yen", "価格", "price"},
    FieldWords{"principal_per_year_yen", "年間の元金返済額", "principal a year"},
    FieldWords{"principal_steps", "不均等返済", "unequal instalments"},
    FieldWords{"principal_yen", "借入額", "principal"},
    FieldWords{"program", "制度", "program"},
    FieldWords{"programs", "制度", "programs"},
    FieldWords{"rate_percent", "率", "rate"},
    FieldWords{"rate_points", "利率の引下げ", "points off the rate"},
    FieldWords{"rate_steps", "段階の利率", "rate steps"},
    FieldWords{"receivables_yen", "売掛金", "receivables"},
    FieldWords{"reduce_payment", "返済額を減らす", "reduce the payment"},
    FieldWords{"refinanced", "借換える", "refinanced"},
    FieldWords{"refund", "あとから補助", "refund"},
    FieldWords{"remainder", "端数を寄せる回", "remainder"},
    FieldWords{"remaining_months", "残りの返済期間", "remaining term"},
    FieldWords{"request", "借入の希望", "need"},
    FieldWords{"sales_fall_percent", "売上の減少率", "fall of sales"},
    FieldWords{"sales_yen", "売上高", "sales"},
    FieldWords{"schema_version", "書式の版", "version of the format"},
    FieldWords{"set_by_lender", "金融機関所定", "set by the lender"},
    FieldWords{"share", "割合", "share"},
    FieldWords{"share_of_amount", "額に対する割合", "share of the amount"},
    FieldWords{"share_of_rate", "率に対する割合", "share of the rate"},
    FieldWords{"share_percent", "割合", "share"},
    FieldWords{"shared_limits", "合算の限度額", "shared limits"},
    FieldWords{"shorten_term", "期間を縮める", "shorten the term"},
    FieldWords{"stamp_duty", "印紙税", "stamp duty"},
    FieldWords{"stamp_tax", "印紙税", "stamp duty"},
    FieldWords{"subsidies", "補助", "support"},
    FieldWords{"surcharges_too", "上乗せ分も補助", "surcharges too"},
    FieldWords{"table", "料率表", "table"},
    FieldWords{"term_months", "返済期間", "term"},
    FieldWords{"term_months_building", "返済期間(建物)", "term with a building"},
    FieldWords{"term_months_choices", "選べる返済期間", "terms offered"},
    FieldWords{"term_months_min", "最短の返済期間", "shortest term"},
    FieldWords{"text", "条件", "condition"},
    FieldWords{"unit_yen", "端数処理の単位", "unit"},
    FieldWords{"up", "切上げ", "up"},
    FieldWords{"up_to", "上限まで", "up to"},
    FieldWords{"up_to_months", "これまでの期間", "up to"},
    FieldWords{"up_to_yen", "これまでの額", "up to"},
    FieldWords{"use", "資金使途", "use of funds"},
    FieldWords{"valid_from", "適用の初日", "first day"},
    FieldWords{"valid_to", "適用の最終日", "last day"},
    FieldWords{"variable_costs_percent", "変動費率", "variable costs"},
    FieldWords{"working_capital", "運転資金", "working capital"},
    FieldWords{"written", "書面契約", "written contract"},
    FieldWords{"year", "年の数え方", "year"},
    FieldWords{"yearly", "毎年払い", "yearly"},
};
static_assert(std::ranges::is_sorted(kFieldWords, {}, &FieldWords::key));

bool isOfKey(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Whether a word can only be one of a format: people write no line below the letters.
bool looksLikeKey(std::string_view word) {
    return word.find('_') != std::string_view::npos;
}

bool isIndex(std::string_view step) {
    constexpr std::size_t mostDigits = 6;
    return !step.empty() && step.size() <= mostDigits &&
           std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; });
}

/// Within Japanese any word of a format is one; within English it may be a word of the sentence, unless it is quoted.
std::string wordOrKey(std::string_view word, bool quoted, Language language) {
    if (!looksLikeKey(word) && !quoted && language == Language::English) return std::string(word);
    if (const auto words = fieldWords(word)) return words->in(language);
    return looksLikeKey(word) ? say(language, "ほかの項目", "another field") : std::string(word);
}

/// How long the command is that @p text begins with, between backticks; 0 where it begins with none.
std::size_t commandEnd(std::string_view text) {
    if (!text.starts_with('`')) return 0;
    const std::size_t end = text.find('`', 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

std::optional<Text> fieldWords(std::string_view key) {
    const auto found = std::ranges::lower_bound(kFieldWords, key, {}, &FieldWords::key);
    if (found == kFieldWords.end() || found->key != key) return std::nullopt;
    return Text{found->ja, found->en};
}

std::string placeInWords(std::string_view pointer, Language language) {
    std::string text;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        std::string words;
        if (const auto known = fieldWords(step)) {
            words = known->in(language);
        } else if (isIndex(step)) {
            words = std::to_string(std::stoul(std::string(step)) + 1);
        }
        if (!words.empty()) text += (text.empty() ? "" : " ") + words;
    }
    return text;
}

std::string inWords(std::string_view text, Language language) {
    std::string words;
    while (!text.empty()) {
        if (const std::size_t end = commandEnd(text); end > 0) {
            words += text.substr(0, end);
            text.remove_prefix(end);
            continue;
        }
        const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isOfKey) - text.begin());
        if (end == 0) {
            words += text.front();
            text.remove_prefix(1);
            continue;
        }
        const bool quoted = words.ends_with('"') || words.ends_with("「");
        words += wordOrKey(text.substr(0, end), quoted, language);
        text.remove_prefix(end);
    }
    return words;
}

std::string problemInWords(const Problem& problem, Language language) {
    Problem plain = problem;
    plain.pointer.clear();
    plain.keys.clear();
    plain.found = {inWords(problem.found.ja, Language::Japanese), inWords(problem.found.en, Language::English)};
    plain.expected = {inWords(problem.expected.ja, Language::Japanese),
                      inWords(problem.expected.en, Language::English)};
    const std::string place = placeInWords(problem.pointer, language);
    if (!place.empty())
        (language == Language::Japanese ? plain.found.ja : plain.found.en).insert(0, place + ": ");
    return problemText(plain, language);
}

}  // namespace yushi
