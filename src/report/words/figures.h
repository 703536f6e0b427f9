#pragma once

#include "model/values/date.h"
#include "model/values/portion.h"
#include "model/values/rate.h"
#include "model/values/text.h"
#include "model/values/yen.h"

#include <string>

namespace yushi {

/// Whole number with thousands separators: "1,234,567", "-1,234".
std::string grouped(std::int64_t number);

/// An amount in full: "1,234,567円", "1,234,567 yen".
std::string yenText(Yen yen, Language language);

/// A limit as leaflets print it: "2億8,000万円", "280,000,000 yen"; in full where it is no whole number of
/// 万円.
std::string limitText(Yen yen, Language language);

/// "1.60%" with as many decimals as the rate needs.
std::string percentText(std::int64_t parts);

/// "50%" where the part is a whole number of hundredths of a percent, else "1/3".
std::string portionText(Portion portion);

/// The same as words of a document: "50%", "3分の1".
std::string portionText(Portion portion, Language language);

/// "10年", "1年6か月", "6か月"; "10 years", "1 year 6 months".
std::string monthsText(Months months, Language language);

/// "2024年4月1日", "1 April 2024".
std::string dateText(Date date, Language language);

}  // namespace yushi
