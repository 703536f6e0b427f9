#include "catalog/checks/schema_check.h"

#include "catalog/folders/file_text.h"
#include "format/json/json_text.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace yushi {

struct Schema::Compiled {
    valijson::Schema schema;
};

namespace {

/// "<root>[programs][0]" as "/programs/0".
std::string pointerOf(const std::vector<std::string>& context) {
    std::string pointer;
    for (const std::string& step : context) {
        if (step.size() < 2 || step.front() != '[') continue;
        pointer += "/" + pointerStep(std::string_view(step).substr(1, step.size() - 2));
    }
    return pointer;
}

/// The library repeats a fault at every level above it; only the places with none below them are told.
void keepDeepest(Problems& problems) {
    const auto hasDeeper = [&problems](const Problem& problem) {
        return std::ranges::any_of(problems, [&problem](const Problem& other) {
            return other.pointer.size() > problem.pointer.size() &&
                   other.pointer.starts_with(problem.pointer + "/");
        });
    };
    Problems deepest;
    std::ranges::copy_if(problems, std::back_inserter(deepest),
                         [&](const Problem& p) { return !hasDeeper(p); });
    problems = std::move(deepest);
}

}  // namespace

Result<Schema> Schema::load(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) return text.problems();
    const auto json = parseJson(*text, file.string());
    if (!json) return json.problems();
    auto compiled = std::make_shared<Compiled>();
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(*json), compiled->schema);
    } catch (const std::exception& error) {
        return Problems{{file.string(),
                         "",
                         0,
                         {error.what(), error.what()},
                         {"JSON Schema (draft-07)", "a JSON Schema (draft-07)"}}};
    }
    Schema schema;
    schema.compiled_ = std::move(compiled);
    return schema;
}

Problems Schema::check(const nlohmann::json& value, const std::string& file) const {
    Problems problems;
    valijson::ValidationResults results;
    valijson::Validator validator;
    try {
        if (validator.validate(compiled_->schema, valijson::adapters::NlohmannJsonAdapter(value), &results))
            return problems;
    } catch (const std::exception& error) {
        problems.push_back({file,
                            "",
                            0,
                            {error.what(), error.what()},
                            {"スキーマで調べられる内容", "content that the schema can check"}});
        return problems;
    }
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        problems.push_back({file,
                            pointerOf(error.context),
                            0,
                            {error.description, error.description},
                            {"スキーマのとおりの値", "a value as the schema has it"}});
    }
    keepDeepest(problems);
    return problems;
}

}  // namespace yushi
