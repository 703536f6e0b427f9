#include "model/menus/fact.h"

#include "model/values/typed.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace yushi {

namespace {

template <class Id, class Definition>
std::unordered_map<std::string, Id> indexById(const std::vector<Definition>& definitions) {
    std::unordered_map<std::string, Id> index;
    for (std::uint16_t i = 0; i < definitions.size(); ++i) index.emplace(definitions[i].id, Id{i});
    return index;
}

template <class Id>
std::optional<Id> find(const std::unordered_map<std::string, Id>& index, std::string_view id) {
    const auto found = index.find(std::string(id));
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

Vocabulary::Vocabulary(std::vector<FactGroup> groups, std::vector<Fact> facts,
                       std::vector<JudgementKind> judgementKinds)
    : groups_(std::move(groups)),
      facts_(std::move(facts)),
      judgementKinds_(std::move(judgementKinds)),
      factIds_(indexById<FactId>(facts_)),
      judgementKindIds_(indexById<JudgementKindId>(judgementKinds_)) {
    const auto need = [this](std::size_t i) { return findFact(kNeedFactIds[i]).value_or(FactId()); };
    need_ = {need(0), need(1), need(2), need(3), need(4), need(5),
             findFact("private_purpose")};
    for (std::uint16_t i = 0; i < facts_.size(); ++i) {
        const auto* remaining = std::get_if<Remaining>(&facts_[i].derivation);
        if (!remaining) continue;
        for (const std::string& kind : remaining->guarantees) frames_.emplace(kind, FactId{i});
    }
    for (std::uint16_t i = 0; i < facts_.size(); ++i) {
        for (const std::string& id : facts_[i].partOf) {
            if (const auto whole = findFact(id)) partsOfWholes_.push_back({FactId{i}, *whole});
        }
    }
}

std::optional<FactId> Vocabulary::findFact(std::string_view id) const {
    return find(factIds_, id);
}

std::optional<JudgementKindId> Vocabulary::findJudgementKind(std::string_view id) const {
    return find(judgementKindIds_, id);
}

std::optional<JudgementKindId> Vocabulary::kindOfJudgement(std::string_view id) const {
    const std::size_t mark = id.rfind('/');
    if (mark == std::string_view::npos) return findJudgementKind(id);
    const std::string_view place = id.substr(0, mark);
    const std::size_t kind = place.rfind('/');
    return kind == std::string_view::npos ? std::nullopt : findJudgementKind(place.substr(kind + 1));
}

std::optional<FactId> Vocabulary::frameOf(std::string_view guarantee) const {
    return find(frames_, guarantee);
}

std::vector<Contradiction> Answers::contradictionsOf(FactId id) const {
    std::vector<Contradiction> all;
    for (std::size_t i = 0; i < contradictions_.size(); ++i) {
        if (((contradicted(id) >> i) & 1) != 0) all.push_back(contradictions_[i]);
    }
    return all;
}

void Answers::setContradictions(std::vector<Contradiction> contradictions) {
    constexpr std::size_t most = 64;  // more are not told one by one
    if (contradictions.size() > most) contradictions.resize(most);
    contradictions_ = std::move(contradictions);
    contradicted_.assign(contradictions_.empty() ? 0 : facts_.size(), 0);
    for (std::size_t i = 0; i < contradictions_.size(); ++i) {
        const std::uint64_t bit = std::uint64_t(1) << i;
        for (const FactId part : contradictions_[i].parts) restOn(part, bit);
        if (contradictions_[i].whole) restOn(*contradictions_[i].whole, bit);
    }
}

const FactOption* onlyOption(const Fact& fact, const std::optional<FactValue>& answer) {
    const auto* options = answer ? std::get_if<Options>(&*answer) : nullptr;
    const bool one = options && std::has_single_bit(options->bits);
    return one ? &fact.options[static_cast<std::size_t>(std::countr_zero(options->bits))] : nullptr;
}

FigureBounds boundsOf(const Fact& fact) {
    const std::int64_t reach = fact.type == FactType::Integer   ? kMostCount
                               : fact.type == FactType::Yen     ? kMostYen
                               : fact.type == FactType::Percent ? kMostPercentParts
                                                                : 0;
    return {fact.range.least.value_or(-reach), fact.range.most.value_or(reach)};
}

bool isInRange(const Fact& fact, const FactValue& answer) {
    const auto* number = std::get_if<std::int64_t>(&answer);
    const auto* yen = std::get_if<Yen>(&answer);
    const auto* share = std::get_if<Share>(&answer);
    if (!number && !yen && !share) return true;
    const std::int64_t figure = number ? *number : yen ? yen->value() : share->parts();
    return figure >= fact.range.least.value_or(figure) && figure <= fact.range.most.value_or(figure);
}

Text rangeText(const std::optional<Text>& least, const std::optional<Text>& most) {
    if (least && most) return {least->ja + "以上" + most->ja + "以下", least->en + " to " + most->en};
    if (least) return {least->ja + "以上", least->en + " or more"};
    if (most) return {most->ja + "以下", most->en + " or less"};
    return {};
}

std::optional<std::size_t> findOption(const Fact& fact, std::string_view id) {
    const auto found = std::ranges::find(fact.options, id, &FactOption::id);
    if (found == fact.options.end()) return std::nullopt;
    return static_cast<std::size_t>(found - fact.options.begin());
}

void Answers::add(const Answers& other) {
    facts_.resize(std::max(facts_.size(), other.facts_.size()));
    awaitingJudgement_.resize(facts_.size());
    for (std::size_t i = 0; i < other.facts_.size(); ++i) {
        if (other.facts_[i]) facts_[i] = other.facts_[i];
    }
    for (const auto& [judgement, outcome] : other.outcomes_) decide(judgement, outcome);
}

}  // namespace yushi
