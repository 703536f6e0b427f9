#include "format/case_format.h"

#include "format/case_parts_json.h"
#include "format/case_text.h"
#include "format/fields/case_fields.h"
#include "format/fields/loan_request_fields.h"
#include "format/visitors/key_rows.h"
#include "format/visitors/read_record.h"
#include "format/visitors/schema_record.h"
#include "format/visitors/write_record.h"

namespace yushi {

void readCase(const JsonValue& value, Consultation& consultation) {
    readInto<Consultation, void>(value, consultation);
}

LoanRequest readLoanRequest(const JsonValue& value) {
    LoanRequest request;
    readInto<LoanRequest, void>(value, request);
    return request;
}

std::string caseText(const Consultation& consultation, const Vocabulary& vocabulary) {
    const Json json = writeRecord<Consultation, void>(consultation, {&vocabulary});
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string loanText(const LoanRequest& loan) {
    return writeRecord<LoanRequest, void>(loan, {}).dump();
}

std::string_view methodWord(RepaymentMethod method) {
    return wordOf(method);
}

Json writtenOffer(const Offer& offer) {
    return writeRecord<Offer, void>(offer, {});
}

Json writtenExistingLoan(const ExistingLoan& loan) {
    return writeRecord<ExistingLoan, void>(loan, {});
}

Json writtenFinances(const Finances& finances) {
    return writeRecord<Finances, void>(finances, {});
}

Json writtenLease(const Lease& lease) {
    return writeRecord<Lease, void>(lease, {});
}

std::string caseSchemaText(const Vocabulary& vocabulary) {
    return schemaText<Consultation>({"融資くらべの相談ファイル(.yushi)", "A case file of YushiKurabe",
                                     "書き方は docs/case-file.md", "see docs/case-file.md"},
                                    &vocabulary);
}

std::vector<KeyRow> caseKeys() {
    return keyRows<Consultation>();
}

}  // namespace yushi
