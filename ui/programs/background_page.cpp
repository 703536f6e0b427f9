#include "programs/background_page.h"

#include "report/menus/background_words.h"
#include "report/words/words.h"
#include "words/rich_text.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>

namespace yushi {

namespace {

class Background {
    Q_DECLARE_TR_FUNCTIONS(BackgroundPage)

  public:
    Background(const Desk& desk, const LineRef& line, const QPalette& palette, OtherFigures figures)
        : edition_(*line.edition),
          program_(*line.program),
          language_(desk.language()),
          palette_(palette),
          figures_(figures) {}

    QString write() {
        list(tr("これまでのメニュー"), edition_.successions, [this](const Succession& succession) {
            return std::ranges::find(succession.into, program_.id) != succession.into.end();
        });
        const auto ofProgram = [this](const auto& entry) { return entry.program == program_.id; };
        list(tr("利用の実績"), edition_.usage, ofProgram);
        list(tr("利率の推移"), edition_.rateHistory, ofProgram);
        list(tr("ほかの都道府県の利率"), edition_.ratesElsewhere, ofProgram);
        list(tr("ほかの制度との組合せ"), edition_.combinations, [this](const Combination& combination) {
            return std::ranges::find(combination.programs, program_.id) != combination.programs.end();
        });
        list(tr("融資のほかの支援"), edition_.services, [](const Service&) { return true; });
        list(tr("資料全体の注記"), edition_.notes, [](const Note&) { return true; });
        writeFigures();
        return html_;
    }

  private:
    /// The entries that @p concern the program, below a heading; nothing if there are none.
    template <class Entry, class Concerns>
    void list(const QString& heading, const std::vector<Entry>& entries, Concerns concern) {
        bool first = true;
        for (const Entry& entry : entries) {
            if (!concern(entry)) continue;
            if (std::exchange(first, false)) html_ += headingText(heading);
            const QString words = escaped(entryText(entry, edition_, language_));
            html_ += paragraph(QStringLiteral("・") + words + place(entry.citation, palette_));
        }
    }

    void writeFigures() {
        if (edition_.figures.empty()) return;
        html_ += headingText(tr("資料のほかの数字"));
        const bool listed = figures_ == OtherFigures::Listed;
        const QString link = listed ? tr("隠す") : tr("%1個の数字を表示").arg(edition_.figures.size());
        html_ += paragraph(QStringLiteral("<a href='figures:'>%1</a>").arg(link));
        if (!listed) return;
        for (const Figure& figure : edition_.figures) {
            html_ +=
                paragraph(escaped(entryText(figure, edition_, language_)) + place(figure.citation, palette_));
        }
    }

    const Edition& edition_;
    const Program& program_;
    Language language_;
    const QPalette& palette_;
    OtherFigures figures_;
    QString html_;
};

}  // namespace

QString backgroundPage(const Desk& desk, const LineRef& line, const QPalette& palette, OtherFigures figures) {
    return Background(desk, line, palette, figures).write();
}

}  // namespace yushi
