#pragma once

#include "model/values/text.h"
#include "report/explain/explanation.h"

#include <string>
#include <utility>
#include <vector>

namespace yushi {

/// How an amount came about, in words that an owner can read.
struct ExplanationWords {
    std::string title;                                        ///< "4回目の利息"
    std::string formula;                                      ///< with the names of the inputs
    std::string figures;                                      ///< the same with their figures
    std::vector<std::pair<std::string, std::string>> inputs;  ///< name and figure
    std::string rounding;                                     ///< what is cut, and how

    friend bool operator==(const ExplanationWords&, const ExplanationWords&) = default;
};

/// @p explanation without what changes nothing: cutting to 1 yen, a coefficient of 100 %, a balloon of 0.
Explanation simplified(const Explanation& explanation);

/// @p explanation in words, simplified.
ExplanationWords explanationWords(const Explanation& explanation, Language language);

/// What a pointer of an explanation means: "4回目の利息", "保証料の内訳 1".
std::string amountName(const std::string& pointer, Language language);

/// The name of an input of a formula; the input itself where it has none.
std::string inputName(const std::string& input, Language language);

}  // namespace yushi
