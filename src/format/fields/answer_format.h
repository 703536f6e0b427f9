#pragma once

#include "format/visitors/records.h"
#include "model/consultation/consultation.h"

namespace yushi {

/// Reads an answer, or the figure with which answers are compared, by the type of @p fact.
std::optional<FactValue> readAnswer(const JsonValue& value, const Fact& fact);

/// Reads any number of options of @p fact.
std::optional<Options> readOptions(const JsonValue& value, const Fact& fact);

/// What readAnswer() reads as @p value.
Json answerJson(const FactValue& value, const Fact& fact);

/// One group of answers by the ids of the vocabulary: the facts of the applicant, with what people decided, or those of the
/// request.
struct AnswersFormat {
    using Value = Answers;
    bool request;

    Text expected() const;
    std::optional<Answers> read(const JsonValue& value) const;
    Json write(const Answers& answers, const FormatContext& context) const;
    Json schema(SchemaDraft& draft) const;
};

/// The answers of a consultation: what is set is added to those that are there.
struct AnswersOf {
    bool request;

    const Answers& get(const Consultation& consultation) const { return consultation.answers; }
    void set(Consultation& consultation, const Answers& answers) const { consultation.answers.add(answers); }
    template <class Act>
    void forEachMember(Act act) const {
        act(&Consultation::answers);
    }
};

}  // namespace yushi
