#include "report/menus/plain_reason.h"

#include "report/menus/reason_words.h"
#include "report/words/words.h"

namespace yushi {

namespace {

/// What a sentence needs of a reason, in words.
struct Told {
    Finding finding;
    std::string answer;  ///< empty where there is none
    std::string stated;  ///< empty where the document states no figure
    Language language;

    bool isNotMet() const { return finding == Finding::NotMet; }
    std::string say(const std::string& ja, const std::string& en) const {
        return yushi::say(language, ja, en);
    }
    /// "いまは8人です。", as a second sentence.
    std::string now() const {
        return answer.empty() ? "" : say("いまの答えは" + answer + "です。", " Yours: " + answer + ".");
    }
};

std::string amountText(const Told& told, const std::string& whatJa, const std::string& whatEn) {
    if (told.stated.empty()) return "";
    return told.say(whatJa + told.stated + "までです。", whatEn + " up to " + told.stated + ".") + told.now();
}

std::string useSentence(const Told& told) {
    if (told.finding == Finding::Judgement)
        return told.say("資料の使いみちに合うかは窓口で聞いてください。",
                        "Ask at the desk whether the use is covered.");
    if (told.stated.empty()) return "";
    return told.say(told.stated + "の制度です。", "It is for: " + told.stated + ".") +
           (told.isNotMet()
                ? told.say(told.answer + "には使えません。", " It cannot pay for: " + told.answer + ".")
                : "");
}

/// The sentence on a term of the line; empty where the general one says it as well.
std::string termSentence(TermTest test, const Told& told) {
    switch (test) {
        case TermTest::Status:
            return told.isNotMet()
                       ? told.say("新しい申し込みは受け付けていません。", "It takes no new applications.")
                       : told.say("新しい申し込みを受け付けています。", "It takes new applications.");
        case TermTest::Window:
            return told.stated.empty() ? ""
                   : told.isNotMet()
                       ? told.say("受付は" + told.stated + "です。いまは申し込めません。",
                                  "Applications: " + told.stated + ". You cannot apply now.")
                       : told.say("受付は" + told.stated + "です。", "Applications: " + told.stated + ".");
        case TermTest::RequirementsStated:
            return told.say("資料にない条件があるかもしれません。窓口で聞いてください。",
                            "There may be conditions that the document does not print. Ask at the desk.");
        case TermTest::Purpose:
            return told.isNotMet() ? told.say("生活・住宅・投機のためのお金には使えません。",
                                              "It does not pay for living, housing or speculation.")
                                   : "";
        case TermTest::Use:
            return useSentence(told);
        case TermTest::Amount:
            return amountText(told, "この制度は", "This loan goes");
        case TermTest::AmountOfApplicant:
            return amountText(told, "あなたが借りられるのは", "You can borrow");
        case TermTest::Term:
            return told.stated.empty()
                       ? ""
                       : told.say("返済期間は" + told.stated + "です。", "Its term: " + told.stated + ".") +
                             told.now();
        case TermTest::Grace:
            return amountText(told, "据置は", "The grace period goes");
        case TermTest::RemainingLimit:
        case TermTest::FinancedShare:
        case TermTest::GuaranteeFrame:
        case TermTest::Repayment:
            return "";
    }
    return "";
}

/// Whether what was answered is an amount, a number, a share or a day.
bool isFigure(const Reason& reason) {
    const auto figure = [](const FactValue& value) {
        return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<Yen>(value) ||
               std::holds_alternative<Share>(value) || std::holds_alternative<Date>(value);
    };
    return reason.value && figure(*reason.value);
}

std::string generalSentence(const std::string& requirement, const Told& told) {
    const std::string quoted = told.say("「" + requirement + "」", "“" + requirement + "”");
    const std::string figure =
        told.stated.empty() ? "" : told.say("(定めは" + told.stated + ")", " (stated: " + told.stated + ")");
    const std::string answer =
        told.answer.empty() ? "" : told.say("(答えは" + told.answer + ")", " (yours: " + told.answer + ")");
    switch (told.finding) {
        case Finding::NotMet:
            return quoted + figure + told.say("にあてはまりません", " does not hold") + answer +
                   told.say("。", ".");
        case Finding::Unanswered:
            return quoted + figure + told.say("かどうか、まだ答えていません。", " is not answered yet.");
        case Finding::Judgement:
            return quoted + figure + told.say("かどうかは、窓口で決まります。", " is decided at the desk.");
        case Finding::Met:
            return requirement + figure + answer;
    }
    return requirement;
}

}  // namespace

std::string plainReasonText(const Reason& reason, const Vocabulary& vocabulary, Language language) {
    const auto* test = std::get_if<TermTest>(&reason.requirement);
    Told told{reason.finding, "", "", language};
    // A requirement in words says itself what is wanted; its figure, and the answer's, are worth to be told beside it.
    if (test || isFigure(reason)) {
        told.stated = thresholdText(reason, vocabulary, language);
        if (reason.fact && reason.value)
            told.answer = valueText(*reason.value, vocabulary.fact(*reason.fact), language);
    }
    const bool open =
        reason.finding == Finding::Unanswered || !reason.contradictions.empty() || reason.repayment;
    if (test && !open) {
        const std::string sentence = termSentence(*test, told);
        if (!sentence.empty()) return sentence;
    }
    if (reason.repayment || !reason.contradictions.empty()) return reasonText(reason, vocabulary, language);
    return generalSentence(openPointText(reason, language), told);
}

std::string openPointText(const Reason& reason, Language language) {
    return requirementText(reason).in(language);
}

}  // namespace yushi
