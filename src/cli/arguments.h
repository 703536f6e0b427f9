#pragma once

#include "cli/commands.h"

#include <functional>
#include <string>
#include <vector>

namespace yushi {

/// What the words of a command line say.
struct Arguments {
    std::string data;
    std::string office;
    std::string language;
    bool json = false;
    std::string issuer;
    std::string edition;
    std::string on;
    std::string file;
    std::string other;
    std::vector<std::string> paths;
    ComparisonFiles files;
    GifFiles gif;
    bool batch = false;
    bool nextQuestion = false;
    std::function<ExitStatus(const Call&)> run;  ///< the command that was chosen

    Selection selection() const;
};

}  // namespace yushi
