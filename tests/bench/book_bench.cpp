// The consultation book with 100,000 consultations, in a file of the benchmark's own.
#include "book/store/book.h"
#include "book/store/book_statistics.h"
#include "book/store/book_thread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

using namespace yushi;

constexpr int kConsultations = 100'000;

BookRecord record(int i) {
    BookRecord made;
    made.clientName = QStringLiteral("山田 %1").arg(i);
    made.business = QStringLiteral("第%1製作所株式会社").arg(i);
    made.note = QStringLiteral("設備の入替えについて。見積書を持って来週また来所の予定。番号%1").arg(i * 7);
    made.heldOn = QDate(2020, 1, 1).addDays(i / 50);
    made.trade = QStringLiteral("製造業");
    made.need = QStringLiteral("設備資金");
    made.amount = Yen(5'000'000);
    made.programs = {{QStringLiteral("issuer"), QStringLiteral("program%1").arg(i % 60),
                      QStringLiteral("経済変動対策貸付 枠%1").arg(i % 60), static_cast<Verdict>(i % 4)}};
    made.caseText = QString(3000, u'あ');
    return made;
}

const BookPlace& place() {
    static const QTemporaryDir folder;
    static const BookPlace file = BookFile{folder.filePath(QStringLiteral("book.db"))};
    return file;
}

const Book& book() {
    static const std::shared_ptr<Book> filled = [] {
        auto opened = *Book::open(place(), QStringLiteral("窓口"));
        // Only for filling: a power cut would lose what can be made again.
        opened->database().run(QStringLiteral("PRAGMA synchronous = OFF"));
        for (int i = 0; i < kConsultations; ++i) opened->save(record(i), std::nullopt);
        return opened;
    }();
    return *filled;
}

void search(benchmark::State& state, const char* words) {
    const BookQuery query{QString::fromUtf8(words), {}, false, 200, 0};
    for (auto _ : state) benchmark::DoNotOptimize(book().find(query));
}

void clients(benchmark::State& state, const char* words) {
    for (auto _ : state) benchmark::DoNotOptimize(book().clients(QString::fromUtf8(words)));
}

/// Opening the whole book beside a window: the longest time in which the window could not have answered. The counter tells
/// it in milliseconds, the time how long the book took.
void openBeside(benchmark::State& state) {
    book();
    double longest = 0;
    for (auto _ : state) {
        BookThread thread(place, QStringLiteral("窓口"));
        bool open = false;
        thread.ask([](const Book&) { return Problems(); }, &thread, [&open](const Problems&) { open = true; });
        while (!open) {
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    state.counters["longest_wait_ms"] = longest;
}

void backUp(benchmark::State& state) {
    const QTemporaryDir folder;
    int copy = 0;
    for (auto _ : state) book().backUp(folder.filePath(QString::number(copy++)));
}

/// The peer: SQLite's own search for a part of a text, over the same consultations.
void plainLike(benchmark::State& state) {
    for (auto _ : state) {
        book().database().run(
            QStringLiteral("SELECT consultation.id FROM consultation JOIN client ON client.id = client_id "
                           "WHERE business LIKE ? ORDER BY consultation.id DESC LIMIT 200"),
            {QStringLiteral("%第99製作所%")});
    }
}

void statistics(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(statisticsOf(book()));
}

BENCHMARK_CAPTURE(search, all, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, common, "山田")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, one, "第99製作所")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, two_words, "山田 番号693")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, none, "ない言葉")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(clients, all, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(clients, one, "第99製作所")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(clients, common, "山田")->Unit(benchmark::kMillisecond);
BENCHMARK(openBeside)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(backUp)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(plainLike)->Unit(benchmark::kMillisecond);
BENCHMARK(statistics)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
