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

}  // namespace

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
                                    {"coverage", edition.coverage == Coverage::Full ? "full" : "partial"},
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
