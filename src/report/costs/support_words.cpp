#include "report/costs/support_words.h"

#include "engine/offers/support.h"
#include "report/costs/cost_words.h"
#include "report/words/words.h"

#include <algorithm>

namespace yushi {

namespace {

std::string onePayer(const std::string& payer, const OfferCost& cost, Language language) {
    const Edition& own = *cost.line.edition;
    if (payer == own.issuer) return own.issuerName.in(language);
    const auto other = std::ranges::find(cost.supporters, payer, &Edition::issuer);
    if (other != cost.supporters.end()) return (*other)->issuerName.in(language);
    return payer == "municipality" ? say(language, "市町村", "the municipality") : payer;
}

std::string subjectText(const Support& support, const OfferCost& cost, Language language) {
    const std::string on = support.on == Support::On::Interest
                               ? say(language, "利子の補給", "Interest subsidy")
                               : say(language, "保証料の補助", "Support of the guarantee fee");
    const std::string payer = payerName(support.payer, cost, language);
    if (payer.empty()) return on;
    std::string edition;
    if (support.edition) {
        const std::string last = dateText(support.edition->effectiveTo, language);
        edition = " " + support.edition->id + say(language, "、" + last + "まで", ", until " + last);
    }
    return on + say(language, "(", " (") + payer + edition + ")";
}

/// What of a support goes back to its payer; empty where nothing does.
std::string returnedText(const Support& support, Language language) {
    if (support.mostReturned == Yen()) return "";
    const std::string amount = bandText(support.leastReturned, support.mostReturned, language);
    return say(language, "(うち" + amount + "は返戻で補助した人に戻る見込み)",
               " (of it an estimated " + amount + " goes back to the payer)");
}

std::string supportAmountText(const Support& support, Language language) {
    const std::string atMost = support.certainty == Certainty::Certain ? "" : say(language, "最大で", "at most ");
    if (!support.least || !support.most)
        return support.on == Support::On::Fee
                   ? say(language, "額は保証料が決まるまで不明", "no amount while the fee is not known")
                   : say(language, "額は計算に入れていない", "the amount is not in the costs");
    std::string text = atMost + bandText(*support.least, *support.most, language);
    if (support.months) {
        const std::string months = monthsText(*support.months, language);
        text += say(language, "(当初" + months + ")", " (for the first " + months + ")");
    }
    return text + returnedText(support, language);
}

/// That the edition by which another issuer pays does not hold on the day of the plan.
std::string ageText(const Support& support, Date on, Language language) {
    if (!support.edition || (support.edition->effectiveFrom <= on && on <= support.edition->effectiveTo)) return "";
    const std::string last = dateText(support.edition->effectiveTo, language);
    return say(language, "。資料は" + last + "までのもので、今も補助があるかは確かでない",
               ". The document holds until " + last + "; whether it is still paid is not certain");
}

std::string supportText(const Support& support, const OfferCost& cost, Language language) {
    std::string text = subjectText(support, cost, language) + say(language, ": ", ": ");
    if (support.certainty == Certainty::Conditional)
        text += say(language, "条件を満たした場合だけ、", "only on conditions, ");
    text += supportAmountText(support, language);
    const std::string condition = support.condition.in(language);
    if (!condition.empty())
        text += say(language, "。資料では「", ". The document: \"") + condition + say(language, "」", "\"");
    return text + ageText(support, cost.on, language);
}

}  // namespace

std::string_view nameOf(Certainty certainty) {
    switch (certainty) {
        case Certainty::Certain:
            return "certain";
        case Certainty::Conditional:
            return "conditional";
        case Certainty::UpTo:
            return "up_to";
    }
    return "";
}

std::string payerName(const std::string& payer, const OfferCost& cost, Language language) {
    const std::string separator = "・";
    std::string names;
    for (std::size_t from = 0; from <= payer.size();) {
        const std::size_t to = std::min(payer.find(separator, from), payer.size());
        names += (from > 0 ? separator : "") + onePayer(payer.substr(from, to - from), cost, language);
        from = to + separator.size();
    }
    return names;
}

std::vector<std::string> toldSupportTexts(const OfferCost& cost, Language language) {
    const std::vector<Support> supports = supportsOf(cost);
    const bool tell = std::ranges::any_of(supports, [](const Support& support) {
        return support.certainty != Certainty::Certain || support.edition || !support.least;
    });
    std::vector<std::string> texts;
    if (!tell) return texts;
    for (const Support& support : supports) texts.push_back(supportText(support, cost, language));
    return texts;
}

}  // namespace yushi
