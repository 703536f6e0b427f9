// Creates the one QApplication when a test run starts, so that listing tests needs no display.
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "catch.h"

namespace {

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

class QtListener : public ListenerBase {
  public:
    using ListenerBase::ListenerBase;

    void testRunStarting(const Catch::TestRunInfo& info) override {
        ListenerBase::testRunStarting(info);
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_DATA_HOME", QFile::encodeName(home_.filePath(QStringLiteral("data"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home_.filePath(QStringLiteral("settings"))));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        for (const auto format : {QSettings::IniFormat, QSettings::NativeFormat})
            QSettings::setPath(format, QSettings::UserScope, home_.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("ui_tests"));
        static int count = 1;
        static char name[] = "ui_tests";
        static char* arguments[] = {name, nullptr};
        application_ = std::make_unique<QApplication>(count, arguments);
    }
    void testCaseStarting(const Catch::TestCaseInfo& info) override {
        ListenerBase::testCaseStarting(info);
        QSettings().clear();
        QDir(home_.filePath(QStringLiteral("data"))).removeRecursively();
    }
    void testRunEnded(const Catch::TestRunStats& stats) override {
        application_.reset();
        ListenerBase::testRunEnded(stats);
    }

  private:
    QTemporaryDir home_;  // of this process alone
    std::unique_ptr<QApplication> application_;
};

}  // namespace

CATCH_REGISTER_LISTENER(QtListener)
