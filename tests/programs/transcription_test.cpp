#include "catalog/folders/load.h"
#include "catch.h"
#include "shipped.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace yushi;

namespace {

/// One figure of the transcription that was typed from the documents apart from the catalogs.
struct Row {
    int number = 0;
    std::string issuer;
    std::string edition;
    std::string name;
    std::string row;
    std::string field;
    std::string value;

    std::string text() const {
        return "line " + std::to_string(number) + ": " + issuer + " " + edition + " " + name + " " + row +
               " " + field + " " + value;
    }
};

const std::vector<Row>& transcription() {
    static const std::vector<Row> rows = [] {
        std::vector<Row> read;
        std::ifstream stream(YUSHI_TEST_FOLDER "/programs/transcription.tsv");
        std::string line;
        std::getline(stream, line);
        for (int number = 2; std::getline(stream, line); ++number) {
            std::istringstream cells(line);
            Row row{number, {}, {}, {}, {}, {}, {}};
            for (std::string* cell : {&row.issuer, &row.edition, &row.name, &row.row, &row.field, &row.value})
                std::getline(cells, *cell, '\t');
            read.push_back(row);
        }
        return read;
    }();
    return rows;
}

const Edition* editionOf(const Row& row) {
    const auto& editions = shipped().editions;
    const auto found = std::ranges::find_if(
        editions, [&](const Edition& e) { return e.issuer == row.issuer && e.id == row.edition; });
    return found == editions.end() ? nullptr : &*found;
}

/// A name without spaces and brackets.
std::string plain(std::string text) {
    for (const std::string mark : {" ", "(", ")", "（", "）"}) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, mark.size());
    }
    return text;
}

bool isCalled(const Program& program, const Line& line, const std::string& name) {
    const std::string wanted = plain(name);
    for (const std::string& own : {program.name, program.fund + program.name, program.name + line.variant,
                                   program.fund + program.name + line.variant}) {
        if (plain(own) == wanted) return true;
    }
    const std::string withVariant = plain(program.name + line.variant);  // "…枠 SN4号" is a row of "…枠"
    return wanted.size() > plain(program.name).size() && withVariant.starts_with(wanted);
}

std::vector<const Line*> linesCalled(const Edition& edition, const std::string& name) {
    std::vector<const Line*> lines;
    for (const Program& program : edition.programs) {
        for (const Line& line : program.lines) {
            if (isCalled(program, line, name)) lines.push_back(&line);
        }
    }
    return lines;
}

using Figures = std::multimap<std::string, std::string>;

/// A rate with two decimals at least, so that 2.5 and 2.50 are one.
std::string percent(const std::string& text) {
    const auto parts = partsOfPercent(text);
    return parts ? percentOfParts(*parts) : text;
}

struct RateFigures {
    Figures& figures;
    void add(const char* field, std::int64_t parts) const { figures.emplace(field, percentOfParts(parts)); }

    void operator()(const FixedRate& rate) const { add("rate_percent", rate.rate.parts()); }
    void operator()(const RateRange& range) const {
        add("rate_min_percent", range.least.parts());
        add("rate_max_percent", range.most.parts());
    }
    void operator()(const RateByTerm& rate) const {
        for (const RateBracket& bracket : rate.brackets) add("rate_percent", bracket.rate.parts());
    }
    void operator()(const SteppedRate& rate) const {
        for (const StatedRateStep& step : rate.steps) add("rate_percent", step.rate.parts());
    }
    void operator()(const RateDiscount& rate) const { add("discount_points", rate.points.parts()); }
    void operator()(const SetByLender&) const { figures.emplace("rate_set_by_lender", "1"); }
    void operator()(const Charge& charge) const {
        add("rate_min_percent", charge.least.parts());
        add("rate_max_percent", charge.most.parts());
    }
};

/// Every figure that a line states or names as a possible reading.
Figures figuresOf(const Line& line) {
    Figures figures;
    const auto add = [&](const char* field, std::int64_t value) {
        figures.emplace(field, std::to_string(value));
    };
    for (const Yen limit : line.limit.possible()) add("limit_yen", limit.value());
    for (const Months term : line.term.possible()) add("term_months", term.count());
    for (const Months term : line.termChoices) add("term_months", term.count());
    for (const Months term : line.leastTerm.possible()) add("term_months_min", term.count());
    for (const Months term : line.termBuilding.possible()) add("term_months_building", term.count());
    for (const Months grace : line.grace.possible()) add("grace_months", grace.count());
    for (const Portion share : line.financingRatio.possible())
        figures.emplace("financing_ratio_percent", percentOfParts(Share::kWhole * share.numerator / share.denominator));
    for (const StatedRate& rate : line.rate.possible()) std::visit(RateFigures{figures}, rate);
    for (const InterestSubsidy& subsidy : line.interestSubsidy.possible()) {
        if (const auto* points = std::get_if<SubsidyPoints>(&subsidy.kind))
            figures.emplace("subsidy_points", percentOfParts(points->points.parts()));
    }
    for (const Guarantee& guarantee : line.guarantee.possible()) {
        for (const StatedFeeRate& rate : guarantee.feeRates)
            figures.emplace("fee_percent", percentOfParts(rate.rate.parts()));
    }
    if (line.openFrom) figures.emplace("open_from", isoDate(*line.openFrom));
    if (line.openTo) figures.emplace("open_to", isoDate(*line.openTo));
    if (line.status == Status::Ended) figures.emplace("status_ended", "1");
    if (line.budget) add("budget_yen", line.budget->value());
    figures.emplace("program", "1");
    return figures;
}

