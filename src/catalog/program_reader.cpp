#include "catalog/program_reader.h"

#include "catalog/cost_reader.h"
#include "catalog/read_values.h"
#include "catalog/terms_reader.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// One entry of "uncertain": a field whose text has several readings.
struct Doubt {
    std::string field;
    JsonValue candidates;
    Text why;
};

/// Reads the fields of one line; keys that a line does not have may stand once for all on its program.
class LineReader {
  public:
    LineReader(const JsonValue& value, JsonObject& program, const Citation& programCitation)
        : value_(value), line_(value), program_(program) {
        result_.citation = readCitation(line_, programCitation);
        if (const auto list = line_.find("uncertain")) uncertain_.emplace(*list);
    }

    std::optional<Line> read(const ConditionReader& conditions) {
        if (!line_.isObject()) return std::nullopt;
        readDoubts();
        readNames();
        readTerms();
        checkTerms();
        readCosts();
        readWindow();
        result_.limitFact =
            line_.get("limit_fact", [&](const JsonValue& v) { return conditions.readAmount(v); });
        if (const auto condition = line_.find("eligibility")) {
            result_.eligibility = conditions.read(*condition, result_.citation);
        }
        result_.notes = readNotes(line_, result_.citation);
        line_.close();
        for (const Doubt& doubt : doubts_) {
            doubt.candidates.report(
                {"「" + doubt.field + "」", "\"" + doubt.field + "\""},
                {"不確かと書ける項目の名前", "the name of a field that can be uncertain"});
        }
        return result_.id.empty() ? std::nullopt : std::optional(std::move(result_));
    }

  private:
    void readDoubts();
    void readNames();
    void readTerms();
    void checkTerms() const;
    void readCosts();
    void readWindow();

    std::optional<JsonValue> findHereOrOnProgram(std::string_view key) {
        auto here = line_.find(key);
        return here ? here : program_.find(key);
    }

    /// A field with a value, without one, or with several readings.
    template <class Read>
    auto stated(std::string_view key, std::optional<JsonValue> given, Read read)
        -> Stated<typename decltype(std::invoke(read, *given))::value_type> {
        using T = typename decltype(std::invoke(read, *given))::value_type;
        const auto doubt = std::ranges::find(doubts_, key, &Doubt::field);
        if (doubt != doubts_.end()) {
            if (given)
                given->expect({"値か uncertain のどちらか一方", "either a value or an entry in uncertain"});
            auto candidates =
                doubt->candidates.list([&read](const JsonValue& v) { return std::invoke(read, v); });
            if (doubt->candidates.json().is_array() && doubt->candidates.json().empty()) {
                doubt->candidates.expect({"1つ以上の読み方", "at least one reading"});
            }
            Uncertain<T> readings{std::move(candidates), std::move(doubt->why)};
            doubts_.erase(doubt);
            return readings;
        }
        if (!given) return {};
        if (auto content = std::invoke(read, *given)) return *std::move(content);
        return {};
    }
    template <class Read>
    auto stated(std::string_view key, Read read) {
        return stated(key, line_.find(key), read);
    }
    template <class Read>
    auto statedHereOrOnProgram(std::string_view key, Read read) {
        return stated(key, findHereOrOnProgram(key), read);
    }

    const JsonValue& value_;
    JsonObject line_;
    JsonObject& program_;
    std::optional<JsonValue> uncertain_;
    std::vector<JsonValue> entries_;
    std::vector<Doubt> doubts_;
    Line result_;
};

std::optional<Months> positiveMonths(const JsonValue& value) {
    return value.months(1);
}

std::optional<Months> monthsOrNone(const JsonValue& value) {
    return value.months(0);
}

std::optional<std::vector<Use>> readUses(const JsonValue& value) {
    const auto uses = value.nonEmptyList([](const JsonValue& v) -> std::optional<Use> {
        const auto index =
            v.oneOf({"equipment", "working_capital", "refinancing", "startup", "consumption", "housing"});
        return index ? std::optional(static_cast<Use>(*index)) : std::nullopt;
    });
    return uses.empty() ? std::nullopt : std::optional(uses);
}

