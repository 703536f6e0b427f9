#include "catalog/folders/inputs.h"
#include "cli/commands.h"
#include "cli/place_note.h"
#include "cli/selection.h"
#include "engine/answers/derive.h"
#include "report/json/check_json.h"
#include "report/menus/change_words.h"
#include "report/menus/question_words.h"
#include "report/menus/reason_words.h"
#include "report/menus/standing_words.h"
#include "report/menus/verdict_words.h"
#include "report/words/words.h"

#include <algorithm>
#include <ostream>

namespace yushi {

namespace {

void writeReason(std::ostream& out, const Reason& reason, const Vocabulary& vocabulary, Language language,
                 int depth) {
    out << std::string(static_cast<std::size_t>(4 + 2 * depth), ' ')
        << reasonText(reason, vocabulary, language) << "\n";
    for (const Reason* part : tellingParts(reason)) writeReason(out, *part, vocabulary, language, depth + 1);
}

void writeNearMiss(const Call& call, const CheckedLine& checked, const Vocabulary& vocabulary) {
    if (checked.nearMisses.empty()) return;
    const NearMiss& best = checked.nearMisses.front();
    const bool ja = call.language == Language::Japanese;
    call.out << (ja ? "    → 次の変更で「" : "    → would become \"")
             << verdictText(best.after, call.language) << (ja ? "」になる: " : "\" with: ")
             << nearMissText(best, vocabulary, call.language) << "\n";
    for (std::size_t i = 1; i < checked.nearMisses.size(); ++i) {
        call.out << (ja ? "      または " : "      or ")
                 << nearMissText(checked.nearMisses[i], vocabulary, call.language) << "\n";
    }
}

void writeQuestion(const Call& call, const std::optional<Question>& next, const Vocabulary& vocabulary) {
    const bool ja = call.language == Language::Japanese;
    if (!next) {
        call.out << (ja ? "\n回答待ちの制度はありません。\n" : "\nNothing waits for an answer.\n");
        return;
    }
    call.out << (ja ? "\n次の質問: " : "\nNext question: ") << questionText(*next, vocabulary, call.language)
             << "\n";
    const Fact& fact = vocabulary.fact(next->fact);
    for (const AnswerOutcome& outcome : next->outcomes) {
        call.out << "  " << outcomeText(outcome, fact, call.language)
                 << (ja ? " → 回答待ち " : " → still open: ") << outcome.stillOpen << (ja ? "件\n" : "\n");
    }
}

void writeText(const Call& call, const ProgramData& data, const std::vector<CheckedLine>& lines, Date on) {
    const Edition* edition = nullptr;
    for (const CheckedLine& checked : lines) {
        if (checked.line.edition != edition) {
            edition = checked.line.edition;
            call.out << "\n" << edition->title << "\n";
        }
        const std::string caution =
            cautionMarks(checked.line, lineStanding(checked.line, data.editions, on), call.language);
        call.out << "  " << verdictText(checked.verdict, *checked.line.line, call.language) << "  "
                 << lineName(checked.line, call.language) << " ["
                 << statedText(checked.line.line->uses, call.language) << "]"
                 << (caution.empty() ? "" : "  ") << caution << "\n";
        for (const Reason& reason : checked.reasons) {
            if (reason.finding != Finding::Met)
                writeReason(call.out, reason, data.vocabulary, call.language, 0);
        }
        writeNearMiss(call, checked, data.vocabulary);
    }
}

}  // namespace

ExitStatus checkApplicant(const Call& call, const Selection& selection, const std::string& file,
                          Asking asking) {
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto consultation = loadConsultation(file, *data);
    if (!consultation) return refuse(call, consultation.problems());
    noteUnknownMunicipality(call, *data, *consultation);
    const Date on = selection.on.value_or(call.today);
    const Problems impossible = impossibleRequest(file, *consultation, data->vocabulary, on);
    if (!impossible.empty()) return refuseCase(call, file, impossible);
    tellDoubtfulAnswers(call, *consultation, *data, on);
    Selection chosen = selection;
    if (!chosen.edition) chosen.on = on;
    const auto lines = selectLines(*data, chosen);
    if (!lines) return refuse(call, lines.problems());

    const Situation situation{answersOf(*consultation), on};
    const Answers answers = derive(data->vocabulary, data->rules, situation.answers, on);
    std::vector<CheckedLine> checked;
    for (const LineRef& line : *lines) {
        checked.push_back({line, verdict(line, data->vocabulary, answers, on),
                           reasons(line, data->vocabulary, answers, on),
                           nearMisses(line, data->vocabulary, data->rules, situation)});
    }
    const bool asked = asking == Asking::NextQuestion;
    const auto next = asked ? nextQuestion(*lines, data->vocabulary, data->rules, situation) : std::nullopt;
    if (call.json) {
        const CheckedApplicant all{checked, data->vocabulary, data->editions, on,
                                   unknownPlace(data->vocabulary, data->rules.municipalities, consultation->answers)};
        call.out << (asked ? checkJson(all, next) : checkJson(all)) << "\n";
    } else {
        writeText(call, *data, checked, on);
        if (asked) writeQuestion(call, next, data->vocabulary);
    }
    const bool open =
        std::ranges::any_of(checked, [](const CheckedLine& c) { return c.verdict != Verdict::Ineligible; });
    return open ? ExitStatus::Done : ExitStatus::No;
}

}  // namespace yushi
