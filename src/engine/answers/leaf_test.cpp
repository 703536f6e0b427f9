#include "engine/answers/leaf_test.h"

#include <limits>

namespace yushi {

namespace {

constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

struct PlainNumber {
    std::optional<std::int64_t> operator()(bool yes) const { return yes ? 1 : 0; }
    std::optional<std::int64_t> operator()(std::int64_t number) const { return number; }
    std::optional<std::int64_t> operator()(Yen yen) const { return yen.value(); }
    std::optional<std::int64_t> operator()(Share share) const { return share.parts(); }
    std::optional<std::int64_t> operator()(Date date) const {
        return std::chrono::sys_days(date).time_since_epoch().count();
    }
    std::optional<std::int64_t> operator()(Options options) const {
        return static_cast<std::int64_t>(options.bits);
    }
    std::optional<std::int64_t> operator()(const std::string&) const { return std::nullopt; }
};

}  // namespace

std::optional<std::int64_t> plainNumber(const FactValue& value) {
    return std::visit(PlainNumber{}, value);
}

FactValue valueOfNumber(std::int64_t number, FactType type) {
    switch (type) {
        case FactType::Boolean:
            return number != 0;
        case FactType::Integer:
        case FactType::Text:
            return number;
        case FactType::Yen:
            return Yen(number);
        case FactType::Percent:
            return Share(number);
        case FactType::Date:
            return Date(std::chrono::sys_days(std::chrono::days(number)));
        case FactType::Choice:
        case FactType::Choices:
            return Options{static_cast<std::uint64_t>(number)};
    }
    return number;
}

std::int64_t smallestStep(FactType type) {
    return type == FactType::Percent ? Share::kWhole / 1000 : 1;
}

LeafTest leafTest(const Comparison& comparison) {
    using Kind = LeafTest::Kind;
    const auto number = plainNumber(comparison.threshold);
    if (!number) return {Kind::SameWords, 0, 0};
    const bool options = std::holds_alternative<Options>(comparison.threshold);
    switch (comparison.comparator) {
        case Comparator::AtLeast:
            return {Kind::Within, *number, kHighest};
        case Comparator::AtMost:
            return {Kind::Within, kLowest, *number};
        case Comparator::MoreThan:
            return {Kind::Within, *number + 1, kHighest};
        case Comparator::LessThan:
            return {Kind::Within, kLowest, *number - 1};
        case Comparator::Is:
        case Comparator::OneOf:
        case Comparator::IncludesAny:
            return options ? LeafTest{Kind::HasAny, *number, 0} : LeafTest{Kind::Within, *number, *number};
        case Comparator::IncludesAll:
            return {Kind::HasAll, *number, 0};
        case Comparator::IncludesOnly:
            return {Kind::HasOnly, *number, 0};
    }
    return {};
}

bool passes(const Comparison& comparison, const FactValue& value) {
    const auto number = plainNumber(value);
    return number ? leafTest(comparison).passes(*number) : value == comparison.threshold;
}

}  // namespace yushi
