#pragma once

#include "model/date.h"
#include "model/rate.h"
#include "model/yen.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// A Japanese era; it ends where the next begins.
struct Era {
    std::string name;     ///< 令和
    std::string initial;  ///< R
    Date from;
};

// What people type. Full-width digits and letters, thousands separators and blanks are accepted everywhere;
// nothing is guessed: text that does not fit answers nothing.

/// "3千万", "1億2,500万円", "850万", "30000000", "1.5億", "5,000 yen": whole yen.
std::optional<Yen> parseTypedYen(std::string_view text);

/// "1.2%", "1.2", "１．２％": parts per million.
std::optional<std::int64_t> parseTypedPercent(std::string_view text);

/// "10年", "7年6か月", "6ヶ月", "84" (months), "7 years 6 months".
std::optional<Months> parseTypedMonths(std::string_view text);

/// No answer counts more than this; what is typed beyond it is not read, nor is a file that has it.
inline constexpr std::int64_t kMostCount = 1'000'000;

/// "20", "20人", "1,200": a whole number, followed by one of @p units or none.
std::optional<std::int64_t> parseTypedNumber(std::string_view text, const std::vector<std::string>& units);

/// "令和8年4月1日", "R8.4.1", "平成元年5月1日", "2026/4/1", "2026-04-01", "2026年4月1日"; the year must lie in the era.
std::optional<Date> parseTypedDate(std::string_view text, const std::vector<Era>& eras);

}  // namespace yushi
