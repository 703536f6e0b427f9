// The JSON of a cost has the types that docs promise: a rate is a decimal string of percent a year, money is whole yen.
#include "report/json/cost_json.h"

#include "engine/cost_data.h"

#include <regex>

using namespace yushi;

namespace {

bool isRate(const Json& json) {
    static const std::regex rate("-?[0-9]+[.][0-9]+");
    return json.is_string() && std::regex_match(json.get<std::string>(), rate);
}

Json costJsonOf(const LineName& line, CostTerms asked = {}) {
    LoanTerms terms = equalLoan(10'000'000, 0, 60);
    terms.rates.clear();
    terms.drawdownOn = std::chrono::year(2018) / std::chrono::June / 10;
    return jsonOf(worked(line, terms, asked));
}

}  // namespace

TEST_CASE("both ends of an effective rate are rates, and the end that is not known is null") {
    CostTerms classFive;
    classFive.guaranteeFee.emplace();
    classFive.guaranteeFee->table = "general";
    classFive.guaranteeFee->feeClass = 5;
    const Json band = costJsonOf({"nagano-city", "H30", "general-working"}, classFive)["effective_rate_band_percent"];
    CHECK(isRate(band["least"]));  // all of the fee may be carried
    CHECK(isRate(band["most"]));
    const Json open = costJsonOf({"shizuoka", "R6", "economic-change-sn5"});
    CHECK(open["effective_rate_percent"].is_null());
    CHECK(isRate(open["effective_rate_band_percent"]["least"]));
    CHECK(open["effective_rate_band_percent"]["most"].is_null());
    CHECK(isRate(open["effective_rate_without_fee_percent"]));
    const Json refund = costJsonOf({"nagano-city", "H30", "new-business-creation-equipment"});
    for (const char* end : {"least", "most"}) CHECK(isRate(refund["effective_rate_without_fee_band_percent"][end]));
}
