#pragma once

#include "format/visitors/citation_keys.h"

#include <optional>
#include <vector>

namespace yushi {

/// A visitor to which keys are alike but for whether they must be there: it has show(key, needed, format, about).
template <class Visitor, class T>
class EachKey {
  public:
    template <class Member, class Format>
    void need(std::string_view key, Member, const Format& format, const About& about = {}) {
        self().show(key, true, format, about);
    }
    template <class Format>
    void unkept(std::string_view key, const Format& format, const About& about = {}) {
        self().show(key, true, format, about);
    }
    template <class Member, class Format>
    void sharing(std::string_view key, Member, const Format& format, const About& about = {}) {
        self().show(key, true, format, about);
    }
    template <class Member, class Format>
    void get(std::string_view key, Member, const Format& format, const About& about = {}) {
        self().show(key, false, format, about);
    }
    template <class Member, class Format>
    void kept(std::string_view key, Member, const Format& format, const About& about = {}) {
        self().show(key, false, format, about);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view key, Member, const Format& format, Default, const About& about = {}) {
        self().show(key, false, format, about);
    }
    template <class Member, class Format>
    void stated(std::string_view key, Member, const Format& format, const About& about = {}) {
        self().show(key, false, format, about);
    }
    template <class Member, class Format>
    void outer(std::string_view key, Member, const Format& format, const About& about = {}) {
        self().show(key, false, format, about);
    }
    template <class Member, class Format>
    void outerStated(std::string_view key, Member member, const Format& format, const About& about = {}) {
        self().stated(key, member, format, about);
    }
    template <class Format>
    void base(std::string_view key, const Format& format, const About& about = {}) {
        self().show(key, false, format, about);
    }
    template <class Member, class... Formats>
    void needEither(Member member, const About&, const Key<Formats>&... keys) {
        getEither(member, keys...);
    }
    template <class Member, class... Formats>
    void getEither(Member, const Key<Formats>&... keys) {
        (self().show(keys.key, false, keys.format, keys.about), ...);
    }
    void needCitation(Citation T::*) { showCitation(true); }
    void citation(Citation T::*) { showCitation(false); }
    template <class Part>
    void part(Part T::*member) {
        self().part(member, [](auto& visitor) { fields(visitor, Of<Part>()); });
    }
    template <class Act>
    void then(Act) {}

  private:
    Visitor& self() { return static_cast<Visitor&>(*this); }
    void showCitation(bool needed) {
        showCitationKeys([&](std::string_view key, const auto& format, const About& about) {
            self().show(key, needed && (key == "document" || key == "at"), format, about);
        });
    }
};

}  // namespace yushi
