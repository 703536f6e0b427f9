#pragma once

#include "format/visitors/values.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace yushi {

// A record of a file is said once, by a function that shows each of its keys to a visitor:
//
//   template <class F>
//   void fields(F& f, Of<PrincipalStep>) {
//       f.need("from_month", &PrincipalStep::fromMonth, kAnyMonths, {"この月から", "from month"});
//       f.need("principal_yen", &PrincipalStep::principal, kAnyYen, {"毎回の元金(円)", "principal each time (yen)"});
//   }
//
// Readers, writers, schemas, tables of keys and the tests' random records are visitors. What they are shown:
//   need      a key that must be there                   get        one that may be left out: then the member keeps its
//                                                                   default, and what has its default is not written
//   kept      may be left out, and is always written     getOr      may be left out for what follows from the record so far
//   needEither, getEither   one member under one of several keys
//   part      the keys of a member stand among the others        partIfAny  the same; all of them or none
//   stated    a field of a document, which may be silent or have several readings; those stand under uncertain
//   outer, outerStated      may stand on the record around, once for all that share it (sharing)
//   citation  where it was read, if not where the record around was; needCitation: always
//   kind      a word, and among the others the keys of what it names
//   unkept    a key that must be there for people: nothing of it is kept
//   always, constant        a key whose value never differs
//   base      names the record that the others change    version    the version of the format
//   then      what a reader does when it has come so far: checks, and what follows from what was read

/// Names a record, and with a tag one of several formats of it.
template <class T, class Tag = void>
struct Of {};

/// What a key means, for people: its title, and what else there is to know.
struct About {
    std::string_view ja{};
    std::string_view en{};
    std::string_view moreJa{};
    std::string_view moreEn{};
};

inline constexpr std::string_view kUncertain = "uncertain";  ///< the key of fields that have several readings

inline constexpr About kWordsAbout{"言葉", "words", "自分たちの短い言葉", "our own short words"};
inline constexpr About kDocumentAbout{"資料", "document", "documents にあるid", "an id in documents"};
inline constexpr About kPlaceAbout{"場所", "place", "ページ・表・見出しなど、読む人が見つけられる場所",
                                   "a page, table or heading that a reader can find"};

/// One of the keys under which a member may be written, in a format that fits() some of its values.
template <class Format>
struct Key {
    std::string_view key;
    Format format;
    About about{};
};
template <class Format>
Key(const char*, Format, About) -> Key<Format>;

// A member is named by its pointer, or by an object that gets and sets it.
template <class T, class V>
const V& memberOf(const T& record, V T::*member) {
    return record.*member;
}
template <class T, class Property>
auto memberOf(const T& record, const Property& property) {
    return property.get(record);
}
template <class T, class V, class New>
void setMember(T& record, V T::*member, New&& value) {
    record.*member = std::forward<New>(value);
}
template <class T, class Property, class New>
void setMember(T& record, const Property& property, New&& value) {
    property.set(record, std::forward<New>(value));
}

template <class T, class Tag>
std::optional<T> readRecord(const JsonValue& value);
template <class T, class Tag>
Json writeRecord(const T& record, const FormatContext& context);
template <class T, class Tag>
Json recordSchema(SchemaDraft& draft, std::string_view name);

/// A record as an object of its own; its schema stands once under the name.
template <class T, class Tag = void>
struct Record {
    using Value = T;
    using Fields = Of<T, Tag>;
    std::string_view name;

    Text expected() const { return {"オブジェクト {…}", "an object {…}"}; }
    std::optional<T> read(const JsonValue& value) const { return readRecord<T, Tag>(value); }
    Json write(const T& record, const FormatContext& context) const {
        return writeRecord<T, Tag>(record, context);
    }
    Json schema(SchemaDraft& draft) const { return recordSchema<T, Tag>(draft, name); }
};

/// A list of at least and at most so many; one that is longer is reported unread.
template <class Format>
struct List {
    using Value = std::vector<typename Format::Value>;
    Format format;
    std::size_t least = 0;
    std::size_t most = 0;  ///< 0: any number

    Text expected() const {
        const Text each = format.expected();
        return {"配列 […]: " + each.ja, "an array […] of " + each.en};
    }
    std::optional<Value> read(const JsonValue& value) const {
        if (most != 0 && value.json().is_array() && value.json().size() > most) {
            const std::string count = std::to_string(value.json().size());
            const std::string limit = std::to_string(most);
            value.report({count + "件", count + " entries"}, {limit + "件以下", "at most " + limit});
            return std::nullopt;
        }
        const auto read = [this](const JsonValue& element) { return format.read(element); };
        auto items = least == 0 ? value.list(read) : value.nonEmptyList(read);
        return value.json().is_array() ? std::optional(std::move(items)) : std::nullopt;
    }
    Json write(const Value& items, const FormatContext& context) const {
        Json list = Json::array();
        for (const auto& item : items) list.push_back(format.write(item, context));
        return list;
    }
    Json schema(SchemaDraft& draft) const {
        Json json = {{"type", "array"}, {"items", format.schema(draft)}};
        if (least != 0) json["minItems"] = least;
        if (most != 0) json["maxItems"] = most;
        return json;
    }
    bool fits(const Value& items) const { return items.size() >= least; }
};
template <class Format>
List(Format) -> List<Format>;
template <class Format>
List(Format, int) -> List<Format>;
template <class Format>
List(Format, int, std::size_t) -> List<Format>;

