#pragma once

#include "format/visitors/records.h"

#include <array>
#include <cstddef>
#include <set>
#include <utility>
#include <variant>

namespace yushi::test {

/// Stands for a member of any type.
struct AnyMember {
    template <class T>
    operator T&() const noexcept;
};

template <class T, std::size_t... Place>
constexpr bool takes(std::index_sequence<Place...>) {
    return requires {
        T{((void)Place, AnyMember())...};
    };
}

/// The number of members of a structure: of so many values and no more it can be made.
template <class T, std::size_t Count = 0>
constexpr std::size_t memberCount() {
    if constexpr (takes<T>(std::make_index_sequence<Count + 1>())) return memberCount<T, Count + 1>();
    return Count;
}

/// Where the members lie that a record's fields name.
template <class T>
class NamedMembers {
  public:
    template <class Member, class Format>
    void need(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    template <class Member, class Format>
    void get(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    template <class Member, class Format>
    void kept(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view, Member member, const Format&, Default, const About& = {}) {
        name(member);
    }
    template <class Member, class Format>
    void stated(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    template <class Member, class Format>
    void outerStated(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    template <class Member, class Format>
    void outer(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    void uncertain(std::string_view, const About& = {}) {}
    void citation(Citation T::* member) { name(member); }
    void needCitation(Citation T::* member) { name(member); }
    template <class Member, class Format>
    void sharing(std::string_view, Member member, const Format&, const About& = {}) {
        name(member);
    }
    void always(std::string_view, int, const About& = {}) {}
    void constant(std::string_view, std::string_view, const About& = {}) {}
    template <class Format>
    void unkept(std::string_view, const Format&, const About& = {}) {}
    template <class Member, class... Formats>
    void needEither(Member member, const About&, const Key<Formats>&...) {
        name(member);
    }
    template <class Member, class... Formats>
    void getEither(Member member, const Key<Formats>&...) {
        name(member);
    }
    template <class Part, class Describe>
    void part(Part T::*member, Describe) {
        name(member);
    }
    template <class Part>
    void part(Part T::*member) {
        name(member);
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*member) {
        name(member);
    }
    template <class Tag = void, class... Kinds>
    void kind(std::string_view, std::variant<Kinds...> T::*member,
              const std::array<std::string_view, sizeof...(Kinds)>&, const About& = {}) {
        name(member);
    }
    template <class Format>
    void base(std::string_view, const Format&, const About& = {}) {}
    void version(std::string_view, int, const About& = {}) {}
    template <class Act>
    void then(Act) {}

    std::size_t count() const { return places_.size(); }

  private:
    template <class V>
    void name(V T::*member) {
        places_.insert(reinterpret_cast<const std::byte*>(&(record_.*member)) -
                       reinterpret_cast<const std::byte*>(&record_));
    }
    /// A property names the members of which it is made.
    template <class Property>
    void name(const Property& property) {
        property.forEachMember([this](auto member) { name(member); });
    }

    T record_{};
    std::set<std::ptrdiff_t> places_;
};

/// How many members the fields of a record name.
template <class T, class Tag = void>
std::size_t namedMembers() {
    NamedMembers<T> named;
    fields(named, Of<T, Tag>());
    return named.count();
}

}  // namespace yushi::test
