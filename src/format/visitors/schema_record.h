#pragma once

#include "format/visitors/each_key.h"
#include "format/visitors/packed_json.h"
#include "format/visitors/quiet_visitor.h"

#include <array>
#include <variant>

namespace yushi {

template <class T, class Tag = void>
Json objectSchema(SchemaDraft& draft);

/// The schema of a key with its title: "ja / en".
Json titled(Json schema, const About& about);

/// The names of the keys of a record.
class KeyNames : public QuietVisitor<void> {
  public:
    template <class Member, class Format>
    void need(std::string_view key, Member, const Format&, const About& = {}) {
        names_.emplace_back(key);
    }
    const std::vector<std::string>& names() const { return names_; }

  private:
    std::vector<std::string> names_;
};

/// Puts the keys of a record into a JSON Schema.
template <class T>
class RecordSchema : public EachKey<RecordSchema<T>, T> {
  public:
    RecordSchema(Json& object, SchemaDraft& draft) : object_(object), draft_(draft) {}

    template <class Format>
    void show(std::string_view key, bool needed, const Format& format, const About& about) {
        Json& properties = object_["properties"];
        if (!properties.contains(std::string(key)))
            properties[std::string(key)] = titled(format.schema(draft_), about);
        if (needed && needed_) object_["required"].push_back(key);
    }
    template <class Member, class Format>
    void stated(std::string_view key, Member, const Format& format, const About& about = {}) {
        this->show(key, false, format, about);
        draft_.uncertain[std::string(key)] = format.schema(draft_);
    }
    void uncertain(std::string_view key, const About& about = {});
    template <class Part, class Format>
    void sharing(std::string_view key, std::vector<Part> T::*, const Format& format, const About& about = {}) {
        this->show(key, true, format, about);
        Json part = objectSchema<Part>(draft_);
        for (const std::string_view shared : outerKeys<Part>())
            object_["properties"][std::string(shared)] = part["properties"][std::string(shared)];
    }
    void always(std::string_view key, int number, const About& about = {}) {
        object_["properties"][std::string(key)] = titled({{"const", number}}, about);
        object_["required"].push_back(key);
    }
    void constant(std::string_view key, std::string_view, const About& about = {}) {
        this->show(key, false, AnyString(), about);
    }

    using EachKey<RecordSchema, T>::part;
    template <class Part, class Describe>
    void part(Part T::*, Describe describe) {
        RecordSchema<Part> schema(object_, draft_);
        describe(schema);
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*) {
        showKind<Part, void>();
        KeyNames keys;
        fields(keys, Of<Part>());
        for (const std::string& key : keys.names()) {
            for (const std::string& other : keys.names()) {
                if (other != key) object_["dependencies"][key].push_back(other);
            }
        }
    }

    template <class Tag = void, class... Kinds>
    void kind(std::string_view key, std::variant<Kinds...> T::*,
              const std::array<std::string_view, sizeof...(Kinds)>& words, const About& about = {}) {
        object_["properties"][std::string(key)] = titled({{"enum", words}}, about);
        if (needed_) object_["required"].push_back(key);
        (showKind<Kinds, Tag>(), ...);
    }
    void version(std::string_view key, int newest, const About& about = {}) {
        this->show(key, false, Whole<int>{1, newest, "", ""}, about);
    }

    /// What one kind of several needs is not needed by all.
    void needNothing() { needed_ = false; }

  private:
    template <class Kind, class Tag>
    void showKind() {
        RecordSchema<Kind> schema(object_, draft_);
        schema.needNothing();
        fields(schema, Of<Kind, Tag>());
    }

    Json& object_;
    SchemaDraft& draft_;
    bool needed_ = true;
};

template <class T>
void RecordSchema<T>::uncertain(std::string_view key, const About& about) {
    Json names = Json::array();
    Json readings = Json::array();
    for (const auto& [field, schema] : draft_.uncertain.items()) {
        names.push_back(field);
        readings.push_back({{"properties", {{"field", {{"const", field}}},
                                            {"candidates", {{"type", "array"}, {"items", schema}, {"minItems", 1}}}}}});
    }
    const Json entry = {{"type", "object"},
                        {"properties", {{"field", {{"enum", names}}}, {"candidates", {{"type", "array"}}},
                                        {"why", BothLanguages().schema(draft_)}}},
                        {"required", {"field", "candidates", "why"}},
                        {"additionalProperties", false},
                        {"anyOf", readings}};
    object_["properties"][std::string(key)] = titled({{"type", "array"}, {"items", entry}, {"minItems", 1}}, about);
}

/// The schema of a record as an object.
template <class T, class Tag>
Json objectSchema(SchemaDraft& draft) {
    Json object = {{"type", "object"}, {"properties", Json::object()}};
    RecordSchema<T> schema(object, draft);
    fields(schema, Of<T, Tag>());
    object["additionalProperties"] = false;
    return object;
}

template <class T, class Tag>
Json recordSchema(SchemaDraft& draft, std::string_view name) {
    const std::string key(name);
    if (!draft.definitions.contains(key)) {
        draft.definitions[key] = nullptr;  // named already where it holds itself
        Json schema = objectSchema<T, Tag>(draft);
        draft.definitions[key] = std::move(schema);
    }
    return {{"$ref", "#/definitions/" + key}};
}

/// The schema of a file that holds one record, as it is shipped; @p title and @p more stand in both languages.
template <class T, class Tag = void>
std::string schemaText(const About& about, const Vocabulary* vocabulary = nullptr) {
    SchemaDraft draft;
    draft.vocabulary = vocabulary;
    Json object = objectSchema<T, Tag>(draft);
    Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}};
    schema.update(titled(std::move(object), about));
    if (!draft.definitions.empty()) schema["definitions"] = std::move(draft.definitions);
    return packedJson(schema) + "\n";
}

}  // namespace yushi
