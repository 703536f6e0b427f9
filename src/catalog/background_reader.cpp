#include "catalog/background_reader.h"

#include "catalog/program_reader.h"

#include <utility>

namespace yushi {

namespace {

template <class T, class Read>
void readList(JsonObject& object, std::string_view key, std::vector<T>& into, Read read) {
    if (const auto list = object.find(key)) into = list->list(read);
}

Citation ownCitation(JsonObject& object) {
    return {object.need("document", &JsonValue::nonEmptyString).value_or(""),
            object.need("at", &JsonValue::nonEmptyString).value_or("")};
}

std::string optionalString(JsonObject& object, std::string_view key) {
    return object.get(key, &JsonValue::nonEmptyString).value_or("");
}

std::vector<std::string> optionalStrings(JsonObject& object, std::string_view key) {
    const auto list = object.find(key);
    return list ? list->strings() : std::vector<std::string>();
}

std::optional<Combination> readCombination(const JsonValue& value) {
    JsonObject object(value);
    Combination combination;
    const auto kind = object.need("kind", [](const JsonValue& v) {
        return v.oneOf({"excludes", "needs", "adds_to"});
    });
    combination.programs = optionalStrings(object, "programs");
    combination.with = optionalStrings(object, "with");
    combination.text = object.need("text", &JsonValue::text).value_or(Text());
    combination.citation = ownCitation(object);
    object.close();
    if (!kind) return std::nullopt;
    combination.kind = static_cast<CombinationKind>(*kind);
    return combination;
}

std::optional<Succession> readSuccession(const JsonValue& value) {
    JsonObject object(value);
    Succession succession;
    succession.edition = object.need("edition", &JsonValue::nonEmptyString).value_or("");
    succession.name = optionalString(object, "name");
    succession.program = optionalString(object, "program");
    succession.into = optionalStrings(object, "into");
    const auto change = object.need("change", [](const JsonValue& v) {
        return v.oneOf({"continued", "renamed", "merged", "ended", "new"});
    });
    succession.text = object.get("text", &JsonValue::text).value_or(Text());
    succession.citation = ownCitation(object);
    object.close();
    if (!change) return std::nullopt;
    succession.change = static_cast<Change>(*change);
    return succession;
}

std::optional<Usage> readUsage(const JsonValue& value) {
    JsonObject object(value);
    Usage usage;
    usage.name = object.need("name", &JsonValue::nonEmptyString).value_or("");
    usage.program = optionalString(object, "program");
    usage.period = object.need("period", &JsonValue::nonEmptyString).value_or("");
    usage.count = object.get("count", [](const JsonValue& v) {
        return v.integer(0, 1'000'000'000, {"0以上の件数", "a number of cases, 0 or more"});
    });
    usage.amount = object.get("amount_yen", &JsonValue::anyYen);
    usage.citation = ownCitation(object);
    object.close();
    return usage;
}

std::optional<RatePoint> readRatePoint(const JsonValue& value) {
    JsonObject object(value);
    RatePoint point;
    point.program = optionalString(object, "program");
    point.name = object.need("name", &JsonValue::nonEmptyString).value_or("");
    const auto from = object.need("from", &JsonValue::date);
    const auto percent = object.need("percent", [](const JsonValue& v) { return v.percent(); });
    const auto change = object.get("change_points", [](const JsonValue& v) { return v.percent(-100, 100); });
    if (change) point.change = RatePoints(*change);
    point.citation = ownCitation(object);
    object.close();
    if (!from || !percent) return std::nullopt;
    point.from = *from;
    point.rate = Rate(*percent);
    return point;
}

std::optional<RateElsewhere> readRateElsewhere(const JsonValue& value) {
    JsonObject object(value);
    RateElsewhere elsewhere;
    elsewhere.program = object.need("program", &JsonValue::nonEmptyString).value_or("");
    elsewhere.place = object.need("place", &JsonValue::nonEmptyString).value_or("");
    const auto percent = object.get("percent", [](const JsonValue& v) { return v.percent(); });
    if (percent) elsewhere.rate = Rate(*percent);
    elsewhere.printed = optionalString(object, "printed");
    elsewhere.citation = ownCitation(object);
    object.close();
    return elsewhere;
}

std::optional<Figure> readFigure(const JsonValue& value) {
    JsonObject object(value);
    Figure figure;
    figure.topic = object.need("topic", &JsonValue::text).value_or(Text());
    figure.name = object.need("name", &JsonValue::nonEmptyString).value_or("");
    figure.period = optionalString(object, "period");
    figure.value = object.need("value", &JsonValue::nonEmptyString).value_or("");
    figure.unit = optionalString(object, "unit");
    figure.citation = ownCitation(object);
    object.close();
    return figure;
}

std::optional<Service> readService(const JsonValue& value) {
    JsonObject object(value);
    Service service;
    service.id = object.need("id", &JsonValue::nonEmptyString).value_or("");
    service.name = object.need("name", &JsonValue::nonEmptyString).value_or("");
    service.text = object.need("text", &JsonValue::text).value_or(Text());
    service.citation = ownCitation(object);
    object.close();
    return service;
}

}  // namespace

void readBackground(JsonObject& object, Edition& edition) {
    readList(object, "combinations", edition.combinations, readCombination);
    readList(object, "successions", edition.successions, readSuccession);
    readList(object, "usage", edition.usage, readUsage);
    readList(object, "rate_history", edition.rateHistory, readRatePoint);
    readList(object, "rates_elsewhere", edition.ratesElsewhere, readRateElsewhere);
    readList(object, "figures", edition.figures, readFigure);
    readList(object, "services", edition.services, readService);
}

}  // namespace yushi
