#include "cli/call.h"

#include <chrono>
#include <iostream>

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return yushi::runCommandLine(argc, argv, std::cin, std::cout, std::cerr, yushi::Date(today));
}
