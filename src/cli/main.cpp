#include "cli/call.h"

#include <fcntl.h>

#include <chrono>
#include <iostream>
#include <utility>

namespace {

/// A standard stream that is closed would lend its number to the next file that is opened. What cannot be read or written
/// stands in its place.
void holdStandardStreams() {
    for (const auto& [descriptor, mode] : {std::pair(0, O_WRONLY), std::pair(1, O_RDONLY), std::pair(2, O_RDONLY)}) {
        if (::fcntl(descriptor, F_GETFD) < 0) static_cast<void>(::open("/dev/null", mode));
    }
}

}  // namespace

int main(int argc, char** argv) {
    holdStandardStreams();
    std::ios::sync_with_stdio(false);
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return yushi::runCommandLine(argc, argv, std::cin, std::cout, std::cerr, yushi::Date(today));
}
