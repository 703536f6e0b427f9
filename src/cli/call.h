#pragma once

#include "catalog/folders/load.h"
#include "model/consultation/consultation.h"
#include "model/values/date.h"
#include "model/values/problem.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yushi {

/// 0 done; 1 done, and the answer is "no"; 2 the input or the call is wrong.
enum class ExitStatus { Done = 0, No = 1, Wrong = 2 };

/// What every command is called with.
struct Call {
    std::filesystem::path dataFolder;
    std::vector<LayerFolder> layers;  ///< further editions
    Language language = Language::Japanese;
    bool json = false;
    Date today;
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

/// Which lines of the catalogs a command works on.
struct Selection {
    std::optional<std::string> issuer;
    std::optional<std::string> edition;
    std::optional<Date> on;
};

/// Writes every problem to the error stream.
ExitStatus refuse(const Call& call, const Problems& problems);

/// The same for a case file; each problem gets the line on which it stands.
ExitStatus refuseCase(const Call& call, const std::string& file, Problems problems);

/// What is impossible in the request of the case in @p file: a grace period that leaves no time to repay.
Problems impossibleRequest(const std::string& file, const Consultation& consultation, const Vocabulary& vocabulary,
                           Date on);

/// Tells on the error stream what is doubtful in the answers of a case: what contradicts other answers, and decided
/// judgements that belong to no requirement, and so decide nothing.
void tellDoubtfulAnswers(const Call& call, const Consultation& consultation, const ProgramData& data, Date on);

/// Loads the data folder; what has to be left out of it is told on the error stream, fault by fault.
Result<ProgramData> openData(const Call& call);

/// Tells on the error stream what was left out.
void tellSetAside(const Call& call, std::span<const SetAside> setAside);

/// Runs `yushi` with the arguments after the program's name.
int runCommandLine(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err,
                   Date today);

}  // namespace yushi
