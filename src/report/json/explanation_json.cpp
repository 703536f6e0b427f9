#include "report/json/explanation_json.h"

#include <utility>

namespace yushi {

namespace {

struct FormulaValueJson {
    Json operator()(Yen yen) const { return yen.value(); }
    Json operator()(std::int64_t count) const { return count; }
    Json operator()(Rate rate) const { return percentOfParts(rate.parts()); }
    Json operator()(Portion part) const {
        return std::to_string(part.numerator) + "/" + std::to_string(part.denominator);
    }
    Json operator()(const std::vector<Yen>& amounts) const {
        return jsonList(amounts, [](Yen amount) { return Json(amount.value()); });
    }
    Json operator()(const std::vector<std::int64_t>& counts) const { return counts; }
};

}  // namespace

Json jsonOf(const std::vector<Explanation>& explanations) {
    return jsonList(explanations, [](const Explanation& explanation) {
        Json inputs = Json::object();
        for (const auto& [name, value] : explanation.inputs) inputs[name] = std::visit(FormulaValueJson(), value);
        const Citation& source = explanation.source;
        return Json{{"amount", explanation.amount},
                    {"formula", explanation.formula},
                    {"inputs", std::move(inputs)},
                    {"source", source.at.empty() ? Json(nullptr)
                                                 : Json{{"document", source.document}, {"at", source.at}}}};
    });
}

}  // namespace yushi
