#include "catalog/checks/place_names.h"

#include <optional>
#include <string>

namespace yushi {

namespace {

/// Names the places in the requirements of one edition.
class PlaceNames {
  public:
    PlaceNames(FactId municipality, const Municipalities& municipalities, const std::string& prefecture)
        : municipality_(municipality), municipalities_(municipalities), prefecture_(prefecture) {}

    void name(std::string& place) const {
        const auto named = municipalities_.named(place, prefecture_);
        if (named.size() == 1) place = municipalities_[named.front()].name;
    }

    void name(Condition& condition) const {
        if (auto* group = std::get_if<Group>(&condition.test)) return name(group->parts);
        auto* comparison = std::get_if<Comparison>(&condition.test);
        if (!comparison || comparison->fact != municipality_) return;
        if (auto* place = std::get_if<std::string>(&comparison->threshold)) name(*place);
    }

    void name(std::vector<Condition>& conditions) const {
        for (Condition& condition : conditions) name(condition);
    }

    void name(std::optional<Condition>& condition) const {
        if (condition) name(*condition);
    }

  private:
    FactId municipality_;
    const Municipalities& municipalities_;
    const std::string& prefecture_;
};

}  // namespace

void namePlaces(Edition& edition, const Vocabulary& vocabulary, const Municipalities& municipalities) {
    const auto fact = vocabulary.findFact("municipality");
    if (!fact) return;
    const PlaceNames places(*fact, municipalities, edition.prefecture);
    places.name(edition.municipality);
    places.name(edition.territory);
    places.name(edition.eligibility);
    for (Program& program : edition.programs) {
        places.name(program.eligibility);
        for (Line& line : program.lines) {
            places.name(line.eligibility);
            for (StatedSupport& support : line.supports) places.name(support.eligibility);
        }
    }
    for (StatedSupport& support : edition.supports) places.name(support.eligibility);
}

}  // namespace yushi
