#include "format/visitors/citation_keys.h"

namespace yushi {

std::optional<PageArea> AreaOfPage::read(const JsonValue& value) const {
    const auto sides = List{kThousandth}.read(value);
    if (!sides) return std::nullopt;
    if (value.json().size() != 4) {
        value.expect(expected());
        return std::nullopt;
    }
    if (sides->size() != 4) return std::nullopt;
    return PageArea{(*sides)[0], (*sides)[1], (*sides)[2], (*sides)[3]};
}

Citation readCitation(JsonObject& object, const Citation& inherited) {
    Citation citation = inherited;
    if (object.has("document") || object.has("at")) {
        citation.page.reset();
        citation.area.reset();
    }
    if (auto document = object.get("document", &JsonValue::nonEmptyString)) citation.document = *std::move(document);
    if (auto at = object.get("at", &JsonValue::nonEmptyString)) citation.at = *std::move(at);
    if (const auto page = object.get("page", [](const JsonValue& value) { return kPage.read(value); })) {
        citation.page = page;
        citation.area.reset();
    }
    if (const auto area = object.get("area", [](const JsonValue& value) { return AreaOfPage().read(value); }))
        citation.area = area;
    return citation;
}

void writeCitation(Json& json, const Citation& citation, const Citation& inherited) {
    Citation before = inherited;
    if (citation.document != before.document) json["document"] = citation.document;
    const bool lost = (before.page && !citation.page) || (before.area && !citation.area);
    if (citation.at != before.at || (lost && !json.contains("document"))) json["at"] = citation.at;
    if (json.contains("document") || json.contains("at")) before = {};
    if (citation.page && (citation.page != before.page || citation.area != before.area)) {
        json["page"] = *citation.page;
        before.area.reset();
    }
    if (citation.area && citation.area != before.area) json["area"] = AreaOfPage().write(*citation.area, {});
}

}  // namespace yushi
