#pragma once

#include "format/visitors/records.h"

#include <array>
#include <variant>

namespace yushi {

/// A visitor that does nothing: others begin with it and do what they are for.
template <class T>
struct QuietVisitor {
    template <class Member, class Format>
    void need(std::string_view, Member, const Format&, const About& = {}) {}
    template <class Member, class Format>
    void get(std::string_view, Member, const Format&, const About& = {}) {}
    template <class Member, class Format>
    void kept(std::string_view, Member, const Format&, const About& = {}) {}
    template <class Member, class Format, class Default>
    void getOr(std::string_view, Member, const Format&, Default, const About& = {}) {}
    template <class Member, class Format>
    void stated(std::string_view, Member, const Format&, const About& = {}) {}
    template <class Member, class Format>
    void outer(std::string_view, Member, const Format&, const About& = {}) {}
    template <class Member, class Format>
    void outerStated(std::string_view, Member, const Format&, const About& = {}) {}
    void uncertain(std::string_view, const About& = {}) {}
    template <class Member>
    void citation(Member) {}
    template <class Member, class Format>
    void sharing(std::string_view, Member, const Format&, const About& = {}) {}
    void always(std::string_view, int, const About& = {}) {}
    template <class Format>
    void unkept(std::string_view, const Format&, const About& = {}) {}
    void constant(std::string_view, std::string_view, const About& = {}) {}
    template <class Format>
    void base(std::string_view, const Format&, const About& = {}) {}
    void version(std::string_view, int, const About& = {}) {}
    template <class Act>
    void then(Act) {}
};

/// The keys that may stand on the record around.
template <class T>
class OuterKeys : public QuietVisitor<T> {
  public:
    template <class Member, class Format>
    void outer(std::string_view key, Member, const Format&, const About& = {}) {
        keys_.push_back(key);
    }
    template <class Member, class Format>
    void outerStated(std::string_view key, Member, const Format&, const About& = {}) {
        keys_.push_back(key);
    }
    const std::vector<std::string_view>& keys() const { return keys_; }

  private:
    std::vector<std::string_view> keys_;
};

/// The keys of T that may stand once on the record around.
template <class T>
const std::vector<std::string_view>& outerKeys() {
    static const auto keys = [] {
        OuterKeys<T> visitor;
        fields(visitor, Of<T>());
        return visitor.keys();
    }();
    return keys;
}

}  // namespace yushi
