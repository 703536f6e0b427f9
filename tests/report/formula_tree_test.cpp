#include "report/explain/formula_tree.h"

#include "catch.h"

using namespace yushi;

namespace {

/// @p formula simplified where "zero" is 0, "one" is 1 and "whole" 100, and names with "_yen" are whole.
std::string simple(const char* formula) {
    const auto known = [](const std::string& name) -> std::optional<int> {
        if (name == "zero") return 0;
        if (name == "one") return 1;
        return name == "whole" ? std::optional(100) : std::nullopt;
    };
    const auto isWhole = [](const std::string& name) { return name.ends_with("_yen"); };
    return formulaText(simplified(formulaTree(formula), known, isWhole));
}

}  // namespace

TEST_CASE("a formula that is read and written again is the same, with no more brackets than it needs") {
    for (const char* formula :
         {"a", "12", "a + b - c", "a - (b - c)", "(a + b) * c", "a * (b / 100 * c / 12) / ((1 + b) ^ n - 1)",
          "floor(floor(a / u) * u * r / 100 * m / 12)", "min(a - b, c, floor(d / e) * e)", "(a ^ b) ^ c", "a ^ b ^ c"}) {
        INFO(formula);
        CHECK(formulaText(formulaTree(formula)) == formula);
    }
    CHECK(formulaText(formulaTree("((a) * (b))/(c)")) == "a * b / c");
}

TEST_CASE("what changes nothing is left out of a formula, wherever it stands") {
    CHECK(simple("a + zero - zero") == "a");
    CHECK(simple("floor(a_yen / one) * one * r / 100") == "a_yen * r / 100");
    CHECK(simple("floor(a_yen * whole / 100)") == "a_yen");
    CHECK(simple("ceil((a - zero) / n / one) * one") == "ceil(a / n)");
    CHECK(simple("floor(a * r / 100 * m / 12 * whole / 100)") == "floor(a * r / 100 * m / 12)");
}

TEST_CASE("what could change something stays in a formula") {
    for (const char* formula : {"zero - a", "floor(rate)", "a * zero", "a - one", "a / whole"}) {
        INFO(formula);
        CHECK(simple(formula) == formula);
    }
}
