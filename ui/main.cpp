#include "appearance.h"
#include "catalog/data_folder.h"
#include "catalog/inputs.h"
#include "desk/desk.h"
#include "main_window.h"
#include "report/words.h"
#include "words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>

#include <chrono>
#include <cstdio>

namespace {

using namespace yushi;

int refuse(const Problems& problems, Language language) {
    for (const Problem& problem : problems)
        std::fprintf(stderr, "%s\n", problemText(problem, language).c_str());
    return 2;
}

Date today() {
    return Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("yushi-kurabe"));  // where the settings are kept
    QApplication::setApplicationName(QStringLiteral("yushi-kurabe"));
    QApplication::setApplicationDisplayName(QStringLiteral("融資くらべ"));
    QApplication::setApplicationVersion(QStringLiteral(YUSHI_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("ja or en"),
                                  QStringLiteral("language"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("another data folder"),
                                  QStringLiteral("folder"));
    parser.addOptions({lang, data});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a case to open"),
                                 QStringLiteral("[file]"));
    parser.process(application);
    std::optional<Language> wanted;
    if (parser.isSet(lang))
        wanted = parser.value(lang) == QStringLiteral("en") ? Language::English : Language::Japanese;

    Appearance appearance(application, wanted);
    const Language language = appearance.language();
    if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty()) {
        std::fprintf(stderr,
                     "日本語のフォントがありません。fonts-noto-cjk を入れてください。 / No Japanese font: "
                     "install fonts-noto-cjk.\n");
    }
    const std::filesystem::path folder = parser.isSet(data)
                                             ? std::filesystem::path(fromQt(parser.value(data)))
                                             : defaultDataFolder("/proc/self/exe");
    auto loaded = loadData(folder);
    if (!loaded) return refuse(loaded.problems(), language);
    Desk desk(*std::move(loaded), today(), language);
    if (!parser.positionalArguments().isEmpty()) {
        const auto file = fromQt(parser.positionalArguments().constFirst());
        auto opened = loadConsultation(file, desk.data());
        if (!opened) return refuse(opened.problems(), language);
        desk.open(*std::move(opened));
    }
    MainWindow window(desk, appearance);
    window.show();
    return QApplication::exec();
}
