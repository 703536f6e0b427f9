#pragma once

#include "model/values/text.h"

#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace yushi {

/// The readings of one place in a document, and why it cannot be decided between them. A single reading means:
/// this, or the document says nothing here.
template <class T>
struct Uncertain {
    std::vector<T> candidates;
    Text why;

    friend bool operator==(const Uncertain&, const Uncertain&) = default;
};

/// What a document says about one field: a value, nothing (記載なし), or a text with several readings.
template <class T>
class Stated {
  public:
    Stated() = default;
    Stated(T value) : content_(std::move(value)) {}
    Stated(Uncertain<T> readings) : content_(std::move(readings)) {}

    bool isStated() const { return std::holds_alternative<T>(content_); }
    bool isUncertain() const { return std::holds_alternative<Uncertain<T>>(content_); }
    bool isNotStated() const { return std::holds_alternative<std::monostate>(content_); }

    /// The value; only if isStated().
    const T& value() const { return std::get<T>(content_); }
    /// The readings; only if isUncertain().
    const Uncertain<T>& readings() const { return std::get<Uncertain<T>>(content_); }

    /// Every value the text can mean: one, several, or none where the document is silent.
    std::span<const T> possible() const {
        if (isStated()) return {&value(), 1};
        return isUncertain() ? std::span<const T>(readings().candidates) : std::span<const T>();
    }

    friend bool operator==(const Stated&, const Stated&) = default;

  private:
    std::variant<std::monostate, T, Uncertain<T>> content_;
};

}  // namespace yushi
