#include "catalog/readers/rule_reader.h"

#include "catalog/checks/reference_check.h"
#include "format/rules_format.h"

namespace yushi {

Rules readRules(const JsonValue& value, const Vocabulary& vocabulary) {
    value.reading().context.vocabulary = &vocabulary;
    Rules rules;
    readRulesFields(value, rules);
    if (value.reading().problems.empty()) checkReferences(value);
    return rules;
}

}  // namespace yushi
