#pragma once

#include "cli/arguments.h"

#include <CLI/CLI.hpp>

namespace yushi {

/// The commands and options of `yushi`, with their words of help in one language; parsing fills the arguments.
class Grammar {
  public:
    explicit Grammar(Language language);

    CLI::App& app() { return app_; }
    const Arguments& arguments() const { return arguments_; }

  private:
    using Run = ExitStatus (*)(const Call&, const Arguments&);

    void addWords();
    void addCatalogCommands();
    void addGifCommands(CLI::App& catalog);
    CLI::App* addCommand(CLI::App& parent, const char* name, const Text& help, Run run);
    void addJson(CLI::App* command);
    void addDay(CLI::App* command, const Text& help);
    void addSelection(CLI::App* command);
    CLI::Option* addIssuer(CLI::App* command);
    CLI::Option* addEdition(CLI::App* command);
    CLI::Option* addOutput(CLI::App* command, const char* name, std::string& file, const Text& help);
    void addFile(CLI::App* command, std::string& file, const Text& name, const Text& help);
    const std::string& said(const Text& text) const { return text.in(language_); }

    Language language_;
    Arguments arguments_;
    CLI::App app_;
};

}  // namespace yushi
