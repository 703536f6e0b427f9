#include "report/menus/reason_words.h"

#include "report/menus/line_words.h"
#include "report/words/answer_words.h"
#include "report/words/words.h"

namespace yushi {

namespace {

Text termTestText(TermTest test) {
    switch (test) {
        case TermTest::Status:
            return {"新規の受付をしている", "open to new applications"};
        case TermTest::Window:
            return {"受付期間の内である", "within the period of application"};
        case TermTest::RequirementsStated:
            return {"資料に融資対象の記載がないので窓口で確かめる",
                    "ask at the desk: the document does not say who may apply"};
        case TermTest::Purpose:
            return {"事業のための資金である(生活・住宅・投機のための資金ではない)",
                    "money for the business, not for living, housing or speculation"};
        case TermTest::Use:
            return {"資金使途が合う", "the use of funds is covered"};
        case TermTest::Amount:
            return {"融資限度額以内である", "within the credit limit"};
        case TermTest::AmountOfApplicant:
            return {"申込者ごとの限度額以内である", "within the applicant's own limit"};
        case TermTest::RemainingLimit:
            return {
                "既存の融資の残高を合わせても限度額以内である(残高を数えるかは窓口で確かめる)",
                "within the limit together with what is still owed (ask at the desk whether that counts)"};
        case TermTest::FinancedShare:
            return {"所要資金に対する融資割合以内である", "within the share of the project that is financed"};
        case TermTest::GuaranteeFrame:
            return {"信用保証の限度額の残り以内である",
                    "within what is left of the ceiling of the guarantee"};
        case TermTest::Term:
            return {"返済期間が定めの内である", "the term is within what is offered"};
        case TermTest::Grace:
            return {"据置期間が定めの内である", "the grace period is within what is offered"};
        case TermTest::Repayment:
            return {"資料にある返済方法である", "repaid in a way that the document offers"};
    }
    return {};
}

/// What a group asks of its parts. Each part carries its own "not", so that none of them is said as all of what is not:
/// never a negation of a negation.
Text groupText(Quantifier quantifier, bool negated) {
    return needsEvery(quantifier, !negated) ? Text{"次のすべてにあたる", "all of these"}
                                            : Text{"次のいずれかにあたる", "any of these"};
}

/// What a remaining limit is where a balance of the existing loans is not written.
std::string unwrittenText(Language language) {
    return say(language, "まで(残高の書かれていない既存の借入があるので、残りはこれより少ないことがある)",
               " at most (less may be left: the balance of an existing loan is not written)");
}

/// How a plan repays, and the ways that are offered.
std::string repaymentsText(const PlannedRepayment& planned, Language language) {
    const std::string offered = fieldText(*planned.line, LineField::Repayment, language);
    return say(language, " — 案: ", " - plan: ") + methodText(planned.method, planned.interval, language) +
           say(language, "、定め: ", ", stated: ") + offered;
}

}  // namespace

Text requirementText(const Reason& reason) {
    if (const auto* test = std::get_if<TermTest>(&reason.requirement)) return termTestText(*test);
    const Condition& condition = *std::get<const Condition*>(reason.requirement);
    const auto* group = std::get_if<Group>(&condition.test);
    if (group && condition.text.ja.empty()) return groupText(group->quantifier, reason.negated);
    if (!reason.negated) return condition.text;
    return {"「" + condition.text.ja + "」ではないこと", "not: " + condition.text.en};
}

std::string thresholdText(const Reason& reason, const Vocabulary& vocabulary, Language language) {
    std::string text;
    for (const FactValue& threshold : reason.thresholds) {
        const bool day = std::holds_alternative<Date>(threshold) && !reason.fact;
        const bool share = std::holds_alternative<Share>(threshold);
        const std::string figure = day     ? dateText(std::get<Date>(threshold), language)
                                   : share ? percentText(std::get<Share>(threshold).parts())
                                           : valueText(threshold, vocabulary.fact(*reason.fact), language);
        if (!text.empty()) text += day ? say(language, "〜", " to ") : say(language, " または ", " or ");
        text += figure;
    }
    return reason.atMost ? text + unwrittenText(language) : text;
}

std::string reasonText(const Reason& reason, const Vocabulary& vocabulary, Language language) {
    const bool ja = language == Language::Japanese;
    std::string text =
        "[" + findingText(reason.finding, language) + "] " + requirementText(reason).in(language);
    if (reason.fact && reason.value) {
        text += (ja ? " — 回答: " : " - answer: ") +
                valueText(*reason.value, vocabulary.fact(*reason.fact), language);
    }
    if (reason.repayment) return text + repaymentsText(*reason.repayment, language);
    for (const Contradiction& contradiction : reason.contradictions)
        text += say(language, " — ", " - ") + contradictionText(contradiction, vocabulary, language);
    if (!std::holds_alternative<TermTest>(reason.requirement) || !reason.parts.empty()) return text;
    const std::string threshold = thresholdText(reason, vocabulary, language);
    if (threshold.empty()) return text;
    const bool answered = reason.fact && reason.value;
    return text + (answered ? (ja ? "、" : ", ") : (ja ? " — " : " - ")) + (ja ? "定め: " : "stated: ") + threshold;
}

}  // namespace yushi
