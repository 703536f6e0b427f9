#pragma once

#include "format/key_row.h"
#include "format/records.h"
#include "model/citation.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

/// Collects the keys of a record and of the records in it.
template <class T>
class KeyRows {
  public:
    KeyRows(std::vector<KeyRow>& rows, std::string before) : rows_(rows), before_(std::move(before)) {}

    template <class Member, class Format>
    void need(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, true, format, about);
    }
    template <class Member, class Format>
    void get(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, false, format, about);
    }
    template <class Member, class Format>
    void kept(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, false, format, about);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view key, Member, const Format& format, Default, const About& about = {}) {
        put(key, false, format, about);
    }
    template <class Member, class Format>
    void stated(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, false, format, about);
    }
    template <class Member, class Format>
    void outerStated(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, false, format, about);
    }
    template <class Member, class Format>
    void outer(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, false, format, about);
    }
    void uncertain(std::string_view key, const About& about = {}) {
        add(before_ + std::string(key), false,
            {"[{\"field\", \"candidates\": […], \"why\"}]", "[{\"field\", \"candidates\": […], \"why\"}]"}, about);
    }
    void needCitation(Citation T::*) {
        put("document", true, Name(), kDocumentAbout);
        put("at", true, Name(), kPlaceAbout);
    }
    void citation(Citation T::*) {
        put("document", false, Name(), kDocumentAbout);
        put("at", false, Name(), kPlaceAbout);
    }
    template <class Member, class Format>
    void sharing(std::string_view key, Member, const Format& format, const About& about = {}) {
        put(key, true, format, about);
    }
    void always(std::string_view key, int number, const About& about = {}) {
        add(before_ + std::string(key), true, {std::to_string(number), std::to_string(number)}, about);
    }
    void constant(std::string_view key, std::string_view text, const About& about = {}) {
        add(before_ + std::string(key), false, {std::string(text), std::string(text)}, about);
    }
    template <class Member, class... Formats>
    void needEither(Member, const About&, const Key<Formats>&... keys) {
        (put(keys.key, false, keys.format, keys.about), ...);
    }
    template <class Member, class... Formats>
    void getEither(Member, const Key<Formats>&... keys) {
        (put(keys.key, false, keys.format, keys.about), ...);
    }
    template <class Part, class Describe>
    void part(Part T::*, Describe describe) {
        KeyRows<Part> rows(rows_, before_);
        describe(rows);
    }
    template <class Part>
    void part(Part T::*member) {
        part(member, [](auto& rows) { fields(rows, Of<Part>()); });
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*) {
        KeyRows<Part> rows(rows_, before_);
        fields(rows, Of<Part>());
    }
    template <class Tag = void, class... Kinds>
    void kind(std::string_view key, std::variant<Kinds...> T::*,
              const std::array<std::string_view, sizeof...(Kinds)>& words, const About& about = {}) {
        put(key, true, OneOf<std::size_t, sizeof...(Kinds)>{words}, about);
        (showKind<Kinds, Tag>(), ...);
    }
    template <class Format>
    void base(std::string_view key, const Format& format, const About& about = {}) {
        put(key, false, format, about);
    }
    void version(std::string_view key, int newest, const About& about = {}) {
        const std::string last = std::to_string(newest);
        add(before_ + std::string(key), false, {"1〜" + last, "1 to " + last}, about);
    }
    template <class Act>
    void then(Act) {}

  private:
    /// Kinds may share keys: each stands once.
    template <class Format>
    void put(std::string_view key, bool needed, const Format& format, const About& about) {
        std::string path = before_ + std::string(key);
        for (const KeyRow& row : rows_) {
            if (row.path == path) return;
        }
        add(path, needed, format.expected(), about);
        showInside(path, format);
    }
    void add(std::string path, bool needed, Text value, const About& about) {
        rows_.push_back({std::move(path),
                         needed,
                         std::move(value),
                         {std::string(about.ja), std::string(about.en)},
                         {std::string(about.moreJa), std::string(about.moreEn)}});
    }
    template <class Kind, class Tag>
    void showKind() {
        KeyRows<Kind> rows(rows_, before_);
        fields(rows, Of<Kind, Tag>());
    }

    template <class Format>
    void showInside(const std::string&, const Format&) {}
    template <class Inside, class Tag>
    void showInside(const std::string& path, const Record<Inside, Tag>&) {
        KeyRows<Inside> rows(rows_, path + ".");
        fields(rows, Of<Inside, Tag>());
    }
    template <class Format>
    void showInside(const std::string& path, const List<Format>& list) {
        showInside(path + "[]", list.format);
    }
    template <class Variant>
    void showInside(const std::string& path, const Kinds<Variant>& kinds) {
        showInside(path, kinds.record());
    }
    template <class Inside>
    void showInside(const std::string& path, const Keyed<Inside>& keyed) {
        showInside(path + ".<id>", keyed.record);
    }
    template <class Format>
    void showInside(const std::string& path, const OneOrList<Format>& list) {
        showInside(path + "[]", list.format);
    }

    std::vector<KeyRow>& rows_;
    std::string before_;
};

/// The keys of a record and of the records in it, in the order of the file.
template <class T, class Tag = void>
std::vector<KeyRow> keyRows() {
    std::vector<KeyRow> rows;
    KeyRows<T> collect(rows, "");
    fields(collect, Of<T, Tag>());
    return rows;
}

}  // namespace yushi
