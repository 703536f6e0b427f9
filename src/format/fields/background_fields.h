#pragma once

#include "format/fields/terms_fields.h"
#include "model/menus/background.h"
#include "model/menus/rate_notice.h"

namespace yushi {

template <>
inline constexpr auto kWords<CombinationKind> = wordsFor<CombinationKind>("excludes", "needs", "adds_to");
template <>
inline constexpr auto kWords<Change> = wordsFor<Change>("continued", "renamed", "merged", "ended", "new");

template <>
inline constexpr auto kWords<RateDay> = wordsFor<RateDay>("drawdown", "application");

inline constexpr About kProgramAbout{"制度", "program", "この版の制度のid", "id of a program of this edition"};
inline constexpr About kProgramsAbout{"制度", "programs", "この版の制度のid", "ids of programs of this edition"};
inline constexpr About kPrintedAbout{"名前", "name", "資料のとおり", "as printed"};

template <class F>
void fields(F& f, Of<Combination>) {
    f.need("kind", &Combination::kind, kWord<CombinationKind>,
           {"種類", "kind", "excludes 併用不可, needs 前提, adds_to 上乗せ", "excludes, needs or adds to"});
    f.get("programs", &Combination::programs, List{kId}, kProgramsAbout);
    f.get("with", &Combination::with, List{kId}, kProgramsAbout);
    f.need("text", &Combination::text, BothLanguages(), kWordsAbout);
    f.needCitation(&Combination::citation);
}

template <class F>
void fields(F& f, Of<Succession>) {
    f.need("edition", &Succession::edition, Name(), {"前の版", "earlier edition", "例 H14", "such as H14"});
    f.get("name", &Succession::name, Name(), kPrintedAbout);
    f.get("program", &Succession::program, kId, {"前の版のid", "earlier id", "前の版の制度のid", "id in the earlier edition"});
    f.get("into", &Succession::into, List{kId}, kProgramsAbout);
    f.need("change", &Succession::change, kWord<Change>,
           {"変化", "change", "継続、改称、統合、終了、新設", "continued, renamed, merged, ended, or new"});
    f.get("text", &Succession::text, BothLanguages(), {"言葉", "words", "資料にある変更", "the stated changes"});
    f.needCitation(&Succession::citation);
}

template <class F>
void fields(F& f, Of<Usage>) {
    constexpr Whole<std::int64_t> cases{0, 1'000'000'000, "0以上の件数", "a number of cases, 0 or more"};
    f.need("name", &Usage::name, Name(), kPrintedAbout);
    f.get("program", &Usage::program, kId, kProgramAbout);
    f.need("period", &Usage::period, Name(), {"期間", "period", "資料のとおり", "as printed"});
    f.get("count", &Usage::count, cases, {"件数", "number"});
    f.get("amount_yen", &Usage::amount, kAnyYen, {"金額(円)", "amount (yen)"});
    f.needCitation(&Usage::citation);
}

template <class F>
void fields(F& f, Of<RatePoint>) {
    f.need("name", &RatePoint::name, Name(), kPrintedAbout);
    f.get("program", &RatePoint::program, kId, kProgramAbout);
    f.need("from", &RatePoint::from, Day(), {"から", "from", "適用の最初の日", "the day from which it holds"});
    f.need("percent", &RatePoint::rate, kRate, kPercentAbout);
    f.get("change_points", &RatePoint::change, Percent<RatePoints>{-100, 100},
          {"変化", "change", "資料にあるポイント", "points, as the document states them"});
    f.needCitation(&RatePoint::citation);
}

inline void checkNotice(JsonObject& object, const RateNotice& notice, bool whole) {
    if (!whole || notice.lines.empty() != notice.program.empty()) return;
    object.value().report({"lines と program の両方があるか、どちらもありません", "both lines and program, or neither"},
                          {"lines か program のどちらか", "either lines or program"});
}

template <class F>
void fields(F& f, Of<RateNotice>) {
    f.get("lines", &RateNotice::lines, List{kId}, {"行", "lines", "行のid", "line ids"});
    f.get("program", &RateNotice::program, kId,
          {"制度", "program", "行のかわりに制度のid。発行者のどの版の行にも及ぶ",
           "instead of lines: all lines of it, in every edition of the issuer"});
    f.need("from", &RateNotice::from, Day(), {"から", "from", "適用の最初の日", "the day from which it holds"});
    f.get("rate", &RateNotice::rate, Kinds<StatedRate>{"rate"},
          {"融資利率", "interest rate", "この日からの利率。なければ、この日から不明",
           "left out: from that day on it is not known"});
    f.get("before", &RateNotice::before, Kinds<StatedRate>{"rate"},
          {"その前の利率", "rate before", "通知にあるとき。前の通知の利率と違えば、その間は不明になる",
           "where the notice tells it; if the notice before gave another, the days between are not known"});
    f.get("by", &RateNotice::by, kWord<RateDay>,
          {"利率の日", "by", "利率を決める日。なければ融資実行日", "the day that decides on the rate; left out: of drawdown"});
    f.then(checkNotice);
    f.needCitation(&RateNotice::citation);
}

template <class F>
void fields(F& f, Of<RateElsewhere>) {
    f.need("program", &RateElsewhere::program, kId, kProgramAbout);
    f.need("place", &RateElsewhere::place, Name(), {"都道府県など", "place", "資料のとおり", "as printed"});
    f.get("percent", &RateElsewhere::rate, kRate, kPercentAbout);
    f.get("printed", &RateElsewhere::printed, Name(),
          {"印字", "printed", "ふつうの利率でない欄", "where the cell is not a plain rate"});
    f.needCitation(&RateElsewhere::citation);
}

template <class F>
void fields(F& f, Of<Figure>) {
    f.need("topic", &Figure::topic, BothLanguages(), {"話題", "topic", "何の数字か", "what the figure is about"});
    f.need("name", &Figure::name, Name(), kPrintedAbout);
    f.get("period", &Figure::period, Name(), {"期間", "period", "資料のとおり", "as printed"});
    f.need("value", &Figure::value, Name(), {"値", "value", "資料のとおり", "as printed"});
    f.get("unit", &Figure::unit, Name(), {"単位", "unit", "資料のとおり", "as printed"});
    f.needCitation(&Figure::citation);
}

template <class F>
void fields(F& f, Of<Service>) {
    f.need("id", &Service::id, kId, {"id", "id"});
    f.need("name", &Service::name, Name(), kPrintedAbout);
    f.need("text", &Service::text, BothLanguages(), kWordsAbout);
    f.needCitation(&Service::citation);
}

}  // namespace yushi
