#pragma once

#include "format/fields/application_fields.h"
#include "format/fields/background_fields.h"
#include "format/fields/condition_format.h"
#include "format/fields/terms_fields.h"
#include "model/menus/edition.h"

#include <map>
#include <string>

namespace yushi {

template <>
inline constexpr auto kWords<Coverage> = wordsFor<Coverage>("full", "partial");

template <class F>
void fields(F& f, Of<Note>) {
    f.need("text", &Note::text, BothLanguages(), kWordsAbout);
    f.citation(&Note::citation);
}
inline constexpr List kNotes{Record<Note>{"note"}};
inline constexpr About kNotesAbout{"注記", "notes", "脚注や手続きを自分たちの言葉で", "footnotes and procedures in our words"};

/// Figures of a line that contradict one another, or that look like 万円.
void checkTerms(JsonObject& object, const Line& line, bool whole);
/// The last day of application is not before the first.
void checkWindow(JsonObject& object, const Line& line, bool whole);

/// Makes an id of what tells a line from its neighbours, where the file gives it none.
void nameLine(JsonObject& object, Line& line, bool whole);

/// What may stand once on the program for all its lines.
template <class F>
void sharedFields(F& f) {
    f.outerStated("repayment", &Line::repayment, List{kWord<Repayment>, 1},
                  {"返済方法", "repayment", "月賦、2ヵ月賦、一括、分割、金融機関所定",
                   "monthly, every two months, in one sum, by instalments, or set by the lender"});
    f.outer("lump_sum_up_to_months", &Line::lumpSumUpTo, kLength,
            {"一括の最長", "longest lump sum", "一括はこの月数までの期間に限る",
             "repayment at once only for terms up to so many months"});
    f.outer("status", &Line::status, kWord<Status>,
            {"状態", "status", "受付中、終了、統合、新設、延長", "open (if left out), ended, merged, new, extended"});
    f.outer("open_from", &Line::openFrom, Day(),
            {"受付開始", "open from", "版の期間と異なるとき", "first day of application, where it differs from the edition's"});
    f.outer("open_to", &Line::openTo, Day(), {"受付終了", "open to", "受付の最後の日", "last day of application"});
    f.then(checkWindow);
    f.outer("drawdown_to", &Line::drawdownTo, Day(),
            {"融資実行の期限", "drawdown to", "融資実行の最後の日", "last day on which the loan may be paid out"});
    f.outer("checked_on", &Line::checkedOn, Day(),
            {"確認日", "checked on", "今もこのとおりと窓口や発行者のページで確かめた日",
             "day on which it was made sure, at the desk or on the issuer's page, that the line still holds as it stands"});
    f.outer("budget_yen", &Line::budget, kPositiveYen, {"融資枠(円)", "budget (yen)"});
}
template <class F>
void sharedSecurityFields(F& f) {
    f.outerStated("guarantor", &Line::guarantor, Record<Security>{"security"},
                  {"保証人", "guarantor", "保証人の要否", "whether guarantors are asked for"});
    f.outerStated("collateral", &Line::collateral, Record<Security>{"security"},
                  {"担保", "collateral", "担保の要否", "whether collateral is asked for"});
    f.outerStated("guarantee", &Line::guarantee, Record<Guarantee>{"guarantee"},
                  {"信用保証", "guarantee", "信用保証と保証料", "guarantee and its fee"});
}

template <class F>
void lengthFields(F& f) {
    f.stated("term_months", &Line::term, kLength, {"返済期間", "term", "月数(据置を含む)", "months, grace included"});
    f.stated("term_months_min", &Line::leastTerm, kLength, {"最短の期間", "shortest term", "月数(1年以上)", "months"});
    f.get("term_months_choices", &Line::termChoices, List{kLength, 1},
          {"期間の選択肢", "terms offered", "この期間だけ", "only these terms"});
    f.stated("term_months_building", &Line::termBuilding, kLength,
             {"建物の返済期間", "term with a building", "月数", "months, where a building is financed (建物は15年)"});
    f.stated("grace_months", &Line::grace, kMonths, {"据置期間", "grace period", "月数。なしは0", "months; 0 where there is none"});
}

/// One row of terms of a program.
template <class F>
void fields(F& f, Of<Line>) {
    f.get("id", &Line::id, PlainId(),
          {"id", "id", "版の中で1つだけの名前。なければ制度・区分・項目番号・資金使途から作る",
           "unique in the edition; left out, it is made of program, variant, items and uses"});
    f.get("variant", &Line::variant, Name(), {"区分", "variant", "隣の行との違い", "what tells the row from its neighbours"});
    f.get("items", &Line::items, List{Name()},
          {"項目番号", "items", "行が属する番号(①②…)", "the numbered cases to which the row belongs"});
    f.stated("uses", &Line::uses, List{kWord<Use>, 1},
             {"資金使途", "uses", "設備、運転、借換、創業、消費、住宅",
              "equipment, working capital, refinancing, start-up, consumption, housing"});
    f.then(nameLine);
    f.stated("limit_yen", &Line::limit, kPositiveYen, {"融資限度額(円)", "credit limit (yen)"});
    f.get("limit_fact", &Line::limitFact, AmountFact(),
          {"申込者ごとの限度額", "the applicant's own limit", "facts.json の金額の項目。融資額はその額まで",
           "an amount in facts.json that the loan may not exceed (貯蓄積立金の範囲内)"});
    f.stated("financing_ratio_percent", &Line::financingRatio, ShareOfCost(),
             {"融資割合", "financed share", "所要資金に対する割合", "share of the project's cost (exact: 2/3, not 66.6666)"});
    f.stated("rate", &Line::rate, Kinds<StatedRate>{"rate"}, {"融資利率", "interest rate", "年利", "a year"});
    f.outerStated("interest_subsidy", &Line::interestSubsidy, kStatedSubsidy,
                  {"利子補給", "interest subsidy", "利子補給の仕組み", "how a subsidy works"});
    f.outer("supports", &Line::supports, List{Record<StatedSupport>{"support"}, 1},
            {"補助", "supports", "利子と保証料の補助。前から順に", "of interest and fee, in their order"});
    lengthFields(f);
    f.then(checkTerms);
    sharedFields(f);
    f.citation(&Line::citation);
    sharedSecurityFields(f);
    f.get("eligibility", &Line::eligibility, ConditionFormat(),
          {"融資対象", "eligibility", "この行だけの要件", "what holds for this row beyond the program's requirements"});
    f.uncertain(kUncertain, {"不確か", "uncertain", "2通り以上に読める項目。項目そのものは書かない",
                              "fields that can be read in more than one way; the field itself is then left out"});
    f.get("notes", &Line::notes, kNotes, kNotesAbout);
}

/// Makes an id of fund and name, where the file gives none; ids of judgements are begun by the program in which they stand.
void enterProgram(JsonObject& object, Program& program, bool whole);

template <class F>
void fields(F& f, Of<Program>) {
    f.get("id", &Program::id, PlainId(),
          {"id", "id", "発行者のどの版でも同じ名前。なければ資金名と貸付名から作る",
           "the same in all editions of the issuer, so that a menu can be followed through the years; left out, it is made of fund and name"});
    f.get("class", &Program::category, Name(), {"大分類", "class", "資料のとおり", "as printed"});
    f.get("fund", &Program::fund, Name(), {"資金名", "fund", "資料のとおり", "as printed"});
    f.need("name", &Program::name, Name(), {"貸付名", "name", "資料のとおり", "as printed"});
    f.then(enterProgram);
    f.needCitation(&Program::citation);
    f.get("common_eligibility", &Program::commonEligibility, Flag(),
          {"共通要件", "common eligibility", "版に共通の要件があてはまるか", "whether the edition's common requirements apply"});
    f.get("eligibility", &Program::eligibility, ConditionFormat(),
          {"融資対象", "eligibility", "誰が使えるか。なければ記載なし", "who may use it; left out where the document does not say"});
    f.get("notes", &Program::notes, kNotes, kNotesAbout);
    f.part(&Program::application);
    f.get("derived_from", &Program::derivedFrom, Record<ProgramElsewhere>{"programElsewhere"},
          {"元の制度", "derived from", "別の発行者の制度に上乗せするとき", "the program of another issuer on which it rests (市の上乗せ)"});
    f.sharing("lines", &Program::lines, List{Record<Line>{"line"}, 1},
              {"行", "lines", "資料の表の1行ずつ", "one for each row of terms"});
}

template <class F>
void fields(F& f, Of<SharedLimit>) {
    f.need("lines", &SharedLimit::lines, List{kId}, {"行", "lines", "行のid", "line ids"});
    f.need("limit_yen", &SharedLimit::limit, kPositiveYen, {"限度額(円)", "limit (yen)"});
    f.need("text", &SharedLimit::text, BothLanguages(), kWordsAbout);
    f.needCitation(&SharedLimit::citation);
}

template <class F>
void fields(F& f, Of<SourceDocument>) {
    f.need("title", &SourceDocument::title, Name(), {"表題", "title", "資料のとおり", "as printed"});
    f.need("publisher", &SourceDocument::publisher, Name(), {"発行", "publisher", "資料のとおり", "as printed"});
    f.get("published", &SourceDocument::published, Name(),
          {"発行日", "published", "わかるところまで。例 2022、2024-03-19", "as far as known"});
    f.get("url", &SourceDocument::url, Url(), {"アドレス", "address", "取り寄せた場所", "where it was fetched from"});
    f.get("sha256", &SourceDocument::sha256, Sha256Sum(),
          {"SHA-256", "SHA-256", "読んだファイルの", "of the file that was read"});
    f.get("fetched_on", &SourceDocument::fetchedOn, Day(), {"取得日", "fetched on", "取り寄せた日", "the day on which it was fetched"});
    f.get("checked_on", &SourceDocument::checkedOn, Day(),
          {"照合日", "checked on", "数字を資料と照らし合わせた日", "the day on which the figures were compared"});
}

/// The first and the last day on which an edition holds.
struct Effective {
    Date from;
    Date to;
};
inline void checkEffective(JsonObject& object, const Effective& effective, bool whole) {
    if (!whole || effective.to >= effective.from) return;
    object.value().report({"to が from より前です", "\"to\" before \"from\""},
                          {"終わりの日は始まりの日以後", "the last day not before the first"});
}
template <class F>
void fields(F& f, Of<Effective>) {
    f.need("from", &Effective::from, Day(), {"から", "from", "最初の日", "first day"});
    f.need("to", &Effective::to, Day(), {"まで", "to", "最後の日", "last day"});
    f.then(checkEffective);
}
struct EffectiveDays {
    Effective get(const Edition& edition) const { return {edition.effectiveFrom, edition.effectiveTo}; }
    void set(Edition& edition, const Effective& effective) const {
        edition.effectiveFrom = effective.from;
        edition.effectiveTo = effective.to;
    }
    template <class Act>
    void forEachMember(Act act) const {
        act(&Edition::effectiveFrom);
        act(&Edition::effectiveTo);
    }
};

/// An option of the fact that asks for the prefecture.
struct PrefectureId {
    using Value = std::string;
    Text expected() const { return {"facts.json にある都道府県のid", "the id of a prefecture in facts.json"}; }
    std::optional<std::string> read(const JsonValue& value) const;
    Json write(const std::string& id, const FormatContext&) const { return id; }
    Json schema(SchemaDraft& draft) const { return Name().schema(draft); }
};

/// English glosses of names in the documents.
struct Glosses {
    using Value = std::map<std::string, std::string>;
    Text expected() const { return {"オブジェクト {…}", "an object {…}"}; }
    std::optional<Value> read(const JsonValue& value) const;
    Json write(const Value& glosses, const FormatContext&) const { return glosses; }
    Json schema(SchemaDraft& draft) const {
        return {{"type", "object"}, {"additionalProperties", Name().schema(draft)}};
    }
};

/// A partial edition says what it leaves out; the judgements of an edition are named by it.
void enterEdition(JsonObject& object, const Edition& edition, bool whole);

template <class F>
void headFields(F& f) {
    f.constant("$schema", "../catalog.schema.json", {"スキーマ", "schema", "このファイルの書き方", "so that an editor completes and checks while you type"});
    f.need("schema_version", &Edition::schemaVersion, Whole<int>{1, kCatalogVersion, "1 か 2", "1 or 2"},
           {"書式の版", "schema version", "1 の版もそのまま読む", "a file of version 1 is read as it is"});
    f.need("issuer", &Edition::issuer, kId, {"発行者id", "issuer", "どの版でも同じ", "the same in all its editions"});
    f.need("issuer_name", &Edition::issuerName, BothLanguages(), {"発行者", "issuer name"});
    f.get("prefecture", &Edition::prefecture, PrefectureId(),
          {"都道府県", "prefecture", "facts.json の都道府県のid。全国の機関はなし", "left out for a nationwide lender"});
    f.get("municipality", &Edition::municipality, Name(), {"市区町村", "municipality", "例 長野市", "as in 長野市; left out for a prefecture"});
    f.need("edition", &Edition::id, Name{"^[A-Z][0-9]{1,2}(-[0-9]{2})?$"}, {"版", "edition", "例 R6, H30", "such as R6, H30"});
    f.need("title", &Edition::title, Name(), {"表題", "title", "人が読む題", "title for people, in Japanese"});
    f.need("effective", EffectiveDays(), Record<Effective>{"effective"}, {"適用期間", "effective", "最初と最後の日", "first and last day on which it holds"});
    f.need("coverage", &Edition::coverage, kWord<Coverage>, {"範囲", "coverage", "全部か一部", "whether all menus of the edition are here; a full edition replaces all before it"});
    f.get("coverage_note", &Edition::coverageNote, BothLanguages(), {"範囲の説明", "coverage note", "何が載っていないか", "what a partial edition leaves out"});
    f.then(enterEdition);
    f.need("documents", &Edition::documents, Keyed<SourceDocument>{{"document"}}, {"資料", "documents", "idごとの資料", "by id"});
    f.part(&Edition::application);
    f.get("english", &Edition::english, Glosses(), {"英訳", "English", "資料の名前の英訳", "English glosses of names in the documents"});
}

template <class F>
void fields(F& f, Of<Edition>) {
    headFields(f);
    f.get("eligibility", &Edition::eligibility, ConditionFormat(),
          {"融資対象", "eligibility", "すべての制度に共通の要件", "what holds for all programs; here each leaf names its document and at"});
    f.need("programs", &Edition::programs, List{Record<Program>{"program"}}, {"制度", "programs", "資金・貸付", "the menus"});
    f.get("successions", &Edition::successions, List{Record<Succession>{"succession"}},
          {"移り変わり", "successions", "前の版の制度がどうなったか", "what became of the menus of the edition before"});
    f.get("supports", &Edition::supports, List{Record<StatedSupport, OnOtherMenus>{"supportElsewhere"}, 1},
          {"上乗せ補助", "supports", "ほかの発行者の制度への補助", "on loans of other issuers"});
    f.get("shared_limits", &Edition::sharedLimits, List{Record<SharedLimit>{"sharedLimit"}},
          {"合計限度", "shared limits", "いくつかの行の合計の限度", "sums that lines may not exceed together (設備・運転の合計)"});
    f.get("combinations", &Edition::combinations, List{Record<Combination>{"combination"}}, {"組み合わせ", "combinations", "併用の可否", "how programs go together"});
    f.get("rates_elsewhere", &Edition::ratesElsewhere, List{Record<RateElsewhere>{"rateElsewhere"}}, {"ほかの利率", "rates elsewhere", "ほかの都道府県の利率", "rates of comparable menus in other prefectures"});
    f.get("usage", &Edition::usage, List{Record<Usage>{"usage"}}, {"利用実績", "usage", "件数と金額", "number and amount"});
    f.get("rate_notices", &Edition::rateNotices, List{Record<RateNotice>{"rateNotice"}}, {"利率の通知", "rate notices", "ある日からの利率", "the rate from a day on, within the edition or after it"});
    f.get("rate_history", &Edition::rateHistory, List{Record<RatePoint>{"ratePoint"}}, {"利率の推移", "rate history", "日付ごとの利率", "the rate from a day on"});
    f.get("services", &Edition::services, List{Record<Service>{"service"}}, {"サービス", "services", "融資でないもの", "offered, but no loan"});
    f.get("figures", &Edition::figures, List{Record<Figure>{"figure"}}, {"そのほかの数字", "figures", "制度のまわりの数字", "any other figure"});
    f.get("notes", &Edition::notes, kNotes, kNotesAbout);
}

}  // namespace yushi
