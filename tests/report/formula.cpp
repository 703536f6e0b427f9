#include "report/formula.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <vector>

namespace yushi {

namespace {

using boost::multiprecision::cpp_int;
using List = std::vector<Exact>;

Exact exactDecimal(std::string text) {
    const bool negative = text.starts_with('-');
    if (negative) text.erase(0, 1);
    const auto slash = text.find('/');
    if (slash != std::string::npos)
        return Exact(cpp_int(text.substr(0, slash)), cpp_int(text.substr(slash + 1)));
    const auto point = text.find('.');
    cpp_int scale = 1;
    if (point != std::string::npos) {
        for (std::size_t i = point + 1; i < text.size(); ++i) scale *= 10;
        text.erase(point, 1);
    }
    text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));  // a leading zero would mean octal
    const Exact value(cpp_int(text), scale);
    return negative ? -value : value;
}

Exact number(const nlohmann::json& value) {
    return value.is_string() ? exactDecimal(value.get<std::string>()) : Exact(value.get<std::int64_t>());
}

cpp_int floorOf(const Exact& value) {
    const cpp_int n = numerator(value);
    const cpp_int d = denominator(value);
    cpp_int quotient = n / d;
    if (n < 0 && quotient * d != n) --quotient;
    return quotient;
}

double worthAt(const List& flows, const List& months, double rate) {
    double balance = 0;
    double at = 0;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const auto month = months[i].convert_to<double>();
        balance = balance * (1 + rate * (month - at) / 12) + flows[i].convert_to<double>();
        at = month;
    }
    return balance;
}

/// The yearly rate at which a loan's flows leave nothing at the end.
Exact rootOf(const List& flows, const List& months) {
    double low = -0.5;
    double high = 5;
    const bool risesAtLow = worthAt(flows, months, low) < 0;
    while (high - low > 1e-13) {
        const double middle = (low + high) / 2;
        ((worthAt(flows, months, middle) < 0) == risesAtLow ? low : high) = middle;
    }
    return Exact(low);
}

class Formula {
  public:
    Formula(const std::string& text, const nlohmann::json& inputs) : text_(text), inputs_(inputs) {}

    Exact run() {
        const Exact value = sum();
        if (at_ != text_.size()) throw std::runtime_error("left over: " + text_.substr(at_));
        return value;
    }

  private:
    bool take(char c) {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        return true;
    }

    Exact sum() {
        Exact value = product();
        for (;;) {
            if (take('+')) {
                value += product();
            } else if (take('-')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    Exact product() {
        Exact value = power();
        for (;;) {
            if (take('*')) {
                value *= power();
            } else if (take('/')) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    Exact power() {
        Exact base = term();
        if (!take('^')) return base;
        const auto exponent = floorOf(term()).convert_to<int>();
        Exact value = 1;
        for (int i = 0; i < exponent; ++i) value *= base;
        return value;
    }

    Exact term() {
        if (take('(')) {
            const Exact value = sum();
            close();
            return value;
        }
        std::string word;
        while (at_ < text_.size() &&
               (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_'))
            word += text_[at_++];
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        if (take('(')) return call(word);
        if (!word.empty() && std::isdigit(static_cast<unsigned char>(word[0]))) return exactDecimal(word);
        return number(inputs_.at(word));
    }

    void close() {
        if (!take(')')) throw std::runtime_error("no ) at " + text_.substr(at_));
    }

    /// A list by its name.
    List list() {
        std::string word;
        while (at_ < text_.size() &&
               (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_'))
            word += text_[at_++];
        List values;
        for (const auto& value : inputs_.at(word)) values.push_back(number(value));
        return values;
    }

    bool listFollows() const {
        std::size_t end = at_;
        while (end < text_.size() &&
               (std::isalnum(static_cast<unsigned char>(text_[end])) || text_[end] == '_'))
            ++end;
        const std::string word = text_.substr(at_, end - at_);
        return inputs_.contains(word) && inputs_.at(word).is_array();
    }

    Exact call(const std::string& function) {
        if (function == "root") {
            const List flows = list();
            take(',');
            const List months = list();
            close();
            return rootOf(flows, months);
        }
        List values;
        if (listFollows()) {
            values = list();
        } else {
            do values.push_back(sum());
            while (take(','));
        }
        close();
        if (function == "floor") return Exact(floorOf(values.at(0)));
        if (function == "ceil") return Exact(-floorOf(-values.at(0)));
        if (function == "half_up") return Exact(floorOf(values.at(0) + Exact(1, 2)));
        if (function == "min") return *std::ranges::min_element(values);
        if (function == "max") return *std::ranges::max_element(values);
        if (function != "sum") throw std::runtime_error("unknown function " + function);
        Exact total = 0;
        for (const Exact& value : values) total += value;
        return total;
    }

    const std::string& text_;
    const nlohmann::json& inputs_;
    std::size_t at_ = 0;
};

}  // namespace

Exact evaluate(const std::string& formula, const nlohmann::json& inputs) {
    return Formula(formula, inputs).run();
}

}  // namespace yushi
