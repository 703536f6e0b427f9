#include "report/sheets/gif_words.h"

#include "engine/offers/offer_reach.h"
#include "report/menus/line_words.h"
#include "report/sheets/gif_rows.h"

#include <algorithm>

namespace yushi {

namespace {

bool isFactOf(const Condition& condition, const std::array<const char*, 2>& facts, const Vocabulary& vocabulary) {
    const auto* comparison = std::get_if<Comparison>(&condition.test);
    return comparison && std::ranges::find(facts, vocabulary.fact(comparison->fact).id) != facts.end();
}

std::string partsWords(const Group& group) {
    const char* between = group.quantifier == Quantifier::All ? "、かつ" : "、または";
    std::string text;
    for (const Condition& part : group.parts) text += (text.empty() ? "" : between) + conditionWords(part);
    return group.quantifier == Quantifier::None ? "次のどれでもない: " + text : text;
}

/// Whether an edition says of a line how it goes with others.
bool isCombined(const LineRef& line) {
    const auto names = [](const std::vector<std::string>& ids, const std::string& id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    return std::ranges::any_of(line.edition->sharedLimits,
                               [&](const SharedLimit& limit) { return names(limit.lines, line.line->id); }) ||
           std::ranges::any_of(line.edition->combinations, [&](const Combination& each) {
               return names(each.programs, line.program->id) || names(each.with, line.program->id);
           });
}

}  // namespace

std::string conditionWords(const Condition& condition) {
    const auto* group = std::get_if<Group>(&condition.test);
    if (!group) return condition.text.ja;
    const std::string parts = partsWords(*group);
    if (!condition.text.ja.empty()) return condition.text.ja + "(" + parts + ")";
    return group->parts.size() > 1 ? "(" + parts + ")" : parts;
}

std::vector<std::string> wordsAbout(const Condition& condition, const std::array<const char*, 2>& facts,
                                    const Vocabulary& vocabulary) {
    if (isFactOf(condition, facts, vocabulary)) return {condition.text.ja};
    std::vector<std::string> texts;
    if (!isGroup(condition, Quantifier::All)) return texts;
    for (const Condition& part : partsOf(condition)) {
        for (std::string& text : wordsAbout(part, facts, vocabulary)) texts.push_back(std::move(text));
    }
    return texts;
}

std::string prefectureCode(std::string_view codeOfMunicipality) {
    std::string code(codeOfMunicipality.substr(0, 2));
    code += "000";
    int sum = 0;
    for (std::size_t i = 0; i < code.size(); ++i) sum += (code[i] - '0') * (6 - static_cast<int>(i));
    const int check = sum < 11 ? 11 - sum : 11 - sum % 11;
    return code + std::to_string(check % 10);
}

std::string areaCode(const Edition& edition, const Municipalities& municipalities) {
    for (const Municipality& each : municipalities.all()) {
        if (each.code.empty() || each.prefecture != edition.prefecture) continue;
        if (edition.municipality.empty()) return prefectureCode(each.code);
        if (each.name == edition.municipality) return each.code;
    }
    return {};
}

std::optional<Rate> highestRate(std::span<const LineRef> lines) {
    std::optional<Rate> most;
    for (const LineRef& line : lines) {
        for (const StatedRate& rate : line.line->rate.possible()) {
            if (const auto each = highestOf(rate)) most = std::max(most.value_or(*each), *each);
        }
    }
    return most;
}

bool hasRateWithoutFigure(std::span<const LineRef> lines) {
    return std::ranges::any_of(lines, [](const LineRef& line) {
        const auto rates = line.line->rate.possible();
        return rates.empty() || !std::ranges::all_of(rates, [](const StatedRate& rate) { return highestOf(rate).has_value(); });
    });
}

std::vector<std::string> lostFields(std::span<const LineRef> lines) {
    std::vector<std::string> names;
    const auto any = [&](auto holds) {
        return std::ranges::any_of(lines, [&](const LineRef& line) { return holds(line); });
    };
    for (const LineField field : {LineField::Grace, LineField::Repayment, LineField::FinancingRatio, LineField::LeastTerm,
                                  LineField::TermBuilding, LineField::InterestSubsidy, LineField::Guarantor,
                                  LineField::Collateral, LineField::Guarantee}) {
        if (any([&](const LineRef& line) { return !isNotStated(*line.line, field); })) names.push_back(fieldName(field).ja);
    }
    const auto byTermOrStep = [](const LineRef& line) {
        return std::ranges::any_of(line.line->rate.possible(), [](const StatedRate& rate) {
            return std::holds_alternative<RateByTerm>(rate) || std::holds_alternative<SteppedRate>(rate);
        });
    };
    if (any(byTermOrStep)) names.push_back("期間別・段階別の利率");
    if (any(isCombined)) names.push_back("併用と合計の限度");
    const auto doubtful = [](const LineRef& line) {
        return std::ranges::any_of(kAllLineFields, [&](LineField field) { return !doubt(*line.line, field).ja.empty(); });
    };
    if (any(doubtful)) names.push_back("2通り以上に読める項目の読み");
    names.push_back("出典の場所");
    return names;
}

}  // namespace yushi
