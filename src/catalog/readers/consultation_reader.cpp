#include "catalog/readers/consultation_reader.h"

#include "format/case_format.h"
#include "model/rules/place_answers.h"

namespace yushi {

Consultation readConsultation(const JsonValue& value, const Vocabulary& vocabulary, const Rules& rules) {
    FormatContext& context = value.reading().context;
    context.vocabulary = &vocabulary;
    context.presets = rules.costs.presets;
    Consultation consultation{Answers(vocabulary), {}};
    readCase(value, consultation);
    nameMunicipality(vocabulary, rules.municipalities, consultation.answers);
    return consultation;
}

}  // namespace yushi
