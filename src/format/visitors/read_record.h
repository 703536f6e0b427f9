#pragma once

#include "format/visitors/citation_keys.h"
#include "format/visitors/quiet_visitor.h"
#include "model/values/stated.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace yushi {

/// Whether a program that knows the versions up to @p newest can read a file of the version @p value.
bool isReadableVersion(const JsonValue& value, int newest);

/// One entry of "uncertain": a field whose text has several readings.
struct Doubt {
    std::string field;
    JsonValue candidates;
    Text why;
};
/// The doubts in @p list; @p entries keeps the values in which they lie.
std::vector<Doubt> doubtsIn(const std::optional<JsonValue>& list, std::vector<JsonValue>& entries);
/// Reports doubts about what is no field.
void reportUnknown(const std::vector<Doubt>& doubts);

/// Whether any key of a record stands in an object.
class HasAnyKey : public QuietVisitor<void> {
  public:
    explicit HasAnyKey(JsonObject& object) : object_(object) {}

    template <class Member, class Format>
    void need(std::string_view key, Member, const Format&, const About& = {}) {
        any_ = object_.find(key).has_value() || any_;
    }
    bool any() const { return any_; }

  private:
    JsonObject& object_;
    bool any_ = false;
};

/// Reads the keys of a record from an object into @p record.
template <class T>
class RecordReader {
  public:
    RecordReader(JsonObject& object, T& record)
        : object_(object), record_(record), placeLength_(context().place.size()) {}
    /// What held for this record holds no more.
    ~RecordReader() {
        context().place.resize(placeLength_);
        if (around_) context().citation = *std::move(around_);
    }
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

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

    template <class V, class Format>
    void stated(std::string_view key, Stated<V> T::* member, const Format& format, const About& = {}) {
        takeStated(key, object_.find(key), member, format);
    }
    template <class V, class Format>
    void outerStated(std::string_view key, Stated<V> T::* member, const Format& format, const About& = {}) {
        takeStated(key, findHereOrAround(key), member, format);
    }
    template <class Member, class Format>
    void outer(std::string_view key, Member member, const Format& format, const About& = {}) {
        take(findHereOrAround(key), member, format);
    }
    void uncertain(std::string_view key, const About& = {}) {
        readDoubts(key);
        reportUnknown(doubts_);
    }

    void needCitation(Citation T::* member) {
        for (const std::string_view key : {"document", "at"}) {
            if (object_.has(key)) continue;
            object_.require(key);
            whole_ = false;
        }
        keepCitation(member, readCitation(object_, {}));
    }
    void citation(Citation T::* member) {
        keepCitation(member, readCitation(object_, context().citation));
    }

    template <class Part, class Format>
    void sharing(std::string_view key, std::vector<Part> T::* member, const Format& format, const About& = {}) {
        for (const std::string_view shared : outerKeys<Part>()) object_.find(shared);
        JsonObject* const around = std::exchange(context().outer, &object_);
        need(key, member, format);
        context().outer = around;
    }

    void always(std::string_view key, int number, const About& = {}) {
        const std::string only = std::to_string(number);
        object_.need(key, [&](const JsonValue& value) { return value.integer(number, number, {only, only}); });
    }
    template <class Format>
    void unkept(std::string_view key, const Format& format, const About& = {}) {
        const auto found = object_.require(key);
        if (found) format.read(*found);
    }
    void constant(std::string_view key, std::string_view, const About& = {}) { object_.find(key); }

    template <class Member, class... Formats>
    void needEither(Member member, const About& missing, const Key<Formats>&... keys) {
        if (readEither(member, missing, keys...) == 0) {
            whole_ = false;
            object_.value().report(
                {std::string(missing.ja) + "がありません", "no " + std::string(missing.en)},
                eitherOf(missing, keys...));
        }
    }
    template <class Member, class... Formats>
    void getEither(Member member, const Key<Formats>&... keys) {
        readEither(member, {}, keys...);
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
        if (!keys.any()) return;
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
    FormatContext& context() const { return object_.value().reading().context; }

    void keepCitation(Citation T::* member, Citation found) {
        record_.*member = found;
        around_ = std::exchange(context().citation, std::move(found));
    }
    std::optional<JsonValue> findHereOrAround(std::string_view key) {
        auto here = object_.find(key);
        return here || !context().outer ? here : context().outer->look(key);
    }
    /// The entries of "uncertain", which are read before the first field that may be among them.
    void readDoubts(std::string_view key) {
        if (!readDoubts_) doubts_ = doubtsIn(object_.find(key), entries_);
        readDoubts_ = true;
    }
    /// A field with a value, without one, or with several readings.
    template <class V, class Format>
    void takeStated(std::string_view key, const std::optional<JsonValue>& given, Stated<V> T::* member,
                    const Format& format) {
        readDoubts(kUncertain);
        const auto doubt = std::ranges::find(doubts_, key, &Doubt::field);
        if (doubt == doubts_.end()) {
            take(given, member, format);
            return;
        }
        if (given) given->expect({"値か uncertain のどちらか一方", "either a value or an entry in uncertain"});
        if (doubt->candidates.json().is_array() && doubt->candidates.json().empty())
            doubt->candidates.expect({"1つ以上の読み方", "at least one reading"});
        record_.*member = Uncertain<V>{doubt->candidates.list([&](const JsonValue& v) { return format.read(v); }),
                                       std::move(doubt->why)};
        doubts_.erase(doubt);
    }

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
    int readEither(Member member, const About& about, const Key<Formats>&... keys) {
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
                                   eitherOf(about, keys...));
        }
        return found;
    }
    /// What is expected, as @p about says it, or by the keys.
    template <class... Formats>
    static Text eitherOf(const About& about, const Key<Formats>&... keys) {
        if (!about.moreJa.empty()) return {std::string(about.moreJa), std::string(about.moreEn)};
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

    JsonObject& object_;
    T& record_;
    std::size_t placeLength_;
    std::optional<Citation> around_;
    std::vector<JsonValue> entries_;  ///< of "uncertain", in which the doubts lie
    std::vector<Doubt> doubts_;
    bool readDoubts_ = false;
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
