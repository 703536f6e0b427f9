#include "ui/postgres_server.h"

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace yushi::test {

namespace {

/// A port no other server of this test run uses; it only names the socket.
constexpr int kPort = 54329;

/// The newest PostgreSQL of the distribution.
QString findPrograms() {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return found.isEmpty() ? QString() : versions.filePath(found.constFirst()) + QStringLiteral("/bin/");
}

}  // namespace

/// The server refuses to run as root.
QStringList PostgresServer::asServerUser(const QString& program, const QStringList& arguments) const {
    if (::getuid() != 0) return QStringList{program} + arguments;
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"),
                       QStringLiteral("--regid=postgres"), QStringLiteral("--init-groups"), program} +
           arguments;
}

void PostgresServer::run(const QString& program, const QStringList& arguments) const {
    QStringList command = asServerUser(programs_ + program, arguments);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
}

PostgresServer::PostgresServer() : programs_(findPrograms()) {
    REQUIRE_FALSE(programs_.isEmpty());
    REQUIRE(folder_.isValid());
    // The server's user has to reach a folder of its own below.
    QFile::setPermissions(folder_.path(), QFileDevice::Permissions(0x7755));
    const QString cluster = folder_.filePath(QStringLiteral("cluster"));
    REQUIRE(QDir().mkpath(cluster));
    if (::getuid() == 0)
        REQUIRE(QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), cluster}) == 0);
    run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), cluster, QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"),
         QStringLiteral("desk"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
         QStringLiteral("-N")});
    QStringList command =
        asServerUser(programs_ + QStringLiteral("postgres"),
                     {QStringLiteral("-D"), cluster, QStringLiteral("-k"), cluster, QStringLiteral("-p"),
                      QString::number(kPort), QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                      QStringLiteral("-c"), QStringLiteral("fsync=off")});
    server_.setStandardErrorFile(QProcess::nullDevice());
    server_.start(command.takeFirst(), command);
    const QStringList ask = {QStringLiteral("-q"), QStringLiteral("-h"), cluster, QStringLiteral("-p"),
                             QString::number(kPort)};
    const auto answers = [&] {
        return QProcess::execute(programs_ + QStringLiteral("pg_isready"), ask) == 0;
    };
    REQUIRE(QTest::qWaitFor(answers, 30'000));
}

PostgresServer::~PostgresServer() {
    server_.terminate();
    if (!server_.waitForFinished(20'000)) server_.kill();
    if (::getuid() == 0) {
        // What belongs to the server's user goes with the folder all the same: root may remove it.
        QDir(folder_.path()).removeRecursively();
    }
}

BookServer PostgresServer::freshDatabase() {
    const QString name = QStringLiteral("book%1").arg(++databases_);
    const QString cluster = folder_.filePath(QStringLiteral("cluster"));
    run(QStringLiteral("createdb"),
        {QStringLiteral("-h"), cluster, QStringLiteral("-p"), QString::number(kPort), QStringLiteral("-U"),
         QStringLiteral("desk"), name});
    return BookServer{cluster, kPort, name, QStringLiteral("desk")};
}

void PostgresServer::signalAll(int signal) const {
    const auto main = static_cast<pid_t>(server_.processId());
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(main));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(::kill(main, signal) == 0);
    for (const QByteArray& child : file.readAll().split(' ')) {
        if (const int process = child.trimmed().toInt(); process > 0) ::kill(process, signal);
    }
}

StalledServer::StalledServer() {
    postgresServer().signalAll(SIGSTOP);
}

StalledServer::~StalledServer() {
    postgresServer().signalAll(SIGCONT);
}

PostgresServer& postgresServer() {
    static PostgresServer server;
    return server;
}

}  // namespace yushi::test
