#include "form/question_finder.h"

#include <utility>

namespace yushi {

namespace {

/// Up to this many lines the questions are found within a frame.
constexpr std::size_t kFewLines = 2'000;

}  // namespace

void QuestionFinder::ask() {
    again_ = busy_;
    if (busy_) return;
    std::vector<LineRef> lines;
    lines.reserve(desk_.lines().size());
    for (const Desk::JudgedLine& judged : desk_.lines()) lines.push_back(judged.line);
    if (lines.size() > kFewLines) return begin(std::move(lines));
    const ProgramData& data = desk_.data();
    emit found(openQuestions(lines, data.vocabulary, data.rules, desk_.situation()));
}

void QuestionFinder::begin(std::vector<LineRef> lines) {
    busy_ = true;
    worker_ = std::jthread([this, lines = std::move(lines), situation = desk_.situation()] {
        const ProgramData& data = desk_.data();  // which nobody changes
        auto questions = openQuestions(lines, data.vocabulary, data.rules, situation);
        QMetaObject::invokeMethod(
            this, [this, questions = std::move(questions)] { finish(questions); }, Qt::QueuedConnection);
    });
}

void QuestionFinder::finish(const std::vector<Question>& questions) {
    busy_ = false;
    if (again_) return ask();
    emit found(questions);
}

}  // namespace yushi
