#include "catalog/bank_day_reader.h"

#include "catch.h"

using namespace yushi;

namespace {

std::vector<std::string> placesRefused(const char* text) {
    const auto json = nlohmann::json::parse(text);
    Reading reading;
    const JsonValue value(json, reading);
    JsonObject object(value);
    readBankDays(object);
    std::vector<std::string> places;
    for (const Problem& problem : reading.problems) places.push_back(problem.pointer);
    return places;
}

}  // namespace

TEST_CASE("days on which banks are closed are read whole or refused where they stand") {
    CHECK(placesRefused(R"({"bank_closures": {"days": ["12-31", "02-29"], "document": "order", "at": "5"},
        "holidays": {"from": "2024-01-01", "to": "2024-12-31", "document": "list", "at": "2024",
                     "days": [{"date": "2024-01-01", "name": "元日"}, {"date": "2024-09-22", "name": "秋分の日", "forecast": true}]}})")
              .empty());
    CHECK(
        placesRefused(
            R"({"bank_closures": {"days": ["31-12", "1-1", "02-30"], "document": "order", "at": "5"}})") ==
        std::vector<std::string>{"/bank_closures/days/0", "/bank_closures/days/1", "/bank_closures/days/2"});
    const std::vector<std::string> disorder = {"/holidays/days"};
    CHECK(placesRefused(
              R"({"holidays": {"from": "2024-01-01", "to": "2024-12-31", "document": "list", "at": "2024",
        "days": [{"date": "2024-05-03", "name": "a"}, {"date": "2024-05-03", "name": "b"}]}})") == disorder);
    CHECK(placesRefused(
              R"({"holidays": {"from": "2024-01-01", "to": "2024-12-31", "document": "list", "at": "2024",
        "days": [{"date": "2025-01-01", "name": "a"}]}})") == disorder);
}
