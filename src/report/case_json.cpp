#include "report/case_json.h"

#include "report/case_file_parts.h"
#include "report/case_terms_json.h"

namespace yushi {

namespace {

/// One group of answers: the facts of the applicant or those of the request.
Json answersJson(const Answers& answers, const Vocabulary& vocabulary, bool request) {
    Json group = Json::object();
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const Fact& fact = vocabulary.facts()[i];
        const auto& answer = answers[FactId{i}];
        if (fact.request == request && answer) group[fact.id] = jsonOf(*answer, fact);
    }
    if (request) return group;
    for (const auto& [judgement, outcome] : answers.outcomes()) group[judgement] = outcome;
    return group;
}

Json offerJson(const Offer& offer) {
    Json json = lineNameJson(offer.line);
    if (offer.amount) json["amount_yen"] = offer.amount->value();
    if (offer.term) json["term_months"] = offer.term->count();
    if (offer.grace) json["grace_months"] = offer.grace->count();
    addRepayment(json, offer);
    addLoanTerms(json, offer.terms);
    addCostTerms(json, offer.costs);
    return json;
}

Json clientJson(const Client& client) {
    Json json = Json::object();
    if (!client.name.empty()) json["name"] = client.name;
    if (!client.business.empty()) json["business"] = client.business;
    if (!client.note.empty()) json["note"] = client.note;
    return json;
}

}  // namespace

std::string caseText(const Consultation& consultation, const Vocabulary& vocabulary) {
    Json json = Json::object();
    if (!consultation.schema.empty()) json["$schema"] = consultation.schema;
    json["schema_version"] = kCaseVersion;
    if (consultation.client != Client()) json["client"] = clientJson(consultation.client);
    json["facts"] = answersJson(consultation.answers, vocabulary, false);
    json["request"] = answersJson(consultation.answers, vocabulary, true);
    json["offers"] = jsonList(consultation.offers, offerJson);
    if (!consultation.existingLoans.empty())
        json["existing_loans"] = jsonList(consultation.existingLoans, existingLoanJson);
    if (consultation.finances != Finances()) json["finances"] = financesJson(consultation.finances);
    if (!consultation.leases.empty()) json["leases"] = jsonList(consultation.leases, leaseJson);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace yushi
