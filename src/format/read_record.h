#pragma once

#include "format/records.h"

#include <array>
#include <variant>

namespace yushi {

/// Whether a program that knows the versions up to @p newest can read a file of the version @p value.
bool isReadableVersion(const JsonValue& value, int newest);

/// Whether any key of a record stands in an object.
class HasAnyKey {
  public:
    explicit HasAnyKey(const JsonObject& object) : object_(object) {}

    template <class Member, class Format>
    void need(std::string_view key, Member, const Format&, const About& = {}) {
        any_ = any_ || object_.has(key);
    }
    bool any() const { return any_; }

  private:
    const JsonObject& object_;
    bool any_ = false;
};

/// Reads the keys of a record from an object into @p record.
template <class T>
class RecordReader {
  public:
    RecordReader(JsonObject& object, T& record) : object_(object), record_(record) {}

    /// Whether everything that a record needs was read.
    bool isWhole() const { return whole_; }
    /// Whether no more is read: the file is of a newer version.
    bool isStopped() const { return stopped_; }

    template <class Member, class Format>
    void need(std::string_view key, Member member, const Format& format, const About& = {}) {
        if (stopped_) return;
        if (!take(object_.require(key), member, format)) whole_ = false;
    }
    template <class Member, class Format>
    void get(std::string_view key, Member member, const Format& format, const About& = {}) {
        if (stopped_) return;
        take(object_.find(key), member, format);
    }
    template <class Member, class Format>
    void kept(std::string_view key, Member member, const Format& format, const About& = {}) {
        get(key, member, format);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view key, Member member, const Format& format, Default otherwise,
               const About& = {}) {
        if (stopped_) return;
        if (!take(object_.find(key), member, format)) setMember(record_, member, otherwise(record_));
    }

    template <class Member, class... Formats>
    void needEither(Member member, const About& missing, const Key<Formats>&... keys) {
        if (readEither(member, keys...) == 0) {
            whole_ = false;
            object_.value().report(
                {std::string(missing.ja) + "がありません", "no " + std::string(missing.en)},
                eitherOf(keys...));
        }
    }
    template <class Member, class... Formats>
    void getEither(Member member, const Key<Formats>&... keys) {
        readEither(member, keys...);
    }

    template <class Part, class Describe>
    void part(Part T::*member, Describe describe) {
        if (stopped_) return;
        RecordReader<Part> reader(object_, record_.*member);
        describe(reader);
        whole_ = whole_ && reader.isWhole();
    }
    template <class Part>
    void part(Part T::*member) {
        part(member, [](auto& reader) { fields(reader, Of<Part>()); });
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*member) {
        HasAnyKey keys(object_);
        fields(keys, Of<Part>());
        Part part;
        RecordReader<Part> reader(object_, part);
        if (!keys.any()) return ask(Of<Part>());
        fields(reader, Of<Part>());
        if (reader.isWhole()) record_.*member = std::move(part);
    }

    template <class Tag = void, class... Kinds>
    void kind(std::string_view key, std::variant<Kinds...> T::*member,
              const std::array<std::string_view, sizeof...(Kinds)>& words, const About& = {}) {
        const auto word = object_.require(key);
        const auto index = word ? word->oneOf(words) : std::nullopt;
        if (!index) {
            whole_ = false;
            return;
        }
        std::size_t place = 0;
        ((place++ == *index ? readKind<Kinds, Tag>(record_.*member) : void()), ...);
    }

    /// Begins with the record that a key names.
    template <class Format>
    void base(std::string_view key, const Format& format, const About& = {}) {
        const auto value = object_.find(key);
        if (!value) return;
        if (auto record = format.read(*value)) record_ = *std::move(record);
    }

    /// Reads no more where the file is of a newer version: what it means is not known.
    void version(std::string_view key, int newest, const About& = {}) {
        const auto value = object_.find(key);
        stopped_ = value && !isReadableVersion(*value, newest);
    }

    template <class Act>
    void then(Act act) {
        if (!stopped_) act(object_, record_, whole_);
    }

  private:
    template <class Member, class Format>
    bool take(const std::optional<JsonValue>& found, Member member, const Format& format) {
        if (!found) return false;
        auto value = format.read(*found);
        if (!value) return false;
        setMember(record_, member, *std::move(value));
        return true;
    }

    /// How many of the keys stand there.
    template <class Member, class... Formats>
    int readEither(Member member, const Key<Formats>&... keys) {
        int found = 0;
        const auto readKey = [&](const auto& key) {
            const auto value = object_.find(key.key);
            if (!value) return;
            ++found;
            if (!take(value, member, key.format)) whole_ = false;
        };
        (readKey(keys), ...);
        if (found > 1) {
            whole_ = false;
            object_.value().report({listed(" と ", keys...) + " の両方", "both " + listed(" and ", keys...)},
                                   eitherOf(keys...));
        }
        return found;
    }
    template <class... Formats>
    static Text eitherOf(const Key<Formats>&... keys) {
        return {listed(" か ", keys...) + " のどちらか", "either " + listed(" or ", keys...)};
    }
    template <class... Formats>
    static std::string listed(const char* between, const Key<Formats>&... keys) {
        std::string list;
        ((list += (list.empty() ? "" : between) + std::string(keys.key)), ...);
        return list;
    }

    template <class Kind, class Tag, class Kinds>
    void readKind(Kinds& kinds) {
        RecordReader<Kind> reader(object_, kinds.template emplace<Kind>());
        fields(reader, Of<Kind, Tag>());
        whole_ = whole_ && reader.isWhole();
    }

    template <class Part>
    void ask(Of<Part> part) {
        AskKeys asking{object_};
        fields(asking, part);
    }
    struct AskKeys {
        JsonObject& object;
        template <class Member, class Format>
        void need(std::string_view key, Member, const Format&, const About& = {}) {
            object.find(key);
        }
    };

    JsonObject& object_;
    T& record_;
    bool whole_ = true;
    bool stopped_ = false;
};

/// Reads the object @p value into @p record; whether it is whole.
template <class T, class Tag>
bool readInto(const JsonValue& value, T& record) {
    JsonObject object(value);
    if (!object.isObject()) return false;
    RecordReader<T> reader(object, record);
    fields(reader, Of<T, Tag>());
    if (!reader.isStopped()) object.close();
    return reader.isWhole();
}

template <class T, class Tag>
std::optional<T> readRecord(const JsonValue& value) {
    std::optional<T> record(std::in_place);
    if (!readInto<T, Tag>(value, *record)) record.reset();
    return record;
}

}  // namespace yushi
