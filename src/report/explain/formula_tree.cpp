#include "report/explain/formula_tree.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace yushi {

namespace {

/// How tightly an operator binds; 0 for what is none.
int strengthOf(std::string_view token) {
    if (token == "+" || token == "-") return 1;
    if (token == "*" || token == "/") return 2;
    return token == "^" ? 3 : 0;
}

class FormulaReader {
  public:
    explicit FormulaReader(std::string_view rest) : rest_(rest) {}

    /// Operators that bind at least so tightly, from the left; ^ from the right.
    FormulaTree read(int least = 1) {
        FormulaTree left = readOperand();
        while (strengthOf(next()) >= least) {
            const std::string operation(next());
            const int strength = strengthOf(operation);
            rest_.remove_prefix(1);
            FormulaTree right = read(operation == "^" ? strength : strength + 1);
            left = {operation, {std::move(left), std::move(right)}};
        }
        return left;
    }

  private:
    std::string_view next() {
        while (rest_.starts_with(' ')) rest_.remove_prefix(1);
        return rest_.substr(0, 1);
    }
    bool take(char sign) {
        if (!next().starts_with(sign)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    FormulaTree readOperand() {
        if (take('(')) {
            FormulaTree inside = read();
            take(')');
            return inside;
        }
        next();
        const auto isName = [](unsigned char sign) { return std::isalnum(sign) || sign == '_'; };
        const auto end = std::ranges::find_if_not(rest_, isName);
        FormulaTree tree{std::string(rest_.begin(), end), {}};
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.begin()));
        if (!take('(')) return tree;
        do tree.operands.push_back(read());
        while (take(','));
        take(')');
        return tree;
    }

    std::string_view rest_;
};

/// An operand of an operator, in brackets where it would not hold together.
std::string operandText(const FormulaTree& operand, int strength) {
    const int own = strengthOf(operand.token);
    const std::string text = formulaText(operand);
    return own > 0 && own < strength ? "(" + text + ")" : text;
}

/// Leaves out of an operator what changes nothing.
class Neutral {
  public:
    explicit Neutral(const KnownOperand& known) : known_(known) {}

    FormulaTree without(FormulaTree tree) const {
        const FormulaTree& second = tree.operands.back();
        const bool sum = tree.token == "+" || tree.token == "-";
        const bool product = tree.token == "*" || tree.token == "/";
        if ((sum && comesTo(second, 0)) || (product && comesTo(second, 1)))
            return FormulaTree(tree.operands.front());
        const FormulaTree& first = tree.operands.front();
        const bool all = tree.token == "/" && comesTo(second, 100) && first.token == "*" &&
                         comesTo(first.operands.back(), 100);
        return all ? FormulaTree(first.operands.front()) : tree;
    }

  private:
    bool comesTo(const FormulaTree& tree, int value) const {
        return tree.operands.empty() && (tree.token == std::to_string(value) || known_(tree.token) == value);
    }

    const KnownOperand& known_;
};

}  // namespace

FormulaTree formulaTree(std::string_view formula) {
    return FormulaReader(formula).read();
}

std::string formulaText(const FormulaTree& tree) {
    const int strength = strengthOf(tree.token);
    if (tree.operands.empty()) return tree.token;
    if (strength > 0) {
        const bool power = tree.token == "^";
        return operandText(tree.operands.front(), power ? strength + 1 : strength) + " " + tree.token + " " +
               operandText(tree.operands.back(), power ? strength : strength + 1);
    }
    std::string text = tree.token + "(";
    for (const FormulaTree& operand : tree.operands)
        text += (&operand == &tree.operands.front() ? "" : ", ") + formulaText(operand);
    return text + ")";
}

FormulaTree simplified(FormulaTree tree, const KnownOperand& known,
                       const std::function<bool(const std::string& name)>& isWhole) {
    if (tree.operands.empty()) return tree;
    for (FormulaTree& operand : tree.operands) operand = simplified(std::move(operand), known, isWhole);
    if (strengthOf(tree.token) > 0) return Neutral(known).without(std::move(tree));
    const bool rounds = tree.token == "floor" || tree.token == "ceil" || tree.token == "half_up";
    const FormulaTree& inside = tree.operands.front();
    return rounds && inside.operands.empty() && isWhole(inside.token) ? FormulaTree(inside) : tree;
}

}  // namespace yushi
