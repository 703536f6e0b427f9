#include "catalog/folders/data_folder.h"
#include "catalog/folders/inputs.h"
#include "catalog/folders/parallel.h"
#include "desk/desk.h"
#include "files/case_session.h"
#include "files/private_files.h"
#include "look/appearance.h"
#include "main_window.h"
#include "messages/problem_lines.h"
#include "paper/paper_files.h"
#include "report/words/set_aside_words.h"
#include "report/words/words.h"
#include "settings/office.h"
#include "words/words.h"
#include "work/output_guard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QIcon>
#include <QMessageBox>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <future>
#include <string_view>

namespace {

using namespace yushi;

int refuse(const Problems& problems, Language language) {
    for (const Problem& problem : problems)
        std::fprintf(stderr, "%s\n", problemText(problem, language).c_str());
    return 2;
}

/// Tells in a dialog too why there is no window: who starts from an icon sees no terminal.
int refuseToStart(const Problems& problems, Language language) {
    const int status = refuse(problems, language);
    if (QGuiApplication::platformName() != QStringLiteral("offscreen"))
        QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(), problemLines(problems, language));
    return status;
}

/// The report of the case, written without showing a window.
int writeReport(Desk& desk, const std::string& caseFile, const std::string& pdfFile, PaperLength length) {
    auto consultation = loadConsultation(caseFile, desk.data());
    if (!consultation) return refuse(consultation.problems(), desk.language());
    const Problems lost = checkOutputs({pdfFile}, caseFile, desk.data().folder);
    if (!lost.empty()) return refuse(lost, desk.language());
    desk.open(*std::move(consultation));
    const auto receipt = receiptIdOf(desk);
    if (!receipt) return refuse(receipt.problems(), desk.language());
    PaperOptions options;
    options.length = length;
    options.client = clientName(desk.consultation().client);
    options.receiptId = *receipt;
    const Problems problems = writePaperPdf(desk, pdfFile, options);
    return problems.empty() ? 0 : refuse(problems, desk.language());
}

Date today() {
    return Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

/// What the command line asks for.
struct Wanted {
    QCommandLineParser parser;
    const QCommandLineOption language{QStringLiteral("lang"), QStringLiteral("ja or en"),
                                      QStringLiteral("language")};
    const QCommandLineOption data{QStringLiteral("data"), QStringLiteral("another data folder"),
                                  QStringLiteral("folder")};
    const QCommandLineOption office{QStringLiteral("office"), QStringLiteral("the office's folder of catalogs, too"),
                                    QStringLiteral("folder")};
    const QCommandLineOption on{QStringLiteral("on"), QStringLiteral("as on this day (2024-04-01)"),
                                QStringLiteral("date")};
    const QCommandLineOption summary{QStringLiteral("summary"),
                                     QStringLiteral("with --pdf: the one page to be handed out, not the whole report")};
    const QCommandLineOption pdf{QStringLiteral("pdf"),
                                 QStringLiteral("write the report of the case and end"),
                                 QStringLiteral("file")};

    Wanted(int argc, char** argv) {
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({language, data, office, on, pdf, summary});
        parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a case to open"),
                                     QStringLiteral("[file]"));
        QStringList arguments;
        for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
        parser.parse(arguments);
    }

    std::filesystem::path folder() const {
        return parser.isSet(data) ? std::filesystem::path(fromQt(parser.value(data)))
                                  : defaultDataFolder("/proc/self/exe");
    }
    /// Further editions; another data folder stands alone.
    std::vector<LayerFolder> layers() const {
        if (parser.isSet(data) && !parser.isSet(office)) return {};
        return layerFolders(fromQt(parser.isSet(office) ? parser.value(office) : keptOffice().catalogs));
    }
    /// The day that the window takes for today.
    Date day() const { return parseDate(fromQt(parser.value(on))).value_or(today()); }
    std::optional<Language> spoken() const {
        if (!parser.isSet(language)) return std::nullopt;
        return parser.value(language) == QStringLiteral("en") ? Language::English : Language::Japanese;
    }
    /// What of it cannot be meant.
    Problems faults() const {
        Problems problems;
        const auto add = [&](const QCommandLineOption& option, Text expected) {
            const std::string given = fromQt(parser.value(option));
            problems.push_back({"--" + fromQt(option.names().constFirst()), "", 0,
                                {"「" + given + "」", '"' + given + '"'}, std::move(expected)});
        };
        if (parser.isSet(on) && !parseDate(fromQt(parser.value(on))))
            add(on, {"実在する日付(例 2024-04-01)", "an existing date such as 2024-04-01"});
        const QString spoken = parser.value(language);
        if (parser.isSet(language) && spoken != QStringLiteral("ja") && spoken != QStringLiteral("en"))
            add(language, {"日本語か英語", "Japanese or English"});
        return problems;
    }
};

}  // namespace

int main(int argc, char** argv) {
    Wanted wanted(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("yushi-kurabe"));  // where the settings are kept
    QApplication::setApplicationName(QStringLiteral("yushi-kurabe"));
    // The catalogs are read while Qt finds the screen and the fonts, for which one core is left.
    auto loading = std::async(std::launch::async, [folder = wanted.folder(), layers = wanted.layers()] {
        return loadData(folder, layers, std::max(2U, allCores()) - 1);
    });
    // A report is written without a display, whether there is one or not.
    if (wanted.parser.isSet(wanted.pdf)) qputenv("QT_QPA_PLATFORM", "offscreen");
    QIcon::setThemeSearchPaths({});  // all signs are the style's own: to look for others takes time
    QIcon::setFallbackSearchPaths({});
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("融資くらべ"));
    QApplication::setApplicationVersion(QStringLiteral(YUSHI_VERSION));
    wanted.parser.process(application);
    keepFilesPrivate();

    Appearance appearance(application, wanted.spoken());
    if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty()) {
        std::fprintf(stderr,
                     "日本語のフォントがありません。fonts-noto-cjk を入れてください。 / No Japanese font: "
                     "install fonts-noto-cjk.\n");
    }
    const Problems faults = wanted.faults();
    if (!faults.empty()) return refuseToStart(faults, appearance.language());
    auto loaded = loading.get();
    if (!loaded) return refuseToStart(loaded.problems(), appearance.language());
    for (const SetAside& aside : loaded->setAside) {
        std::fprintf(stderr, "%s\n", setAsideText(aside, appearance.language()).c_str());
        refuse(aside.problems, appearance.language());
    }
    Desk desk(*std::move(loaded), wanted.day(), appearance.language());
    const QStringList files = wanted.parser.positionalArguments();
    if (wanted.parser.isSet(wanted.pdf)) {
        return writeReport(desk, files.isEmpty() ? std::string() : fromQt(files.constFirst()),
                           fromQt(wanted.parser.value(wanted.pdf)),
                           wanted.parser.isSet(wanted.summary) ? PaperLength::Summary : PaperLength::Whole);
    }
    MainWindow window(desk, appearance);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window.session(),
                     &CaseSession::endNow);
    window.show();
    window.offerRecovery();
    if (!files.isEmpty()) window.session().open(files.constFirst());
    QTimer::singleShot(0, &appearance, &Appearance::followSystem);
    return QApplication::exec();
}
