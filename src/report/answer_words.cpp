#include "report/answer_words.h"

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

}  // namespace yushi
