#include "report/words/words.h"

#include "model/values/visible.h"

#include <array>
#include <functional>
#include <string_view>

namespace yushi {

namespace {

struct Words {
    std::string_view ja;
    std::string_view en;
};

std::string in(const Words& words, Language language) {
    return std::string(language == Language::Japanese ? words.ja : words.en);
}

template <std::size_t N, class Enum>
std::string pick(const std::array<Words, N>& table, Enum value, Language language) {
    return in(table[static_cast<std::size_t>(value)], language);
}

constexpr std::array<Words, 4> kVerdicts = {Words{"使えない", "closed"}, Words{"回答待ち", "answer needed"},
                                            Words{"要判断", "to be decided"}, Words{"使える", "open"}};
constexpr std::array<Words, 4> kFindings = {Words{"満たさない", "not met"}, Words{"未回答", "unanswered"},
                                            Words{"人の判断", "decided by a person"}, Words{"満たす", "met"}};
constexpr std::array<Words, 6> kUses = {Words{"設備", "equipment"},   Words{"運転", "working capital"},
                                        Words{"借換", "refinancing"}, Words{"創業", "start-up"},
                                        Words{"消費", "consumption"}, Words{"住宅", "housing"}};
constexpr std::array<Words, 5> kRepayments = {
    Words{"月賦", "monthly"}, Words{"2ヵ月賦", "every two months"}, Words{"一括", "in one sum"},
    Words{"分割返済", "in instalments"}, Words{"金融機関所定", "set by the lender"}};
constexpr std::array<Words, 5> kStatuses = {Words{"受付中", "open"}, Words{"受付終了", "ended"},
                                            Words{"統合", "merged"}, Words{"新設", "new"},
                                            Words{"期間延長", "extended"}};
constexpr std::array<Words, 3> kMethods = {Words{"元金均等", "equal principal"},
                                           Words{"元利均等", "level payment"}, Words{"期日一括", "bullet"}};
constexpr Words kNotStated = {"記載なし", "not stated"};
constexpr Words kSetByLender = {"金融機関所定", "set by the lender"};
constexpr Words kOr = {" または ", " or "};
constexpr Words kUncertain = {"(不確か)", " (uncertain)"};

template <class T, class Write>
std::string joined(const T& items, const std::string& separator, Write write) {
    std::string text;
    for (const auto& item : items) {
        if (!text.empty()) text += separator;
        text += write(item);
    }
    return text;
}

struct RateWords {
    Language language;

    bool ja() const { return language == Language::Japanese; }
    std::string span(Rate least, Rate most) const {
        return percentText(least.parts()) + (ja() ? "〜" : " to ") + percentText(most.parts());
    }

