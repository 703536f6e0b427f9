#pragma once

#include "book/store/book_database.h"

#include <span>
#include <vector>

namespace yushi {

/// The statements that bring a book from one version of its tables to the next.
using SchemaStep = std::vector<QString>;

/// Where a book keeps the version of its tables; before the first step it has no other table.
inline constexpr const char* kVersionTable =
    "CREATE TABLE IF NOT EXISTS book_version (version INTEGER NOT NULL)";

/// The steps from an empty database to the tables of this program; step 0 makes version 1.
std::vector<SchemaStep> bookSteps(const BookDatabase& database);

/// Brings a book to the version that @p steps make, each step whole or not at all. A book of a later version is a problem
/// and is left as it is.
Problems bringUpToDate(const BookDatabase& database, std::span<const SchemaStep> steps);

/// The version of a book's tables; 0 if it has none.
Result<int> versionOf(const BookDatabase& database);

}  // namespace yushi
