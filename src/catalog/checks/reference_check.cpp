#include "catalog/checks/reference_check.h"

#include <set>
#include <string>

namespace yushi {

namespace {

/// Checks that ids are unique and that every reference inside the file leads somewhere.
class ReferenceCheck {
  public:
    explicit ReferenceCheck(const JsonValue& root) : root_(root) {}

    void run() {
        if (const auto documents = root_.json().find("documents"); documents != root_.json().end()) {
            for (const auto& [id, document] : documents->items()) documents_.insert(id);
        }
        forEachMember(root_, "programs", [this](const JsonValue& program) {
            unique(program, programs_);
            forEachMember(program, "lines", [this](const JsonValue& line) { unique(line, lines_); });
        });
        follow(root_);
    }

  private:
    template <class Visit>
    static void forEachMember(const JsonValue& parent, std::string_view key, Visit visit) {
        const auto list = parent.json().find(key);
        if (list == parent.json().end()) return;
        const JsonValue array(*list, parent, key);
        for (std::size_t i = 0; i < list->size(); ++i) visit(JsonValue((*list)[i], array, i));
    }

    static void unique(const JsonValue& entry, std::set<std::string>& seen) {
        const std::string& id = entry.json().at("id").get_ref<const std::string&>();
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
            if (key == "lines" || key == "off_lines")
                known(child, lines_, {"この版の行(line)のid", "the id of a line of this edition"});
            if (key == "programs" || key == "with" || key == "into" || (key == "program" && !succession)) {
                known(child, programs_, {"この版の制度(program)のid", "the id of a program of this edition"});
            }
            follow(child);
        }
    }

    const JsonValue& root_;
    std::set<std::string> documents_;
    std::set<std::string> programs_;
    std::set<std::string> lines_;
};

}  // namespace

void checkReferences(const JsonValue& root) {
    ReferenceCheck(root).run();
}

}  // namespace yushi
