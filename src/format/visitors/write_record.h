#pragma once

#include "format/visitors/citation_keys.h"
#include "format/visitors/quiet_visitor.h"
#include "model/values/stated.h"

#include <algorithm>
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

    template <class V, class Format>
    void stated(std::string_view key, Stated<V> T::* member, const Format& format, const About& = {}) {
        const Stated<V>& field = record_.*member;
        if (field.isStated()) put(key, field.value(), format);
        if (!field.isUncertain()) return;
        Json candidates = Json::array();
        for (const V& reading : field.readings().candidates) candidates.push_back(format.write(reading, context_));
        doubts_.push_back({{"field", key}, {"candidates", std::move(candidates)},
                           {"why", BothLanguages().write(field.readings().why, context_)}});
    }
    template <class V, class Format>
    void outerStated(std::string_view key, Stated<V> T::* member, const Format& format, const About& = {}) {
        stated(key, member, format);
    }
    template <class Member, class Format>
    void outer(std::string_view key, Member member, const Format& format, const About& = {}) {
        get(key, member, format);
    }
    void uncertain(std::string_view key, const About& = {}) {
        if (!doubts_.empty()) json_[std::string(key)] = doubts_;
    }

    void needCitation(Citation T::* member) {
        context_.citation = {};
        citation(member);
    }
    void citation(Citation T::* member) {
        const Citation& own = record_.*member;
        writeCitation(json_, own, context_.citation);
        context_.citation = own;
    }

    /// What all records in a list have alike stands once beside it.
    template <class Part, class Format>
    void sharing(std::string_view key, std::vector<Part> T::* member, const Format& format, const About& = {}) {
        Json list = format.write(record_.*member, context_);
        for (const std::string_view shared : outerKeys<Part>()) {
            const std::string name(shared);
            const auto alike = [&](const Json& each) {
                return each.contains(name) && each[name] == list.front()[name];
            };
            if (list.empty() || !std::ranges::all_of(list, alike)) continue;
            json_[name] = list.front()[name];
            for (Json& each : list) each.erase(name);
        }
        json_[std::string(key)] = std::move(list);
    }

    void always(std::string_view key, int number, const About& = {}) { json_[std::string(key)] = number; }
    void constant(std::string_view key, std::string_view text, const About& = {}) {
        json_[std::string(key)] = text;
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
    FormatContext context_;
    Json doubts_ = Json::array();
};

template <class T, class Tag>
Json writeRecord(const T& record, const FormatContext& context) {
    Json json = Json::object();
    RecordWriter<T> writer(json, record, context);
    fields(writer, Of<T, Tag>());
    return json;
}

}  // namespace yushi
