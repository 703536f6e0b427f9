// Each file in tests/golden holds a call of the command line, what it reads and all that it answers:
//   $ yushi ARGUMENTS
//   < a line of standard input
//   > a line of standard output
//   ! a line of standard error
//   = exit status
// YUSHI_GOLDEN=update writes the answers anew; look at the difference before you keep it.
#include "catch.h"
#include "cli/call.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

struct Golden {
    std::string command;
    std::string input;
    std::string answer;  ///< the lines that begin with >, ! or =
};

std::string prefixed(const std::string& text, char sign) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        result += std::string(1, sign) + (line.empty() ? "" : " ") + line + "\n";
    return result;
}

Golden read(const fs::path& file) {
    Golden golden;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const std::string content = line.size() > 2 ? line.substr(2) : "";
        if (line.starts_with("$ yushi ")) {
            golden.command = line.substr(8);
        } else if (line.starts_with("<")) {
            golden.input += content + "\n";
        } else if (line.starts_with(">") || line.starts_with("!") || line.starts_with("=")) {
            golden.answer += line + "\n";
        }
    }
    return golden;
}

std::string run(const Golden& golden) {
    std::istringstream words(golden.command);
    std::vector<std::string> arguments = {"yushi", "--data", YUSHI_TEST_DATA};
    for (std::string word; words >> word;) arguments.push_back(word);
    std::vector<const char*> argv;
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    std::istringstream in(golden.input);
    std::ostringstream out;
    std::ostringstream err;
    const yushi::Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
    const int status = yushi::runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, today);
    return prefixed(out.str(), '>') + prefixed(err.str(), '!') + "= " + std::to_string(status) + "\n";
}

void update(const fs::path& file, const Golden& golden, const std::string& answer) {
    std::ofstream stream(file);
    stream << "$ yushi " << golden.command << "\n" << prefixed(golden.input, '<') << answer;
}

}  // namespace

TEST_CASE("the command line answers as its golden files say") {
    fs::current_path(YUSHI_TEST_FOLDER);
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator("golden")) files.push_back(entry.path());
    std::ranges::sort(files);
    REQUIRE(files.size() >= 8);
    const bool updating = std::getenv("YUSHI_GOLDEN") != nullptr;
    for (const fs::path& file : files) {
        CAPTURE(file.string());
        const Golden golden = read(file);
        REQUIRE_FALSE(golden.command.empty());
        const std::string answer = run(golden);
        if (updating) update(file, golden, answer);
        CHECK(answer == read(file).answer);
    }
}
