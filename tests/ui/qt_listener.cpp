// Creates the one QApplication when a test run starts, so that listing tests needs no display.
#include <QApplication>
#include <QStandardPaths>

#include <memory>

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "catch.h"
#include "theme.h"

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
        QStandardPaths::setTestModeEnabled(true);
        static int count = 1;
        static char name[] = "ui_tests";
        static char* arguments[] = {name, nullptr};
        application_ = std::make_unique<QApplication>(count, arguments);
        yushi::applyTheme(*application_, yushi::Scheme::Light);
    }
    void testRunEnded(const Catch::TestRunStats& stats) override {
        application_.reset();
        ListenerBase::testRunEnded(stats);
    }

  private:
    std::unique_ptr<QApplication> application_;
};

}  // namespace

CATCH_REGISTER_LISTENER(QtListener)
