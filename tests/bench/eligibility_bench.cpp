// One applicant held against every line: of the shipped editions (to be below 1 ms), and of a generated country of 40,000
// programs (below 15 ms on one thread), so that the list can follow every keystroke. The peer is the plain evaluation of
// one line after the other, as the reasons are found.
#include "bench/country.h"
#include "catalog/folders/load.h"
#include "engine/answers/derive.h"
#include "engine/eligibility/compiled_lines.h"
#include "engine/eligibility/near_miss.h"
#include "engine/eligibility/next_question.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>

namespace {

namespace fs = std::filesystem;
using namespace yushi;

constexpr Date kDay{std::chrono::year(2024), std::chrono::month(6), std::chrono::day(15)};

struct World {
    ProgramData data;
    std::vector<LineRef> lines;
    std::size_t programs = 0;
    std::unique_ptr<CompiledLines> compiled;
    Situation situation;

    explicit World(const fs::path& folder) {
        auto loaded = loadData(folder);
        if (!loaded) {
            std::cerr << "the data of " << folder << " have problems\n";
            std::exit(1);
        }
        data = *std::move(loaded);
        for (const Edition& edition : data.editions) {
            programs += edition.programs.size();
            for (const LineRef& line : linesOf(edition)) lines.push_back(line);
        }
        compiled = std::make_unique<CompiledLines>(lines, data.vocabulary);
        situation = maker();
    }

    /// A maker of Shizuoka who has answered most of what is asked, but not all.
    Situation maker() const {
        Situation made{Answers(data.vocabulary), kDay};
        const auto answer = [&](const char* id, FactValue value) {
            if (const auto fact = data.vocabulary.findFact(id)) made.answers.answer(*fact, std::move(value));
        };
        const auto option = [&](const char* id, const char* name) {
            const auto fact = data.vocabulary.findFact(id);
            return Options::only(fact ? findOption(data.vocabulary.fact(*fact), name).value_or(0) : 0);
        };
        answer("prefecture", option("prefecture", "shizuoka"));
        answer("industry", option("industry", "manufacturing"));
        answer("form", option("form", "company"));
        answer("employees", std::int64_t(18));
        answer("capital_yen", Yen(10'000'000));
        answer("founded_on", Date(std::chrono::year(2015), std::chrono::month(4), std::chrono::day(1)));
        answer("use", option("use", "working_capital"));
        answer("amount_yen", Yen(30'000'000));
        answer("term_months", std::int64_t(84));
        answer("grace_months", std::int64_t(12));
        answer("safety_net", option("safety_net", "sn5"));
        answer("tax_paid", true);
        return made;
    }
};

const World& shipped() {
    static const World world{fs::path(YUSHI_BENCH_DATA)};
    return world;
}

const World& country() {
    static const World world = [] {
        const fs::path folder = fs::temp_directory_path() / "yushi-eligibility-country";
        return World(writeCountry(YUSHI_BENCH_DATA, folder, 1'820, 22).folder);
    }();
    return world;
}

void report(benchmark::State& state, const World& world) {
    state.counters["programs"] = static_cast<double>(world.programs);
    state.counters["lines"] = static_cast<double>(world.lines.size());
}

/// What a keystroke costs: derived facts and every verdict.
void judgeAll(benchmark::State& state, const World& world) {
    for (auto _ : state) {
        const Answers derived =
            derive(world.data.vocabulary, world.data.rules, world.situation.answers, world.situation.on);
        benchmark::DoNotOptimize(world.compiled->verdicts(derived, world.situation.on));
    }
    report(state, world);
}

void judgeOneByOne(benchmark::State& state, const World& world) {
    for (auto _ : state) {
        const Answers derived =
            derive(world.data.vocabulary, world.data.rules, world.situation.answers, world.situation.on);
        for (const LineRef& line : world.lines)
            benchmark::DoNotOptimize(verdict(line, world.data.vocabulary, derived, world.situation.on));
    }
    report(state, world);
}

void judgeShipped(benchmark::State& state) {
    judgeAll(state, shipped());
}
void judgeShippedOneByOne(benchmark::State& state) {
    judgeOneByOne(state, shipped());
}
void judgeCountry(benchmark::State& state) {
    judgeAll(state, country());
}
void judgeCountryOneByOne(benchmark::State& state) {
    judgeOneByOne(state, country());
}

void nearMissesOfShipped(benchmark::State& state) {
    const World& world = shipped();
    for (auto _ : state) {
        for (const LineRef& line : world.lines)
            benchmark::DoNotOptimize(
                nearMisses(line, world.data.vocabulary, world.data.rules, world.situation));
    }
    report(state, world);
}

void nextQuestionOfShipped(benchmark::State& state) {
    const World& world = shipped();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            nextQuestion(world.lines, world.data.vocabulary, world.data.rules, world.situation));
    report(state, world);
}

BENCHMARK(judgeShipped)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();
BENCHMARK(judgeShippedOneByOne)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();
BENCHMARK(judgeCountry)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();
BENCHMARK(judgeCountryOneByOne)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();
BENCHMARK(nearMissesOfShipped)->Unit(benchmark::kMillisecond);
BENCHMARK(nextQuestionOfShipped)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
