#include "catalog/data_folder.h"
#include "cli/call.h"
#include "cli/commands.h"
#include "engine/derive.h"
#include "report/answer_words.h"
#include "report/judgement_words.h"
#include "report/set_aside_words.h"
#include "report/words.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <ostream>
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

struct Arguments {
    std::string data;
    std::string language;
    bool json = false;
    std::string issuer;
    std::string edition;
    std::string on;
    std::string file;
    std::string other;
    std::vector<std::string> paths;
    ComparisonFiles files;
    bool batch = false;
    bool nextQuestion = false;

    Selection selection() const {
        Selection chosen;
        if (!issuer.empty()) chosen.issuer = issuer;
        if (!edition.empty()) chosen.edition = edition;
        if (!on.empty()) chosen.on = parseDate(on);
        return chosen;
    }
};

std::string checkDate(const std::string& text) {
    return parseDate(text) ? std::string() : "'" + text + "' is not an existing date such as 2024-04-01";
}

std::string checkName(const std::string& text) {
    return text.empty() ? "the name of a file is empty" : "";
}

CLI::App* addCommand(CLI::App& app, Arguments& arguments, const std::string& name,
                     const std::string& description) {
    CLI::App* command = app.add_subcommand(name, description);
    command->add_flag("--json", arguments.json, "write JSON");
    return command;
}

void addSelection(CLI::App* command, Arguments& arguments) {
    command->add_option("--issuer", arguments.issuer, "only this issuer, such as hyogo");
    command->add_option("--edition", arguments.edition, "only this edition, such as R4");
    command->add_option("--on", arguments.on, "the editions in force on this day (2024-04-01)")
        ->check(checkDate);
}

}  // namespace

ExitStatus refuse(const Call& call, const Problems& problems) {
    for (const Problem& problem : problems) call.err << problemText(problem, call.language) << "\n";
    return ExitStatus::Wrong;
}

Problems impossibleRequest(const std::string& file, const Consultation& consultation, const Vocabulary& vocabulary,
                           Date on) {
    const FactId grace = vocabulary.need().grace;
    if (checkAnswer(grace, vocabulary, consultation.answers, on) != AnswerFault::GraceFillsTheTerm) return {};
    const auto found = [&](Language language) {
        return valueText(*consultation.answers[grace], vocabulary.fact(grace), language);
    };
    const auto expected = [](Language language) { return answerFaultText(AnswerFault::GraceFillsTheTerm, language); };
    return {{file, "/request/" + vocabulary.fact(grace).id, 0, {found(Language::Japanese), found(Language::English)},
             {expected(Language::Japanese), expected(Language::English)}}};
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
    auto data = loadData(call.dataFolder);
    if (!data) return data;
    tellSetAside(call, data->setAside);
    const std::string missing = missingRulesText(data->setAside, data->vocabulary, data->rules, call.language);
    if (!missing.empty()) call.err << missing << "\n";
    return data;
}

int runCommandLine(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err,
                   Date today) {
    Arguments arguments;
    CLI::App app("融資くらべ: finds public loans for small businesses and computes what they cost", "yushi");
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--data", arguments.data, "another data folder");
    app.add_option("--lang", arguments.language, "language of text: ja or en")
        ->check(CLI::IsMember({"ja", "en"}));

    CLI::App* editions = addCommand(app, arguments, "editions", "list the catalogs");
    CLI::App* programs = addCommand(app, arguments, "programs", "list the loan menus, one line each");
    addSelection(programs, arguments);
    CLI::App* check = addCommand(app, arguments, "check", "find out what an applicant may use, and why");
    addSelection(check, arguments);
    check->add_option("applicant", arguments.file, "JSON file of the applicant")->required();
    check->add_flag(
        "--next-question", arguments.nextQuestion,
        "also name the fact whose answer settles most lines (in JSON: \"next_question\" of the first line)");
    CLI::App* facts = addCommand(app, arguments, "facts", "show what follows from an applicant's answers");
    facts->add_option("applicant", arguments.file, "JSON file of the applicant")->required();
    facts->add_option("--on", arguments.on, "as on this day (2024-04-01)")->check(checkDate);
    CLI::App* schedule =
        app.add_subcommand("schedule", "compute a repayment schedule from JSON on standard input");
    schedule->add_flag("--batch", arguments.batch, "one loan a line, one answer a line");
    CLI::App* compare = addCommand(app, arguments, "compare", "lay the offers of a case side by side");
    compare->add_option("case", arguments.file, "JSON file of the case")->required();
    compare->add_option("--on", arguments.on, "judge the plans as on this day (2024-04-01)")->check(checkDate);
    compare->add_option("--csv", arguments.files.csv, "write comparison and schedules to this file")->check(checkName);
    compare->add_option("--xlsx", arguments.files.xlsx, "write a workbook with live formulas to this file")->check(checkName);
    compare->add_option("--pdf", arguments.files.pdf,
                        "write the report to this file, by the desktop program")->check(checkName);
    compare->add_option("--receipt", arguments.files.receipt, "write by what it was computed to this file")->check(checkName);
    CLI::App* verify = app.add_subcommand("verify", "compute a receipt anew and name what differs");
    verify->add_option("receipt", arguments.file, "JSON file of the receipt")->required();

    CLI::App* catalog = app.add_subcommand("catalog", "work on catalog files");
    catalog->require_subcommand(1);
    CLI::App* validate =
        catalog->add_subcommand("validate", "report every problem in catalog and rule files");
    validate->add_option("paths", arguments.paths, "files or folders")->required();

    CLI::App* diff = catalog->add_subcommand("diff", "tell what changed from one edition to another");
    diff->add_option("before", arguments.file, "the earlier catalog file")->required();
    diff->add_option("after", arguments.other, "the later catalog file")->required();
    diff->add_flag("--json", arguments.json, "write JSON");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, out, err) == 0 ? 0 : static_cast<int>(ExitStatus::Wrong);
    }
    const Language language = arguments.language.empty()   ? languageOfLocale()
                              : arguments.language == "en" ? Language::English
                                                           : Language::Japanese;
    const auto folder =
        arguments.data.empty() ? defaultDataFolder("/proc/self/exe") : std::filesystem::path(arguments.data);
    const Call call{folder, language, arguments.json, today, in, out, err};
    const auto run = [&]() -> ExitStatus {
        if (editions->parsed()) return listEditions(call);
        if (programs->parsed()) return listPrograms(call, arguments.selection());
        if (facts->parsed()) return showDerivedFacts(call, arguments.selection(), arguments.file);
        if (check->parsed()) {
            const Asking asking = arguments.nextQuestion ? Asking::NextQuestion : Asking::Nothing;
            return checkApplicant(call, arguments.selection(), arguments.file, asking);
        }
        if (validate->parsed()) return validateCatalogs(call, arguments.paths);
        if (diff->parsed()) return diffCatalogs(call, arguments.file, arguments.other);
        if (compare->parsed()) 
            return compareOffers(call, arguments.selection(), arguments.file, arguments.files);
        if (verify->parsed()) return verifyReceipt(call, arguments.file);
        return arguments.batch ? computeScheduleBatch(call) : computeSchedule(call);
    };
    return static_cast<int>(run());
}

}  // namespace yushi
