#include "catalog/consultation_reader.h"

#include "catalog/case_parts_reader.h"
#include "catalog/cost_reader.h"
#include "catalog/fact_reader.h"
#include "catalog/loan_reader.h"
#include "model/place_answers.h"

#include <limits>
#include <span>
#include <utility>

namespace yushi {

namespace {

/// Reads one group of answers: the facts of the applicant or those of the request.
void readAnswers(const JsonValue& value, const Vocabulary& vocabulary, bool request, Answers& answers) {
    JsonObject object(value);
    if (!object.isObject()) return;
    for (std::uint16_t i = 0; i < vocabulary.facts().size(); ++i) {
        const Fact& fact = vocabulary.facts()[i];
        if (fact.request != request) continue;
        if (const auto answer = object.find(fact.id)) answers.answer(FactId{i}, readAnswer(*answer, fact));
    }
    for (const auto& [key, content] : value.json().items()) {
        const JsonValue member(content, value, std::string_view(key));
        const auto fact = vocabulary.findFact(key);
        if (fact && vocabulary.fact(*fact).request == request) continue;
        if (!fact && !request && vocabulary.kindOfJudgement(key)) {
            if (!content.is_null()) answers.decide(key, member.boolean());
            continue;
        }
        member.report({"知らない項目です", "unknown fact"},
                      request ? Text{"use、amount_yen、term_months、grace_months",
                                     "use, amount_yen, term_months, grace_months"}
                              : Text{"一覧にある項目の名前、または制度の判断の名前",
                                     "the name of a listed question, or of a judgement on a requirement"});
    }
}

std::optional<Offer> readOffer(const JsonValue& value, std::span<const LoanPreset> presets) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Offer offer;
    offer.line = readLineName(object);
    offer.terms = readLoanTerms(object, LoanKeys::Offer, presets);
    offer.costs = readCostTerms(object);
    object.close();
    if (object.has("amount_yen")) offer.amount = offer.terms.principal;
    if (object.has("term_months")) offer.term = offer.terms.term;
    if (object.has("grace_months")) offer.grace = offer.terms.grace;
    // A preset may name a method too.
    const LoanTerms plain;
    if (object.has("method") || offer.terms.method != plain.method) offer.method = offer.terms.method;
    if (object.has("payment_interval_months")) offer.interval = offer.terms.interval;
    offer.terms.principal = plain.principal;
    offer.terms.term = offer.terms.grace = plain.term;
    offer.terms.method = plain.method;
    offer.terms.interval = plain.interval;
    return offer;
}

std::optional<Client> readClient(const JsonValue& value) {
    JsonObject object(value);
    Client client;
    client.name = object.get("name", &JsonValue::nonEmptyString).value_or("");
    client.business = object.get("business", &JsonValue::nonEmptyString).value_or("");
    client.note = object.get("note", &JsonValue::nonEmptyString).value_or("");
    object.close();
    return client;
}

/// A list of at most @p most; one that is longer is reported unread.
template <class Read>
auto readList(const JsonValue& list, std::size_t most, Read read) {
    if (list.json().is_array() && list.json().size() > most) {
        const std::string count = std::to_string(list.json().size());
        const std::string limit = std::to_string(most);
        list.report({count + "件", count + " entries"}, {limit + "件以下", "at most " + limit});
        return decltype(list.list(read))();
    }
    return list.list(read);
}

/// The version of the format; a file without one is of the first.
bool isReadableVersion(JsonObject& object) {
    const auto value = object.find("schema_version");
    if (!value) return true;
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    const auto version = value->integer(1, any, {"1以上の整数", "a whole number, 1 or more"});
    if (!version) return false;
    if (*version <= kCaseVersion) return true;
    const std::string found = std::to_string(*version);
    const std::string known = std::to_string(kCaseVersion);
    value->report({"形式の版 " + found + "(この融資くらべより新しい)",
                   "version " + found + " of the format, newer than this program"},
                  {"版 " + known + " まで(新しい融資くらべで開いてください)",
                   "version " + known + " at most: open it with a newer program"});
    return false;
}

}  // namespace

Consultation readConsultation(const JsonValue& value, const Vocabulary& vocabulary, const Rules& rules) {
    JsonObject object(value);
    Consultation consultation{Answers(vocabulary), {}};
    consultation.schema = object.get("$schema", &JsonValue::string).value_or("");
    if (!isReadableVersion(object)) return consultation;  // what a newer file means is not known
    consultation.client = object.get("client", readClient).value_or(Client());
    if (const auto facts = object.find("facts")) readAnswers(*facts, vocabulary, false, consultation.answers);
    if (const auto request = object.find("request"))
        readAnswers(*request, vocabulary, true, consultation.answers);
    nameMunicipality(vocabulary, rules.municipalities, consultation.answers);
    if (const auto offers = object.find("offers")) {
        const std::span<const LoanPreset> presets = rules.costs.presets;
        consultation.offers =
            readList(*offers, kMostOffers, [presets](const JsonValue& v) { return readOffer(v, presets); });
    }
    if (const auto loans = object.find("existing_loans"))
        consultation.existingLoans = readList(*loans, kMostExistingLoans, readExistingLoan);
    if (const auto finances = object.find("finances")) consultation.finances = readFinances(*finances);
    if (const auto leases = object.find("leases"))
        consultation.leases = readList(*leases, kMostLeases, readLease);
    object.close();
    return consultation;
}

}  // namespace yushi
