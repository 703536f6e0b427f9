#include "catalog/checks/reference_check.h"

#include <set>
#include <string>

namespace yushi {

namespace {

/// Checks that ids are unique and that every reference inside the file leads somewhere.
class ReferenceCheck {
  public:
    ReferenceCheck(const JsonValue& root, std::span<const Program> read) : root_(root), read_(read) {}

    void run() {
        if (const auto documents = root_.json().find("documents"); documents != root_.json().end()) {
            for (const auto& [id, document] : documents->items()) documents_.insert(id);
        }
        // What was read has an entry for each in the file.
        forEachMember(root_, "programs", [this](const JsonValue& json, std::size_t i) {
            const Program& program = read_[i];
            unique(json, program.id, programs_);
            forEachMember(json, "lines", [&](const JsonValue& line, std::size_t k) {
                unique(line, program.lines[k].id, lines_);
            });
        });
        follow(root_);
    }

  private:
    template <class Visit>
    static void forEachMember(const JsonValue& parent, std::string_view key, Visit visit) {
        const auto list = parent.json().find(key);
        if (list == parent.json().end()) return;
        const JsonValue array(*list, parent, key);
        for (std::size_t i = 0; i < list->size(); ++i) visit(JsonValue((*list)[i], array, i), i);
    }

    static void unique(const JsonValue& entry, const std::string& id, std::set<std::string>& seen) {
        if (seen.insert(id).second) return;
        entry.report({"id「" + id + "」が2回あります", "id \"" + id + "\" twice"},
                     {"版の中で1回だけのid", "an id that is unique in the edition"});
    }

    static void known(const JsonValue& reference, const std::set<std::string>& ids, const Text& expected) {
        if (reference.json().is_array()) {
            for (std::size_t i = 0; i < reference.json().size(); ++i) {
                known(JsonValue(reference.json()[i], reference, i), ids, expected);
            }
        } else if (reference.json().is_string() &&
                   !ids.contains(reference.json().get_ref<const std::string&>())) {
            reference.expect(expected);
        }
    }

    /// A part of a page does not reach beyond it.
    static void within(const JsonValue& area) {
        const auto side = [&](std::size_t i) { return area.json()[i].get<int>(); };
        constexpr int whole = 1000;
        if (side(2) > 0 && side(3) > 0 && side(0) + side(2) <= whole && side(1) + side(3) <= whole) return;
        area.expect({"ページ(1000×1000)からはみ出さない、幅と高さが1以上の範囲",
                     "an area of some size within the page of 1000 by 1000"});
    }

    /// References are told by their keys; "program" of a succession is one of an earlier edition.
    void follow(const JsonValue& value) {
        if (value.json().is_array()) {
            for (std::size_t i = 0; i < value.json().size(); ++i)
                follow(JsonValue(value.json()[i], value, i));
            return;
        }
        if (!value.json().is_object()) return;
        const bool succession = value.json().contains("change");
        for (const auto& [key, member] : value.json().items()) {
            if (key == "on") continue;  // menus of other issuers
            const JsonValue child(member, value, std::string_view(key));
            if (key == "document") known(child, documents_, {"documents にあるid", "an id in \"documents\""});
            if (key == "derived_from") continue;  // a program of another issuer
            if (key == "area") within(child);
            if (key == "lines" || key == "off_lines")
                known(child, lines_, {"この版の行(line)のid", "the id of a line of this edition"});
            if (key == "programs" || key == "with" || key == "into" || (key == "program" && !succession)) {
                known(child, programs_, {"この版の制度(program)のid", "the id of a program of this edition"});
            }
            follow(child);
        }
    }

    const JsonValue& root_;
    std::span<const Program> read_;
    std::set<std::string> documents_;
    std::set<std::string> programs_;
    std::set<std::string> lines_;
};

}  // namespace

void checkReferences(const JsonValue& root, std::span<const Program> programs) {
    ReferenceCheck(root, programs).run();
}

}  // namespace yushi
