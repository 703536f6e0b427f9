#include "cli/place_note.h"

#include "model/place_answers.h"
#include "report/municipality_words.h"

#include <ostream>

namespace yushi {

void noteUnknownMunicipality(const Call& call, const ProgramData& data, const Consultation& consultation) {
    const std::string typed = answeredMunicipality(data.vocabulary, consultation.answers);
    if (typed.empty()) return;
    const std::string refusal =
        municipalityRefusalText(data.rules.municipalities, typed,
                                answeredPrefecture(data.vocabulary, consultation.answers), call.language);
    if (refusal.empty()) return;
    call.err << (call.language == Language::Japanese ? "「" + typed + "」: " : "\"" + typed + "\": ") << refusal << "\n";
}

}  // namespace yushi
