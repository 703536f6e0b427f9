#pragma once

#include "desk/desk.h"

#include <QObject>

#include <thread>
#include <vector>

namespace yushi {

/// Works out which questions are open: at once, or beside the window where there are so many lines that it would be felt.
class QuestionFinder : public QObject {
    Q_OBJECT

  public:
    QuestionFinder(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {}

    /// Asks for what the desk knows now; found() tells the newest result, and only that.
    void ask();

  signals:
    void found(const std::vector<yushi::Question>& questions);

  private:
    void begin(std::vector<LineRef> lines);
    void finish(const std::vector<Question>& questions);

    Desk& desk_;
    bool busy_ = false;
    bool again_ = false;  ///< asked anew while busy
    std::jthread worker_;
};

}  // namespace yushi
