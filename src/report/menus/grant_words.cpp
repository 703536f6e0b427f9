#include "report/menus/grant_words.h"

#include "report/words/figures.h"
#include "report/words/two_languages.h"

#include <array>

namespace yushi {

namespace {

bool inJapanese(Language language) {
    return language == Language::Japanese;
}

struct SubsidyWords {
    Language language;

    std::string operator()(const SubsidyPoints& points) const {
        const std::string rate = percentText(points.points.parts());
        if (!inJapanese(language))
            return rate +
                   (points.includedInRate ? " points, already taken off the rate" : " points off the rate");
        return points.includedInRate ? rate + "(利率に反映済み)" : "利率から" + rate;
    }
    std::string operator()(const SubsidyOnAverage& average) const {
        const std::string points = percentText(average.points.parts());
        return language == Language::Japanese ? "平均残高の年" + points + "を後から補給"
                                              : points + " a year of the average balance paid back later";
    }
    std::string operator()(const SubsidyRefund& refund) const {
        const std::string share = portionText(refund.share);
        return inJapanese(language) ? "支払った利子の" + share + "を補給"
                                    : share + " of the interest paid is refunded";
    }
    std::string operator()(const SubsidyFirstMonths& first) const {
        const std::string months = monthsText(first.months, language);
        return inJapanese(language) ? "当初" + months + "の利子を補給"
                                    : "the interest of the first " + months;
    }
    std::string operator()(const SubsidyAboveRate& above) const {
        const std::string rate = percentText(above.borrowers.parts());
        const std::string most = above.most ? percentText(above.most->parts()) : "";
        if (!inJapanese(language))
            return "what lies above " + rate + (most.empty() ? "" : ", " + most + " points at most");
        return rate + "を超える分" + (most.empty() ? "" : "(最大" + most + ")") + "を補給";
    }
};

/// What of a fee somebody pays.
struct FeeGrantWords {
    Language language;

    std::string operator()(const FeeShareOfRate& share) const {
        return say(language, "保証料率の" + portionText(share.share, language), portionText(share.share) + " of the fee rate");
    }
    std::string operator()(const FeeShareOfAmount& share) const {
        return say(language, "保証料の" + portionText(share.share, language), portionText(share.share) + " of the fee");
    }
    std::string operator()(const FeePoints& points) const {
        const std::string off = percentText(points.points.parts());
        return say(language, "保証料率のうち" + off, off + " of the fee rate");
    }
    std::string operator()(const FeeFixedAmount& fixed) const {
        return say(language, "保証料のうち" + yenText(fixed.amount, language), yenText(fixed.amount, language) + " of the fee");
    }
    std::string operator()(const FeeInFull&) const { return say(language, "保証料の全額", "all of the fee"); }
    std::string operator()(const FeeAboveRate& above) const {
        const std::string rate = percentText(above.borrowers.parts());
        return say(language, "保証料率のうち" + rate + "を超える分", "what of the fee rate lies above " + rate);
    }
};

std::string endText(SupportEnd end, Language language) {
    switch (end) {
        case SupportEnd::Moved:
            return say(language, "転出", "moving away");
        case SupportEnd::RepaidEarly:
            return say(language, "繰上完済", "early repayment");
        case SupportEnd::Closed:
            return say(language, "廃業", "closure");
        case SupportEnd::NotAppliedFor:
            return say(language, "申請しないとき", "no application");
    }
    return "";
}

std::string endsText(const std::vector<SupportEnd>& ends, Language language) {
    std::string text;
    for (const SupportEnd end : ends)
        text += (text.empty() ? "" : say(language, "・", ", ")) + endText(end, language);
    return text.empty() ? text : say(language, text + "で打ち切り", "ended by " + text);
}

/// The share of each day of application.
std::string datedSharesText(const std::vector<DatedShare>& shares, Language language) {
    std::string text;
    for (const DatedShare& dated : shares) {
        const std::string from = dated.from ? dateText(*dated.from, language) : "";
        const std::string to = dated.to ? dateText(*dated.to, language) : "";
        text += (text.empty() ? "" : say(language, "、", "; ")) + from + say(language, "〜", " – ") + to + say(language, "の受付は", ": ") +
                portionText(dated.share, language);
    }
    return text;
}

}  // namespace

std::string withText(std::string words, const Text& text, Language language) {
    if (text.ja.empty()) return words;
    if (words.empty()) return text.in(language);
    return words + say(language, "。", ". ") + text.in(language);
}

std::string monthsOfGrant(const InterestSubsidy& subsidy, Language language) {
    const auto months = std::visit(
        [](const auto& kind) -> std::optional<Months> {
            if constexpr (requires { kind.months->count(); }) return kind.months;
            return std::nullopt;
        },
        subsidy.kind);
    if (!months) return "";
    return say(language, "当初" + monthsText(*months, language), "for the first " + monthsText(*months, language));
}

std::string grantText(const InterestSubsidy& subsidy, Language language) {
    std::string words = std::visit(SubsidyWords{language}, subsidy.kind);
    const std::string months = monthsOfGrant(subsidy, language);
    if (!months.empty()) words += say(language, "(" + months + ")", " (" + months + ")");
    return withText(words, subsidy.text, language);
}

std::string grantText(const FeeSubsidy& subsidy, Language language) {
    std::string words = std::visit(FeeGrantWords{language}, subsidy.kind);
    if (subsidy.onFirst) {
        const std::string first = limitText(*subsidy.onFirst, language);
        words += say(language, "(融資額のうち" + first + "までの部分)", " (on the first " + first + " of the loan)");
    }
    if (subsidy.most) {
        const std::string most = limitText(*subsidy.most, language);
        words += say(language, "(上限" + most + ")", " (" + most + " at most)");
    }
    if (!subsidy.surchargesToo) words += say(language, "(上乗せ分を除く)", " (without surcharges)");
    return withText(words + say(language, "を補助", " is paid"), subsidy.text, language);
}

std::string grantText(const FeeSupport& support, Language language) {
    static const std::array<Text, 5> kinds = {
        Text{"保証料は全額補助", "the fee is paid in full"},
        Text{"保証料は一部または全額を補助", "the fee is paid in part or in full"},
        Text{"保証料を補助", "of the fee is paid"},
        Text{"保証料は一部補助", "a part of the fee is paid"},
        Text{"保証料は全額自己負担", "the borrower pays the whole fee"}};
    std::string words = kinds[static_cast<std::size_t>(support.kind)].in(language);
    if (support.points) {
        const std::string points = percentText(support.points->parts());
        words = inJapanese(language) ? points + "まで" + words : "up to " + points + " " + words;
    }
    return withText(words, support.text, language);
}

std::string grantText(const StatedSupport& support, Language language) {
    std::string words = support.interest ? grantText(*support.interest, language) : "";
    if (support.fee) words = grantText(*support.fee, language);
    for (const std::string& more : {datedSharesText(support.byApplication, language), endsText(support.endedBy, language)}) {
        if (!more.empty()) words += say(language, "。", ". ") + more;
    }
    if (support.eligibility && !support.eligibility->text.ja.empty())
        words += say(language, "。対象: ", ". For: ") + support.eligibility->text.in(language);
    return words;
}

std::string grantsText(const std::vector<StatedSupport>& supports, Language language) {
    std::string text;
    for (const StatedSupport& support : supports)
        text += (text.empty() ? "" : say(language, "。", ". ")) + grantText(support, language);
    return text;
}

}  // namespace yushi
