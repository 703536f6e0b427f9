#pragma once

#include "format/visitors/each_key.h"
#include "format/visitors/key_row.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace yushi {

/// Collects the keys of a record and of the records in it.
template <class T>
class KeyRows : public EachKey<KeyRows<T>, T> {
  public:
    KeyRows(std::vector<KeyRow>& rows, std::string before) : rows_(rows), before_(std::move(before)) {}

    /// Kinds may share keys: each stands once.
    template <class Format>
    void show(std::string_view key, bool needed, const Format& format, const About& about) {
        std::string path = before_ + std::string(key);
        for (const KeyRow& row : rows_) {
            if (row.path == path) return;
        }
        add(path, needed, format.expected(), about);
        showInside(path, format);
    }
    void uncertain(std::string_view key, const About& about = {}) {
        add(before_ + std::string(key), false,
            {"[{\"field\", \"candidates\": […], \"why\"}]", "[{\"field\", \"candidates\": […], \"why\"}]"}, about);
    }
    void always(std::string_view key, int number, const About& about = {}) {
        add(before_ + std::string(key), true, {std::to_string(number), std::to_string(number)}, about);
    }
    void constant(std::string_view key, std::string_view text, const About& about = {}) {
        add(before_ + std::string(key), false, {std::string(text), std::string(text)}, about);
    }

    using EachKey<KeyRows, T>::part;
    template <class Part, class Describe>
    void part(Part T::*, Describe describe) {
        KeyRows<Part> rows(rows_, before_);
        describe(rows);
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*) {
        KeyRows<Part> rows(rows_, before_);
        fields(rows, Of<Part>());
    }
    template <class Tag = void, class... Kinds>
    void kind(std::string_view key, std::variant<Kinds...> T::*,
              const std::array<std::string_view, sizeof...(Kinds)>& words, const About& about = {}) {
        this->show(key, true, OneOf<std::size_t, sizeof...(Kinds)>{words}, about);
        (showKind<Kinds, Tag>(), ...);
    }
    void version(std::string_view key, int newest, const About& about = {}) {
        const std::string last = std::to_string(newest);
        add(before_ + std::string(key), false, {"1〜" + last, "1 to " + last}, about);
    }

  private:
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
