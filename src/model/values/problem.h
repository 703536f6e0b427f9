#pragma once

#include "model/values/text.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace yushi {

/// Something wrong in an input: where it stands, what is there, what was expected and what to do.
struct Problem {
    std::string file;     ///< path as the user named it; empty where there is none
    std::string pointer;  ///< JSON pointer; empty for the whole input
    int line = 0;         ///< line in the file, from 1; 0 if not known
    Text found;           ///< what is there
    Text expected;        ///< what should be there, or what to do
    std::string keys{};   ///< of the format, which may stand here: for who writes files, not for the window

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// A value, or every problem that stood in its way.
template <class T>
class Result {
  public:
    Result(T value) : content_(std::move(value)) {}
    Result(Problems problems) : content_(std::move(problems)) {}

    explicit operator bool() const { return std::holds_alternative<T>(content_); }
    const T& operator*() const& { return std::get<T>(content_); }
    T&& operator*() && { return std::get<T>(std::move(content_)); }
    const T* operator->() const { return &std::get<T>(content_); }
    const Problems& problems() const { return std::get<Problems>(content_); }

  private:
    std::variant<T, Problems> content_;
};

}  // namespace yushi
