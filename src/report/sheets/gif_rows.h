#pragma once

#include "engine/eligibility/eligibility.h"
#include "format/gif_columns.h"
#include "model/rules/rules.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// What schemes are exported, by what, and as on which day.
struct GifSource {
    std::span<const LineRef> lines;  ///< those of a program stand together
    const Vocabulary& vocabulary;
    const Rules& rules;
    Date on;
};

/// The contact of a program of which no document tells one, in the words of the export: "静岡県(連絡先は資料に記載なし)".
std::string unknownContact(const std::string& issuerName);

/// One row for each program in the columns of the government's model, in Japanese as the model is. What its columns cannot hold
/// is named in 公募備考.
std::vector<GifRow> gifRows(const GifSource& source);

/// Rows as CSV with the names of the columns above them.
std::string gifCsv(std::span<const GifRow> rows);

/// The code of a prefecture: its two digits, 000 and the check digit (総務省 全国地方公共団体コード, modulus 11).
std::string prefectureCode(std::string_view codeOfMunicipality);

}  // namespace yushi
