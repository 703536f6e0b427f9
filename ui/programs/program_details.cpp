#include "programs/program_details.h"

#include "look/theme.h"
#include "programs/details_page.h"
#include "programs/editions_page.h"
#include "programs/rate_chart.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

namespace yushi {

namespace {

/// The line of a program in another edition: of the same name, else the first.
std::optional<LineRef> lineIn(const Edition& edition, const LineRef& line) {
    const auto program = std::ranges::find(edition.programs, line.program->id, &Program::id);
    if (program == edition.programs.end() || program->lines.empty()) return std::nullopt;
    const auto same = std::ranges::find(program->lines, line.line->id, &Line::id);
    return LineRef{&edition, &*program, same == program->lines.end() ? &program->lines.front() : &*same};
}

}  // namespace

ProgramDetails::ProgramDetails(Desk& desk, QWidget* parent)
    : QTabWidget(parent),
      desk_(desk),
      terms_(createPage("details")),
      editions_(createPage("editions")),
      rates_(new RateChart(desk, this)) {
    setObjectName(QStringLiteral("details tabs"));
    setDocumentMode(true);
    addTab(terms_, {});
    addTab(editions_, {});
    addTab(rates_, {});
    for (QTextBrowser* page : {terms_, editions_})
        connect(page, &QTextBrowser::anchorClicked, this, &ProgramDetails::follow);
    connect(&desk, &Desk::answersChanged, this, &ProgramDetails::refreshTerms);
    connect(&desk, &Desk::linesChanged, this, &ProgramDetails::refreshTerms);
    connect(&desk, &Desk::languageChanged, this, &ProgramDetails::retranslate);
    retranslate();
}

QTextBrowser* ProgramDetails::createPage(const char* name) {
    auto* page = new QTextBrowser(this);
    page->setObjectName(QLatin1String(name));
    page->setOpenLinks(false);
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->document()->setDocumentMargin(6);
    return page;
}

void ProgramDetails::show(const std::optional<LineRef>& line) {
    const bool same = line && line_ && line->line == line_->line;
    line_ = line;
    refreshTerms();
    if (same) return;
    refreshEditions();
    rates_->show(line);
    terms_->verticalScrollBar()->setValue(0);
}

void ProgramDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        refreshTerms();
        refreshEditions();
    }
    QTabWidget::changeEvent(event);
}

void ProgramDetails::follow(const QUrl& link) {
    const QString scheme = link.scheme();
    if (scheme == QStringLiteral("https") || scheme == QStringLiteral("http")) QDesktopServices::openUrl(link);
    if (scheme == QStringLiteral("fact")) emit factWanted(FactId{link.path().toUShort()});
    if (scheme == QStringLiteral("judgement")) decide(link.path());
    if (scheme == QStringLiteral("figures")) {
        figures_ = figures_ == OtherFigures::Listed ? OtherFigures::Counted : OtherFigures::Listed;
        refreshTerms();
    }
    if (scheme == QStringLiteral("edition") && line_) {
        const auto other = lineIn(desk_.data().editions[link.path().toUInt()], *line_);
        if (other) show(other);
    }
}

/// @p told: "yes", "no" or "open", a colon and the id of the judgement.
void ProgramDetails::decide(const QString& told) {
    const QString outcome = told.section(u':', 0, 0);
    const std::string id = told.section(u':', 1).toStdString();
    for (const RequiredJudgement& judgement : desk_.judgements()) {
        if (judgementOf(*judgement.requirement).id != id) continue;
        const bool open = outcome == QStringLiteral("open");
        desk_.decide(judgement, open ? std::nullopt : std::optional(outcome == QStringLiteral("yes")));
        return;
    }
}

void ProgramDetails::refreshTerms() {
    const QString text =
        line_ ? detailsPage(desk_, *line_, palette()) + backgroundPage(desk_, *line_, palette(), figures_)
              : QStringLiteral("<p style='color:%1'>%2</p>")
                    .arg(quietColour(palette()).name(),
                         tr("一覧で制度を選ぶと、使える理由・使えない理由を要件ごとに表示します。"));
    if (text == termsText_) return;
    termsText_ = text;
    const int scrolled = terms_->verticalScrollBar()->value();
    terms_->setHtml(text);
    terms_->verticalScrollBar()->setValue(scrolled);
}

void ProgramDetails::refreshEditions() {
    editions_->setHtml(line_
                           ? editionsPage(desk_, *line_, palette())
                           : QStringLiteral("<p style='color:%1'>%2</p>")
                                 .arg(quietColour(palette()).name(),
                                      tr("一覧で制度を選ぶと、ほかの版と前の版からの変更点を表示します。")));
}

void ProgramDetails::retranslate() {
    setTabText(0, tr("理由と条件"));
    setTabText(1, tr("版の違い"));
    setTabText(2, tr("利率の推移"));
    terms_->setAccessibleName(tr("選んだ制度の要件と条件"));
    editions_->setAccessibleName(tr("選んだ制度の版と変更点"));
    refreshTerms();
    refreshEditions();
}

}  // namespace yushi
