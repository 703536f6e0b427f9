#pragma once

#include "engine/eligibility/eligibility.h"
#include "model/values/text.h"

#include <string>

namespace yushi {

/// What the document of a line leaves out: "限度額・期間は資料に記載なし"; empty where it states all.
std::string unstatedText(const Line& line, Language language);

/// The verdict on a line with what it does not cover: "使える(限度額・期間は資料に記載なし)".
std::string verdictText(Verdict verdict, const Line& line, Language language);

}  // namespace yushi
