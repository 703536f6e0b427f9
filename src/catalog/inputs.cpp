#include "catalog/inputs.h"

#include "catalog/consultation_reader.h"
#include "catalog/edition_reader.h"
#include "catalog/loan_reader.h"
#include "catalog/read_file.h"

namespace yushi {

Result<Consultation> loadConsultation(const std::filesystem::path& file, const Vocabulary& vocabulary) {
    return readJsonFile(file, [&](const JsonValue& value) { return readConsultation(value, vocabulary); });
}

Result<Edition> loadEdition(const std::filesystem::path& file, const Vocabulary& vocabulary) {
    return readJsonFile(file, [&](const JsonValue& value) { return readEdition(value, vocabulary); });
}

Result<LoanTerms> parseLoan(std::string_view text, const std::string& name) {
    return readJsonText(text, name, [](const JsonValue& value) {
        JsonObject object(value);
        if (!object.isObject()) return LoanTerms();
        LoanTerms terms = readLoanTerms(object, LoanKeys::Loan);
        object.close();
        return terms;
    });
}

}  // namespace yushi
