#include "report/answers/diff_report.h"

#include "report/json/json_parts.h"
#include "report/menus/line_words.h"

#include <array>

namespace yushi {

namespace {

constexpr std::array<const char*, 9> kKinds = {"program_added",      "program_ended",   "program_merged",
                                               "program_not_listed", "program_renamed", "eligibility_changed",
                                               "line_added",         "line_removed",    "field_changed"};
constexpr std::array<const char*, 3> kDirections = {"other", "up", "down"};

std::string name(const Program* program) {
    if (!program) return {};
    return program->fund.empty() || program->fund == program->name ? program->name
                                                                   : program->fund + " " + program->name;
}

std::string lineLabel(const EditionDifference& d, Language language) {
    const Line& line = d.lineAfter ? *d.lineAfter : *d.lineBefore;
    std::string label = fieldText(line, LineField::Uses, language);
    if (!line.variant.empty()) label = line.variant + " " + label;
    return label;
}

std::string namesOf(const std::vector<const Program*>& programs, Language language) {
    std::string text;
    for (const Program* program : programs)
        text += (text.empty() ? "" : language == Language::Japanese ? "、" : ", ") + name(program);
    return text;
}

std::string fieldChange(const EditionDifference& d, Language language) {
    static constexpr std::array<const char*, 3> arrows = {"→", "↗", "↘"};
    return fieldName(d.field).in(language) + ": " + fieldText(*d.lineBefore, d.field, language) + " " +
           arrows[static_cast<std::size_t>(d.direction)] + " " + fieldText(*d.lineAfter, d.field, language);
}

}  // namespace

std::string differenceText(const EditionDifference& d, Language language) {
    const bool ja = language == Language::Japanese;
    const std::string program = name(d.after ? d.after : d.before);
    const std::string line = d.lineBefore || d.lineAfter ? " [" + lineLabel(d, language) + "]" : "";
    switch (d.kind) {
        case DiffKind::ProgramAdded:
            return program + (ja ? ": 新しい制度" : ": new");
        case DiffKind::ProgramEnded:
            return program + (ja ? ": 終了" : ": ended");
        case DiffKind::ProgramMerged:
            return program + (ja ? ": 統合 → " : ": merged into ") + namesOf(d.into, language);
        case DiffKind::ProgramNotListed:
            return program +
                   (ja ? ": 新しい版の資料に名前がない(終了とは書かれていない)"
                       : ": not in the documents of the later edition (which do not say that it ended)");
        case DiffKind::ProgramRenamed:
            return name(d.before) + (ja ? ": 改称 → " : ": renamed to ") + program;
        case DiffKind::EligibilityChanged:
            return program + line + (ja ? ": 融資対象が変わった" : ": eligibility changed");
        case DiffKind::LineAdded:
            return program + line + (ja ? ": 新しい行" : ": new line");
        case DiffKind::LineRemoved:
            return program + line + (ja ? ": なくなった行" : ": line removed");
        case DiffKind::FieldChanged:
            return program + line + " " + fieldChange(d, language);
    }
    return {};
}

std::string diffText(std::span<const EditionDifference> differences, Language language) {
    std::string text;
    for (const EditionDifference& difference : differences)
        text += differenceText(difference, language) + "\n";
    if (text.empty()) text = language == Language::Japanese ? "違いはありません。\n" : "No difference.\n";
    return text;
}

std::string diffJson(std::span<const EditionDifference> differences) {
    return jsonList(
               differences,
               [](const EditionDifference& d) {
                   const bool field = d.kind == DiffKind::FieldChanged;
                   return Json{
                       {"kind", kKinds[static_cast<std::size_t>(d.kind)]},
                       {"program", d.after ? d.after->id : d.before->id},
                       {"line", d.lineAfter    ? Json(d.lineAfter->id)
                                : d.lineBefore ? Json(d.lineBefore->id)
                                               : Json(nullptr)},
                       {"field", field ? Json(fieldKey(d.field)) : Json(nullptr)},
                       {"direction",
                        field ? Json(kDirections[static_cast<std::size_t>(d.direction)]) : Json(nullptr)},
                       {"before", field ? Json(fieldText(*d.lineBefore, d.field, Language::Japanese))
                                        : jsonOfWords(name(d.before))},
                       {"after", field ? Json(fieldText(*d.lineAfter, d.field, Language::Japanese))
                                       : jsonOfWords(name(d.after))},
                       {"into", jsonList(d.into, [](const Program* program) { return Json(program->id); })}};
               })
        .dump(2);
}

}  // namespace yushi
