#include "report/json/program_json.h"

#include "engine/offers/supports_elsewhere.h"
#include "report/json/line_json.h"
#include "report/json/standing_json.h"
#include "report/menus/grant_words.h"

namespace yushi {

namespace {

/// Who of other issuers pays on a line, whoever asks; what and for whom stands in his own edition.
Json supporterJson(const SupportElsewhere& elsewhere) {
    return {{"issuer", elsewhere.edition->issuer},
            {"issuer_name", jsonOf(elsewhere.edition->issuerName)},
            {"edition", elsewhere.edition->id},
            {"on", elsewhere.support->interest ? "interest" : "fee"},
            {"words_ja", grantText(*elsewhere.support, Language::Japanese)},
            {"words_en", grantText(*elsewhere.support, Language::English)},
            {"source", jsonOf(elsewhere.support->citation, *elsewhere.edition)}};
}

const char* layerKey(DataLayer layer) {
    switch (layer) {
        case DataLayer::Shipped:
            return "shipped";
        case DataLayer::Office:
            return "office";
        case DataLayer::Own:
            return "own";
    }
    return "";
}

const char* coverageKey(Coverage coverage) {
    return coverage == Coverage::Full ? "full" : "partial";
}

Json statusOf(const HeldIssuer& issuer) {
    const Edition& edition = *issuer.edition;
    Json held = Json::array();
    for (const Edition* each : issuer.editions) held.push_back(each->id);
    return {{"issuer", edition.issuer},
            {"issuer_name", jsonOf(edition.issuerName)},
            {"edition", edition.id},
            {"title", edition.title},
            {"source", layerKey(edition.layer)},
            {"effective_from", isoDate(edition.effectiveFrom)},
            {"effective_to", isoDate(edition.effectiveTo)},
            {"in_force", issuer.inForce},
            {"days_since_end", issuer.daysSinceEnd ? Json(*issuer.daysSinceEnd) : Json(nullptr)},
            {"coverage", coverageKey(edition.coverage)},
            {"lines", issuer.lines},
            {"lines_never_checked_since", issuer.neverCheckedSince},
            {"editions", std::move(held)}};
}

}  // namespace

std::string statusJson(std::span<const HeldIssuer> issuers, Date on) {
    return Json{{"on", isoDate(on)}, {"issuers", jsonList(issuers, statusOf)}}.dump(2);
}

std::string editionsJson(std::span<const Edition> editions) {
    return jsonList(editions,
                    [](const Edition& edition) {
                        std::size_t lines = 0;
                        for (const Program& program : edition.programs) lines += program.lines.size();
                        return Json{{"issuer", edition.issuer},
                                    {"issuer_name", jsonOf(edition.issuerName)},
                                    {"edition", edition.id},
                                    {"title", edition.title},
                                    {"effective_from", isoDate(edition.effectiveFrom)},
                                    {"effective_to", isoDate(edition.effectiveTo)},
                                    {"source", layerKey(edition.layer)},
                                    {"coverage", coverageKey(edition.coverage)},
                                    {"coverage_note", jsonOf(edition.coverageNote)},
                                    {"programs", edition.programs.size()},
                                    {"lines", lines}};
                    })
        .dump(2);
}

std::string programsJson(std::span<const LineRef> lines, std::span<const Edition> editions, Date on) {
    return jsonList(lines,
                    [&](const LineRef& line) {
                        Json json = jsonOf(line);
                        json["supported_by"] = jsonList(supportsElsewhere(line, editions, on), supporterJson);
                        addStanding(json, lineStanding(line, editions, on));
                        return json;
                    })
        .dump(2);
}

}  // namespace yushi
