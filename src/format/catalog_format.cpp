#include "format/catalog_format.h"

#include "format/catalog_text.h"
#include "format/fields/catalog_fields.h"
#include "format/visitors/key_rows.h"
#include "format/visitors/packed_json.h"
#include "format/visitors/read_record.h"
#include "format/visitors/schema_record.h"
#include "format/visitors/write_record.h"

namespace yushi {

void readEditionFields(const JsonValue& value, Edition& edition) {
    readInto<Edition, void>(value, edition);
}

std::string editionText(const Edition& edition, const Vocabulary& vocabulary) {
    return packedJson(writeRecord<Edition, void>(edition, {&vocabulary})) + "\n";
}

std::string catalogSchemaText() {
    return schemaText<Edition>({"融資制度カタログの1つの版", "One edition of a catalog of loan menus",
                                "書き方は docs/catalog.md", "see docs/catalog.md"});
}

std::vector<KeyRow> catalogKeys() {
    return keyRows<Edition>();
}

}  // namespace yushi
