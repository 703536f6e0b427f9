#pragma once

#include "model/values/problem.h"
#include "model/values/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace yushi {

/// What people call a key, or a word, of the file formats: "annual_rate_percent" is 利率; nothing for one that is not known.
std::optional<Text> fieldWords(std::string_view key);

/// "/offers/0/term_months" as "案 1 返済期間"; steps that have no words are left out.
std::string placeInWords(std::string_view pointer, Language language);

/// @p text with the keys of the file formats in it put into words.
std::string inWords(std::string_view text, Language language);

/// A problem for whom it is read at the desk: the file, its line and the field in words, without the keys of the format.
std::string problemInWords(const Problem& problem, Language language);

}  // namespace yushi
