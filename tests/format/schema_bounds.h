#pragma once

#include "catch.h"
#include "model/values/problem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace yushi::test {

using SchemaJson = nlohmann::json;
using SchemaPlace = SchemaJson::json_pointer;

/// A figure or day that stands in a file, and what the schema says of it.
struct BoundedValue {
    SchemaPlace place;
    SchemaJson schema;
};

/// Whether one of several alternatives is of another kind than the value: its constant has another word.
inline bool isOfAnotherKind(const SchemaJson& value, const SchemaJson& alternative) {
    if (!value.is_object()) return false;
    const auto properties = alternative.value("properties", SchemaJson::object());
    return std::ranges::any_of(properties.items(), [&value](const auto& property) {
        return property.value().contains("const") && value.contains(property.key()) &&
               value[property.key()] != property.value()["const"];
    });
}

inline bool isPercentPattern(const SchemaJson& part) {
    return part.contains("pattern") && part["pattern"].get<std::string>().find("([.]") != std::string::npos;
}

/// The figures and days of a file, each once by the path of its keys.
class BoundedValues {
  public:
    BoundedValues(const SchemaJson& file, const SchemaJson& schema) : schema_(schema) { collect(file, schema, SchemaPlace(), ""); }
    const std::map<std::string, BoundedValue>& byPath() const { return values_; }

  private:
    void collect(const SchemaJson& value, const SchemaJson& part, const SchemaPlace& place, const std::string& path) {
        if (part.contains("$ref"))
            return collect(value, schema_.at(SchemaPlace(part["$ref"].get<std::string>().substr(1))), place, path);
        for (const char* parts : {"allOf", "anyOf"}) {
            for (const auto& each : part.value(parts, SchemaJson::array())) {
                if (!isOfAnotherKind(value, each)) collect(value, each, place, path);
            }
        }
        const bool whole = value.is_number_integer() && part.contains("maximum");
        const bool text = value.is_string() && (isPercentPattern(part) || part.value("format", "") == "date");
        if (whole || text) values_.try_emplace(path, BoundedValue{place, part});
        if (value.is_array() && part.contains("items")) {
            for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], part["items"], place / i, path);
        }
        if (value.is_object()) collectMembers(value, part, place, path);
    }
    void collectMembers(const SchemaJson& value, const SchemaJson& part, const SchemaPlace& place,
                        const std::string& path) {
        const auto properties = part.value("properties", SchemaJson::object());
        for (const auto& [key, member] : value.items()) {
            if (properties.contains(key)) {
                collect(member, properties[key], place / key, path + "." + key);
            } else if (part.contains("additionalProperties") && part["additionalProperties"].is_object()) {
                collect(member, part["additionalProperties"], place / key, path + ".*");
            }
        }
    }

    const SchemaJson& schema_;
    std::map<std::string, BoundedValue> values_;
};

/// What lies on the bounds of a value, and just beyond them.
inline std::vector<SchemaJson> valuesAround(const SchemaJson& schema) {
    if (schema.contains("maximum")) {
        const auto least = schema["minimum"].get<std::int64_t>();
        const auto most = schema["maximum"].get<std::int64_t>();
        return {least - 1, least, most, most + 1};
    }
    if (schema.contains("format"))
        return {"0024-04-01", "1700-01-01", "1872-12-31", "1873-01-01", "2200-12-31", "2201-01-01", "9999-12-31"};
    return {"-100000.0001", "-100000", "-100.0001", "-100", "-0.0001", "0",       "1.60",
            "99.9999",      "100",     "100.0000",  "100.0001", "100000", "100000.0001"};
}

inline bool takes(const SchemaJson& schema, const SchemaJson& value) {
    if (value.is_number()) return schema["minimum"] <= value && value <= schema["maximum"];
    return std::regex_search(value.get<std::string>(), std::regex(schema["pattern"].get<std::string>()));
}

/// Holds a reader against the schema of a file: what the schema takes is read, and what it does not take is told at its place.
/// Answers how many places were tried.
inline std::size_t checkBounds(const SchemaJson& file, const SchemaJson& schema,
                               const std::function<Problems(const SchemaJson&)>& read) {
    const BoundedValues values(file, schema);
    for (const auto& [path, bounded] : values.byPath()) {
        for (const SchemaJson& value : valuesAround(bounded.schema)) {
            SchemaJson changed = file;
            changed[bounded.place] = value;
            const Problems problems = read(changed);
            const bool isRead = std::ranges::none_of(
                problems, [&](const Problem& problem) { return problem.pointer == bounded.place.to_string(); });
            CAPTURE(path, value);
            CHECK(isRead == takes(bounded.schema, value));
        }
    }
    return values.byPath().size();
}

}  // namespace yushi::test
