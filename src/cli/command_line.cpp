#include "catalog/folders/data_folder.h"
#include "catalog/folders/file_text.h"
#include "catalog/folders/inputs.h"
#include "catalog/folders/parallel.h"
#include "cli/call.h"
#include "cli/grammar.h"
#include "cli/misuse.h"
#include "engine/answers/derive.h"
#include "report/menus/judgement_words.h"
#include "report/words/answer_words.h"
#include "report/words/set_aside_words.h"
#include "report/words/words.h"

#include <cstdlib>
#include <optional>
#include <ostream>
#include <span>
#include <string_view>
#include <vector>

namespace yushi {

namespace {

/// Japanese, unless the locale asks for English.
Language languageOfLocale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value)
            return std::string_view(value).starts_with("en") ? Language::English : Language::Japanese;
    }
    return Language::Japanese;
}

/// The language that is asked for: it is needed before the call is understood, to say what is wrong in it.
Language languageOf(std::span<const char* const> words) {
    Language language = languageOfLocale();
    for (std::size_t i = 1; i < words.size(); ++i) {
        std::string_view value = words[i];
        if (value == "--") break;
        if (value == "--lang" && i + 1 < words.size()) {
            value = words[++i];
        } else if (value.starts_with("--lang=")) {
            value.remove_prefix(std::string_view("--lang=").size());
        } else {
            continue;
        }
        if (value == "ja") language = Language::Japanese;
        if (value == "en") language = Language::English;
    }
    return language;
}

/// Why the words of a call cannot be followed; nothing if the grammar has taken them.
std::optional<ExitStatus> parse(Grammar& grammar, std::span<const char* const> words, const Call& call) {
    Problems problems;
    try {
        grammar.app().parse(static_cast<int>(words.size()), words.data());
        problems = misuse(grammar.app(), nullptr);
    } catch (const CLI::CallForHelp&) {
        call.out << grammar.app().help();
        return ExitStatus::Done;
    } catch (const CLI::ParseError& error) {
        problems = misuse(grammar.app(), &error);
    }
    if (problems.empty()) return std::nullopt;
    return refuse(call, problems);
}

/// What was written must have arrived: a full disk is no success.
ExitStatus finish(const Call& call, ExitStatus status) {
    if (call.out.flush()) return status;
    return refuse(call, {{"", "", 0, {"標準出力に書けません", "cannot write to standard output"},
                          {"書き込める出力先(ディスクの空きと、閉じていないことを確かめてください)",
                           "an output that can be written: check that the disk is not full and that it is open"}}});
}

}  // namespace

ExitStatus refuse(const Call& call, const Problems& problems) {
    for (const Problem& problem : problems) call.err << problemText(problem, call.language) << "\n";
    return ExitStatus::Wrong;
}

ExitStatus refuseCase(const Call& call, const std::string& file, Problems problems) {
    if (const auto text = readFile(file)) fillLines(*text, problems);
    return refuse(call, problems);
}

Problems impossibleRequest(const std::string& file, const Consultation& consultation, const Vocabulary& vocabulary,
                           Date on) {
    const FactId grace = vocabulary.need().grace;
    if (checkAnswer(grace, vocabulary, consultation.answers, on) != AnswerFault::GraceFillsTheTerm) return {};
    const auto found = [&](Language language) {
        return valueText(*consultation.answers[grace], vocabulary.fact(grace), language);
    };
    return {{file, "/request/" + vocabulary.fact(grace).id, 0, {found(Language::Japanese), found(Language::English)},
             shorterThanTheTerm()}};
}

void tellDoubtfulAnswers(const Call& call, const Consultation& consultation, const ProgramData& data, Date on) {
    const Vocabulary& vocabulary = data.vocabulary;
    const Answers derived = derive(vocabulary, data.rules, consultation, on);
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const FactId fact{i};
        const auto fault = consultation.answers[fact] ? checkAnswer(fact, vocabulary, derived, on) : std::nullopt;
        if (fault)
            call.err << vocabulary.fact(fact).label.in(call.language) << ": "
                     << answerFaultText(*fault, call.language) << "\n";
    }
    for (const Contradiction& contradiction : derived.contradictions())
        call.err << contradictionText(contradiction, vocabulary, call.language) << "\n";
    const auto known = allJudgements(data.editions, data.rules);
    for (const std::string& text :
         strayJudgementTexts(consultation.answers, known, vocabulary, call.language))
        call.err << text << "\n";
}

void tellSetAside(const Call& call, std::span<const SetAside> setAside) {
    for (const SetAside& aside : setAside) {
        call.err << setAsideText(aside, call.language) << "\n";
        for (const Problem& problem : aside.problems)
            call.err << "  " << problemText(problem, call.language) << "\n";
    }
}

Result<ProgramData> openData(const Call& call) {
    auto data = loadData(call.dataFolder, call.layers, allCores());
    if (!data) return data;
    tellSetAside(call, data->setAside);
    const std::string missing = missingRulesText(data->setAside, data->vocabulary, data->rules, call.language);
    if (!missing.empty()) call.err << missing << "\n";
    return data;
}

int runCommandLine(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err,
                   Date today) {
    const std::span words(argv, static_cast<std::size_t>(argc));
    const Language language = languageOf(words);
    Grammar grammar(language);
    Call call{{}, {}, language, false, today, in, out, err};
    if (const auto answered = parse(grammar, words, call)) return static_cast<int>(finish(call, *answered));
    const Arguments& arguments = grammar.arguments();
    call.dataFolder =
        arguments.data.empty() ? defaultDataFolder("/proc/self/exe") : std::filesystem::path(arguments.data);
    // Another data folder stands alone: what is asked of it must not depend on who asks.
    if (arguments.data.empty() || !arguments.office.empty()) call.layers = layerFolders(arguments.office);
    call.json = arguments.json;
    return static_cast<int>(finish(call, arguments.run(call)));
}

}  // namespace yushi
