#include "report/words/figures.h"

#include <array>
#include <string_view>

namespace yushi {

namespace {

std::string counted(std::int64_t count, std::string_view one) {
    return std::to_string(count) + " " + std::string(one) + (count == 1 ? "" : "s");
}

}  // namespace

std::string grouped(std::int64_t number) {
    // Unsigned, since the least number has no positive of its own.
    const auto size = static_cast<std::uint64_t>(number);
    std::string digits = std::to_string(number < 0 ? 0 - size : size);
    for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
    return (number < 0 ? "-" : "") + digits;
}

std::string yenText(Yen yen, Language language) {
    return grouped(yen.value()) + (language == Language::Japanese ? "円" : " yen");
}

std::string limitText(Yen yen, Language language) {
    constexpr std::int64_t man = 10'000;
    constexpr std::int64_t oku = 100'000'000;
    if (language == Language::English || yen.value() < man || yen.value() % man != 0)
        return yenText(yen, language);
    const std::int64_t okus = yen.value() / oku;
    const std::int64_t mans = yen.value() % oku / man;
    std::string text;
    if (okus > 0) text += grouped(okus) + "億";
    if (mans > 0) text += grouped(mans) + "万";
    return text + "円";
}

std::string percentText(std::int64_t parts) {
    return percentOfParts(parts) + "%";
}

std::string portionText(Portion portion) {
    const std::int64_t parts = Share::kWhole * portion.numerator;
    if (parts % (100 * portion.denominator) == 0) return percentText(parts / portion.denominator);
    return std::to_string(portion.numerator) + "/" + std::to_string(portion.denominator);
}

std::string portionText(Portion portion, Language language) {
    const std::string text = portionText(portion);
    if (language != Language::Japanese || text.ends_with("%")) return text;
    return std::to_string(portion.denominator) + "分の" + std::to_string(portion.numerator);
}

std::string monthsText(Months months, Language language) {
    if (months < Months(0)) return "-" + monthsText(-months, language);
    const std::int64_t years = months.count() / 12;
    const std::int64_t rest = months.count() % 12;
    if (language == Language::Japanese) {
        return (years > 0 ? std::to_string(years) + "年" : "") +
               (rest > 0 || years == 0 ? std::to_string(rest) + "か月" : "");
    }
    const std::string yearText = years > 0 ? counted(years, "year") : "";
    const std::string monthText = rest > 0 || years == 0 ? counted(rest, "month") : "";
    return yearText + (!yearText.empty() && !monthText.empty() ? " " : "") + monthText;
}

std::string dateText(Date date, Language language) {
    constexpr std::array<std::string_view, 12> names = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
    const std::string year = std::to_string(int(date.year()));
    const std::string day = std::to_string(unsigned(date.day()));
    if (language == Language::Japanese)
        return year + "年" + std::to_string(unsigned(date.month())) + "月" + day + "日";
    return day + " " + std::string(names[unsigned(date.month()) - 1]) + " " + year;
}

}  // namespace yushi
