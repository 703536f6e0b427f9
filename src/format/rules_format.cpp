#include "format/rules_format.h"

#include "format/fields/rules_fields.h"
#include "format/visitors/read_record.h"
#include "format/visitors/schema_record.h"

namespace yushi {

namespace {

/// The prefectures, as the options of their fact name them.
std::vector<PrefectureName> prefecturesOf(const Vocabulary& vocabulary) {
    std::vector<PrefectureName> prefectures;
    const auto fact = vocabulary.findFact("prefecture");
    if (!fact) return prefectures;
    for (const FactOption& option : vocabulary.fact(*fact).options)
        prefectures.push_back({option.id, option.label.ja});
    return prefectures;
}

}  // namespace

bool followEachOther(const std::vector<CoefficientBand>& bands) {
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const bool last = i + 1 == bands.size();
        const bool follows = last ? !bands[i].upTo : bands[i].upTo && *bands[i].upTo + 1 == bands[i + 1].from;
        if (!follows) return false;
    }
    return true;
}

bool addUpToTheWhole(const std::vector<Share>& shares) {
    std::int64_t sum = 0;
    for (const Share share : shares) sum += share.parts();
    return sum == Share::kWhole;
}

bool ascendWithoutEnd(const std::vector<StampDutyBracket>& brackets) {
    const auto descends = [](const StampDutyBracket& a, const StampDutyBracket& b) {
        return !a.upTo || (b.upTo && *b.upTo <= *a.upTo);
    };
    return std::ranges::adjacent_find(brackets, descends) == brackets.end() &&
           (brackets.empty() || !brackets.back().upTo);
}

std::optional<std::chrono::month_day> DayOfYear::read(const JsonValue& value) const {
    const auto text = value.nonEmptyString();
    if (!text) return std::nullopt;
    if (const auto inLeapYear = parseDate("2000-" + *text))
        return std::chrono::month_day(inLeapYear->month(), inLeapYear->day());
    value.expect(expected());
    return std::nullopt;
}

void checkHolidays(JsonObject& object, const BankDays& bankDays, bool) {
    const auto days = object.find("days");
    const auto descends = [](const Holiday& a, const Holiday& b) { return a.date >= b.date; };
    const auto& all = bankDays.holidays;
    if (!days || all.empty()) return;
    const bool within = bankDays.listedFrom <= all.front().date && all.back().date <= bankDays.listedTo;
    if (!within || std::ranges::adjacent_find(all, descends) != all.end())
        days->expect({"日付順で、from から to までの日", "ascending days between from and to"});
}

std::optional<Municipalities> Places::read(const JsonValue& value) const {
    auto all = kList.read(value);
    if (!all) return std::nullopt;
    return Municipalities(*std::move(all), prefecturesOf(*value.reading().context.vocabulary));
}

void readRulesFields(const JsonValue& value, Rules& rules) {
    readInto<Rules, void>(value, rules);
}

std::string rulesSchemaText() {
    return schemaText<Rules>({"融資制度でない規則", "Rules that are not loan menus", "日付と出典のある規則",
                              "dated rules with their sources"});
}

}  // namespace yushi
