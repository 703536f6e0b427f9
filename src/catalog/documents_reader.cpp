#include "catalog/documents_reader.h"

#include <utility>

namespace yushi {

std::vector<SourceDocument> readDocuments(const JsonValue& value) {
    std::vector<SourceDocument> documents;
    JsonObject object(value);
    if (!object.isObject()) return documents;
    if (value.json().empty()) value.expect({"1つ以上の資料", "at least one document"});
    for (const auto& [id, content] : value.json().items()) {
        const auto entry = object.find(id);
        if (!entry) continue;
        JsonObject fields(*entry);
        SourceDocument document;
        document.id = id;
        document.title = fields.need("title", &JsonValue::nonEmptyString).value_or("");
        document.publisher = fields.need("publisher", &JsonValue::nonEmptyString).value_or("");
        document.published = fields.get("published", &JsonValue::nonEmptyString).value_or("");
        document.checkedOn = fields.get("checked_on", &JsonValue::date);
        fields.close();
        documents.push_back(std::move(document));
    }
    return documents;
}

}  // namespace yushi