    std::string operator()(const FixedRate& fixed) const { return ceiling(fixed.rate, fixed.atMost); }
    std::string operator()(const RateRange& range) const { return span(range.least, range.most); }
    std::string operator()(const RateByTerm& byTerm) const {
        return joined(byTerm.brackets, ja() ? "、" : ", ", [&](const RateBracket& bracket) {
            const std::string upTo = monthsText(bracket.upTo, language);
            return ceiling(bracket.rate, byTerm.atMost) +
                   (ja() ? "(" + upTo + "以内)" : " (up to " + upTo + ")");
        });
    }
    std::string ceiling(Rate rate, bool atMost) const {
        const std::string percent = percentText(rate.parts());
        if (!atMost) return percent;
        return ja() ? percent + "以内" : "at most " + percent;
    }
    std::string operator()(const SteppedRate& stepped) const {
        const std::string steps =
            joined(stepped.steps, ja() ? "、" : ", ", [this](const StatedRateStep& step) {
                const std::string month = std::to_string(step.fromMonth.count());
                return percentText(step.rate.parts()) +
                       (ja() ? "(" + month + "か月目から)" : " (from month " + month + ")");
            });
        const std::string conditions = stepped.text.in(language);
        return conditions.empty() ? steps : steps + (ja() ? "。" : "; ") + conditions;
    }
    std::string operator()(const RateDiscount& discount) const {
        const std::string points = percentOfParts(discount.points.parts());
        return ja() ? "▲" + points + "%(元の枠の利率から)" : points + " points off the base rate";
    }
    std::string operator()(const SetByLender&) const { return in(kSetByLender, language); }
    std::string operator()(const Charge& charge) const {
        const bool yearly = charge.per == ChargePeriod::Year;
        if (ja()) return (yearly ? "年 " : "月 ") + span(charge.least, charge.most);
        return span(charge.least, charge.most) + (yearly ? " a year" : " a month");
    }
};

template <class T, class Write>
std::string stated(const Stated<T>& field, Language language, Write write) {
    if (field.isNotStated()) return notStatedText(language);
    if (field.isStated()) return write(field.value());
    return joined(field.readings().candidates, in(kOr, language), write) + uncertainMark(language);
}

std::string unitText(const Fact& fact, Language language) {
    const bool ja = language == Language::Japanese;
    if (fact.unit == "people") return ja ? "人" : " people";
    if (fact.unit == "units") return ja ? "口" : " units";
    if (fact.unit == "years") return ja ? "期" : " years";
    return "";
}

}  // namespace

std::string verdictText(Verdict verdict, Language language) {
    return pick(kVerdicts, verdict, language);
}

std::string findingText(Finding finding, Language language) {
    return pick(kFindings, finding, language);
}

std::string useText(Use use, Language language) {
    return pick(kUses, use, language);
}

std::string usesText(const std::vector<Use>& uses, Language language) {
    return joined(uses, language == Language::Japanese ? "・" : ", ",
                  [language](Use use) { return useText(use, language); });
}

std::string repaymentText(const std::vector<Repayment>& ways, Language language) {
    return joined(ways, in(kOr, language),
                  [language](Repayment way) { return pick(kRepayments, way, language); });
}

std::string statusText(Status status, Language language) {
    return pick(kStatuses, status, language);
}

std::string methodText(RepaymentMethod method, Language language) {
    return pick(kMethods, method, language);
}

std::string methodText(RepaymentMethod method, Months interval, Language language) {
    const std::string text = methodText(method, language);
    if (interval == Months(1)) return text;
    const std::string months = std::to_string(interval.count());
    return language == Language::Japanese ? text + "(" + months + "か月ごと)" : text + " (every " + months + " months)";
}

std::string notStatedText(Language language) {
    return in(kNotStated, language);
}

std::string uncertainMark(Language language) {
    return in(kUncertain, language);
}

std::string rateText(const StatedRate& rate, Language language) {
    return std::visit(RateWords{language}, rate);
}

std::string statedText(const Stated<Yen>& limit, Language language) {
    return stated(limit, language, [language](Yen yen) { return limitText(yen, language); });
}

std::string statedText(const Stated<StatedRate>& rate, Language language) {
    return stated(rate, language, [language](const StatedRate& r) { return rateText(r, language); });
}

std::string statedText(const Stated<Months>& months, Language language) {
    return stated(months, language, [language](Months m) { return monthsText(m, language); });
}

std::string statedText(const Stated<std::vector<Use>>& uses, Language language) {
    return stated(uses, language, [language](const std::vector<Use>& u) { return usesText(u, language); });
}

std::string placeInBrackets(const Citation& citation) {
    return citation.at.starts_with("〔") ? citation.at : "〔" + citation.at + "〕";
}

std::string nameText(const Edition& edition, const std::string& name, Language language) {
    if (language == Language::Japanese) return name;
    const auto gloss = edition.english.find(name);
    return gloss == edition.english.end() ? name : gloss->second;
}

std::string lineName(const LineRef& line, Language language) {
    const auto name = [&](const std::string& text) { return nameText(*line.edition, text, language); };
    std::string text = name(line.program->name);
    if (!line.program->fund.empty() && line.program->fund != line.program->name) {
        text = name(line.program->fund) + (language == Language::Japanese ? " " : ": ") + text;
    }
    if (!line.line->variant.empty()) {
        text += language == Language::Japanese ? "(" + line.line->variant + ")"
                                               : " (" + name(line.line->variant) + ")";
    }
    return text;
}

std::string valueText(const FactValue& value, const Fact& fact, Language language) {
    const bool ja = language == Language::Japanese;
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes ? (ja ? "はい" : "yes") : (ja ? "いいえ" : "no");
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return fact.unit == "months" ? monthsText(Months(*number), language)
                                     : grouped(*number) + unitText(fact, language);
    }
    if (const auto* yen = std::get_if<Yen>(&value)) return limitText(*yen, language);
    if (const auto* share = std::get_if<Share>(&value)) return percentText(share->parts());
    if (const auto* date = std::get_if<Date>(&value)) return dateText(*date, language);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const Options options = std::get<Options>(value);
    if (options.bits == 0) return ja ? "なし" : "none";
    std::string text;
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if (!options.has(i)) continue;
        text += (text.empty() ? "" : (ja ? "、" : ", ")) + fact.options[i].label.in(language);
    }
    return text;
}

std::string problemText(const Problem& problem, Language language) {
    const bool ja = language == Language::Japanese;
    std::string where = problem.file;
    if (!problem.pointer.empty()) where += (where.empty() ? "" : " ") + problem.pointer;
    if (problem.line > 0)
        where += ja ? "(" + std::to_string(problem.line) + "行目)"
                    : " (line " + std::to_string(problem.line) + ")";
    const std::string what = problem.found.in(language) + (ja ? "。正しくは: " : "; expected ") +
                             problem.expected.in(language) +
                             (problem.keys.empty() ? "" : ": " + problem.keys) + (ja ? "。" : ".");
    return visible(where.empty() ? what : where + ": " + what);
}

}  // namespace yushi
