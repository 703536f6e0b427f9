#include "cli/misuse.h"

#include "model/values/date.h"
#include "model/values/visible.h"
#include "report/words/two_languages.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace yushi {

namespace {

/// The chosen commands, from `yushi` itself to the innermost.
std::vector<const CLI::App*> chosen(const CLI::App& app) {
    std::vector<const CLI::App*> chain = {&app};
    while (!chain.back()->get_subcommands().empty()) chain.push_back(chain.back()->get_subcommands().front());
    return chain;
}

std::string callOf(const std::vector<const CLI::App*>& chain) {
    std::string call;
    for (const CLI::App* app : chain) call += (call.empty() ? "" : " ") + app->get_name();
    return call;
}

/// Collects what is wrong with a call; each problem tells where its help is.
class Faults {
  public:
    explicit Faults(const CLI::App& app) : chain_(chosen(app)), call_(callOf(chain_)) {}

    const std::vector<const CLI::App*>& chain() const { return chain_; }
    const CLI::App& command() const { return *chain_.back(); }
    bool empty() const { return problems_.empty(); }
    Problems take() { return std::move(problems_); }

    void add(Text found, const Text& expected) {
        const std::string help = call_ + " --help";
        problems_.push_back({call_, "", 0, std::move(found),
                             expected + Text{"(使い方は " + help + ")", " (see " + help + ")"}});
    }

    /// How the command is called with all its arguments.
    Text form() const {
        std::string form = call_;
        for (const CLI::Option* option : command().get_options(isPositional)) form += " " + option->get_name();
        return {"「" + form + "」の形", "the form \"" + form + "\""};
    }

    static bool isPositional(const CLI::Option* option) { return option->get_positional(); }

  private:
    std::vector<const CLI::App*> chain_;
    std::string call_;
    Problems problems_;
};

Text oneOfNames(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return {"次のいずれか: " + list, "one of: " + list};
}

Text commandNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return oneOfNames(names);
}

Text optionNames(const std::vector<const CLI::App*>& chain) {
    std::vector<std::string> names;
    for (auto app = chain.rbegin(); app != chain.rend(); ++app) {
        for (const CLI::Option* option : (*app)->get_options()) {
            if (!option->get_positional() && std::ranges::find(names, option->get_name()) == names.end())
                names.push_back(option->get_name());
        }
    }
    return oneOfNames(names);
}

void addUnknown(Faults& faults, const std::string& word) {
    const CLI::App& command = faults.command();
    if (word.starts_with('-') && word != "-") {
        const std::string name = word.substr(0, word.find('='));
        const Text found = inQuotes(word) + Text{"は使えません", " cannot be used here"};
        const bool early = command.get_option_no_throw(name) != nullptr;
        faults.add(found, early ? Text{"「" + command.get_name() + "」の後に書くこと",
                                       "it after \"" + command.get_name() + "\""}
                                : optionNames(faults.chain()));
    } else if (command.get_require_subcommand_min() > 0) {
        faults.add(inQuotes(word) + Text{"という命令はありません", " is no command"}, commandNames(command));
    } else {
        faults.add(inQuotes(word) + Text{"は余分です", " is one too many"}, faults.form());
    }
}

/// The words that have no place; of those where a command should be the first alone, since the others may belong to it.
std::vector<std::string> unexpected(const CLI::App& app, const CLI::App& command) {
    std::vector<std::string> words = app.remaining(true);
    std::erase(words, "--");
    const auto isWord = [](const std::string& word) { return !word.starts_with('-') || word == "-"; };
    const auto first = std::ranges::find_if(words, isWord);
    if (command.get_require_subcommand_min() > 0 && first != words.end()) words = {*first};
    return words;
}

/// What should follow an option.
Text valueOf(const CLI::Option& option) {
    return {option.get_name() + " の後に" + option.get_type_name(),
            option.get_type_name() + " after " + option.get_name()};
}

