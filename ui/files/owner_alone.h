#pragma once

#include <QFileDevice>

namespace yushi {

/// Permissions of every file that may tell of a client.
inline constexpr auto kOwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

}  // namespace yushi
