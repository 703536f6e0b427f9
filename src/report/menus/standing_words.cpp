#include "report/menus/standing_words.h"

#include "report/menus/line_words.h"
#include "report/menus/reason_words.h"
#include "report/menus/verdict_words.h"
#include "report/words/words.h"

namespace yushi {

namespace {

constexpr const char* kNothing = "―";
constexpr std::size_t kMostOpenQuestions = 3;  // more are told by their number

/// @p day in brackets behind @p words; without a day the words alone.
std::string withDay(const std::string& words, const std::string& day, Language language) {
    if (day.empty()) return words;
    return say(language, words + "(" + day + ")", words + " (" + day + ")");
}

std::string untilText(const std::optional<Date>& day, Language language) {
    if (!day) return "";
    const std::string words = dateText(*day, language);
    return say(language, words + "まで", "until " + words);
}

std::string fromText(const std::optional<Date>& day, Language language) {
    if (!day) return "";
    const std::string words = dateText(*day, language);
    return say(language, words + "から", "from " + words);
}

/// Of a closed line the day on which it closed, if the document gives one.
std::string closedText(const ApplicationWindow& window, Language language) {
    const auto& last = window.applicationTo ? window.applicationTo : window.drawdownTo;
    return withDay(say(language, "受付終了", "closed"), last ? dateText(*last, language) : "", language);
}

std::string againstText(const PlanStanding& standing, const Vocabulary& vocabulary, Language language) {
    std::string text;
    for (const std::string& reason : againstTexts(standing, vocabulary, language))
        text += (text.empty() ? "" : say(language, "／", "; ")) + reason;
    return text;
}

/// How old the edition is.
std::string ageText(const LineStanding& standing, const Edition& edition, Language language) {
    if (standing.unconfirmedFor) return unconfirmedText(standing, edition, language);
    const std::string until = untilText(edition.effectiveTo, language);
    if (standing.expiredOn) return withDay(say(language, "期限切れ", "out of date"), until, language);
    if (standing.inForce) return until;
    return withDay(say(language, "適用前", "not yet in force"), fromText(edition.effectiveFrom, language),
                   language);
}

/// What rate notices say of the rate, and how old the last of them is.
std::string noticeText(const LineStanding& standing, Language language) {
    if (!standing.rateSpell) return "";
    std::string text = rateSpellText(*standing.rateSpell, language);
    if (!standing.rateAge) return text;
    const std::string age = monthsText(*standing.rateAge, language);
    return *standing.rateAge < Months(1) ? text : text + say(language, "、" + age + "前", ", " + age + " ago");
}

std::string orNothing(const std::string& text) {
    return text.empty() ? kNothing : text;
}

}  // namespace

Text fieldName(StandingField field) {
    switch (field) {
        case StandingField::Verdict:
            return {"判定", "Verdict"};
        case StandingField::Against:
            return {"満たさない点・未確認の点", "Against it, or open"};
        case StandingField::Window:
            return {"受付", "Applications"};
        case StandingField::Edition:
            return {"資料の版", "Edition of the document"};
        case StandingField::Uncertain:
            return {"資料が不確かな項目", "Uncertain in the document"};
    }
    return {};
}

std::string fieldText(const PlanStanding& standing, StandingField field, const Vocabulary& vocabulary,
                      Language language) {
    switch (field) {
        case StandingField::Verdict:
            return verdictText(standing.verdict, *standing.line.line, language);
        case StandingField::Against:
            return orNothing(againstText(standing, vocabulary, language));
        case StandingField::Window:
            return windowText(standing.window, language);
        case StandingField::Edition:
            return editionText(standing, *standing.line.edition, language);
        case StandingField::Uncertain:
            return orNothing(uncertainFieldsText(*standing.line.line, language));
    }
    return "";
}

std::vector<std::string> againstTexts(const PlanStanding& standing, const Vocabulary& vocabulary,
                                      Language language) {
    const std::size_t open = leavesOf(standing.reasons, Finding::Unanswered).size();
    std::vector<std::string> texts;
    for (const Reason* reason : reasonsAgainst(standing.reasons)) {
        const bool counted = open > kMostOpenQuestions && reason->finding == Finding::Unanswered;
        if (!counted) texts.push_back(reasonText(*reason, vocabulary, language));
    }
    const std::string number = std::to_string(open);
    if (open > kMostOpenQuestions)
        texts.push_back(say(language, "未回答の要件 " + number + "件", number + " requirements unanswered"));
    return texts;
}

std::string windowText(const ApplicationWindow& window, Language language) {
    switch (window.state) {
        case WindowState::Open: {
            std::string until = untilText(window.applicationTo, language);
            if (until.empty() && window.drawdownTo)
                until = say(language, "融資実行は", "paid out ") + untilText(window.drawdownTo, language);
            return withDay(say(language, "受付中", "open"), until, language);
        }
        case WindowState::NotYet:
            return withDay(say(language, "受付前", "not yet open"),
                           fromText(window.applicationFrom, language), language);
        case WindowState::Closed:
            return closedText(window, language);
        case WindowState::NotStated:
            return notStatedText(language);
    }
    return "";
}

std::string unconfirmedText(const LineStanding& standing, const Edition& edition, Language language) {
    if (!standing.unconfirmedFor) return "";
    const std::string until = dateText(edition.effectiveTo, language);
    const std::string age = monthsText(*standing.unconfirmedFor, language);
    return say(language, "継続未確認(" + until + "までの版、" + age + "前)",
               "not confirmed since (edition until " + until + ", " + age + " ago)");
}

std::string editionText(const LineStanding& standing, const Edition& edition, Language language) {
    const std::string age = ageText(standing, edition, language);
    const std::string notice = noticeText(standing, language);
    return notice.empty() ? age : age + say(language, "、", "; ") + notice;
}

std::string rateSpellText(const RateSpell& spell, Language language) {
    const auto rateOf = [language](const StatedRate& rate) { return statedText(Stated<StatedRate>(rate), language); };
    const std::string from = dateText(spell.from, language);
    if (spell.known) return say(language, "利率は" + from + "の通知", "rate by the notice of " + from);
    std::string text = say(language, "利率は" + from + "から", "rate not known from " + from);
    if (spell.to) text += say(language, dateText(*spell.to, language) + "まで", " to " + dateText(*spell.to, language));
    text += say(language, "の間は不明", "");
    std::string known;
    const auto add = [&](const std::string& ja, const std::string& en) {
        known += (known.empty() ? "" : say(language, "、", ", ")) + say(language, ja, en);
    };
    if (spell.last && spell.last->rate) {
        const std::string rate = rateOf(*spell.last->rate);
        const std::string day = dateText(spell.last->from, language);
        add(day + "は" + rate, rate + " on " + day);
    }
    if (spell.next && spell.next->before) {
        const std::string rate = rateOf(*spell.next->before);
        const std::string day = dateText(spell.next->from, language);
        add(day + "に変わる前は" + rate, rate + " before the change of " + day);
    }
    return withDay(text, known, language);
}

std::string uncertainFieldsText(const Line& line, Language language) {
    std::string text;
    for (const LineField field : kAllLineFields) {
        if (doubt(line, field).ja.empty()) continue;
        text += (text.empty() ? "" : say(language, "・", ", ")) + fieldName(field).in(language);
    }
    return text;
}

std::string cautionMarks(const LineRef& line, const LineStanding& standing, Language language) {
    std::string text;
    const auto add = [&](const std::string& words) {
        text += (text.empty() ? "" : say(language, "、", ", ")) + words;
    };
    if (!standing.inForce) add(ageText(standing, *line.edition, language));
    if (standing.rateSpell) add(noticeText(standing, language));
    if (standing.window.state == WindowState::Closed || standing.window.state == WindowState::NotYet)
        add(windowText(standing.window, language));
    const std::string uncertain = uncertainFieldsText(*line.line, language);
    if (!uncertain.empty()) add(say(language, "不確か: ", "uncertain: ") + uncertain);
    return text;
}

std::string layerText(DataLayer layer, Language language) {
    switch (layer) {
        case DataLayer::Shipped:
            return "";
        case DataLayer::Office:
            return say(language, "事務所", "the office");
        case DataLayer::Own:
            return say(language, "自分", "your own");
    }
    return "";
}

std::string agoText(Date end, Date on, Language language) {
    const Months months = wholeMonthsBetween(end, on);
    if (months >= Months(1)) return monthsText(months, language);
    const auto days = (std::chrono::sys_days(on) - std::chrono::sys_days(end)).count();
    return say(language, std::to_string(days) + "日", std::to_string(days) + (days == 1 ? " day" : " days"));
}

}  // namespace yushi
