#include "cli/place_note.h"

#include "report/municipality_words.h"

#include <ostream>

namespace yushi {

void noteUnknownMunicipality(const Call& call, const ProgramData& data, const Consultation& consultation) {
    const auto unknown = unknownPlace(data.vocabulary, data.rules.municipalities, consultation.answers);
    if (!unknown) return;
    const bool ja = call.language == Language::Japanese;
    call.err << (ja ? "「" + unknown->typed + "」: " : "\"" + unknown->typed + "\": ") << unknown->why.in(call.language)
             << "\n";
}

}  // namespace yushi
