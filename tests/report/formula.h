#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <nlohmann/json.hpp>

#include <string>

namespace yushi {

using Exact = boost::multiprecision::cpp_rational;

/// What a formula of `yushi compare --json` comes to with its inputs, in exact arithmetic: written from the description
/// of the formulas, not from the code that makes them. `root` alone is found by bisection, to 1e-12.
Exact evaluate(const std::string& formula, const nlohmann::json& inputs);

}  // namespace yushi
