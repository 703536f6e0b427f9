#include "catalog/folders/inputs.h"

#include "catalog/folders/read_file.h"
#include "catalog/readers/consultation_reader.h"
#include "catalog/readers/edition_reader.h"
#include "format/case_format.h"

namespace yushi {

Result<Consultation> loadConsultation(const std::filesystem::path& file, const ProgramData& data) {
    const auto text = readFile(file, kMostCaseBytes);
    if (!text) return text.problems();
    return parseConsultation(*text, file.string(), data);
}

Result<Consultation> parseConsultation(std::string_view text, const std::string& name,
                                       const ProgramData& data) {
    if (text.size() > kMostCaseBytes) return Problems{tooLarge(name, text.size(), kMostCaseBytes)};
    return readJsonText(text, name, [&](const JsonValue& value) {
        return readConsultation(value, data.vocabulary, data.rules);
    });
}

Result<Edition> loadEdition(const std::filesystem::path& file, const Vocabulary& vocabulary) {
    return readJsonFile(file, [&](const JsonValue& value) { return readEdition(value, vocabulary); });
}

Result<Edition> parseEdition(std::string_view text, const std::string& name, const Vocabulary& vocabulary) {
    return readJsonText(text, name, [&](const JsonValue& value) { return readEdition(value, vocabulary); });
}

Result<LoanRequest> parseLoan(std::string_view text, const std::string& name,
                              std::span<const LoanPreset> presets) {
    return readJsonText(text, name, [presets](const JsonValue& value) {
        value.reading().context.presets = presets;
        return readLoanRequest(value);
    });
}

}  // namespace yushi
