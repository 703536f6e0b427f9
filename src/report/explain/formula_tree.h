#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yushi {

/// A formula of an explanation as a tree: a number or a name, or a function or an operator with its operands.
struct FormulaTree {
    std::string token;                  ///< "12", "balance_yen", "floor", "*"
    std::vector<FormulaTree> operands;  ///< of a function or an operator

    friend bool operator==(const FormulaTree&, const FormulaTree&) = default;
};

/// Reads a formula, which has to be one: + − * / ^ with their usual order, functions and brackets.
FormulaTree formulaTree(std::string_view formula);

/// Writes a formula with no more brackets than it needs.
std::string formulaText(const FormulaTree& tree);

/// The whole number that an operand comes to, where it may be left out; nothing where it is to stay.
using KnownOperand = std::function<std::optional<int>(const std::string& name)>;

/// @p tree without what changes nothing where the @p known operands have their values: + 0, − 0, × 1, ÷ 1, × 100 ÷ 100, and
/// rounding of what @p isWhole.
FormulaTree simplified(FormulaTree tree, const KnownOperand& known,
                       const std::function<bool(const std::string& name)>& isWhole);

}  // namespace yushi