void addMissingValue(Faults& faults, const CLI::Option& option) {
    faults.add({option.get_name() + " の値がありません", option.get_name() + " has no value"}, valueOf(option));
}

void addUnreadable(Faults& faults, const CLI::Option& option, const std::string& value, const Text& expected) {
    const Text name = {option.get_name() + " の", option.get_name() + " "};
    faults.add(name + inQuotes(value) + Text{"は読めません", " cannot be read"}, expected);
}

void checkFlag(Faults& faults, const CLI::Option& flag) {
    for (const std::string& value : flag.results()) {
        if (value == "true") continue;
        const std::string name = flag.get_name();
        const Text word = inQuotes(value);
        faults.add({name + " に" + word.ja + "は付けられません", name + " takes no value such as " + word.en},
                   {name + " だけ", name + " alone"});
    }
}

void checkPositional(Faults& faults, const CLI::Option& positional) {
    if (std::ranges::find(positional.results(), "") == positional.results().end()) return;
    faults.add({positional.get_name() + "の名前が空です", positional.get_name() + " is empty"}, faults.form());
}

/// The parser takes whatever follows an option for its value, the next option too.
void checkValue(Faults& faults, const CLI::Option& option) {
    for (const std::string& value : option.results()) {
        if (value.empty() || value.starts_with('-')) {
            addMissingValue(faults, option);
        } else if (option.check_name("--on") && !parseDate(value)) {
            addUnreadable(faults, option, value,
                          {"実在する日付(例 2024-04-01)", "an existing date such as 2024-04-01"});
        } else if (option.check_name("--lang") && value != "ja" && value != "en") {
            addUnreadable(faults, option, value, {"ja か en", "ja or en"});
        }
    }
}

void checkOption(Faults& faults, const CLI::Option& option) {
    if (option.get_positional()) return checkPositional(faults, option);
    const std::string count = std::to_string(option.count());
    if (option.count() > 1) {
        faults.add({option.get_name() + " が" + count + "回あります",
                    option.get_name() + " is given " + count + " times"},
                   {"1回だけ", "it once"});
    } else if (option.get_items_expected_max() == 0) {
        checkFlag(faults, option);
    } else {
        checkValue(faults, option);
    }
}

void addMissing(Faults& faults) {
    const CLI::App& command = faults.command();
    for (const CLI::Option* argument : command.get_options()) {
        if (!argument->get_required() || argument->count() > 0) continue;
        faults.add({argument->get_name() + "がありません", argument->get_name() + " is missing"},
                   argument->get_positional() ? faults.form() : valueOf(*argument));
    }
    if (faults.empty() && command.get_require_subcommand_min() > 0)
        faults.add({"命令がありません", "no command"}, commandNames(command));
}

/// The option at which the parser ran out of words: its name begins what the parser says.
void addLastOption(Faults& faults, std::string_view said) {
    for (const CLI::App* app : faults.chain()) {
        const CLI::Option* option = app->get_option_no_throw(std::string(said.substr(0, said.find(':'))));
        if (option) return addMissingValue(faults, *option);
    }
}

}  // namespace

Problems misuse(const CLI::App& app, const CLI::ParseError* error) {
    Faults faults(app);
    for (const CLI::App* command : faults.chain()) {
        for (const CLI::Option* option : command->get_options()) checkOption(faults, *option);
    }
    for (const std::string& word : unexpected(app, faults.command())) addUnknown(faults, word);
    if (!error) return faults.take();
    const auto kind = static_cast<CLI::ExitCodes>(error->get_exit_code());
    if (kind == CLI::ExitCodes::RequiredError && faults.empty()) addMissing(faults);
    if (kind == CLI::ExitCodes::ArgumentMismatch && faults.empty()) addLastOption(faults, error->what());
    if (faults.empty()) faults.add({"この呼び方は読めません", "the call cannot be read"}, faults.form());
    return faults.take();
}

}  // namespace yushi
