#pragma once

#include "model/values/text.h"

class QSqlError;

namespace yushi {

/// What a database's refusal means for what it was asked.
enum class RefusalKind {
    InTheWay,  ///< another desk was in the way: the same, done anew as a whole, may succeed
    Lost,      ///< the connection is gone
    Final
};

/// A refusal of a database in words: what happened, and what to do.
struct Refusal {
    RefusalKind kind;
    Text found;
    Text expected;
};

Refusal refusalOfFile(const QSqlError& error);

enum class Connection { Stands, Gone };
Refusal refusalOfServer(const QSqlError& error, Connection connection);

}  // namespace yushi
