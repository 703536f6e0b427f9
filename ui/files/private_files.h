#pragma once

namespace yushi {

/// What this program makes from now on is its user's alone, and so are its settings, which name the files of clients.
void keepFilesPrivate();

}  // namespace yushi
