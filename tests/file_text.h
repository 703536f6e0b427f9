#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

/// What stands in a file, byte by byte.
inline std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}
