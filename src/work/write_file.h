#pragma once

#include "model/values/problem.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace yushi {

// The one way in which this program writes files that the user names.

/// Who may read what is written.
enum class Readers {
    AsBefore,  ///< those who may read the file that is replaced; a new file is for its owner alone
    Owner,     ///< its owner alone, whatever was there: it holds a client
};

/// Done with a file that is whole beside the one at the given path, which it is about to replace.
using BeforeReplacing = std::function<void(const std::filesystem::path&)>;

/// Puts @p bytes in the place of @p file, on the disk when this returns: a crash at any moment leaves the old file or the new
/// one whole, a failure leaves the old one. A link stays, and the file to which it leads is replaced. What is no file (a device,
/// a pipe, /dev/stdout) is written to. What a crash left of the same file an hour or more ago is removed.
Problems writeFile(const std::filesystem::path& file, std::string_view bytes,
                   Readers readers = Readers::AsBefore, const BeforeReplacing& beforeReplacing = {});

/// The same for a @p writer that fills the file at the path which it is given and tells whether it could.
Problems writeFile(const std::filesystem::path& file,
                   const std::function<bool(const std::filesystem::path&)>& writer,
                   Readers readers = Readers::AsBefore);

/// Whether writing to one of two names would change what the other one names, through links too. What is no file (a device,
/// a pipe) may be named more than once.
bool nameOneFile(const std::filesystem::path& one, const std::filesystem::path& other);

/// A name in the folder of @p file for what is not yet whole: nobody else has it, and nobody types such names.
std::filesystem::path unfinishedName(const std::filesystem::path& file);

/// Removes what a crash in the middle of writing left beside @p file. Nobody may be writing it.
void removeUnfinished(const std::filesystem::path& file);

}  // namespace yushi
