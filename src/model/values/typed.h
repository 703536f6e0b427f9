#pragma once

#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/yen.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace yushi {

/// A Japanese era; it ends where the next begins.
struct Era {
    std::string name;     ///< 令和
    std::string initial;  ///< R
    Date from;
};

/// Why typed text was not read.
enum class TypedFault {
    NotRead,     ///< it is nothing of the kind
    Separator,   ///< a separator that does not part groups of three digits: "1,6"
    UnitOrder,   ///< units that do not fall, or one that comes twice: "5千5千"
    TooLarge,    ///< beyond what any input may be
    PartOfAYen,  ///< less than a whole yen
    OutsideEra,  ///< 平成32年: that day is counted in another era
    NoSuchDay,   ///< 2月30日
    WhichUnit,   ///< a number without a unit that may count either of two
    WhichYear,   ///< a year of which only the last digits are written
    OutOfRange,  ///< a figure that its fact cannot have: capital below 0; a day before the first or after the last
};

/// What typed text was read as, or why it was not, with what may have been meant: those are for the writer to choose from.
template <class T>
class Typed {
  public:
    Typed(T value) : value_(std::move(value)) {}
    Typed(TypedFault fault, std::vector<T> candidates = {})
        : fault_(fault), candidates_(std::move(candidates)) {}

    explicit operator bool() const { return value_.has_value(); }
    const T& operator*() const { return *value_; }
    const std::optional<T>& value() const { return value_; }
    /// Only of text that was not read.
    TypedFault fault() const { return fault_; }
    const std::vector<T>& candidates() const { return candidates_; }

  private:
    std::optional<T> value_;
    TypedFault fault_ = TypedFault::NotRead;
    std::vector<T> candidates_;
};

// What people type, by one grammar (model/typed_grammar.h). Full-width digits and letters, numerals in kanji, separators
// of thousands and blanks are accepted everywhere; nothing is guessed: text that does not fit answers why.

/// The unit that a box shows beside what is typed into it.
enum class AmountUnit { None, Yen, TenThousandYen };

/// "3千万", "1億2,500万円", "五百万", "¥5,000,000", "△120万", "1.5億", "5,000 yen": whole yen. A number alone counts the
/// unit that the box shows; where it may as well be yen the writer is asked.
Typed<Yen> parseTypedYen(std::string_view text, AmountUnit shown);

/// "1.2%", "1.2", "１．２％", "年1.2%": parts per million.
Typed<std::int64_t> parseTypedPercent(std::string_view text);

/// Of what a length of time is typed.
enum class LengthOf { Loan, Any };

/// "10年", "7年6か月", "半年", "120回" (a month each), "7 years 6 months". Whether a number alone counts years or months is
/// asked, unless as years it would be longer than any loan.
Typed<Months> parseTypedMonths(std::string_view text, LengthOf of);

/// No answer counts more than this; what is typed beyond it is not read, nor is a file that has it.
inline constexpr std::int64_t kMostCount = 1'000'000;

/// "20", "20人", "1,200", "二十人": a whole number, followed by one of @p units or none.
Typed<std::int64_t> parseTypedNumber(std::string_view text, const std::vector<std::string>& units);

/// "令和8年4月1日", "R8.4.1", "大正12年4月1日", "2026/4/1", "20260401", "26/4/1", "1 April 2026"; a year of an era must
/// lie in it.
Typed<Date> parseTypedDate(std::string_view text, const std::vector<Era>& eras);

}  // namespace yushi
