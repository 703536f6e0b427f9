#pragma once

#include "format/draw.h"
#include "format/fields/answer_format.h"
#include "format/fields/catalog_fields.h"
#include "format/fields/cost_fields.h"
#include "format/fields/loan_fields.h"
#include "format/sensible.h"

#include <array>
#include <tuple>
#include <variant>

namespace yushi::test {

// A value that its format can write, for each format: one without such a value does not compile.

template <class T>
T draw(Draw& chance, const Whole<T>& format) {
    return T(static_cast<decltype(Whole<T>::countOf(T()))>(chance.number(format.least, format.most)));
}
template <class T>
T draw(Draw& chance, const Percent<T>& format) {
    return T(chance.number(format.least * 10'000LL, format.most * 10'000LL));
}
inline Portion draw(Draw& chance, const Fraction&) {
    const std::int64_t denominator = chance.number(1, 999'999);
    return {chance.number(0, denominator), denominator};
}
inline Portion draw(Draw& chance, const PercentPart&) {
    return {chance.number(0, Share::kWhole), Share::kWhole};
}
inline Date draw(Draw& chance, const Day&) {
    const std::int64_t last = daysBetween(kFirstDay, kLastDay).count();
    return Date(std::chrono::sys_days(kFirstDay) + std::chrono::days(chance.number(0, last)));
}
inline std::string draw(Draw& chance, const Name&) {
    return chance.words();
}
inline std::string draw(Draw& chance, const AnyString&) {
    return chance.words();
}
inline bool draw(Draw& chance, const Flag&) {
    return chance.yes();
}
template <class Enum>
Enum draw(Draw& chance, const FlagFor<Enum>&) {
    return static_cast<Enum>(chance.yes());
}
template <class T, std::size_t N>
T draw(Draw& chance, const OneOf<T, N>&) {
    return static_cast<T>(chance.number(0, N - 1));
}
inline Text draw(Draw& chance, const BothLanguages&) {
    const std::string ja = chance.words();
    return {ja, chance.yes() ? chance.words() : ja};
}
inline std::string draw(Draw& chance, const PlainId&) {
    return "id-" + std::to_string(chance.number(0, 1'000'000'000));
}
inline std::string draw(Draw& chance, const Url&) {
    return "https://example.jp/" + std::to_string(chance.number(0, 1'000'000'000));
}
inline std::string draw(Draw& chance, const Sha256Sum&) {
    std::string sum;
    while (sum.size() < 64) sum += "0123456789abcdef"[static_cast<std::size_t>(chance.number(0, 15))];
    return sum;
}
inline FactId draw(Draw& chance, const AmountFact&) {
    const auto& facts = chance.vocabulary().facts();
    for (;;) {
        const FactId id{static_cast<std::uint16_t>(chance.number(0, std::int64_t(facts.size()) - 1))};
        if (chance.vocabulary().fact(id).type == FactType::Yen) return id;
    }
}
inline std::string draw(Draw& chance, const PrefectureId&) {
    const Fact& fact = chance.vocabulary().fact(*chance.vocabulary().findFact("prefecture"));
    return fact.options[static_cast<std::size_t>(chance.number(0, std::int64_t(fact.options.size()) - 1))].id;
}
inline Glosses::Value draw(Draw& chance, const Glosses&) {
    return {{chance.words(), chance.words()}, {chance.words(), chance.words()}};
}
inline Portion draw(Draw& chance, const ShareOfCost&) {
    return chance.yes() ? draw(chance, Fraction()) : draw(chance, PercentPart());
}
/// What stands in it depends on where it stands: the edition draws it.
inline Condition draw(Draw&, const ConditionFormat&) {
    return {};
}
inline Months draw(Draw& chance, const HalfYearOrYear&) {
    return Months(chance.yes() ? 6 : 12);
}
inline Contract draw(Draw& chance, const ContractWord&) {
    return draw(chance, kWord<Contract>);
}
inline std::vector<RateStep> draw(Draw& chance, const OnlyRate&) {
    return {{Months(1), draw(chance, kAnyRate)}};
}
/// Few places, so that a record and the one around it often share theirs.
inline Citation drawCitation(Draw& chance) {
    Citation citation{chance.yes() ? "x" : chance.words(), chance.yes() ? "x" : chance.words()};
    if (chance.given()) citation.page = static_cast<int>(chance.number(1, 2));
    if (chance.given()) {
        const auto side = [&](int least) { return static_cast<int>(chance.number(least, 500)); };
        citation.area = PageArea{side(0), side(0), side(1), side(1)};
    }
    return citation;
}
FactValue drawAnswer(Draw& chance, const Fact& fact);
Answers draw(Draw& chance, const AnswersFormat& format);

template <class T, class Tag>
T draw(Draw& chance, const Record<T, Tag>&);
template <class Variant>
Variant draw(Draw& chance, const Kinds<Variant>& kinds) {
    return draw(chance, kinds.record()).value;
}
template <class T>
std::vector<T> draw(Draw& chance, const Keyed<T>& keyed) {
    std::vector<T> records;
    for (std::int64_t left = chance.entries(1); left > 0; --left) {
        records.push_back(draw(chance, keyed.record));
        records.back().id = "document-" + std::to_string(records.size());
    }
    return records;
}
template <class Format>
auto draw(Draw& chance, const List<Format>& list) {
    typename List<Format>::Value items;
    for (std::int64_t left = chance.entries(list.least); left > 0; --left)
        items.push_back(draw(chance, list.format));
    return items;
}
template <class Format>
auto draw(Draw& chance, const OneOrList<Format>& list) {
    return draw(chance, List<Format>{list.format});
}
template <class Format>
auto draw(Draw& chance, const Single<Format>& single) {
    return typename Single<Format>::Value{draw(chance, single.format)};
}

/// Gives each member of a record that a file may hold a value, or leaves it by chance.
template <class T>
class RandomRecord {
  public:
    RandomRecord(Draw& chance, T& record) : chance_(chance), record_(record) {}

    template <class Member, class Format>
    void need(std::string_view, Member member, const Format& format, const About& = {}) {
        setMember(record_, member, draw(chance_, format));
    }
    template <class Member, class Format>
    void get(std::string_view key, Member member, const Format& format, const About& = {}) {
        if (chance_.given()) need(key, member, format);
    }
    template <class Member, class Format>
    void kept(std::string_view key, Member member, const Format& format, const About& = {}) {
        need(key, member, format);
    }
    template <class Member, class Format, class Default>
    void getOr(std::string_view key, Member member, const Format& format, Default, const About& = {}) {
        need(key, member, format);
    }
    template <class V, class Format>
    void stated(std::string_view key, Stated<V> T::* member, const Format& format, const About& = {}) {
        if (!chance_.given()) return;
        if (chance_.yes()) return need(key, member, format);
        Uncertain<V> readings{{}, draw(chance_, BothLanguages())};
        for (std::int64_t left = chance_.entries(1); left > 0; --left)
            readings.candidates.push_back(draw(chance_, format));
        record_.*member = std::move(readings);
    }
    template <class V, class Format>
    void outerStated(std::string_view key, Stated<V> T::* member, const Format& format, const About& = {}) {
        stated(key, member, format);
    }
    template <class Member, class Format>
    void outer(std::string_view key, Member member, const Format& format, const About& = {}) {
        get(key, member, format);
    }
    void uncertain(std::string_view, const About& = {}) {}
    void citation(Citation T::* member) { record_.*member = drawCitation(chance_); }
    void needCitation(Citation T::* member) { citation(member); }
    template <class Member, class Format>
    void sharing(std::string_view key, Member member, const Format& format, const About& = {}) {
        need(key, member, format);
    }
    void always(std::string_view, int, const About& = {}) {}
    void constant(std::string_view, std::string_view, const About& = {}) {}
    /// A value under one of the keys that is not written under another.
    template <class Member, class... Formats>
    void needEither(Member member, const About&, const Key<Formats>&... keys) {
        std::int64_t chosen = chance_.number(0, sizeof...(keys) - 1);
        ((chosen-- == 0 ? need(keys.key, member, keys.format) : void()), ...);
    }
    template <class Member, class... Formats>
    void getEither(Member member, const Key<Formats>&... keys) {
        if (chance_.given()) needEither(member, {}, keys...);
    }
    template <class Part, class Describe>
    void part(Part T::*member, Describe describe) {
        RandomRecord<Part> random(chance_, record_.*member);
        describe(random);
    }
    template <class Part>
    void part(Part T::*member) {
        part(member, [](auto& random) { fields(random, Of<Part>()); });
    }
    template <class Part>
    void partIfAny(std::optional<Part> T::*member) {
        if (chance_.given()) record_.*member = draw(chance_, Record<Part>());
    }
    template <class Tag = void, class... Kinds>
    void kind(std::string_view, std::variant<Kinds...> T::*member,
              const std::array<std::string_view, sizeof...(Kinds)>&, const About& = {}) {
        std::int64_t chosen = chance_.number(0, sizeof...(Kinds) - 1);
        ((chosen-- == 0 ? void(record_.*member = draw(chance_, Record<Kinds, Tag>())) : void()), ...);
    }
    template <class Format>
    void base(std::string_view, const Format&, const About& = {}) {}
    void version(std::string_view, int, const About& = {}) {}
    /// What a reader would refuse is made sensible.
    template <class Act>
    void then(Act) {
        if constexpr (requires { makeSensible(record_); }) makeSensible(record_);
    }

  private:
    Draw& chance_;
    T& record_;
};

template <class T, class Tag>
T draw(Draw& chance, const Record<T, Tag>&) {
    T record{};
    RandomRecord<T> random(chance, record);
    fields(random, Of<T, Tag>());
    return record;
}

}  // namespace yushi::test
