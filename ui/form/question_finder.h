#pragma once

#include "desk/desk.h"

#include <QObject>

#include <future>
#include <optional>
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
    /// Begins to find the same while the caller does something else, unless there are so many lines that waiting for it
    /// would be felt.
    std::optional<std::future<std::vector<Question>>> begin() const;

  signals:
    void found(const std::vector<yushi::Question>& questions);

  private:
    std::vector<LineRef> lines() const;
    void askBeside(std::vector<LineRef> lines);
    void finish(const std::vector<Question>& questions);

    Desk& desk_;
    bool busy_ = false;
    bool again_ = false;  ///< asked anew while busy
    std::jthread worker_;
};

}  // namespace yushi
