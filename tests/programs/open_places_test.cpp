// What a document leaves open, or prints in a cell that cannot be told apart, stands as open in its edition.
#include "catch.h"
#include "engine/offers/offer.h"
#include "shipped.h"

#include <algorithm>

using namespace yushi;

namespace {

/// A place of a document that has no one reading, and the words by which its edition says so.
struct OpenPlace {
    const char* issuer;
    const char* edition;
    const char* program;  ///< empty where the edition itself or a service says it
    const char* words;
};

// cases/README.md C, figures; each read in the document that the edition cites (001 to 003).
constexpr OpenPlace kOpenPlaces[] = {
    {"hyogo", "R4", "", "保証割合の欄は空欄"},                    // 図表17 危機関連保証
    {"nagano-pref", "H14", "", "始まりの日は資料に記載なし"},     // 従前の制度資金
    {"hyogo", "R4", "new-business", "この3,500万円の内か、別に"},  // 図表19 経営者保証免除貸付500万円
    {"hyogo", "R4", "refinancing-covid", "実施期間の欄は空欄"},    // 図表15
    {"hyogo", "R4", "management-vitalisation-covid", "この資金の枠は記載なしか"},
    {"hyogo", "R4", "", "オーダーメイド型だけとも読める"},        // 4 (2) ① うち1/3は県が負担
    {"nagano-pref", "H30", "shinshu-creation-location", "次世代産業向けのものとも読める"},
};

void addNotes(const std::vector<Note>& notes, std::vector<std::string>& texts) {
    for (const Note& note : notes) texts.push_back(note.text.ja);
}

/// What an edition says of itself and its services, or what a program says of itself and its lines.
std::vector<std::string> toldAt(const OpenPlace& place) {
    std::vector<std::string> texts;
    for (const Edition& edition : shipped().editions) {
        if (edition.issuer != place.issuer || edition.id != place.edition) continue;
        if (std::string(place.program).empty()) {
            addNotes(edition.notes, texts);
            for (const Service& service : edition.services) texts.push_back(service.text.ja);
        }
        for (const Program& program : edition.programs) {
            if (program.id != place.program) continue;
            addNotes(program.notes, texts);
            for (const Line& line : program.lines) addNotes(line.notes, texts);
        }
    }
    return texts;
}

const Line& lineNamed(const char* issuer, const char* edition, const char* id) {
    const auto line = findLine(shipped().editions, {issuer, edition, id});
    REQUIRE(line);
    return *line->line;
}

template <class T>
bool mayBe(const Stated<T>& stated, const T& reading) {
    const auto possible = stated.possible();
    return stated.isUncertain() && std::ranges::find(possible, reading) != possible.end();
}

}  // namespace

TEST_CASE("C: each place that a document leaves open is told in its edition (cases/README.md C, figures)") {
    for (const OpenPlace& place : kOpenPlaces) {
        CAPTURE(place.issuer, place.edition, place.program, place.words);
        const auto says = [&place](const std::string& text) { return text.find(place.words) != std::string::npos; };
        CHECK(std::ranges::any_of(toldAt(place), says));
    }
}

TEST_CASE("C: a figure whose cell can be read in several ways has every reading (cases/README.md C, figures)") {
    const auto rate = [](std::int64_t parts) { return StatedRate(FixedRate{Rate(parts)}); };
    CHECK(mayBe(lineNamed("kobe-city", "R4", "youth-support-line").rate, rate(14'000)));  // 若者支援
    const Line& founding = lineNamed("nagano-city", "H30", "startup-working");             // 創業 運転: 1.10 or 1.5 ※2
    CHECK(mayBe(founding.rate, rate(11'000)));
    CHECK(mayBe(founding.rate, rate(15'000)));
    CHECK(mayBe(lineNamed("nagano-city", "H30", "research-working").term, Months(84)));    // 研究開発 運転 7年
    CHECK(mayBe(lineNamed("nagano-pref", "H15", "new-business-development-3-equipment").termBuilding,
                Months(144)));  // (3) 先端機器: 建物 12年
}
