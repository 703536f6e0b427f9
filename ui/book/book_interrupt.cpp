#include "book/book_interrupt.h"

#include <QLibrary>

#include <array>

namespace yushi {

namespace {

// The databases' own interfaces, which Qt has loaded by the time that there is anything to stop. They are not linked, so that
// a start without the book does without them.

/// sqlite3_interrupt of libsqlite3.
void stopFile(void* database) {
    using Interrupt = void (*)(void*);
    if (const auto interrupt =
            reinterpret_cast<Interrupt>(QLibrary::resolve(QStringLiteral("sqlite3"), 0, "sqlite3_interrupt")))
        interrupt(database);
}

/// PQgetCancel, PQcancel and PQfreeCancel of libpq.
void stopServer(void* connection) {
    const QString libpq = QStringLiteral("pq");
    using GetCancel = void* (*)(void*);
    using Cancel = int (*)(void*, char*, int);
    using FreeCancel = void (*)(void*);
    const auto getCancel = reinterpret_cast<GetCancel>(QLibrary::resolve(libpq, 5, "PQgetCancel"));
    const auto cancel = reinterpret_cast<Cancel>(QLibrary::resolve(libpq, 5, "PQcancel"));
    const auto freeCancel = reinterpret_cast<FreeCancel>(QLibrary::resolve(libpq, 5, "PQfreeCancel"));
    if (!getCancel || !cancel || !freeCancel) return;
    void* request = getCancel(connection);
    std::array<char, 256> said{};
    if (request) cancel(request, said.data(), static_cast<int>(said.size()));
    freeCancel(request);
}

}  // namespace

void BookInterrupt::watch(const QVariant& handle) {
    const std::lock_guard lock(guard_);
    handle_ = handle;
}

void BookInterrupt::stop() {
    stopping_ = true;
    const std::lock_guard lock(guard_);
    const QByteArray type = handle_.typeName();
    const bool server = type == "PGconn*" || type == "pg_conn*";  // by its alias or by itself
    if (type != "sqlite3*" && !server) return;
    void* handle = *static_cast<void* const*>(handle_.constData());
    if (type == "sqlite3*") {
        stopFile(handle);
    } else {
        stopServer(handle);
    }
}

}  // namespace yushi
