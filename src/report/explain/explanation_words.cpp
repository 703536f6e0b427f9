#include "report/explain/explanation_words.h"

#include "report/explain/formula_tree.h"
#include "report/words/figures.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace yushi {

namespace {

constexpr std::size_t kFewValues = 3;  // of a list, so many are shown one by one

const FormulaValue* inputOf(const Explanation& explanation, std::string_view name) {
    const auto found = std::ranges::find(explanation.inputs, name,
                                         [](const auto& input) { return std::string_view(input.first); });
    return found == explanation.inputs.end() ? nullptr : &found->second;
}

/// Operands that are left out where they change nothing.
constexpr std::array<std::string_view, 9> kNeutral = {
    "base_unit_yen",  "unit_yen",            "balloon_yen",    "coefficient_percent", "stamp_duty_yen",
    "fee_at_drawdown_yen", "interest_in_advance_yen", "paid_back_yen", "fee_paid_yen"};

/// 0 and 1 yen and 100 %: what can change nothing.
std::optional<int> neutralValue(const FormulaValue& value) {
    if (value == FormulaValue(Yen())) return 0;
    if (value == FormulaValue(Yen(1))) return 1;
    if (value == FormulaValue(Rate(Rate::kWhole))) return 100;
    return std::nullopt;
}

/// The names in a formula, functions too, with where they stand.
template <class Take>
void forEachToken(const std::string& formula, Take take) {
    for (std::size_t at = 0; at < formula.size();) {
        const auto isName = [&](std::size_t i) {
            return std::isalpha(static_cast<unsigned char>(formula[i])) || formula[i] == '_';
        };
        std::size_t end = at + 1;
        if (isName(at)) {
            while (end < formula.size() && isName(end)) ++end;
        }
        take(formula.substr(at, end - at));
        at = end;
    }
}

bool usesName(const std::string& formula, const std::string& name) {
    bool used = false;
    forEachToken(formula, [&](const std::string& token) { used = used || token == name; });
    return used;
}

struct ValueText {
    Language language;

    std::string operator()(Yen yen) const { return yenText(yen, language); }
    std::string operator()(std::int64_t count) const { return grouped(count); }
    std::string operator()(Rate rate) const { return percentOfParts(rate.parts()); }
    std::string operator()(Portion part) const { return portionText(part); }
    std::string operator()(const std::vector<Yen>& amounts) const {
        return list(amounts, [this](Yen amount) { return yenText(amount, language); });
    }
    std::string operator()(const std::vector<std::int64_t>& counts) const {
        return list(counts, [](std::int64_t count) { return grouped(count); });
    }

