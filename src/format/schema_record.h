#pragma once

#include "format/packed_json.h"
#include "format/quiet_visitor.h"
#include "model/citation.h"

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
class RecordSchema {
  public:
    RecordSchema(Json& object, SchemaDraft& draft) : object_(object), draft_(draft) {}

    template <class Member, class Format>
    void need(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, format, about);
        if (needed_) object_["required"].push_back(key);
    }
    template <class Member, class Format>
    void get(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, format, about);
    }
    template <class Member, class Format>
    void kept(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, format, about);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view key, Member, const Format& format, Default, const About& about = {}) {
        put(key, format, about);
    }
    template <class Member, class Format>
    void stated(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, format, about);
        draft_.uncertain[std::string(key)] = format.schema(draft_);
    }
    template <class Member, class Format>
    void outerStated(std::string_view key, Member member, const Format& format, const About& about = {}) {
        stated(key, member, format, about);
    }
    template <class Member, class Format>
    void outer(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, format, about);
    }
    void uncertain(std::string_view key, const About& about = {});
    void needCitation(Citation T::* member) {
        citation(member);
        for (const char* key : {"document", "at"}) object_["required"].push_back(key);
    }
    void citation(Citation T::*) {
        put("document", Name(), kDocumentAbout);
        put("at", Name(), kPlaceAbout);
    }
    template <class Part, class Format>
    void sharing(std::string_view key, std::vector<Part> T::* member, const Format& format, const About& about = {}) {
        need(key, member, format, about);
        Json part = objectSchema<Part>(draft_);
        for (const std::string_view shared : outerKeys<Part>())
            object_["properties"][std::string(shared)] = part["properties"][std::string(shared)];
    }
    void always(std::string_view key, int number, const About& about = {}) {
        object_["properties"][std::string(key)] = titled({{"const", number}}, about);
        object_["required"].push_back(key);
    }
    template <class Format>
    void unkept(std::string_view key, const Format& format, const About& about = {}) {
        put(key, format, about);
        object_["required"].push_back(key);
    }
    void constant(std::string_view key, std::string_view, const About& about = {}) {
        put(key, AnyString(), about);
    }

    template <class Member, class... Formats>
    void needEither(Member, const About&, const Key<Formats>&... keys) {
        (put(keys.key, keys.format, keys.about), ...);
    }
    template <class Member, class... Formats>
    void getEither(Member, const Key<Formats>&... keys) {
        (put(keys.key, keys.format, keys.about), ...);
    }

    template <class Part, class Describe>
    void part(Part T::*, Describe describe) {
        RecordSchema<Part> schema(object_, draft_);
        describe(schema);
    }
    template <class Part>
    void part(Part T::*member) {
        part(member, [](auto& schema) { fields(schema, Of<Part>()); });
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
    template <class Format>
    void base(std::string_view key, const Format& format, const About& about = {}) {
        put(key, format, about);
    }
    void version(std::string_view key, int newest, const About& about = {}) {
        put(key, Whole<int>{1, newest, "", ""}, about);
    }
    template <class Act>
    void then(Act) {}

    /// What one kind of several needs is not needed by all.
    void needNothing() { needed_ = false; }

  private:
    template <class Format>
    void put(std::string_view key, const Format& format, const About& about) {
        Json& properties = object_["properties"];
        if (!properties.contains(std::string(key)))
            properties[std::string(key)] = titled(format.schema(draft_), about);
    }
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
