// How long a change of an input takes until it is on the screen: a real window over the shipped catalogs (16 ms are
// one frame), and over a generated country of about 40,000 programs (100 ms feel immediate). The next question, which is
// worked out after the frame, is counted too.
#include "bench/country.h"
#include "catalog/folders/inputs.h"
#include "catalog/folders/load.h"
#include "desk/desk.h"
#include "look/appearance.h"
#include "main_window.h"
#include "paper/paper_files.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace yushi;

constexpr Date kDay{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};

struct Change {
    const char* name;
    std::function<void(Desk&, int)> make;
};

FactId fact(const Desk& desk, const char* id) {
    return *desk.data().vocabulary.findFact(id);
}

/// The round tells the values apart, so that every change is one.
const std::vector<Change>& changes() {
    static const std::vector<Change> all = {
        {"prefecture",
         [](Desk& desk, int round) {
             desk.answer(fact(desk, "prefecture"), Options::only(static_cast<std::size_t>(20 + round % 8)));
         }},
        {"amount",
         [](Desk& desk, int round) { desk.answer(fact(desk, "amount_yen"), Yen(1'000'000 * (10 + round))); }},
        {"use",
         [](Desk& desk, int round) {
             desk.answer(fact(desk, "use"), Options::only(static_cast<std::size_t>(round % 3)));
         }},
        {"employees",
         [](Desk& desk, int round) { desk.answer(fact(desk, "employees"), std::int64_t(3 + round * 9)); }},
        {"form",
         [](Desk& desk, int round) {
             desk.answer(fact(desk, "form"), Options::only(static_cast<std::size_t>(round % 3)));
         }},
    };
    return all;
}

/// Inputs of a plan, with four plans, their charts and tables on the screen.
const std::vector<Change>& planChanges() {
    static const std::vector<Change> all = {
        {"plan amount",
         [](Desk& desk, int round) {
             desk.changePlan(0, "amount",
                             [&](Offer& offer) { offer.amount = Yen(10'000'000 + 100'000 * round); });
         }},
        {"plan term",
         [](Desk& desk, int round) {
             desk.changePlan(0, "term", [&](Offer& offer) { offer.term = Months(60 + round); });
         }},
        {"plan grace",
         [](Desk& desk, int round) {
             desk.changePlan(0, "grace", [&](Offer& offer) { offer.grace = Months(1 + round % 9); });
         }},
    };
    return all;
}

void measure(Desk& desk, const std::vector<Change>& changes) {
    constexpr int kRounds = 9;
    for (const Change& change : changes) {
        std::vector<double> took;
        for (int round = 0; round < kRounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            change.make(desk, round);
            QCoreApplication::processEvents();
            took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(took);
        std::printf("  %-12s median %7.2f ms, worst %7.2f ms\n", change.name, took[kRounds / 2], took.back());
    }
}

/// A report of the plans on the desk, as a PDF.
void measureReport(const Desk& desk) {
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("report.pdf")).toStdString();
    std::vector<double> took;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!writePaperPdf(desk, file, {}).empty()) return void(std::printf("the report cannot be written\n"));
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    std::printf("  a report: median %.1f ms, worst %.1f ms\n", took[took.size() / 2], took.back());
}

void measure(const char* name, const fs::path& folder, Appearance& appearance) {
    auto data = loadData(folder);
    if (!data) return void(std::printf("%s: cannot be loaded\n", name));
    Desk desk(*std::move(data), kDay, Language::Japanese);
    MainWindow window(desk, appearance);
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    std::printf("%s: %zu lines\n", name, desk.lines().size());
    measure(desk, changes());
    // As in a window that has been open for a moment.
    QElapsedTimer open;
    open.start();
    while (open.elapsed() < 1'500) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    auto sample = loadConsultation(YUSHI_BENCH_DATA "/samples/shizuoka.yushi", desk.data());
    if (!sample) return void(std::printf("the sample cannot be read\n"));
    QElapsedTimer timer;
    timer.start();
    desk.choose(desk.lines().front().line);
    QCoreApplication::processEvents();
    std::printf("  the first plan of all: %.2f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    desk.open(*std::move(sample));
    QCoreApplication::processEvents();
    measure(desk, planChanges());
    measureReport(desk);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Appearance appearance(application);
    measure("shipped", YUSHI_BENCH_DATA, appearance);
    const Country country =
        writeCountry(YUSHI_BENCH_DATA, fs::temp_directory_path() / "yushi-country-screen", 1'800, 22);
    measure("country", country.folder, appearance);
    fs::remove_all(country.folder);
    return 0;
}
