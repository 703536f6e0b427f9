#include "catalog/folders/file_hash.h"

#include "catalog/folders/file_text.h"

#include <openssl/evp.h>

#include <array>

namespace yushi {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    std::size_t length = 0;
    EVP_Q_digest(nullptr, "SHA256", nullptr, bytes.data(), bytes.size(), digest.data(), &length);
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < length; ++i) {
        text += kDigits[digest[i] >> 4];
        text += kDigits[digest[i] & 15];
    }
    return text;
}

Result<std::string> fileHash(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) return text.problems();
    return sha256(*text);
}

}  // namespace yushi
