#pragma once

#include "model/values/integer.h"
#include "model/values/typed.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace yushi {

// The grammar of all that is typed:
//
//   number  = section {section}            sections fall: 億 only after 兆, 万 after 億 …, each once
//   section = below [兆 | 億 | 万]          what follows a larger unit stays below it
//   below   = {[digit] 千|百|十} [digits]   falling, each once; or one figure of any size before one of them (500千円)
//   figure  = digits [. digits]            decimals only in the last figure of a number
//   digits  = digit {digit} | groups of three parted by one kind of separator

/// Text as it is typed in one form of each sign (ASCII digits, lower-case letters, one dash, one blank), read from its front.
class TypedText {
  public:
    explicit TypedText(std::string_view typed);
    TypedText(const TypedText&) = delete;
    TypedText& operator=(const TypedText&) = delete;

    /// Whether nothing but blanks is left.
    bool isAtEnd();
    /// Takes @p word off the front, and the blanks before it.
    bool take(std::string_view word);
    bool takeAny(std::initializer_list<std::string_view> words);
    /// Takes digits off the front, without the separators of their groups.
    std::optional<std::string> takeDigits();
    /// Takes digits that no separator parts.
    std::optional<std::string> takePlainDigits();

    /// Tells what is wrong with it; the first fault stays.
    void refuse(TypedFault fault);
    bool isRefused() const { return fault_.has_value(); }
    TypedFault fault() const { return fault_.value_or(TypedFault::NotRead); }

    /// How it reads with its one separator taken out, or taken for a decimal point; nothing if it has not just one.
    std::optional<std::string> withSeparatorAs(std::string_view other) const;

  private:
    void skipBlanks();

    std::string text_;
    std::string_view rest_;
    std::optional<TypedFault> fault_;
};

/// Decimals of the figures of typed numbers; more are refused.
inline constexpr int kTypedDecimals = 4;
inline constexpr std::int64_t kTypedScale = 10'000;

/// A number with its units.
struct TypedNumber {
    Int128 value = 0;           ///< in ten-thousandths
    bool hasLargeUnit = false;  ///< 万 or larger
    bool isBare = false;        ///< one figure without a unit
    Int128 bareTail = 0;        ///< what stands bare behind the last large unit: 2500 of "1億2500"
    std::int64_t unitBefore = 1;  ///< that unit

    bool isWhole() const { return value % kTypedScale == 0; }
};

/// Takes a figure such as "1.65" or "2,500" off the front; in ten-thousandths.
std::optional<TypedNumber> takeFigure(TypedText& text);

/// Takes a number such as "1億2,500万", "五百" or "500千" off the front.
std::optional<TypedNumber> takeNumber(TypedText& text);

/// Takes a whole number up to @p most off the front.
std::optional<std::int64_t> takeWhole(TypedText& text, std::int64_t most);

}  // namespace yushi
