#include "report/costs/support_words.h"

#include "engine/offers/support.h"
#include "report/costs/cost_words.h"
#include "report/words/words.h"

#include <algorithm>

namespace yushi {

namespace {

std::string onePayer(const std::string& payer, const Edition& edition, Language language) {
    if (payer == edition.issuer) return edition.issuerName.in(language);
    return payer == "municipality" ? say(language, "市町村", "the municipality") : payer;
}

std::string subjectText(const Support& support, const Edition& edition, Language language) {
    const std::string on = support.on == Support::On::Interest
                               ? say(language, "利子の補給", "Interest subsidy")
                               : say(language, "保証料の補助", "Support of the guarantee fee");
    const std::string payer = payerName(support.payer, edition, language);
    if (payer.empty()) return on;
    return on + say(language, "(", " (") + payer + ")";
}

/// What of a support goes back to its payer; empty where nothing does.
std::string returnedText(const Support& support, Language language) {
    if (support.mostReturned == Yen()) return "";
    const std::string amount = bandText(support.leastReturned, support.mostReturned, language);
    return say(language, "(うち" + amount + "は返戻で補助した人に戻る見込み)",
               " (of it an estimated " + amount + " goes back to the payer)");
}

std::string supportAmountText(const Support& support, Language language) {
    const std::string atMost = say(language, "最大で", "at most ");
    if (support.least && support.most)
        return atMost + bandText(*support.least, *support.most, language) + returnedText(support, language);
    return say(language, "額は保証料が決まるまで不明", "no amount while the fee is not known");
}

std::string uncertainText(const Support& support, const Edition& edition, Language language) {
    std::string text = subjectText(support, edition, language) + say(language, ": ", ": ");
    if (support.certainty == Certainty::Conditional)
        text += say(language, "条件を満たした場合だけ、", "only on conditions, ");
    text += supportAmountText(support, language);
    const std::string condition = support.condition.in(language);
    return condition.empty() ? text : text + say(language, "。資料では「", ". The document: \"") + condition +
                                          say(language, "」", "\"");
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

std::string payerName(const std::string& payer, const Edition& edition, Language language) {
    const std::string separator = "・";
    std::string names;
    for (std::size_t from = 0; from <= payer.size();) {
        const std::size_t to = std::min(payer.find(separator, from), payer.size());
        names += (from > 0 ? separator : "") + onePayer(payer.substr(from, to - from), edition, language);
        from = to + separator.size();
    }
    return names;
}

std::vector<std::string> uncertainSupportTexts(const OfferCost& cost, Language language) {
    std::vector<std::string> texts;
    for (const Support& support : supportsOf(cost)) {
        if (support.certainty != Certainty::Certain)
            texts.push_back(uncertainText(support, *cost.line.edition, language));
    }
    return texts;
}

}  // namespace yushi
