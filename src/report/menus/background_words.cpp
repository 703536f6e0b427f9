#include "report/menus/background_words.h"

#include "report/words/figures.h"

#include <algorithm>

namespace yushi {

namespace {

Text changeText(Change change) {
    switch (change) {
        case Change::Continued:
            return {"継続", "continued"};
        case Change::Renamed:
            return {"名称変更", "renamed"};
        case Change::Merged:
            return {"統合", "merged"};
        case Change::Ended:
            return {"廃止", "ended"};
        case Change::New:
            return {"新設", "new"};
    }
    return {};
}

Text kindText(CombinationKind kind) {
    switch (kind) {
        case CombinationKind::Excludes:
            return {"併用できない", "not together with"};
        case CombinationKind::Needs:
            return {"併せて必要", "needs"};
        case CombinationKind::AddsTo:
            return {"上乗せできる", "adds to"};
    }
    return {};
}

std::string programNames(const std::vector<std::string>& ids, const Edition& edition) {
    std::string names;
    for (const std::string& id : ids) {
        const auto program = std::ranges::find(edition.programs, id, &Program::id);
        names += (names.empty() ? "" : "・") + (program == edition.programs.end() ? id : program->name);
    }
    return names;
}

/// @p text in brackets, or nothing.
std::string aside(const std::string& text) {
    return text.empty() ? "" : " (" + text + ")";
}

}  // namespace

std::string entryText(const Succession& succession, const Edition& edition, Language language) {
    const std::string from = succession.edition + (succession.name.empty() ? "" : " " + succession.name);
    return from + " → " + programNames(succession.into, edition) + ": " +
           changeText(succession.change).in(language) + aside(succession.text.in(language));
}

std::string entryText(const Usage& usage, const Edition& /*edition*/, Language language) {
    std::string text = usage.name + " " + usage.period + ":";
    if (usage.count) text += " " + grouped(*usage.count) + (language == Language::Japanese ? "件" : " loans");
    if (usage.amount) text += " " + limitText(*usage.amount, language);
    return text;
}

std::string entryText(const RatePoint& point, const Edition& /*edition*/, Language language) {
    const std::string change =
        point.change ? (point.change->parts() > 0 ? "+" : "") + percentText(point.change->parts()) : "";
    const std::string from = dateText(point.from, language);
    return (language == Language::Japanese ? from + "から " : "From " + from + ": ") +
           percentText(point.rate.parts()) + aside(change);
}

std::string entryText(const RateElsewhere& rate, const Edition& /*edition*/, Language /*language*/) {
    return rate.place + ": " + (rate.rate ? percentText(rate.rate->parts()) : rate.printed);
}

std::string entryText(const Figure& figure, const Edition& /*edition*/, Language language) {
    return figure.topic.in(language) + " " + figure.name + aside(figure.period) + ": " + figure.value +
           figure.unit;
}

std::string entryText(const Combination& combination, const Edition& edition, Language language) {
    const std::string with = programNames(combination.with, edition);
    return kindText(combination.kind).in(language) + (with.empty() ? "" : " " + with) +
           aside(combination.text.in(language));
}

std::string entryText(const Service& service, const Edition& /*edition*/, Language language) {
    return service.name + ": " + service.text.in(language);
}

std::string entryText(const Note& note, const Edition& /*edition*/, Language language) {
    return note.text.in(language);
}

}  // namespace yushi
