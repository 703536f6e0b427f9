#include "report/menus/verdict_words.h"

#include "engine/offers/unstated.h"
#include "report/menus/line_words.h"
#include "report/words/words.h"

namespace yushi {

std::string unstatedText(const Line& line, Language language) {
    const bool ja = language == Language::Japanese;
    std::string names;
    for (const LineField field : unstatedTerms(line)) {
        if (!names.empty()) names += ja ? "・" : ", ";
        names += shortFieldName(field).in(language);
    }
    if (names.empty()) return names;
    return ja ? names + "は資料に記載なし" : names + " not stated in the document";
}

std::string verdictText(Verdict verdict, const Line& line, Language language) {
    const std::string unstated = verdict == Verdict::Ineligible ? "" : unstatedText(line, language);
    const std::string text = verdictText(verdict, language);
    if (unstated.empty()) return text;
    return language == Language::Japanese ? text + "(" + unstated + ")" : text + " (" + unstated + ")";
}

}  // namespace yushi
