#pragma once

#include "format/fields/cost_fields.h"
#include "format/fields/loan_fields.h"
#include "model/consultation/loan_request.h"

namespace yushi {

/// A method is needed where no preset says it.
inline void needMethod(JsonObject& object, LoanTerms&, bool) {
    if (!object.has("preset") && !object.has("method")) object.reportMissing("method");
}

/// The loan that `yushi schedule` reads.
template <class F>
void fields(F& f, Of<LoanRequest>) {
    f.part(&LoanRequest::terms, [](auto& terms) {
        presetField(terms);
        terms.need("principal_yen", &LoanTerms::principal, kAnyYen, {"元金(円)", "principal (yen)"});
        terms.need("term_months", &LoanTerms::term, kAnyMonths, {"期間(か月)", "term (months)"});
        terms.get("grace_months", &LoanTerms::grace, kAnyMonths, {"据置(か月)", "grace (months)"});
        terms.kept("method", &LoanTerms::method, kWord<RepaymentMethod>, kMethodAbout);
        terms.then(needMethod);
        terms.needEither(&LoanTerms::rates, {"利率", "rate"}, kOnlyRate, kRateSteps);
        intervalField(terms, &LoanTerms::interval, kIntervalAbout);
        conventionFields(terms);
        terms.then(cutLevelPaymentsToYen);
    });
    f.part(&LoanRequest::costs);
}

}  // namespace yushi
