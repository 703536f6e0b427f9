#include "report/words/answer_words.h"

#include "report/words/words.h"

namespace yushi {

Text shorterThanTheTerm() {
    return {"返済期間(据置期間を含む)より短い期間", "less than the term, which includes it"};
}

std::string answerFaultText(AnswerFault fault, Language language) {
    const bool ja = language == Language::Japanese;
    switch (fault) {
        case AnswerFault::InTheFuture:
            return ja ? "まだ来ていない日です。今日までの日を入れてください。"
                      : "This day has not come yet: enter a day up to today.";
        case AnswerFault::GraceFillsTheTerm:
            return ja ? shorterThanTheTerm().ja + "にしてください。" : "Must be " + shorterThanTheTerm().en + ".";
        case AnswerFault::Contradicted:
            return ja ? "ほかの回答(創業・設立の日など)と食い違っています。どちらが正しいか確かめてください。"
                      : "Does not go together with other answers (such as the day of founding): check which is "
                        "right.";
    }
    return {};
}

namespace {

/// "「A」" or "「A」と「B」の合計".
std::string partsText(const Contradiction& contradiction, const Vocabulary& vocabulary, Language language) {
    std::string text;
    for (const FactId part : contradiction.parts) {
        const std::string label = vocabulary.fact(part).label.in(language);
        if (!text.empty()) text += say(language, "と", " and ");
        text += say(language, "「" + label + "」", "\"" + label + "\"");
    }
    return contradiction.parts.size() > 1 ? say(language, text + "の合計", text + " together") : text;
}

std::string wholeText(const Contradiction& contradiction, const Vocabulary& vocabulary, Language language) {
    if (!contradiction.whole)
        return say(language, "既存の借入のうち借り換えるものの残高", "what is owed of the existing loans to be refinanced");
    const std::string label = vocabulary.fact(*contradiction.whole).label.in(language);
    return say(language, "「" + label + "」", "\"" + label + "\"");
}

}  // namespace

std::string contradictionText(const Contradiction& contradiction, const Vocabulary& vocabulary, Language language) {
    const std::string parts = partsText(contradiction, vocabulary, language);
    const std::string sum = limitText(contradiction.sum, language);
    const std::string whole = wholeText(contradiction, vocabulary, language);
    const std::string most = limitText(contradiction.most, language);
    return say(language,
               "回答が食い違っています: " + parts + "(" + sum + ")は、その全体である" + whole + "(" + most +
                   ")以下のはずです。どれが正しいか確かめて直してください。",
               "Answers contradict one another: " + parts + " (" + sum + ") should be no more than " + whole + " (" + most +
                   "), of which it is a part. Check which is right, and correct it.");
}

}  // namespace yushi
