#include "cli/place_note.h"

#include "model/values/visible.h"
#include "report/words/municipality_words.h"

#include <ostream>

namespace yushi {

void noteUnknownMunicipality(const Call& call, const ProgramData& data, const Consultation& consultation) {
    const auto unknown = unknownPlace(data.vocabulary, data.rules.municipalities, consultation.answers);
    if (!unknown) return;
    call.err << inQuotes(unknown->typed).in(call.language) << ": " << unknown->why.in(call.language) << "\n";
}

}  // namespace yushi
