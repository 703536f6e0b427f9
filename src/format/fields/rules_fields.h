#pragma once

#include "format/fields/catalog_fields.h"
#include "format/fields/cost_fields.h"
#include "format/fields/loan_fields.h"
#include "model/rules/rules.h"

#include <algorithm>

namespace yushi {

template <>
inline constexpr auto kWords<Responsibility> = wordsFor<Responsibility>("shared", "not_shared");

inline constexpr Name kRuleId{"^[a-z0-9_-]+$"};
inline constexpr About kRuleIdAbout{"id", "id", "この名前で選ばれる", "by which it is chosen"};
inline constexpr About kRuleNameAbout{"名前", "name", "画面に出る名前", "shown on the screen"};
inline constexpr About kFromAbout{"から", "from", "最初の日", "first day"};
inline constexpr About kToAbout{"まで", "to", "最後の日", "last day"};

/// A number of instalments or days from 1.
constexpr Whole<int> countFrom1(std::int64_t most, const char* ja, const char* en) {
    return {1, most, ja, en};
}
inline constexpr Whole<int> kInstalmentCount = countFrom1(10'000, "1以上の回数", "a number from 1");
inline constexpr Whole<int> kDayCount = countFrom1(100'000, "1以上の日数", "a number of days of at least 1");

/// What every named rule has.
template <class F, class Rule>
void namedFields(F& f, Of<Rule>) {
    f.need("id", &Rule::id, kRuleId, kRuleIdAbout);
    f.need("name", &Rule::name, BothLanguages(), kRuleNameAbout);
    f.needCitation(&Rule::citation);
}

template <class F, class Rule>
void validityFields(F& f, Of<Rule>) {
    f.get("valid_from", &Rule::validFrom, Day(), kFromAbout);
    f.get("valid_to", &Rule::validTo, Day(), kToAbout);
}

/// The nine rates of the classes of a fee.
struct NineRates {
    using Value = std::array<Rate, 9>;
    Text expected() const { return {"区分1〜9の9つの料率", "nine rates, of classes 1 to 9"}; }
    std::optional<Value> read(const JsonValue& value) const {
        const auto rates = List{kRate}.read(value);
        if (!rates) return std::nullopt;
        Value nine;
        if (rates->size() != nine.size()) {
            value.expect(expected());
            return std::nullopt;
        }
        std::ranges::copy(*rates, nine.begin());
        return nine;
    }
    Json schema(SchemaDraft& draft) const { return List{kRate, Value().size(), Value().size()}.schema(draft); }
};

template <class F>
void fields(F& f, Of<FeeTable>) {
    namedFields(f, Of<FeeTable>());
    f.need("responsibility", &FeeTable::responsibility, kWord<Responsibility>,
           {"責任共有", "responsibility", "責任共有制度の対象か", "whether responsibility is shared"});
    f.need("percent", &FeeTable::rates, NineRates(), {"料率(%)", "rates (%)", "区分1から9の順", "from class 1 to 9"});
}

template <class F>
void fields(F& f, Of<FeeAdjustment>) {
    namedFields(f, Of<FeeAdjustment>());
    f.need("points_percent", &FeeAdjustment::points, Percent<RatePoints>{-100, 100},
           {"ポイント(%)", "points (%)", "割引は負", "a discount is negative"});
    f.get("one_of", &FeeAdjustment::oneOf, Name(),
          {"組", "one of", "同じ語の割引・上乗せは1つだけ使える", "of those with the same word only one is charged"});
    validityFields(f, Of<FeeAdjustment>());
}

template <class F>
void fields(F& f, Of<CoefficientBand>) {
    f.need("from", &CoefficientBand::from, kInstalmentCount, {"回数から", "from", "この回数から", "from so many instalments"});
    f.get("up_to", &CoefficientBand::upTo, kInstalmentCount, {"回数まで", "up to", "この回数まで", "up to so many instalments"});
    f.need("percent", &CoefficientBand::coefficient, kShare, {"係数(%)", "coefficient (%)"});
}

/// Bands that follow each other without a gap; the last has no end.
bool followEachOther(const std::vector<CoefficientBand>& bands);

template <class F>
void fields(F& f, Of<InstalmentCoefficients>) {
    using Coefficients = InstalmentCoefficients;
    constexpr Checked bands{List{Record<CoefficientBand>{"coefficientBand"}, 1}, followEachOther,
                            "すきまなく続き、最後に上限のない区分", "bands without a gap, the last without an end"};
    namedFields(f, Of<Coefficients>());
    f.need("equal", &Coefficients::equal, bands, {"均等", "equal", "均等分割", "equal instalments"});
    f.need("unequal", &Coefficients::unequal, bands, {"不均等", "unequal", "不均等分割", "other instalments"});
}

template <class F>
void fields(F& f, Of<FeeSubsidyRule>) {
    namedFields(f, Of<FeeSubsidyRule>());
    validityFields(f, Of<FeeSubsidyRule>());
    f.part(&FeeSubsidyRule::subsidy, [](auto& subsidy) { feeSubsidyFields(subsidy); });
}

/// Whether the shares of the years are 100 % in all.
bool addUpToTheWhole(const std::vector<Share>& shares);

template <class F>
void fields(F& f, Of<FeeSplit>) {
    constexpr Checked shares{List{kShare, 1}, addUpToTheWhole, "合計100%", "shares that add up to 100 %"};
    f.need("percent", &FeeSplit::shares, shares, {"割合(%)", "shares (%)", "各年の割合", "of each year"});
    f.needCitation(&FeeSplit::citation);
}

template <class F>
void fields(F& f, Of<FeeYears>) {
    f.need("over_months", &FeeYears::over, kMonths, {"超", "over", "この月数を超え", "over so many months"});
    f.get("up_to_months", &FeeYears::upTo, kLength, {"以下", "up to", "この月数まで", "up to so many months"});
    f.part(&FeeYears::split);
}

template <class F>
void fields(F& f, Of<FeeYearsByDays>) {
    f.need("from_days", &FeeYearsByDays::least, kDayCount, {"から", "from", "この日数から", "from so many days"});
    f.need("up_to_days", &FeeYearsByDays::most, kDayCount, {"以下", "up to", "この日数まで", "up to so many days"});
    f.part(&FeeYearsByDays::split);
}

template <class F>
void fields(F& f, Of<FeeRefundRule>) {
    f.need("current_year_percent", &FeeRefundRule::currentYear, kShare,
           {"その年の割合(%)", "share of the year (%)", "完済した年の未経過分に対する割合",
            "of the unearned part of the year of repayment"});
    f.need("nothing_up_to_yen", &FeeRefundRule::least, kPositiveYen,
           {"下限(円)", "least (yen)", "この額までは戻らない", "nothing comes back up to this"});
    f.needCitation(&FeeRefundRule::citation);
}

template <class F>
void fields(F& f, Of<StampDutyBracket>) {
    f.get("up_to_yen", &StampDutyBracket::upTo, kPositiveYen, {"以下(円)", "up to (yen)", "この金額まで", "up to this amount"});
    f.need("tax_yen", &StampDutyBracket::tax, kAmount, {"税額(円)", "tax (yen)", "1通の税額", "for each original"});
}

bool ascendWithoutEnd(const std::vector<StampDutyBracket>& brackets);

template <class F>
void fields(F& f, Of<StampDuty>) {
    constexpr Checked brackets{List{Record<StampDutyBracket>{"stampDutyBracket"}, 1}, ascendWithoutEnd,
                               "小さい順で、最後に上限のない区分", "ascending brackets, the last without an end"};
    f.need("brackets", &StampDuty::brackets, brackets, {"区分", "brackets", "小さい順", "ascending"});
    f.needCitation(&StampDuty::citation);
}

template <class F>
void fields(F& f, Of<LoanPreset>) {
    namedFields(f, Of<LoanPreset>());
    f.need("conventions", &LoanPreset::terms, Record<LoanTerms, Conventions>{"conventions"},
           {"約束", "conventions", "yushi schedule のキー", "keys of yushi schedule"});
}

/// A day of every year: "12-31".
struct DayOfYear {
    using Value = std::chrono::month_day;
    Text expected() const { return {"12-31 のような月日", "a month and a day such as 12-31"}; }
    std::optional<Value> read(const JsonValue& value) const;
    Json schema(SchemaDraft&) const { return {{"type", "string"}, {"pattern", "^[0-9]{2}-[0-9]{2}$"}}; }
};

struct YearlyClosures {};  ///< of the days on which banks are closed: those of every year
struct ListedHolidays {};  ///< and the holidays of some years

template <class F>
void fields(F& f, Of<BankDays, YearlyClosures>) {
    f.need("days", &BankDays::everyYear, List{DayOfYear(), 1}, {"月日", "days", "12-31 のような月日", "a month and a day"});
    f.needCitation(&BankDays::everyYearSource);
}

template <class F>
void fields(F& f, Of<Holiday>) {
    f.need("date", &Holiday::date, Day(), {"日", "day", "祝日の日", "the day"});
    f.unkept("name", Name(), {"名前", "name", "例 元日", "as in 元日"});
    f.get("forecast", &Holiday::forecast, Flag(),
          {"予測", "forecast", "まだ官報で決まっていない春分・秋分による日", "rests on an equinox that no notice has fixed yet"});
}

/// Holidays are listed by date, in the time for which the list holds.
void checkHolidays(JsonObject& object, const BankDays& bankDays, bool whole);

template <class F>
void fields(F& f, Of<BankDays, ListedHolidays>) {
    f.need("from", &BankDays::listedFrom, Day(), {"から", "from", "一覧の最初の日", "first day of the list"});
    f.need("to", &BankDays::listedTo, Day(), {"まで", "to", "一覧の最後の日", "last day of the list"});
    f.needCitation(&BankDays::holidaySource);
    f.need("days", &BankDays::holidays, List{Record<Holiday>{"holiday"}, 1},
           {"祝日", "holidays", "日付順、振替休日などの休日を含む", "by date, days off included"});
    f.then(checkHolidays);
}

/// Bank days, to which each of their two records adds.
struct BankDaysOf {
    void set(CostRules& rules, BankDays part) const { rules.bankDays.add(std::move(part)); }
    template <class Act>
    void forEachMember(Act act) const {
        act(&CostRules::bankDays);
    }
};

template <class F>
void fields(F& f, Of<CostRules>) {
    using Rules = CostRules;
    f.get("fee_tables", &Rules::feeTables, List{Record<FeeTable>{"feeTable"}, 1},
          {"保証料率表", "fee tables", "区分1〜9の信用保証料率", "guarantee fee rates of classes 1 to 9"});
    f.get("fee_adjustments", &Rules::feeAdjustments, List{Record<FeeAdjustment>{"feeAdjustment"}, 1},
          {"割引・上乗せ", "fee adjustments", "料率に加えるポイント", "points added to a fee rate"});
    f.get("instalment_coefficients", &Rules::coefficients,
          List{Record<InstalmentCoefficients>{"instalmentCoefficients"}, 1},
          {"分割係数", "instalment coefficients", "分割返済回数ごとの係数", "by the number of instalments"});
    f.get("fee_subsidies", &Rules::feeSubsidies, List{Record<FeeSubsidyRule>{"feeSubsidyRule"}, 1},
          {"保証料補助", "fee subsidies", "国などの保証料補助", "of the state and the like"});
    f.get("fee_years", &Rules::feeYears, List{Record<FeeYears>{"feeYears"}, 1},
          {"分割納付", "fee in yearly parts", "保証期間ごとの各年の割合", "shares of each year by the length of the guarantee"});
    f.get("fee_years_by_days", &Rules::feeYearsByDays, List{Record<FeeYearsByDays>{"feeYearsByDays"}, 1},
          {"根保証の分割納付", "fee by days in yearly parts", "日数ごとの各年の割合", "shares of each year by the days of the guarantee"});
    f.get("presets", &Rules::presets, List{Record<LoanPreset>{"preset"}, 1},
          {"返済の計算のしかた", "presets", "名前で選ぶ計算のしかた", "conventions chosen by name"});
    f.get("fee_refund", &Rules::feeRefund, Record<FeeRefundRule>{"feeRefund"},
          {"返戻", "refund of the fee", "繰上完済のときに戻る割合", "what comes back after an early repayment"});
    f.get("stamp_duty", &Rules::stampDuty, Record<StampDuty>{"stampDuty"},
          {"印紙税", "stamp duty", "契約金額ごとの税額", "tax by amount"});
    f.get("bank_closures", BankDaysOf(), Record<BankDays, YearlyClosures>{"bankClosures"},
          {"銀行の休日", "closed days", "土日のほか毎年休む日", "closed every year beside weekends"});
    f.get("holidays", BankDaysOf(), Record<BankDays, ListedHolidays>{"holidays"},
          {"国民の祝日", "national holidays", "日付順の一覧", "a list by date"});
}

/// The ids of the judgements of a rule begin with the rule's.
template <class Rule>
void enterRule(JsonObject& object, const Rule& rule, bool) {
    object.value().reading().context.place += "rules/" + rule.id;
}

template <class F>
void fields(F& f, Of<ConditionRule>) {
    f.need("id", &ConditionRule::id, kRuleId,
           {"id", "id", "facts.json の derived.rule", "as in derived.rule of facts.json"});
    f.then(enterRule<ConditionRule>);
    validityFields(f, Of<ConditionRule>());
    f.need("condition", &ConditionRule::condition, ConditionFormat(), {"条件", "condition", "満たせば「はい」", "yes if it holds"});
}

template <class F>
void fields(F& f, Of<Ceiling>) {
    namedFields(f, Of<Ceiling>());
    f.then(enterRule<Ceiling>);
    f.need("limit_yen", &Ceiling::limit, kPositiveYen, {"限度額(円)", "limit (yen)"});
    validityFields(f, Of<Ceiling>());
    f.get("condition", &Ceiling::condition, ConditionFormat(),
          {"条件", "condition", "満たす者にかかる", "holds for those who meet it"});
}

template <class F>
void fields(F& f, Of<Era>) {
    constexpr Day sinceTaika{std::chrono::year(645) / 1 / 1};
    f.need("name", &Era::name, Name(), {"元号", "name", "例 令和", "as in 令和"});
    f.need("initial", &Era::initial, Name{"^[A-Z]$"}, {"頭文字", "initial", "例 R", "as in R"});
    f.need("from", &Era::from, sinceTaika, {"始まり", "from", "最初の日", "first day"});
    f.unkept("document", Name(), kDocumentAbout);
    f.unkept("at", Name(), kPlaceAbout);
}

template <class F>
void fields(F& f, Of<Ward>) {
    f.need("name", &Ward::name, Name(), {"名前", "name", "例 中央区", "as in 中央区"});
    f.need("kana", &Ward::kana, Name(), {"読み", "kana", "ひらがな", "in hiragana"});
    f.unkept("document", Name(), kDocumentAbout);
}

template <class F>
void fields(F& f, Of<Municipality>) {
    using Place = Municipality;
    f.need("code", &Place::code, Name{"^[0-9]{6}$"},
           {"全国地方公共団体コード", "code", "検査数字を含む6けた", "six digits, with the check digit"});
    f.need("name", &Place::name, Name(), {"名前", "name", "例 長野市", "as in 長野市"});
    f.need("kana", &Place::kana, Name(), {"読み", "kana", "ひらがな", "in hiragana"});
    f.need("prefecture", &Place::prefecture, Name(), {"都道府県", "prefecture", "facts.json の都道府県のid", "option of the fact prefecture"});
    f.get("wards", &Place::wards, List{Record<Ward>{"ward"}, 1},
          {"区", "wards", "政令指定都市の区。今はないものも", "of a designated city, also former ones"});
    f.unkept("document", Name(), kDocumentAbout);
}

/// Municipalities with what is written for them.
struct Places {
    using Value = Municipalities;
    static constexpr List kList{Record<Municipality>{"municipality"}, 1};
    Text expected() const { return kList.expected(); }
    std::optional<Value> read(const JsonValue& value) const;
    Json schema(SchemaDraft& draft) const { return kList.schema(draft); }
};

template <class F>
void fields(F& f, Of<Rules>) {
    f.constant("$schema", "rule.schema.json", {"スキーマ", "schema", "このファイルの書き方", "how this file is written"});
    f.always("schema_version", 1, {"書式の版", "schema version"});
    f.unkept("title", BothLanguages(), {"表題", "title", "何の規則か", "what the rules are about"});
    f.need("documents", &Rules::documents, Keyed<SourceDocument>{{"document"}}, {"資料", "documents", "idごとの資料", "by id"});
    f.get("conditions", &Rules::conditions, List{Record<ConditionRule>{"conditionRule"}, 1},
          {"判定", "conditions", "自動で判定する項目の条件", "conditions that decide derived facts"});
    f.get("ceilings", &Rules::ceilings, List{Record<Ceiling>{"ceiling"}, 1},
          {"限度額", "ceilings", "保証や共済の限度額。同じidでは、期間と条件の合う最初のもの",
           "of guarantees and the like; of one id the first that holds"});
    f.get("eras", &Rules::eras, List{Record<Era>{"era"}, 1}, {"元号", "eras", "古い順", "ascending"});
    f.get("municipalities", &Rules::municipalities, Places(),
          {"市区町村", "municipalities", "全国の市区町村。東京23区を含む", "those of Japan, with the wards of Tokyo"});
    f.part(&Rules::costs);
}

}  // namespace yushi
