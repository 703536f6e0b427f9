#include "programs/program_details.h"

#include "programs/details_page.h"
#include "theme.h"

#include <QEvent>
#include <QScrollBar>

namespace yushi {

ProgramDetails::ProgramDetails(Desk& desk, QWidget* parent) : QTextBrowser(parent), desk_(desk) {
    setObjectName(QStringLiteral("details"));
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(6);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QStringLiteral("fact")) emit factWanted(FactId{link.path().toUShort()});
        if (link.scheme() == QStringLiteral("figures")) {
            figures_ = figures_ == OtherFigures::Listed ? OtherFigures::Counted : OtherFigures::Listed;
            refresh();
        }
    });
    connect(&desk, &Desk::answersChanged, this, &ProgramDetails::refresh);
    connect(&desk, &Desk::languageChanged, this, &ProgramDetails::refresh);
    refresh();
}

void ProgramDetails::show(const std::optional<LineRef>& line) {
    line_ = line;
    refresh();
    verticalScrollBar()->setValue(0);
}

void ProgramDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    QTextBrowser::changeEvent(event);
}

void ProgramDetails::refresh() {
    setAccessibleName(tr("選んだ制度の要件と条件"));
    const int scrolled = verticalScrollBar()->value();
    setHtml(line_ ? detailsPage(desk_, *line_, palette()) + backgroundPage(desk_, *line_, palette(), figures_)
                  : QStringLiteral("<p style='color:%1'>%2</p>")
                        .arg(quietColour(palette()).name(),
                             tr("一覧で制度を選ぶと、使える理由・使えない理由を要件ごとに表示します。")));
    verticalScrollBar()->setValue(scrolled);
}

}  // namespace yushi
