#include "bench/country.h"
#include "catalog/checks/validate.h"
#include "catalog/folders/load.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;
using namespace yushi;

/// 1,800 issuers with 22 or more programs each, about 80 MB: every prefecture and municipality of the country.
const Country& country() {
    static const Country written =
        writeCountry(YUSHI_BENCH_DATA, fs::temp_directory_path() / "yushi-country", 1'800, 22);
    return written;
}

void reportCountry(benchmark::State& state) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * country().bytes));
    state.counters["programs"] = country().programs;
    state.counters["MB"] = static_cast<double>(country().bytes) / 1e6;
}

void loadShipped(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(loadData(YUSHI_BENCH_DATA));
}

void loadCountry(benchmark::State& state) {
    for (auto _ : state) {
        const auto data = loadData(country().folder);
        if (!data) state.SkipWithError("the generated country has problems");
        benchmark::DoNotOptimize(data);
    }
    reportCountry(state);
}

void validateCountry(benchmark::State& state) {
    const std::vector<fs::path> paths = {country().folder / "programs"};
    for (auto _ : state) {
        const Validation result = validatePaths(paths, country().folder);
        if (!result.problems.empty()) state.SkipWithError("the generated country has problems");
    }
    reportCountry(state);
}

/// The peer: nlohmann's plain parse of the same bytes, on one thread, nothing read out of it.
void plainParse(benchmark::State& state) {
    for (auto _ : state) {
        for (const auto& entry : fs::recursive_directory_iterator(country().folder / "programs")) {
            if (!entry.is_regular_file()) continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(stream), {}};
            benchmark::DoNotOptimize(nlohmann::json::parse(text));
        }
    }
    reportCountry(state);
}

BENCHMARK(loadShipped)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(plainParse)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadCountry)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(validateCountry)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
