#include "catalog/readers/derivation_reader.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace yushi {

namespace {

/// The type of what a derivation computes.
struct ResultType {
    FactType operator()(std::monostate) const { return FactType::Boolean; }
    FactType operator()(const MonthsSince&) const { return FactType::Integer; }
    FactType operator()(const LiesAhead&) const { return FactType::Boolean; }
    FactType operator()(const HasCome&) const { return FactType::Boolean; }
    FactType operator()(const Decline&) const { return FactType::Percent; }
    FactType operator()(const Rise&) const { return FactType::Percent; }
    FactType operator()(const Fallen&) const { return FactType::Boolean; }
    FactType operator()(const ShareOf&) const { return FactType::Percent; }
    FactType operator()(const Difference&) const { return FactType::Yen; }
    FactType operator()(const Multiple&) const { return FactType::Yen; }
    FactType operator()(const Remaining&) const { return FactType::Yen; }
    FactType operator()(const CutToUnit&) const { return FactType::Yen; }
    FactType operator()(const RefinancedBalance&) const { return FactType::Yen; }
    FactType operator()(const ByRule&) const { return FactType::Boolean; }
    FactType operator()(const OptionsByRules&) const { return FactType::Choices; }
};

class DerivationReader {
  public:
    DerivationReader(const Fact& fact, std::span<const Fact> earlier) : fact_(fact), earlier_(earlier) {}

    Derivation read(const JsonValue& value) {
        JsonObject object(value);
        std::vector<Derivation> found;
        const auto add = [&](std::string_view key, auto readKind) {
            if (const auto entry = object.find(key)) found.push_back(readKind(*entry));
        };
        add("months_since", [this](const JsonValue& v) { return MonthsSince{fact(v, FactType::Date)}; });
        add("lies_ahead", [this](const JsonValue& v) { return LiesAhead{fact(v, FactType::Date)}; });
        add("has_come", [this](const JsonValue& v) { return HasCome{fact(v, FactType::Date)}; });
        add("decline", [this](const JsonValue& v) { return pair<Decline>(v, "now", "before"); });
        add("rise", [this](const JsonValue& v) { return pair<Rise>(v, "now", "before"); });
        add("fallen", [this](const JsonValue& v) { return pair<Fallen>(v, "now", "before"); });
        add("share", [this](const JsonValue& v) { return pair<ShareOf>(v, "of", "in"); });
        add("difference", [this](const JsonValue& v) { return difference(v); });
        add("multiple", [this](const JsonValue& v) { return multiple(v); });
        add("remaining", [this](const JsonValue& v) { return remaining(v); });
        add("cut", [this](const JsonValue& v) { return cut(v); });
        add("refinanced_balance", [](const JsonValue& v) {
            if (!v.boolean().value_or(true)) v.expect({"true", "true"});
            return RefinancedBalance();
        });
        add("rule", [](const JsonValue& v) { return ByRule{v.nonEmptyString().value_or("")}; });
        add("option_rules", [this](const JsonValue& v) { return optionRules(v); });
        object.close();
        if (found.size() != 1) {
            value.expect(
                {"months_since、lies_ahead、has_come、decline、rise、fallen、share、difference、multiple、"
                 "remaining、cut、refinanced_balance、rule、option_rules のうち1つ",
                 "exactly one of months_since, lies_ahead, has_come, decline, rise, fallen, share, "
                 "difference, multiple, remaining, cut, refinanced_balance, rule, option_rules"});
            return {};
        }
        if (std::visit(ResultType(), found.front()) != fact_.type) {
            value.report(
                {"「" + fact_.id + "」の型に合いません", "does not suit the type of \"" + fact_.id + "\""},
                {"型に合う計算", "a derivation that suits the type"});
        }
        return std::move(found.front());
    }

  private:
    /// The fact that @p value names, which must stand before this one and have the type @p type.
    FactId fact(const JsonValue& value, FactType type) const {
        const auto id = value.nonEmptyString();
        if (!id) return {};
        const auto found = std::ranges::find(earlier_, *id, &Fact::id);
        if (found != earlier_.end() && found->type == type)
            return {static_cast<std::uint16_t>(found - earlier_.begin())};
        value.expect({"この前に定義された、型の合う項目のid",
                      "the id of a fact of a suitable type, defined before this one"});
        return {};
    }

    FactId amount(const JsonValue& value) const { return fact(value, FactType::Yen); }

    FactId need(JsonObject& object, std::string_view key, FactType type) const {
        const auto entry = object.require(key);
        return entry ? fact(*entry, type) : FactId();
    }

    std::vector<FactId> amounts(JsonObject& object, std::string_view key) const {
        const auto list = object.require(key);
        if (!list) return {};
        return list->list([this](const JsonValue& v) { return std::optional(amount(v)); });
    }

    template <class Pair>
    Pair pair(const JsonValue& value, std::string_view first, std::string_view second) const {
        JsonObject object(value);
        const Pair facts{need(object, first, FactType::Yen), need(object, second, FactType::Yen)};
        object.close();
        return facts;
    }

    Difference difference(const JsonValue& value) const {
        JsonObject object(value);
        Difference result{need(object, "from", FactType::Yen), amounts(object, "less")};
        object.close();
        return result;
    }

    Multiple multiple(const JsonValue& value) const {
        JsonObject object(value);
        Multiple result{need(object, "count", FactType::Integer),
                        object.need("ceiling", &JsonValue::nonEmptyString).value_or("")};
        object.close();
        return result;
    }

    Remaining remaining(const JsonValue& value) const {
        JsonObject object(value);
        Remaining result{
            object.need("ceiling", &JsonValue::nonEmptyString).value_or(""), amounts(object, "less"), {}};
        if (const auto kinds = object.find("guarantees")) result.guarantees = kinds->list(std::mem_fn(&JsonValue::nonEmptyString));
        object.close();
        return result;
    }

    CutToUnit cut(const JsonValue& value) const {
        JsonObject object(value);
        CutToUnit result{need(object, "of", FactType::Yen), {}};
        const auto unit = object.need("unit_yen", [](const JsonValue& v) {
            return v.integer(2, kMostYen, {"2以上の整数(円)", "a whole number of yen, 2 or more"});
        });
        result.unit = Yen(unit.value_or(2));
        object.close();
        return result;
    }

    OptionsByRules optionRules(const JsonValue& value) const {
        JsonObject object(value);
        OptionsByRules result;
        for (std::size_t i = 0; i < fact_.options.size(); ++i) {
            if (auto rule = object.get(fact_.options[i].id, &JsonValue::nonEmptyString))
                result.rules.emplace_back(i, *std::move(rule));
        }
        object.close();
        return result;
    }

    const Fact& fact_;
    std::span<const Fact> earlier_;
};

}  // namespace

Derivation readDerivation(const JsonValue& value, const Fact& fact, std::span<const Fact> earlier) {
    return DerivationReader(fact, earlier).read(value);
}

}  // namespace yushi
