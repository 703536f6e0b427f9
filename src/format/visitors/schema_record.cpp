#include "format/visitors/schema_record.h"

namespace yushi {

namespace {

std::string inBoth(std::string_view ja, std::string_view en) {
    return std::string(ja) + " / " + std::string(en);
}

}  // namespace

Json titled(Json schema, const About& about) {
    if (about.ja.empty()) return schema;
    Json result = {{"title", inBoth(about.ja, about.en)}};
    if (!about.moreJa.empty()) result["description"] = inBoth(about.moreJa, about.moreEn);
    if (schema.contains("$ref")) {
        result["allOf"] = {std::move(schema)};  // what stands beside a reference does not count
    } else {
        result.update(schema);
    }
    return result;
}

}  // namespace yushi
