#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace yushi {

/// work(0) … work(count − 1), computed on all cores; the results in order. @p work must not throw.
template <class Work>
auto inParallel(std::size_t count, Work work) -> std::vector<std::invoke_result_t<Work, std::size_t>> {
    std::vector<std::invoke_result_t<Work, std::size_t>> results(count);
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) results[i] = work(i);
    };
    const std::size_t others =
        std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency())) - 1;
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; count > 0 && i < others; ++i) workers.emplace_back(run);
    run();
    workers.clear();
    return results;
}

}  // namespace yushi
