#pragma once

#include "book/store/book_place.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace yushi::test {

/// A PostgreSQL server of the test's own: a fresh cluster in a folder that goes with it, reached by a socket there.
class PostgresServer {
  public:
    PostgresServer();
    ~PostgresServer();

    /// A new, empty database.
    BookServer freshDatabase();

    /// Every process of the server stops where it is, or goes on.
    void signalAll(int signal) const;

  private:
    void run(const QString& program, const QStringList& arguments) const;
    QStringList asServerUser(const QString& program, const QStringList& arguments) const;

    QTemporaryDir folder_;
    QString programs_;  ///< where initdb and postgres are
    QProcess server_;
    int databases_ = 0;
};

/// The one server of a test run is stopped while this lives: it takes connections and never answers.
class StalledServer {
  public:
    StalledServer();
    ~StalledServer();
    StalledServer(const StalledServer&) = delete;
    StalledServer& operator=(const StalledServer&) = delete;
};

/// The one server of a test run, started when it is first needed.
PostgresServer& postgresServer();

}  // namespace yushi::test
