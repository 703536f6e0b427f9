#include "form/question_finder.h"

#include <utility>

namespace yushi {

namespace {

/// Up to this many lines the questions are found within a frame.
constexpr std::size_t kFewLines = 2'000;

}  // namespace

std::vector<LineRef> QuestionFinder::lines() const {
    std::vector<LineRef> lines;
    lines.reserve(desk_.lines().size());
    for (const Desk::JudgedLine& judged : desk_.lines()) lines.push_back(judged.line);
    return lines;
}

std::optional<std::future<std::vector<Question>>> QuestionFinder::begin() const {
    if (desk_.lines().size() > kFewLines) return std::nullopt;
    const ProgramData& data = desk_.data();  // which nobody changes
    return std::async(std::launch::async, [&data, lines = lines(), situation = desk_.situation()] {
        return openQuestions(lines, data.vocabulary, data.rules, situation);
    });
}

void QuestionFinder::ask() {
    again_ = busy_;
    if (busy_) return;
    std::vector<LineRef> asked = lines();
    if (asked.size() > kFewLines) return askBeside(std::move(asked));
    const ProgramData& data = desk_.data();
    emit found(openQuestions(asked, data.vocabulary, data.rules, desk_.situation()));
}

void QuestionFinder::askBeside(std::vector<LineRef> lines) {
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
