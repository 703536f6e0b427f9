// Draws the screens into PNG files, to be looked at: shots FOLDER [CASE…]
#include "catalog/folders/data_folder.h"
#include "catalog/folders/inputs.h"
#include "desk/desk.h"
#include "files/case_session.h"
#include "files/journal.h"
#include "format/case_text.h"
#include "look/appearance.h"
#include "main_window.h"
#include "ui/book_shots.h"
#include "ui/plan_shots.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace yushi;

namespace {

const QDate kWhen(2026, 11, 22);
constexpr Date kDay{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};

/// A way in which each screen is drawn.
struct Look {
    const char* name;
    Language language;
    Scheme scheme;
    int textSize;  // per cent
    QSize window;
};

const Look kLooks[] = {
    {"light", Language::Japanese, Scheme::Light, 100, {1366, 768}},
    {"dark", Language::Japanese, Scheme::Dark, 100, {1366, 768}},
    {"english", Language::English, Scheme::Light, 100, {1366, 768}},
    {"wide", Language::Japanese, Scheme::Light, 100, {1920, 1080}},
    {"wide-english", Language::English, Scheme::Light, 100, {1920, 1080}},
    {"large", Language::Japanese, Scheme::Light, 200, {1920, 1080}},
    {"large-english-dark", Language::English, Scheme::Dark, 200, {1920, 1080}},
};

class Camera {
  public:
    Camera(const QDir& folder, QString look) : folder_(folder), look_(std::move(look)) {}

    void take(QWidget& screen, const char* name) const { take(screen, QString::fromLatin1(name)); }
    void take(QWidget& screen, const QString& name) const {
        QCoreApplication::processEvents();
        QTest::qWait(50);
        screen.grab().save(folder_.filePath(name + u'-' + look_ + QStringLiteral(".png")));
    }

    /// The form; the programs with each tab beside them; and each view of the plans in turn.
    void takeTabs(MainWindow& window, const QString& name) const {
        window.showPage(WindowPage::Consultation);
        take(window, name + QStringLiteral("-form"));
        window.showPage(WindowPage::Programs);
        for (auto* tabs : window.findChildren<QTabWidget*>()) {
            if (tabs->objectName().startsWith(QStringLiteral("plan"))) continue;
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                take(window, QStringLiteral("%1-%2").arg(name).arg(i + 1));
            }
            tabs->setCurrentIndex(0);
        }
        window.showPage(WindowPage::Plans);
        test::shootPlans(window,
                         [&](const char* view) { take(window, name + u'-' + QString::fromLatin1(view)); });
    }

    /// The page that opens by @p keys.
    void takePage(QWidget& window, const QKeySequence& keys, const QString& name) const {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut() == keys) action->trigger();
        }
        for (QDialog* page : window.findChildren<QDialog*>()) {
            if (page->isVisible()) take(*page, name);
            page->close();
        }
    }

  private:
    QDir folder_;
    QString look_;
};

/// What a window that died left behind, as it is offered and as it is compared.
void shootMessages(MainWindow& window, const Desk& desk, const Camera& camera) {
    Consultation unsaved = desk.consultation();
    unsaved.answers.answer(desk.data().vocabulary.need().amount, Yen(6'000'000));
    unsaved.client.business = "ヤマダ製作所";
    {
        Journal journal(journalFolder());
        journal.append({QDateTime(kWhen, QTime(16, 40)),
                        QStringLiteral("必要な金額"),
                        {},
                        {},
                        caseText(unsaved, desk.data().vocabulary)});
    }
    window.offerRecovery();
    camera.take(window, "recovery");
    const auto press = [&window](const char* choice) {
        for (auto* button : window.findChildren<QPushButton*>(QLatin1String(choice))) {
            if (!button->isVisible()) continue;
            button->click();
            return;
        }
    };
    press("compare");
    camera.take(window, "recovery-compared");
    press("discard");
}

bool draw(Appearance& appearance, const Look& look, const QDir& folder, const QStringList& cases) {
    appearance.setScheme(look.scheme);
    appearance.setLanguage(look.language);
    appearance.setTextSize(look.textSize);
    auto data = loadData(defaultDataFolder("/proc/self/exe"));
    if (!data) return false;
    Desk desk(*std::move(data), kDay, look.language);
    MainWindow window(desk, appearance);
    window.resize(look.window);
    window.show();
    const Camera camera(folder, QString::fromLatin1(look.name));
    camera.take(window, QStringLiteral("empty"));
    shootMessages(window, desk, camera);
    camera.takePage(window, Qt::Key_F1, QStringLiteral("help"));
    camera.takePage(window, Qt::CTRL | Qt::Key_Comma, QStringLiteral("settings"));
    for (const QString& file : cases) {
        auto opened = loadConsultation(fromQt(file), desk.data());
        if (!opened) {
            std::fprintf(stderr, "cannot read %s\n", fromQt(file).c_str());
            return false;
        }
        desk.open(*std::move(opened));
        auto* programs = window.findChild<QAbstractItemView*>(QStringLiteral("programs"));
        programs->setCurrentIndex(programs->model()->index(0, 1, programs->model()->index(0, 0)));
        camera.takeTabs(window, QFileInfo(file).completeBaseName());
        if (file == cases.constFirst())
            test::shootBook(window, desk, [&](QWidget& book, const char* name) { camera.take(book, name); });
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const QTemporaryDir settings;  // none of the user's
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("shots"));
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QDir().mkpath(folder.path());
    Appearance appearance(application);
    for (const Look& look : kLooks) {
        if (!draw(appearance, look, folder, QApplication::arguments().mid(2))) return 2;
    }
    return 0;
}
