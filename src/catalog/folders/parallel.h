#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace yushi {

/// How many things can be done at once here; at least one.
inline unsigned allCores() {
    return std::max(1U, std::thread::hardware_concurrency());
}

/// work(0) … work(count − 1), computed on @p cores; the results in order. @p work must not throw.
template <class Work>
auto inParallel(std::size_t count, Work work, unsigned cores = allCores())
    -> std::vector<std::invoke_result_t<Work, std::size_t>> {
    std::vector<std::invoke_result_t<Work, std::size_t>> results(count);
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) results[i] = work(i);
    };
    std::vector<std::jthread> workers;
    while (workers.size() + 1 < std::min<std::size_t>(count, cores)) workers.emplace_back(run);
    run();
    workers.clear();
    return results;
}

}  // namespace yushi
