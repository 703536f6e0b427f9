#include "report/menus/line_words.h"

#include "report/menus/grant_words.h"
#include "report/words/words.h"

#include <array>

namespace yushi {

namespace {

bool isJapanese(Language language) {
    return language == Language::Japanese;
}

std::string pick(const std::array<Text, 6>& texts, std::size_t index, Language language) {
    return texts[index].in(language);
}

std::string securityText(const Security& security, bool guarantor, Language language) {
    static const std::array<Text, 6> kinds = {
        Text{"不要", "not required"},
        Text{"法人の代表者以外は不要", "none but a company's representative"},
        Text{"必要", "required"},
        Text{"必要に応じて", "as needed"},
        Text{"金融機関所定", "set by the lender"},
        Text{"相談のうえ", "by consultation"}};
    std::string words = pick(kinds, static_cast<std::size_t>(security.kind), language);
    if (security.persons && guarantor) {
        const std::string persons = std::to_string(*security.persons);
        words += isJapanese(language) ? "(" + persons + "人以上)" : " (" + persons + " or more)";
    }
    if (security.noneUpTo) {
        const std::string limit = limitText(*security.noneUpTo, language);
        words += isJapanese(language) ? "。" + limit + "までは不要" : "; none up to " + limit;
    }
    return withText(words, security.text, language);
}

std::string kindsText(const std::vector<std::string>& kinds, Language language) {
    std::string text;
    for (const std::string& kind : kinds)
        text +=
            (text.empty() ? "" : (isJapanese(language) ? "・" : ", ")) + guaranteeKindText(kind, language);
    return text;
}

std::string guaranteeText(const Guarantee& guarantee, Language language) {
    static const std::array<Text, 6> uses = {Text{"保証必須", "a guarantee is required"},
                                             Text{"原則保証付き", "in principle with a guarantee"},
                                             Text{"保証は任意", "a guarantee is optional"},
                                             Text{"金融機関所定", "set by the lender"},
                                             Text{"信用保証協会の保証なし", "no guarantee of a credit guarantee corporation"},
                                             Text{}};
    const std::string stop = isJapanese(language) ? "。" : ". ";
    std::string words;
    const auto add = [&](const std::string& part) {
        words += (words.empty() || part.empty() ? "" : stop) + part;
    };
    if (guarantee.use) add(pick(uses, static_cast<std::size_t>(*guarantee.use), language));
    add(kindsText(guarantee.kinds, language));
    for (const StatedFeeRate& fee : guarantee.feeRates) {
        const std::string kinds = kindsText(fee.kinds, language);
        const std::string feeClass = !fee.feeClass ? ""
                                     : isJapanese(language)
                                         ? "(第" + std::to_string(*fee.feeClass) + "区分)"
                                         : " (class " + std::to_string(*fee.feeClass) + ")";
        const std::string rate = percentText(fee.rate.parts());
        add((isJapanese(language) ? "保証料率 " + rate + (fee.atMost ? "以内" : "")
                                  : std::string("fee rate ") + (fee.atMost ? "at most " : "") + rate) + feeClass +
            (kinds.empty() ? "" : (isJapanese(language) ? " " : " for ") + kinds));
    }
    for (const FeeSupport& support : guarantee.feeSupport) add(grantText(support, language));
    return withText(words, guarantee.text, language);
}

std::string windowText(const Line& line, Language language) {
    std::string text;
    if (line.openFrom || line.openTo) {
        const std::string from = line.openFrom ? dateText(*line.openFrom, language) : "";
        const std::string to = line.openTo ? dateText(*line.openTo, language) : "";
        text = from + (isJapanese(language) ? "〜" : " – ") + to;
    }
    if (line.drawdownTo) {
        const std::string last = dateText(*line.drawdownTo, language);
        if (!text.empty()) text += isJapanese(language) ? "、" : "; ";
        text += isJapanese(language) ? last + "までに融資実行" : "paid out by " + last;
    }
    return text.empty() ? notStatedText(language) : text;
}

template <class T, class Write>
std::string statedReadings(const Stated<T>& field, Language language, Write write) {
    if (field.isNotStated()) return notStatedText(language);
    std::string text;
    for (const T& reading : field.possible())
        text += (text.empty() ? "" : (isJapanese(language) ? " または " : " or ")) + write(reading);
    return field.isUncertain() ? text + uncertainMark(language) : text;
}

std::string repaymentText(const Line& line, Language language) {
    const auto write = [language](const std::vector<Repayment>& ways) { return repaymentText(ways, language); };
    const std::string text = statedReadings(line.repayment, language, write);
    if (!line.lumpSumUpTo) return text;
    const std::string most = monthsText(*line.lumpSumUpTo, language);
    return isJapanese(language) ? text + "(一括は" + most + "以内)" : text + " (in one sum: up to " + most + ")";
}

}  // namespace

std::string guaranteeKindText(const std::string& kind, Language language) {
    static const std::array<std::pair<const char*, Text>, 5> names = {
        {{"general", {"一般保証", "ordinary"}},
         {"crisis", {"危機関連保証", "crisis"}},
         {"small_lot", {"小口零細企業保証", "small-lot"}},
         {"current_assets", {"流動資産担保", "current assets"}},
         {"turnaround_plan", {"事業再生計画実施関連保証", "turnaround plan"}}}};
    for (const auto& [id, name] : names) {
        if (kind == id) return name.in(language);
    }
    if (kind.starts_with("sn"))
        return (isJapanese(language) ? "SN保証" + kind.substr(2) + "号" : "safety net no. " + kind.substr(2));
    return kind;
}

const char* fieldKey(LineField field) {
    static constexpr std::array<const char*, kAllLineFields.size()> kFields = {
        "uses",     "limit_yen",   "financing_ratio_percent", "rate",         "interest_subsidy",
        "supports", "term_months", "term_months_min",         "term_months_building", "grace_months",
        "repayment", "guarantor",  "collateral",              "guarantee_fee", "status",
        "window",   "budget_yen"};
    return kFields[static_cast<std::size_t>(field)];
}

Text shortFieldName(LineField field) {
    if (field == LineField::Uses) return {"資金使途", "use of funds"};
    if (field == LineField::Limit) return {"限度額", "limit"};
    if (field == LineField::Term) return {"期間", "term"};
    if (field == LineField::Grace) return {"据置", "grace period"};
    return fieldName(field);
}

Text fieldName(LineField field) {
    switch (field) {
        case LineField::Uses:
            return {"資金使途", "Use of funds"};
        case LineField::Limit:
            return {"融資限度額", "Credit limit"};
        case LineField::FinancingRatio:
            return {"融資割合", "Financed share"};
        case LineField::Rate:
            return {"融資利率(年)", "Interest rate (a year)"};
        case LineField::InterestSubsidy:
            return {"利子補給", "Interest subsidy"};
        case LineField::Supports:
            return {"補助", "Supports"};
        case LineField::Term:
            return {"返済期間", "Term"};
        case LineField::LeastTerm:
            return {"最短の返済期間", "Shortest term"};
        case LineField::TermBuilding:
            return {"返済期間(建物)", "Term with a building"};
        case LineField::Grace:
            return {"据置期間", "Grace period"};
        case LineField::Repayment:
            return {"返済方法", "Repayment"};
        case LineField::Guarantor:
            return {"保証人", "Guarantor"};
        case LineField::Collateral:
            return {"担保", "Collateral"};
        case LineField::Guarantee:
            return {"信用保証", "Guarantee"};
        case LineField::Status:
            return {"状態", "Status"};
        case LineField::Window:
            return {"受付期間", "Window"};
        case LineField::Budget:
            return {"融資枠", "Frame"};
    }
    return {};
}

std::string fieldText(const Line& line, LineField field, Language language) {
    switch (field) {
        case LineField::Uses:
            return statedText(line.uses, language);
        case LineField::Limit:
            return statedText(line.limit, language);
        case LineField::FinancingRatio:
            return statedReadings(line.financingRatio, language, [&](Portion share) {
                const std::string part = portionText(share, language);
                return isJapanese(language) ? "所要資金の" + part + "以内" : "up to " + part + " of the cost";
            });
        case LineField::Rate:
            return statedText(line.rate, language);
        case LineField::InterestSubsidy:
            return statedReadings(line.interestSubsidy, language,
                                  [&](const InterestSubsidy& subsidy) { return grantText(subsidy, language); });
        case LineField::Supports:
            return grantsText(line.supports, language);
        case LineField::Term:
            return statedText(line.term, language);
        case LineField::LeastTerm:
            return statedText(line.leastTerm, language);
        case LineField::TermBuilding:
            return statedText(line.termBuilding, language);
        case LineField::Grace:
            return statedText(line.grace, language);
        case LineField::Repayment:
            return repaymentText(line, language);
        case LineField::Guarantor:
            return statedReadings(line.guarantor, language,
                          [&](const Security& s) { return securityText(s, true, language); });
        case LineField::Collateral:
            return statedReadings(line.collateral, language,
                          [&](const Security& s) { return securityText(s, false, language); });
        case LineField::Guarantee:
            return statedReadings(line.guarantee, language,
                          [&](const Guarantee& g) { return guaranteeText(g, language); });
        case LineField::Status:
            return statusText(line.status, language);
        case LineField::Window:
            return windowText(line, language);
        case LineField::Budget:
            return line.budget ? limitText(*line.budget, language) : notStatedText(language);
    }
    return {};
}

namespace {

/// Hands the field as it is stated to @p visit; supports, status, window and budget are never uncertain.
template <class Visit, class Result>
Result visitStated(const Line& line, LineField field, Visit visit, Result otherwise) {
    switch (field) {
        case LineField::Uses:
            return visit(line.uses);
        case LineField::Limit:
            return visit(line.limit);
        case LineField::FinancingRatio:
            return visit(line.financingRatio);
        case LineField::Rate:
            return visit(line.rate);
        case LineField::InterestSubsidy:
            return visit(line.interestSubsidy);
        case LineField::Term:
            return visit(line.term);
        case LineField::LeastTerm:
            return visit(line.leastTerm);
        case LineField::TermBuilding:
            return visit(line.termBuilding);
        case LineField::Grace:
            return visit(line.grace);
        case LineField::Repayment:
            return visit(line.repayment);
        case LineField::Guarantor:
            return visit(line.guarantor);
        case LineField::Collateral:
            return visit(line.collateral);
        case LineField::Guarantee:
            return visit(line.guarantee);
        case LineField::Supports:
        case LineField::Status:
        case LineField::Window:
        case LineField::Budget:
            break;
    }
    return otherwise;
}

}  // namespace

bool isNotStated(const Line& line, LineField field) {
    const bool silent = (field == LineField::Window && !line.openFrom && !line.openTo && !line.drawdownTo) ||
                        (field == LineField::Budget && !line.budget) ||
                        (field == LineField::Supports && line.supports.empty()) ||
                        (field == LineField::Status && line.status == Status::Open);
    return visitStated(
        line, field, [](const auto& stated) { return stated.isNotStated(); }, silent);
}

Text doubt(const Line& line, LineField field) {
    return visitStated(
        line, field, [](const auto& stated) { return stated.isUncertain() ? stated.readings().why : Text(); },
        Text());
}

}  // namespace yushi
