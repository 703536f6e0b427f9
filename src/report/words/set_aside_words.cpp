#include "report/words/set_aside_words.h"

#include "model/menus/fact.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace yushi {

namespace {

/// Where the first fault stands, and how many there are.
std::string placeText(const Problems& problems, Language language) {
    std::string text;
    if (const int line = problems.front().line; line > 0)
        text = say(language, std::to_string(line) + "行目", "line " + std::to_string(line));
    if (const std::size_t more = problems.size() - 1; more > 0) {
        text += say(language, text.empty() ? "" : "、", text.empty() ? "" : ", ") +
                say(language, "ほか" + std::to_string(more) + "か所", std::to_string(more) + " more");
    }
    if (text.empty()) return text;
    return say(language, "(" + text + ")", " (" + text + ")");
}

/// The ids of rules and ceilings by which a fact is derived.
struct RulesOfFact {
    std::vector<std::string_view> conditions;
    std::vector<std::string_view> ceilings;

    void operator()(const ByRule& by) { conditions.push_back(by.rule); }
    void operator()(const OptionsByRules& options) {
        for (const auto& [option, rule] : options.rules) conditions.push_back(rule);
    }
    void operator()(const Multiple& multiple) { ceilings.push_back(multiple.ceiling); }
    void operator()(const Remaining& remaining) { ceilings.push_back(remaining.ceiling); }
    template <class Other>
    void operator()(const Other&) {}
};

bool lacksRule(const Fact& fact, const Rules& rules) {
    RulesOfFact needed;
    std::visit([&needed](const auto& derivation) { needed(derivation); }, fact.derivation);
    const auto missing = [](const auto& list, const std::vector<std::string_view>& ids) {
        return std::ranges::any_of(ids, [&list](std::string_view id) {
            return std::ranges::none_of(list, [id](const auto& rule) { return rule.id == id; });
        });
    };
    return missing(rules.conditions, needed.conditions) || missing(rules.ceilings, needed.ceilings);
}

std::vector<Text> missingCosts(const CostRules& costs) {
    std::vector<Text> missing;
    if (costs.feeTables.empty() || costs.coefficients.empty())
        missing.push_back({"信用保証料の計算", "the guarantee fee"});
    if (!costs.feeRefund) missing.push_back({"保証料の返戻の計算", "the refund of the guarantee fee"});
    if (!costs.stampDuty) missing.push_back({"印紙税の計算", "stamp duty"});
    if (costs.bankDays.holidays.empty())
        missing.push_back({"銀行の休業日による返済日", "payment days moved off bank holidays"});
    if (costs.presets.empty()) missing.push_back({"返済方法のひな形", "presets of repayment"});
    return missing;
}

/// That a file is faulty, and what is done without.
std::string faultyText(const std::string& file, const Text& leftOut, Language language) {
    return say(language,
               file + " に誤りがあるので、" + leftOut.ja +
                   "を除いて続けます。ファイルを直すか元に戻して、開き直してください。",
               file + " is faulty: " + leftOut.en + " left out. Mend or restore the file and start again.");
}

}  // namespace

std::string setAsideText(const SetAside& aside, Language language) {
    const std::string place = placeText(aside.problems, language);
    switch (aside.kind) {
        case SetAside::Kind::Edition:
            return faultyText(aside.path + place, {"この版の制度", "its edition is"}, language);
        case SetAside::Kind::Rules:
            return faultyText(aside.path + place, {"この規則", "its rules are"}, language);
        case SetAside::Kind::Folder:
            return say(language,
                       aside.path + " の中を見られないので、そこにある資料を除いて続けます。"
                                    "フォルダーの権限かリンクの先を直して、開き直してください。",
                       aside.path + " cannot be looked into: what lies in it is left out. Mend its permissions or "
                                    "where the link leads, and start again.");
    }
    return "";
}

std::string missingRulesText(std::span<const SetAside> asides, const Vocabulary& vocabulary, const Rules& rules,
                             Language language) {
    const bool editionsOnly = std::ranges::all_of(
        asides, [](const SetAside& aside) { return aside.kind == SetAside::Kind::Edition; });
    if (editionsOnly) return "";
    std::vector<Text> missing;
    for (const Fact& fact : vocabulary.facts()) {
        if (lacksRule(fact, rules)) missing.push_back(fact.label);
    }
    std::ranges::move(missingCosts(rules.costs), std::back_inserter(missing));
    if (rules.eras.empty()) missing.push_back({"元号での日付", "dates in Japanese eras"});
    if (rules.municipalities.all().empty()) missing.push_back({"市町村と都道府県の照合", "municipalities and their prefectures"});
    std::string text;
    for (const Text& each : missing)
        text += (text.empty() ? "" : say(language, "、", "; ")) + each.in(language);
    if (text.empty()) return text;
    return say(language, "規則がないので自動ではわからないこと: ", "Not known without the rules: ") + text +
           say(language, "。", ".");
}

}  // namespace yushi