/// What another format reads, if it holds in whole.
template <class Format>
struct Checked {
    using Value = typename Format::Value;
    Format format;
    bool (*holds)(const Value&);
    const char* ja;  ///< what is expected of the whole
    const char* en;

    Text expected() const { return {ja, en}; }
    std::optional<Value> read(const JsonValue& value) const {
        auto whole = format.read(value);
        if (whole && !holds(*whole)) value.expect(expected());
        return whole;
    }
    Json schema(SchemaDraft& draft) const { return format.schema(draft); }
};
template <class Format, class Holds>
Checked(Format, Holds, const char*, const char*) -> Checked<Format>;

/// A list in which a single entry may stand without its brackets; it is written with them.
template <class Format>
struct OneOrList {
    using Value = std::vector<typename Format::Value>;
    Format format;

    Text expected() const { return List<Format>{format}.expected(); }
    std::optional<Value> read(const JsonValue& value) const {
        if (value.json().is_array()) return List<Format>{format}.read(value);
        auto one = format.read(value);
        if (!one) return std::nullopt;
        Value list;
        list.push_back(*std::move(one));
        return list;
    }
    Json write(const Value& items, const FormatContext& context) const {
        return List<Format>{format}.write(items, context);
    }
    Json schema(SchemaDraft& draft) const {
        return {{"anyOf", {format.schema(draft), List<Format>{format}.schema(draft)}}};
    }
};
template <class Format>
OneOrList(Format) -> OneOrList<Format>;

/// The words of a file for what a variant holds, in its order.
template <class Variant>
inline constexpr auto kKindWords = nullptr;

/// A record that is nothing but one of several kinds.
template <class Variant>
struct Sole {
    Variant value;
};

/// One of several kinds as an object of its own.
template <class Variant>
struct Kinds {
    using Value = Variant;
    std::string_view name;

    Text expected() const { return record().expected(); }
    std::optional<Variant> read(const JsonValue& value) const {
        auto sole = record().read(value);
        return sole ? std::optional(std::move(sole->value)) : std::nullopt;
    }
    Json write(const Variant& value, const FormatContext& context) const {
        return record().write({value}, context);
    }
    Json schema(SchemaDraft& draft) const { return record().schema(draft); }
    Record<Sole<Variant>> record() const { return {name}; }
};

/// Records by their ids, of which there is one at least.
template <class T>
struct Keyed {
    using Value = std::vector<T>;
    Record<T> record;

    Text expected() const { return {"idごとのオブジェクト {…}", "an object {…} by id"}; }
    std::optional<Value> read(const JsonValue& value) const {
        JsonObject object(value);
        if (!object.isObject()) return std::nullopt;
        if (value.json().empty()) value.expect({"1つ以上の要素", "at least one " + std::string(record.name)});
        Value records;
        for (const auto& [id, content] : value.json().items()) {
            auto entry = content.is_null() ? std::nullopt : record.read(JsonValue(content, value, std::string_view(id)));
            if (!entry) continue;
            entry->id = id;
            records.push_back(*std::move(entry));
        }
        return records;
    }
    Json write(const Value& records, const FormatContext& context) const {
        Json json = Json::object();
        for (const T& each : records) json[each.id] = record.write(each, context);
        return json;
    }
    Json schema(SchemaDraft& draft) const {
        return {{"type", "object"}, {"minProperties", 1}, {"additionalProperties", record.schema(draft)}};
    }
};
/// The only entry of a list.
template <class Format>
struct Single {
    using Value = std::vector<typename Format::Value>;
    Format format;

    Text expected() const { return format.expected(); }
    std::optional<Value> read(const JsonValue& value) const {
        const auto one = format.read(value);
        return one ? std::optional(Value{*one}) : std::nullopt;
    }
    Json write(const Value& items, const FormatContext& context) const {
        return format.write(items.front(), context);
    }
    Json schema(SchemaDraft& draft) const { return format.schema(draft); }
    static bool fits(const Value& items) { return items.size() == 1; }
};
template <class Format>
Single(Format) -> Single<Format>;

}  // namespace yushi
