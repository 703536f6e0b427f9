#include "cli/desktop_program.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <vector>

namespace yushi {

namespace fs = std::filesystem;

namespace {

constexpr const char* kName = "yushi-kurabe";

}  // namespace

std::optional<fs::path> findDesktopProgram() {
    std::error_code error;
    const fs::path folder = fs::canonical("/proc/self/exe", error).parent_path();
    for (const fs::path& program : {folder / kName, folder.parent_path() / "ui" / kName}) {
        if (fs::is_regular_file(program, error) && access(program.c_str(), X_OK) == 0) return program;
    }
    return std::nullopt;
}

bool writeReport(const fs::path& program, const Call& call, Date on, const std::string& caseFile,
                 const std::string& pdfFile) {
    std::vector<std::string> words = {program.string(),
                                      "--pdf",
                                      pdfFile,
                                      "--data",
                                      call.dataFolder.string(),
                                      "--on",
                                      isoDate(on),
                                      "--lang",
                                      call.language == Language::Japanese ? "ja" : "en",
                                      "--",
                                      caseFile};
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0) return false;
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace yushi
