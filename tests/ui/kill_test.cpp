#include "files/case_file.h"
#include "files/journal.h"
#include "ui/desktop.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace yushi;

namespace {

/// How often a session is killed; YUSHI_KILLS=200 for the long run.
int kills() {
    const int wanted = qEnvironmentVariableIntValue("YUSHI_KILLS");
    return wanted > 0 ? wanted : 40;
}

/// The number of the edit that a state holds; 0 for none.
std::int64_t editIn(const Consultation& consultation, const Vocabulary& vocabulary) {
    const auto& amount = consultation.answers[vocabulary.need().amount];
    return amount ? std::get<Yen>(*amount).value() : 0;
}

/// What a killed session left.
struct Left {
    QString journals;
    std::int64_t done = 0;  ///< the last edit that was reported as done
};

Left killAfter(int edits, const QString& folder) {
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder + QStringLiteral("/config"));
    session.setProcessEnvironment(environment);
    session.start(QStringLiteral(YUSHI_EDIT_DRIVER),
                  {QStringLiteral(YUSHI_TEST_DATA), folder + QStringLiteral("/case.yushi")});
    QByteArray said;
    while (said.count('\n') <= edits && session.waitForReadyRead(60'000)) said += session.readAll();
    session.kill();
    session.waitForFinished();
    said += session.readAll();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
    REQUIRE(lines.size() > edits);
    return {QString::fromUtf8(lines.front()), lines.back().toLongLong()};
}

}  // namespace

TEST_CASE("killed at any moment, a session loses at most the edit in hand and breaks no file") {
    const ProgramData data = *loadData(YUSHI_TEST_DATA);
    std::mt19937 chance(20261125);
    int fromJournal = 0;
    int fromFile = 0;
    for (int i = 0; i < kills(); ++i) {
        QTemporaryDir folder;
        const Left left = killAfter(std::uniform_int_distribution(1, 60)(chance), folder.path());
        CAPTURE(i, left.done);
        std::int64_t saved = 0;
        const QString file = folder.filePath(QStringLiteral("case.yushi"));
        if (QFileInfo::exists(file)) {
            const auto read = readCase(file, data);
            REQUIRE(read);
            saved = editIn(read->consultation, data.vocabulary);
        }
        for (int number = 1; number <= kBackups; ++number) {
            if (QFileInfo::exists(backupName(file, number))) CHECK(readCase(backupName(file, number), data));
        }
        std::int64_t kept = 0;
        const auto orphans = orphanJournals(left.journals);
        REQUIRE(orphans.size() <= 1);
        if (!orphans.empty()) {
            const auto consultation = parseConsultation(orphans.front().read.last->text, "journal", data);
            REQUIRE(consultation);
            kept = editIn(*consultation, data.vocabulary);
        }
        CHECK(std::max(saved, kept) >= left.done);      // every edit that was done is there …
        CHECK(std::max(saved, kept) <= left.done + 1);  // … and beyond it at most the one in hand
        ++(kept > saved ? fromJournal : fromFile);
    }
    CHECK(fromJournal > 0);
    CHECK(fromJournal + fromFile == kills());
}
