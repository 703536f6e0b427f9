#include "book/store/book_interrupt.h"

#include <QLibrary>

#include <sys/socket.h>

#include <array>
#include <thread>
#include <utility>

namespace yushi {

namespace {

// The databases' own interfaces, which Qt has loaded by the time that there is anything to stop. They are not linked, so that
// a start without the book does without them.

template <class Function>
Function ofFiles(const char* name) {
    return reinterpret_cast<Function>(QLibrary::resolve(QStringLiteral("sqlite3"), 0, name));
}

template <class Function>
Function ofServers(const char* name) {
    return reinterpret_cast<Function>(QLibrary::resolve(QStringLiteral("pq"), 5, name));
}

/// What a server needs to be asked to stop, or nothing.
std::shared_ptr<void> cancelOf(void* connection) {
    const auto get = ofServers<void* (*)(void*)>("PQgetCancel");
    const auto release = ofServers<void (*)(void*)>("PQfreeCancel");
    if (!get || !release) return nullptr;
    return {get(connection), release};
}

int socketOf(void* connection) {
    const auto socket = ofServers<int (*)(const void*)>("PQsocket");
    return socket ? socket(connection) : -1;
}

/// Asks a server to stop, in a thread that waits for it as long as it takes: a server that is stopped itself never answers.
void askToStop(std::shared_ptr<void> cancel) {
    std::thread([cancel = std::move(cancel)] {
        std::array<char, 256> said{};
        if (const auto ask = ofServers<int (*)(void*, char*, int)>("PQcancel"))
            ask(cancel.get(), said.data(), static_cast<int>(said.size()));
    }).detach();
}

}  // namespace

void BookInterrupt::watch(const QVariant& handle) {
    const QByteArray type = handle.typeName();
    void* const open = handle.isValid() ? *static_cast<void* const*>(handle.constData()) : nullptr;
    const bool server = type == "PGconn*" || type == "pg_conn*";  // by its alias or by itself
    const std::lock_guard lock(guard_);
    file_ = type == "sqlite3*" ? open : nullptr;
    cancel_ = server ? cancelOf(open) : nullptr;
    socket_ = server ? socketOf(open) : -1;
}

void BookInterrupt::stop() {
    stopping_ = true;
    const std::lock_guard lock(guard_);
    if (file_) {
        if (const auto interrupt = ofFiles<void (*)(void*)>("sqlite3_interrupt")) interrupt(file_);
    }
    if (cancel_) askToStop(std::exchange(cancel_, nullptr));
    // Whoever waits for an answer is told at once that none will come.
    if (socket_ >= 0) ::shutdown(std::exchange(socket_, -1), SHUT_RDWR);
}

}  // namespace yushi
