#include "form/fact_editor.h"

#include "form/choice_editor.h"
#include "form/choices_editor.h"
#include "form/typed_editor.h"
#include "form/yes_no_editor.h"

namespace yushi {

FactEditor* createFactEditor(const Fact& fact, const std::vector<Era>& eras, Language language,
                             QWidget* parent) {
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
            return new TypedEditor(fact, eras, language, parent);
    }
    return nullptr;
}

}  // namespace yushi