bool isForUse(const Line& line, const std::string& row) {
    const auto may = [&](const char* word, Use use) {
        if (row.find(word) == std::string::npos || line.uses.possible().empty()) return true;
        return std::ranges::any_of(line.uses.possible(), [use](const std::vector<Use>& uses) {
            return std::ranges::find(uses, use) != uses.end();
        });
    };
    return may("設備", Use::Equipment) &&
           (may("運転", Use::WorkingCapital) || may("運転", Use::Refinancing)) &&
           may("借換", Use::Refinancing);
}

bool holds(const Figures& figures, const std::string& field, const std::string& value) {
    const auto [first, last] = figures.equal_range(field);
    const std::string wanted =
        field.ends_with("percent") || field.ends_with("points") ? percent(value) : value;
    return std::any_of(first, last, [&](const auto& figure) { return figure.second == wanted; });
}

/// Figures that stand around the menus, by the name of what they are about.
bool aroundTheMenus(const Edition& edition, const Row& row) {
    const auto same = [&](const std::string& name) { return plain(name) == plain(row.name); };
    if (row.field == "usage_count" || row.field == "usage_amount_yen") {
        return std::ranges::any_of(edition.usage, [&](const Usage& usage) {
            const std::string count = usage.count ? std::to_string(*usage.count) : "";
            const std::string amount = usage.amount ? std::to_string(usage.amount->value()) : "";
            return same(usage.name) && usage.period == row.row &&
                   (row.field == "usage_count" ? count : amount) == row.value;
        });
    }
    if (row.field == "rate_history") {
        return std::ranges::any_of(edition.rateHistory, [&](const RatePoint& point) {
            return same(point.name) && isoDate(point.from) == row.row &&
                   point.rate == Rate(*partsOfPercent(row.value));
        });
    }
    return std::ranges::any_of(edition.ratesElsewhere, [&](const RateElsewhere& rate) {
        const auto program = std::ranges::find(edition.programs, rate.program, &Program::id);
        return program != edition.programs.end() && same(program->name) &&
               rate.place.find(row.row) != std::string::npos && rate.rate &&
               *rate.rate == Rate(*partsOfPercent(row.value));
    });
}

bool isAround(const std::string& field) {
    return field.starts_with("usage") || field == "rate_history" || field == "rate_elsewhere";
}

}  // namespace

TEST_CASE("every figure of an independent transcription is in the catalogs") {
    REQUIRE(transcription().size() > 900);
    for (const Row& row : transcription()) {
        INFO(row.text());
        const Edition* edition = editionOf(row);
        REQUIRE(edition);
        if (isAround(row.field)) {
            CHECK(aroundTheMenus(*edition, row));
            continue;
        }
        const auto lines = linesCalled(*edition, row.name);
        CHECK_FALSE(lines.empty());
        const bool found = std::ranges::any_of(lines, [&](const Line* line) {
            return isForUse(*line, row.row) && holds(figuresOf(*line), row.field, row.value);
        });
        CHECK(found);
    }
}

TEST_CASE("every figure of a catalog line is in the independent transcription") {
    for (const Edition& edition : shipped().editions) {
        for (const Program& program : edition.programs) {
            for (const Line& line : program.lines) {
                for (const auto& [field, value] : figuresOf(line)) {
                    INFO(edition.issuer << " " << edition.id << " " << line.id << " " << field << " "
                                        << value);
                    const bool found =
                        std::ranges::any_of(transcription(), [&, &f = field, &v = value](const Row& row) {
                            const bool percents = f.ends_with("percent") || f.ends_with("points");
                            return row.issuer == edition.issuer && row.edition == edition.id &&
                                   isCalled(program, line, row.name) &&
                                   (f == "program" ||
                                    (row.field == f && (percents ? percent(row.value) : row.value) == v));
                        });
                    CHECK(found);
                }
            }
        }
    }
}

TEST_CASE("every line cites a document of its edition and a place in it") {
    for (const Edition& edition : shipped().editions) {
        for (const Program& program : edition.programs) {
            for (const Line& line : program.lines) {
                INFO(edition.issuer << " " << edition.id << " " << line.id);
                CHECK(std::ranges::find(edition.documents, line.citation.document, &SourceDocument::id) !=
                      edition.documents.end());
                CHECK_FALSE(line.citation.at.empty());
            }
        }
    }
}
