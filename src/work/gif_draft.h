#pragma once

#include "catalog/folders/load.h"
#include "work/gif_file.h"

#include <span>
#include <string>

namespace yushi {

/// As what a draft is to be read.
struct DraftName {
    std::string issuer;   ///< id
    std::string edition;  ///< R8
};

/// A draft of an edition from schemes in the government's model: names, papers, addresses and contacts. No terms are taken over
/// unread: every other cell becomes a note "to be confirmed". It is partial and says that it is a draft. Of a file with schemes
/// of several issuers those are taken whose 制度番号 begins with the issuer's id. @p file is named in problems.
Result<Edition> draftFromGif(std::span<const GifEntry> entries, const std::string& file, const DraftName& name,
                             const ProgramData& data);

}  // namespace yushi
