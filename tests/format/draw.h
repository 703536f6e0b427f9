#pragma once

#include "format/visitors/records.h"
#include "model/menus/fact.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace yushi::test {

/// Whether each field that a file may leave out is there by chance, or always.
enum class Fields { ByChance, All };

/// Chances by name. The same source gives the same values.
class Draw {
  public:
    Draw(std::mt19937& chance, Fields fields, const Vocabulary& vocabulary)
        : chance_(chance), fields_(fields), vocabulary_(vocabulary) {}

    const Vocabulary& vocabulary() const { return vocabulary_; }
    bool yes() { return number(0, 1) == 1; }
    /// Whether what may be left out is there.
    bool given() { return fields_ == Fields::All || yes(); }
    std::int64_t number(std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(chance_);
    }
    /// How many entries a list has that needs so many at least.
    std::int64_t entries(std::size_t least) {
        return number(std::max<std::int64_t>(std::int64_t(least), fields_ == Fields::All ? 1 : 0), 3);
    }
    /// Words with what JSON, file names and tables find hard.
    std::string words() {
        static const std::vector<std::string> parts = {"山田製作所", "\"", "\\", "\n",   "𠮷", "=1+1",    " ",
                                                       "髙",         "\t", "/",  "\x01", "é",  "株式会社"};
        std::string text = "x";
        for (std::int64_t left = number(0, 5); left > 0; --left)
            text += parts[static_cast<std::size_t>(number(0, std::int64_t(parts.size()) - 1))];
        return text;
    }

  private:
    std::mt19937& chance_;
    Fields fields_;
    const Vocabulary& vocabulary_;
};

}  // namespace yushi::test
