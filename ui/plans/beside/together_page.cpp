#include "plans/beside/together_page.h"

#include "report/menus/combination_words.h"
#include "words/rich_text.h"

#include <QEvent>

#include <algorithm>

namespace yushi {

TogetherPage::TogetherPage(Desk& desk, QWidget* parent) : QTextBrowser(parent), desk_(desk) {
    setObjectName(QStringLiteral("together"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(6);
    connect(&desk, &Desk::plansChanged, this, &TogetherPage::refresh);
    connect(&desk, &Desk::languageChanged, this, &TogetherPage::refresh);
    refresh();
}

void TogetherPage::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void TogetherPage::refresh() {
    std::vector<ChosenLine> lines;
    for (const Desk::Plan& plan : desk_.plans()) {
        if (!plan.line) continue;
        const Yen amount = plan.terms.principal;
        lines.push_back({*plan.line, amount > Yen() ? std::optional(amount) : std::nullopt});
    }
    const std::vector<TogetherNote> notes = togetherNotes(lines, desk_.language());
    says_ = !notes.empty();
    refuses_ = std::ranges::find(notes, Finding::NotMet, &TogetherNote::finding) != notes.end();
    QString html = headingText(toQt(togetherHeading(desk_.language())));
    for (const TogetherNote& note : notes) {
        const int finding = static_cast<int>(note.finding);
        html += paragraph(coloured(findingSign(finding), findingColour(note.finding, palette())) + u' ' +
                          escaped(note.text) + place(note.citation, palette()));
    }
    setHtml(says_ ? html : QString());
    emit changed();
}

}  // namespace yushi
