#include "catalog/folders/inputs.h"
#include "cli/commands.h"
#include "cli/place_note.h"
#include "report/answers/derived_report.h"

#include <ostream>

namespace yushi {

ExitStatus showDerivedFacts(const Call& call, const Selection& selection, const std::string& file) {
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto consultation = loadConsultation(file, *data);
    if (!consultation) return refuse(call, consultation.problems());
    noteUnknownMunicipality(call, *data, *consultation);
    const Date on = selection.on.value_or(call.today);
    const Problems impossible = impossibleRequest(file, *consultation, data->vocabulary, on);
    if (!impossible.empty()) return refuseCase(call, file, impossible);
    tellDoubtfulAnswers(call, *consultation, *data, on);
    if (call.json) {
        call.out << derivedJson(data->vocabulary, data->rules, consultation->answers, on) << "\n";
    } else {
        call.out << derivedText(data->vocabulary, data->rules, consultation->answers, on, call.language);
    }
    return ExitStatus::Done;
}

}  // namespace yushi