    /// "a、b、c", or the first and the last and how many there are.
    template <class T, class Word>
    std::string list(const std::vector<T>& values, Word word) const {
        if (values.empty()) return say(language, "なし", "none");
        std::string text;
        const std::string comma = say(language, "、", ", ");
        const bool all = values.size() <= kFewValues + 1;
        for (std::size_t i = 0; i < (all ? values.size() : kFewValues); ++i)
            text += (i == 0 ? "" : comma) + word(values[i]);
        if (all) return text;
        return text + say(language, " … ", " … ") + word(values.back()) + say(language, "(全", " (") +
               std::to_string(values.size()) + say(language, "個)", " in all)");
    }
};

/// A list inside a formula is said by its number of values.
std::string inFormula(const FormulaValue& value, Language language) {
    const auto* amounts = std::get_if<std::vector<Yen>>(&value);
    const auto* counts = std::get_if<std::vector<std::int64_t>>(&value);
    if (!amounts && !counts) return std::visit(ValueText{language}, value);
    const std::size_t size = amounts ? amounts->size() : counts->size();
    if (amounts && size <= kFewValues + 1) {
        std::string text;
        for (const Yen amount : *amounts) text += (text.empty() ? "" : " + ") + yenText(amount, language);
        return text.empty() ? yenText(Yen(), language) : text;
    }
    return std::to_string(size) + say(language, "個の額", " values");
}

std::optional<std::string> functionName(const std::string& token, Language language) {
    if (token == "floor") return say(language, "切捨て", "round down");
    if (token == "ceil") return say(language, "切上げ", "round up");
    if (token == "half_up") return say(language, "四捨五入", "round");
    if (token == "min") return say(language, "最小", "least of ");
    if (token == "max") return say(language, "最大", "greatest of ");
    if (token == "sum") return say(language, "合計", "sum of ");
    if (token == "root") return say(language, "受払が釣り合う年率", "yearly rate that balances ");
    return std::nullopt;
}

template <class Name>
std::string written(const std::string& formula, Language language, Name name) {
    std::string text;
    forEachToken(formula, [&](const std::string& token) {
        if (token == "*") {
            text += "×";
        } else if (token == "/") {
            text += "÷";
        } else if (token == "-") {
            text += "−";
        } else if (const auto function = functionName(token, language)) {
            text += *function;
        } else {
            text += name(token);
        }
    });
    return text;
}

/// What is cut to what, by the outermost cut of the formula.
std::string roundingOf(const Explanation& explanation, Language language) {
    const std::string& formula = explanation.formula;
    std::string text;
    const FormulaValue* base = inputOf(explanation, "base_unit_yen");
    if (base)
        text = say(language, "残高は", "The balance is rounded down to ") +
               std::visit(ValueText{language}, *base) +
               say(language, "未満を切り捨ててから利息を計算する。", " before interest. ");
    const bool toUnit = usesName(formula, "unit_yen");
    const std::string unit = toUnit ? std::visit(ValueText{language}, *inputOf(explanation, "unit_yen"))
                                    : yenText(Yen(1), language);
    const std::string what = toUnit ? unit + say(language, "未満", "") : say(language, "1円未満", "1 yen");
    if (usesName(formula, "ceil"))
        return text + say(language, "", "Rounded up to ") + what + say(language, "は切り上げ。", ".");
    if (usesName(formula, "half_up"))
        return text + say(language, "", "Rounded to the nearest ") + what +
               say(language, "は四捨五入。", ".");
    if (usesName(formula, "floor"))
        return text + say(language, "", "Rounded down to ") + what + say(language, "は切り捨て。", ".");
    return text + say(language, "端数は出ない。", "Nothing is rounded.");
}

}  // namespace

Explanation simplified(const Explanation& explanation) {
    const auto known = [&](const std::string& name) -> std::optional<int> {
        const FormulaValue* value = inputOf(explanation, name);
        const bool neutral = std::ranges::find(kNeutral, std::string_view(name)) != kNeutral.end();
        return value && neutral ? neutralValue(*value) : std::nullopt;
    };
    const auto isWhole = [&](const std::string& name) {
        const FormulaValue* value = inputOf(explanation, name);
        return value && std::holds_alternative<Yen>(*value);
    };
    Explanation simple = explanation;
    simple.formula = formulaText(simplified(formulaTree(explanation.formula), known, isWhole));
    std::erase_if(simple.inputs,
                  [&](const auto& input) { return !usesName(simple.formula, input.first); });
    return simple;
}

ExplanationWords explanationWords(const Explanation& explanation, Language language) {
    const Explanation simple = simplified(explanation);
    ExplanationWords words;
    words.title = amountName(simple.amount, language);
    words.formula = written(simple.formula, language, [&](const std::string& token) {
        return inputOf(simple, token) ? inputName(token, language) : token;
    });
    words.figures = written(simple.formula, language, [&](const std::string& token) {
        const FormulaValue* value = inputOf(simple, token);
        return value ? inFormula(*value, language) : token;
    });
    for (const auto& [name, value] : simple.inputs)
        words.inputs.emplace_back(inputName(name, language), std::visit(ValueText{language}, value));
    words.rounding = roundingOf(simple, language);
    return words;
}

}  // namespace yushi
