#include "form/editors/fact_editor.h"

#include "form/editors/choice_editor.h"
#include "form/editors/choices_editor.h"
#include "form/editors/municipality_editor.h"
#include "form/editors/typed_editor.h"
#include "form/editors/yes_no_editor.h"

namespace yushi {

FactEditor* createFactEditor(Desk& desk, FactId id, QWidget* parent) {
    const Fact& fact = desk.data().vocabulary.fact(id);
    const Language language = desk.language();
    if (id == desk.data().vocabulary.findFact("municipality")) return new MunicipalityEditor(desk, id, parent);
    switch (fact.type) {
        case FactType::Boolean:
            return new YesNoEditor(language, parent);
        case FactType::Choice:
            return new ChoiceEditor(fact, language, parent);
        case FactType::Choices:
            return new ChoicesEditor(fact, language, parent);
        case FactType::Integer:
        case FactType::Yen:
        case FactType::Percent:
        case FactType::Date:
        case FactType::Text:
            return new TypedEditor(fact, desk.data().rules.eras, language, parent);
    }
    return nullptr;
}

}  // namespace yushi
