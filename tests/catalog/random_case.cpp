#include "catalog/random_case.h"

#include "format/fields/case_fields.h"
#include "format/random_record.h"

namespace yushi::test {

Consultation randomCase(const Vocabulary& vocabulary, std::mt19937& chance, Fields fields) {
    Draw draws(chance, fields, vocabulary);
    return draw(draws, Record<Consultation>());
}

}  // namespace yushi::test
