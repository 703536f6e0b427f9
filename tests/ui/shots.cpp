// Draws the screens into PNG files, to be looked at: shots FOLDER [CASE]
#include "appearance.h"
#include "catalog/data_folder.h"
#include "catalog/inputs.h"
#include "desk/desk.h"
#include "main_window.h"
#include "words.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace yushi;

namespace {

constexpr Date kDay{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};

struct Shot {
    const char* name;
    Language language;
    Scheme scheme;
    bool filled;
};

constexpr Shot kShots[] = {
    {"empty", Language::Japanese, Scheme::Light, false},
    {"filled", Language::Japanese, Scheme::Light, true},
    {"filled-dark", Language::Japanese, Scheme::Dark, true},
    {"filled-english", Language::English, Scheme::Light, true},
};

}  // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc < 2) return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QDir().mkpath(folder.path());
    Appearance appearance(application);
    for (const Shot& shot : kShots) {
        appearance.setScheme(shot.scheme);
        appearance.setLanguage(shot.language);
        auto data = loadData(defaultDataFolder("/proc/self/exe"));
        if (!data) return 2;
        Desk desk(*std::move(data), kDay, shot.language);
        MainWindow window(desk, appearance);
        window.resize(1280, 800);
        window.show();
        if (shot.filled && argc > 2) {
            auto opened = loadConsultation(argv[2], desk.data());
            if (!opened) {
                std::fprintf(stderr, "cannot read %s\n", argv[2]);
                return 2;
            }
            desk.open(*std::move(opened));
            window.findChild<QTableView*>(QStringLiteral("programs"))->selectRow(0);
        }
        QCoreApplication::processEvents();
        QTest::qWait(50);
        window.grab().save(folder.filePath(QString::fromLatin1(shot.name) + QStringLiteral(".png")));
    }
    return 0;
}
