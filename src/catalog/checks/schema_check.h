#pragma once

#include "model/values/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>

namespace yushi {

/// A published JSON Schema (draft-07), against which an editor checks a file while it is typed.
class Schema {
  public:
    /// Loads the schema; an unreadable one is a problem.
    static Result<Schema> load(const std::filesystem::path& file);

    /// What in @p value does not conform: the deepest places only. Lines are not filled in.
    Problems check(const nlohmann::json& value, const std::string& file) const;

  private:
    struct Compiled;
    std::shared_ptr<const Compiled> compiled_;
};

}  // namespace yushi