std::optional<std::vector<Repayment>> readRepayment(const JsonValue& value) {
    const auto ways = value.nonEmptyList([](const JsonValue& v) -> std::optional<Repayment> {
        const auto index =
            v.oneOf({"monthly", "every_two_months", "lump_sum", "instalments", "set_by_lender"});
        return index ? std::optional(static_cast<Repayment>(*index)) : std::nullopt;
    });
    return ways.empty() ? std::nullopt : std::optional(ways);
}

std::optional<Status> readStatus(const JsonValue& value) {
    const auto index = value.oneOf({"open", "ended", "merged", "new", "extended"});
    return index ? std::optional(static_cast<Status>(*index)) : std::nullopt;
}

/// "80" (percent) or "2/3".
std::optional<Portion> readShareOfCost(const JsonValue& value) {
    const auto& json = value.json();
    if (json.is_string() && json.get_ref<const std::string&>().find('/') != std::string::npos)
        return readFraction(value);
    const auto parts = value.percent();
    return parts ? std::optional(Portion{*parts, Share::kWhole}) : std::nullopt;
}

std::string idOf(const JsonValue& value) {
    const auto id = value.nonEmptyString();
    const bool plain = id && std::ranges::all_of(*id, [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
                       });
    if (id && !plain) value.expect({"英小文字、数字、- のid", "an id of lower-case letters, digits and -"});
    return plain ? *id : std::string();
}

void LineReader::readDoubts() {
    if (!uncertain_ || !uncertain_->json().is_array()) {
        if (uncertain_) uncertain_->expect({"配列 […]", "an array […]"});
        return;
    }
    const std::size_t count = uncertain_->json().size();
    entries_.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const JsonValue& entry = entries_.emplace_back(uncertain_->json()[i], *uncertain_, i);
        JsonObject object(entry);
        auto field = object.need("field", &JsonValue::nonEmptyString);
        const auto candidates = object.require("candidates");
        auto why = object.need("why", &JsonValue::text);
        object.close();
        if (field && candidates && why) doubts_.push_back({*std::move(field), *candidates, *std::move(why)});
    }
}

void LineReader::readNames() {
    if (const auto id = line_.require("id")) result_.id = idOf(*id);
    result_.variant = line_.get("variant", &JsonValue::nonEmptyString).value_or("");
    if (const auto items = line_.find("items")) result_.items = items->strings();
    result_.uses = stated("uses", readUses);
}

void LineReader::readTerms() {
    result_.limit = stated("limit_yen", &JsonValue::positiveYen);
    result_.financingRatio = stated("financing_ratio_percent", readShareOfCost);
    result_.term = stated("term_months", positiveMonths);
    result_.leastTerm = stated("term_months_min", positiveMonths);
    if (const auto list = line_.find("term_months_choices"))
        result_.termChoices = list->nonEmptyList(positiveMonths);
    result_.termBuilding = stated("term_months_building", positiveMonths);
    result_.grace = stated("grace_months", monthsOrNone);
    result_.repayment = statedHereOrOnProgram("repayment", readRepayment);
    if (const auto most = findHereOrOnProgram("lump_sum_up_to_months")) result_.lumpSumUpTo = positiveMonths(*most);
}

