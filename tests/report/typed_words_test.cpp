// What the program prints can be typed again, and nothing that is typed at random does harm.
#include "report/words/typed_words.h"

#include "catch.h"
#include "report/words/figures.h"

#include <random>

using namespace yushi;
using namespace std::chrono;

namespace {

constexpr unsigned kTypingSeed = 20'261'130;
constexpr int kPrintedFigures = 20'000;
constexpr int kTypedTexts = 200'000;

const std::vector<Era> kPrintedEras = {{"明治", "M", 1868y / January / 1},
                                {"大正", "T", 1912y / July / 30},
                                {"昭和", "S", 1926y / December / 25},
                                {"平成", "H", 1989y / January / 8},
                                {"令和", "R", 2019y / May / 1}};
constexpr Language kBothLanguages[] = {Language::Japanese, Language::English};
constexpr AmountUnit kAmountBoxes[] = {AmountUnit::None, AmountUnit::Yen, AmountUnit::TenThousandYen};

std::int64_t drawNumber(std::mt19937& chance, std::int64_t least, std::int64_t most) {
    return std::uniform_int_distribution(least, most)(chance);
}

/// A number of any size, small ones as often as large.
std::int64_t numberOfAnySize(std::mt19937& chance, std::int64_t most) {
    std::int64_t bound = 10;
    for (std::int64_t digits = drawNumber(chance, 0, 15); digits > 0 && bound < most; --digits) bound *= 10;
    return drawNumber(chance, 0, std::min(bound, most));
}

/// What a keyboard of somebody who writes Japanese may give, or anything at all.
std::string typedAtRandom(std::mt19937& chance) {
    if (drawNumber(chance, 0, 9) == 0) {  // parts of a date
        static const std::vector<std::string> parters = {"/", "-", ".", "年", "月", "−", "ー", ""};
        const auto parter = [&] { return parters[static_cast<std::size_t>(drawNumber(chance, 0, 7))]; };
        const auto number = [&](std::int64_t most) { return std::to_string(drawNumber(chance, 0, most)); };
        static const std::vector<std::string> eras = {"", "", "令和", "H", "昭", "大正"};
        return eras[static_cast<std::size_t>(drawNumber(chance, 0, 5))] + number(drawNumber(chance, 0, 1) == 0 ? 70 : 2'100) +
               parter() + number(13) + parter() + number(32);
    }
    static const std::vector<std::string> parts = {
        "0", "1", "5", "9", "0000", "999999999", "１", "五", "十", "百", "千", "万", "億", "兆", "円", "¥", ",", "、",
        ".", "-", "△", "−", "ー", " ", "　", "年", "か月", "回", "半", "月", "日", "元", "令和", "平成", "R", "h",
        "/", "%", "人", "yen", "April", "あ", "\xE3", "\x80", "\xFF", "\n"};
    std::string text;
    for (std::int64_t left = drawNumber(chance, 0, 9); left > 0; --left)
        text += parts[static_cast<std::size_t>(drawNumber(chance, 0, std::int64_t(parts.size()) - 1))];
    return text;
}

}  // namespace

TEST_CASE("every amount that is printed is read back, whatever the box counts") {
    std::mt19937 chance(kTypingSeed);
    for (int i = 0; i < kPrintedFigures; ++i) {
        const Yen yen(numberOfAnySize(chance, 1'000'000'000'000'000) * (drawNumber(chance, 0, 4) == 0 ? -1 : 1));
        for (const Language language : kBothLanguages) {
            for (const AmountUnit box : kAmountBoxes) {
                CAPTURE(yenText(yen, language), limitText(yen, language));
                REQUIRE(parseTypedYen(yenText(yen, language), box).value() == yen);
                REQUIRE(parseTypedYen(limitText(yen, language), box).value() == yen);
            }
        }
    }
}

TEST_CASE("every rate, length and date that is printed is read back") {
    std::mt19937 chance(kTypingSeed);
    for (int i = 0; i < kPrintedFigures; ++i) {
        const std::int64_t parts = numberOfAnySize(chance, 1'000'000'000) * (drawNumber(chance, 0, 4) == 0 ? -1 : 1);
        REQUIRE(parseTypedPercent(percentText(parts)).value() == parts);
        const Months months(numberOfAnySize(chance, 100'000));
        const Date date{sys_days(kFirstDay) + days(drawNumber(chance, 0, daysBetween(kFirstDay, kLastDay).count()))};
        for (const Language language : kBothLanguages) {
            REQUIRE(parseTypedMonths(monthsText(months, language), LengthOf::Any).value() == months);
            REQUIRE(parseTypedDate(dateText(date, language), kPrintedEras).value() == date);
        }
        REQUIRE(parseTypedDate(isoDate(date), kPrintedEras).value() == date);
    }
}

TEST_CASE("what is typed at random is read within its bounds or refused, and what it may mean is within them too") {
    std::mt19937 chance(kTypingSeed);
    constexpr Yen most(1'000'000'000'000'000);
    int amounts = 0;
    int dates = 0;
    for (int i = 0; i < kTypedTexts; ++i) {
        const std::string text = typedAtRandom(chance);
        CAPTURE(text);
        const auto yen = parseTypedYen(text, kAmountBoxes[i % 3]);
        std::vector<Yen> read = yen.candidates();
        if (yen) read.push_back(*yen);
        for (const Yen each : read) REQUIRE((-most <= each && each <= most));
        const auto months = parseTypedMonths(text, LengthOf::Any);
        if (months) REQUIRE((Months(0) <= *months && *months <= Months(100'000)));
        const auto date = parseTypedDate(text, kPrintedEras);
        if (date) REQUIRE(date.value()->ok());
        if (const auto number = parseTypedNumber(text, {"人"})) REQUIRE(*number <= kMostCount);
        parseTypedPercent(text);
        amounts += yen ? 1 : 0;
        dates += date ? 1 : 0;
    }
    CHECK(amounts > 1'000);  // it was not all in vain
    CHECK(dates > 500);
}

TEST_CASE("what is read has one reading: printed and read again it is the same, in every box") {
    std::mt19937 chance(kTypingSeed);
    for (int i = 0; i < kTypedTexts; ++i) {
        const std::string text = typedAtRandom(chance);
        const auto read = parseTypedYen(text, AmountUnit::TenThousandYen);
        if (!read) continue;
        CAPTURE(text);
        for (const AmountUnit box : kAmountBoxes) {
            const auto other = parseTypedYen(text, box);
            // Another box may ask or count its own unit, but never reads the writer's unit otherwise.
            const bool named = text.find("円") != std::string::npos || text.find("万") != std::string::npos;
            if (named && other) REQUIRE(other.value() == read.value());
        }
        REQUIRE(parseTypedYen(yenText(*read, Language::Japanese), AmountUnit::TenThousandYen).value() ==
                read.value());
    }
}

TEST_CASE("cases/README A: a refusal tells what was read and names the day in its own era") {
    const auto ja = [](const auto& typed) { return refusalText(typed, Language::Japanese); };
    CHECK(percentRefusalText(parseTypedPercent("1,6"), Language::Japanese) ==
          "読めません。「,」は3けたごとの区切りにだけ使えます。1.60% か 16.00% のどちらですか。");
    CHECK(ja(parseTypedYen("2,8002", AmountUnit::Yen)) ==
          "読めません。「,」は3けたごとの区切りにだけ使えます。28,002円 ですか。");
    CHECK(ja(parseTypedMonths("7", LengthOf::Loan)) == "単位を付けてください。7年 か 7か月 のどちらですか。");
    CHECK(refusalText(parseTypedDate("平成32年4月1日", kPrintedEras), kPrintedEras, Language::Japanese) ==
          "読めません。その日はその元号ではありません。2020年4月1日(令和2年) ですか。");
    CHECK(refusalText(parseTypedDate("平成32年4月1日", kPrintedEras), kPrintedEras, Language::English) ==
          "That day is not in this era. Is it 1 April 2020 (令和2年)?");
    CHECK(refusalText(parseTypedDate("1700/1/1", kPrintedEras), kPrintedEras, Language::Japanese) ==
          "入れられない値です。1873年1月1日から2200年12月31日までの日を入れてください。");
    CHECK(ja(parseTypedYen("5千5千", AmountUnit::Yen)) ==
          "読めません。億・万・千・百は、大きいほうから1回ずつ書いてください。");
}
