// A session at the desk that edits without pause until it is killed: edit_driver DATA CASE. It prints where its journal
// lies, then the number of each edit once the edit is done; the amount of the need is that number.
#include "catalog/folders/load.h"
#include "desk/desk.h"
#include "files/case_session.h"
#include "messages/message_area.h"
#include "words/words.h"

#include <QApplication>

#include <cstdio>

using namespace yushi;

namespace {

constexpr int kEditsPerSave = 7;  // so that many kills fall into a save

void say(const std::string& line) {
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc < 3) return 2;
    auto data = loadData(argv[1]);
    if (!data) return 2;
    Desk desk(*std::move(data), Date(std::chrono::year(2024), std::chrono::August, std::chrono::day(1)),
              Language::Japanese);
    QWidget window;
    MessageArea messages(&window);
    CaseSession session(desk, messages, window);
    session.setPlaceAsked([path = QString::fromLocal8Bit(argv[2])] { return path; });
    say(fromQt(journalFolder()));
    const FactId amount = desk.data().vocabulary.need().amount;
    for (std::int64_t edit = 1;; ++edit) {
        desk.answer(amount, Yen(edit));
        desk.endEdit();
        say(std::to_string(edit));
        if (edit % kEditsPerSave == 0) session.save();
    }
}
