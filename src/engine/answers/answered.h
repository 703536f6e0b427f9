#pragma once

#include "model/menus/fact.h"

namespace yushi {

/// The answer to a fact as the kind it has, or nothing where it is open or contradicts another.
template <class T>
const T* answered(const Answers& answers, FactId id) {
    return answers[id] && answers.contradicted(id) == 0 ? std::get_if<T>(&*answers[id]) : nullptr;
}

}  // namespace yushi
