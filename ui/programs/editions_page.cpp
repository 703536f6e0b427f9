#include "programs/editions_page.h"

#include "engine/editions/edition_choice.h"
#include "engine/editions/edition_diff.h"
#include "report/answers/diff_report.h"
#include "report/words/words.h"
#include "words/rich_text.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>

namespace yushi {

namespace {

class EditionsPage {
    Q_DECLARE_TR_FUNCTIONS(EditionsPage)

  public:
    EditionsPage(const Desk& desk, const LineRef& line, const QPalette& palette)
        : desk_(desk),
          edition_(*line.edition),
          program_(*line.program),
          language_(desk.language()),
          palette_(palette) {}

    QString write() {
        writeEditions();
        writeChanges();
        return html_;
    }

  private:
    QString time(const Edition& edition) const {
        return toQt(dateText(edition.effectiveFrom, language_) + "〜" +
                    dateText(edition.effectiveTo, language_));
    }

    void writeEditions() {
        html_ += headingText(tr("この制度がある版"));
        const auto& editions = desk_.data().editions;
        for (std::size_t i = editions.size(); i-- > 0;) {
            const Edition& edition = editions[i];
            if (edition.issuer != edition_.issuer) continue;
            if (std::ranges::find(edition.programs, program_.id, &Program::id) == edition.programs.end())
                continue;
            const QString name = escaped(edition.id) + QStringLiteral("　") + time(edition).toHtmlEscaped();
            html_ +=
                &edition == &edition_
                    ? paragraph(QStringLiteral("● <b>%1</b> %2").arg(name, quiet(tr("表示中"), palette_)))
                    : paragraph(QStringLiteral("○ <a href='edition:%1'>%2</a>").arg(i).arg(name));
        }
    }

    bool concerns(const EditionDifference& difference) const {
        const auto isIt = [&](const Program* program) { return program && program->id == program_.id; };
        return isIt(difference.before) || isIt(difference.after) ||
               std::ranges::find(difference.into, program_.id, &Program::id) != difference.into.end();
    }

    void writeChanges() {
        const Edition* before = editionBefore(desk_.data().editions, edition_);
        if (!before) {
            html_ += headingText(tr("変更点"));
            html_ += paragraph(tr("これより前の版はありません。"));
            return;
        }
        html_ += headingText(tr("%1からの変更点").arg(escaped(before->id)));
        bool any = false;
        for (const EditionDifference& difference : differences(*before, edition_)) {
            if (!concerns(difference)) continue;
            any = true;
            html_ += paragraph(QStringLiteral("・") + escaped(differenceText(difference, language_)));
        }
        if (!any) html_ += paragraph(tr("この制度に変更はありません。"));
        if (before->coverage == Coverage::Partial || edition_.coverage == Coverage::Partial)
            html_ += paragraph(
                quiet(tr("一部だけの版があるので、資料の範囲の違いも変更点に見えます。"), palette_));
    }

    const Desk& desk_;
    const Edition& edition_;
    const Program& program_;
    Language language_;
    const QPalette& palette_;
    QString html_;
};

}  // namespace

QString editionsPage(const Desk& desk, const LineRef& line, const QPalette& palette) {
    return EditionsPage(desk, line, palette).write();
}

}  // namespace yushi