/// Figures that contradict one another, or that look like 万円.
void LineReader::checkTerms() const {
    constexpr Yen leastPlausibleLimit(10'000);
    const auto shorter = [](const Stated<Months>& a, const Stated<Months>& b) {
        return a.isStated() && b.isStated() && a.value() < b.value();
    };
    for (const Yen limit : result_.limit.possible()) {
        if (limit >= leastPlausibleLimit) continue;
        value_.report({"limit_yen が" + std::to_string(limit.value()) + "円",
                       "limit_yen is " + std::to_string(limit.value()) + " yen"},
                      {"円で書いた限度額(万円ではなく)", "a limit in yen, not in 10,000 yen"});
    }
    if (shorter(result_.term, result_.leastTerm)) {
        value_.report({"term_months が term_months_min より短い", "term_months below term_months_min"},
                      {"最短以上の期間", "a term that is not below the shortest"});
    }
    if (shorter(result_.termBuilding, result_.term)) {
        value_.report(
            {"term_months_building が term_months より短い", "term_months_building below term_months"},
            {"建物の期間は term_months 以上", "a term with a building that is not below the ordinary one"});
    }
    if (result_.grace.isStated() && result_.term.isStated() &&
        result_.grace.value() >= result_.term.value()) {
        value_.report({"grace_months が term_months 以上", "grace_months not below term_months"},
                      {"期間より短い据置", "a grace period shorter than the term"});
    }
}

void LineReader::readCosts() {
    result_.rate = stated("rate", readStatedRate);
    result_.interestSubsidy = statedHereOrOnProgram("interest_subsidy", readInterestSubsidy);
    result_.guarantor = statedHereOrOnProgram("guarantor", readSecurity);
    result_.collateral = statedHereOrOnProgram("collateral", readSecurity);
    result_.guarantee = statedHereOrOnProgram(
        "guarantee", [this](const JsonValue& v) { return readGuarantee(v, result_.citation); });
}

void LineReader::readWindow() {
    const auto here = [this](std::string_view key, auto read) {
        const auto value = findHereOrOnProgram(key);
        return value ? std::invoke(read, *value) : std::nullopt;
    };
    result_.status = here("status", readStatus).value_or(Status::Open);
    result_.openFrom = here("open_from", &JsonValue::date);
    result_.openTo = here("open_to", &JsonValue::date);
    result_.drawdownTo = here("drawdown_to", &JsonValue::date);
    result_.budget = here("budget_yen", &JsonValue::positiveYen);
    if (result_.openFrom && result_.openTo && *result_.openTo < *result_.openFrom) {
        value_.report({"open_to が open_from より前です", "open_to before open_from"},
                      {"終わりの日は始まりの日以後", "the last day not before the first"});
    }
}

}  // namespace

Citation readCitation(JsonObject& object, const Citation& inherited) {
    return {object.get("document", &JsonValue::nonEmptyString).value_or(inherited.document),
            object.get("at", &JsonValue::nonEmptyString).value_or(inherited.at)};
}

std::vector<Note> readNotes(JsonObject& object, const Citation& inherited) {
    const auto list = object.find("notes");
    if (!list) return {};
    return list->list([&inherited](const JsonValue& value) -> std::optional<Note> {
        JsonObject note(value);
        auto text = note.need("text", &JsonValue::text);
        Citation citation = readCitation(note, inherited);
        note.close();
        return text ? std::optional(Note{*std::move(text), std::move(citation)}) : std::nullopt;
    });
}

std::optional<Program> readProgram(const JsonValue& value, const ConditionReader& editionConditions) {
    JsonObject object(value);
    if (!object.isObject()) return std::nullopt;
    Program program;
    if (const auto id = object.require("id")) program.id = idOf(*id);
    const ConditionReader conditions = editionConditions.within(program.id);
    program.citation.document = object.need("document", &JsonValue::nonEmptyString).value_or("");
    program.citation.at = object.need("at", &JsonValue::nonEmptyString).value_or("");
    program.category = object.get("class", &JsonValue::nonEmptyString).value_or("");
    program.fund = object.get("fund", &JsonValue::nonEmptyString).value_or("");
    program.name = object.need("name", &JsonValue::nonEmptyString).value_or("");
    program.commonEligibility = object.get("common_eligibility", &JsonValue::boolean).value_or(true);
    if (const auto condition = object.find("eligibility")) {
        program.eligibility = conditions.read(*condition, program.citation);
    }
    program.notes = readNotes(object, program.citation);
    if (const auto lines = object.require("lines")) {
        program.lines = lines->nonEmptyList([&](const JsonValue& line) {
            return LineReader(line, object, program.citation).read(conditions);
        });
    }
    for (const std::string_view key : {"repayment", "lump_sum_up_to_months", "interest_subsidy", "guarantor", "collateral",
                                       "guarantee", "status", "open_from", "open_to", "drawdown_to",
                                       "budget_yen"}) {
        object.find(key);  // known here, read with each line
    }
    object.close();
    return program.id.empty() ? std::nullopt : std::optional(std::move(program));
}

}  // namespace yushi
