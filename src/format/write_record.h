#pragma once

#include "format/records.h"

#include <array>
#include <variant>

namespace yushi {

/// Writes the keys of @p record into an object; what has its default is left out.
template <class T>
class RecordWriter {
  public:
    RecordWriter(Json& json, const T& record, const FormatContext& context)
        : json_(json), record_(record), context_(context) {}

    template <class Member, class Format>
    void need(std::string_view key, Member member, const Format& format, const About& = {}) {
        put(key, memberOf(record_, member), format);
    }
    template <class Member, class Format>
    void kept(std::string_view key, Member member, const Format& format, const About& = {}) {
        put(key, memberOf(record_, member), format);
    }
    template <class Member, class Format>
    void get(std::string_view key, Member member, const Format& format, const About& = {}) {
        if (!hasDefault(member)) put(key, memberOf(record_, member), format);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view key, Member member, const Format& format, Default otherwise,
               const About& = {}) {
        if (memberOf(record_, member) != otherwise(record_)) put(key, memberOf(record_, member), format);
    }

    template <class Member, class... Formats>
    void needEither(Member member, const About&, const Key<Formats>&... keys) {
        putEither(memberOf(record_, member), keys...);
    }
    template <class Member, class... Formats>
    void getEither(Member member, const Key<Formats>&... keys) {
        if (!hasDefault(member)) putEither(memberOf(record_, member), keys...);
    }

    template <class Part, class Describe>
    void part(Part T::*member, Describe describe) {
        RecordWriter<Part> writer(json_, record_.*member, context_);
        describe(writer);
    }
    template <class Part>
    void part(Part T::*member) {
        part(member, [](auto& writer) { fields(writer, Of<Part>()); });
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*member) {
        if (!(record_.*member)) return;
        RecordWriter<Part> writer(json_, *(record_.*member), context_);
        fields(writer, Of<Part>());
    }

    template <class Tag = void, class... Kinds>
    void kind(std::string_view key, std::variant<Kinds...> T::*member,
              const std::array<std::string_view, sizeof...(Kinds)>& words, const About& = {}) {
        json_[std::string(key)] = words[(record_.*member).index()];
        std::visit(
            [this]<class Kind>(const Kind& kind) {
                RecordWriter<Kind> writer(json_, kind, context_);
                fields(writer, Of<Kind, Tag>());
            },
            record_.*member);
    }

    template <class Format>
    void base(std::string_view, const Format&, const About& = {}) {}

    void version(std::string_view key, int newest, const About& = {}) { json_[std::string(key)] = newest; }

    template <class Act>
    void then(Act) {}

  private:
    template <class Member>
    bool hasDefault(Member member) const {
        static const T defaults{};
        return memberOf(record_, member) == memberOf(defaults, member);
    }
    template <class V, class Format>
    void put(std::string_view key, const V& value, const Format& format) {
        json_[std::string(key)] = format.write(value, context_);
    }
    template <class V, class Format>
    void put(std::string_view key, const std::optional<V>& value, const Format& format) {
        json_[std::string(key)] = format.write(*value, context_);
    }
    template <class V, class... Formats>
    void putEither(const V& value, const Key<Formats>&... keys) {
        const auto putKey = [&](const auto& key) {
            if (!key.format.fits(value)) return false;
            put(key.key, value, key.format);
            return true;
        };
        (putKey(keys) || ...);
    }

    Json& json_;
    const T& record_;
    const FormatContext& context_;
};

template <class T, class Tag>
Json writeRecord(const T& record, const FormatContext& context) {
    Json json = Json::object();
    RecordWriter<T> writer(json, record, context);
    fields(writer, Of<T, Tag>());
    return json;
}

}  // namespace yushi
