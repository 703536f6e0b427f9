#include "programs/details_page.h"

#include "engine/eligibility/near_miss.h"
#include "report/menus/application_words.h"
#include "report/menus/change_words.h"
#include "look/tokens.h"
#include "report/menus/line_words.h"
#include "report/menus/plain_reason.h"
#include "report/menus/reason_words.h"
#include "report/menus/standing_words.h"
#include "report/menus/verdict_words.h"
#include "report/words/answer_words.h"
#include "report/words/words.h"
#include "words/rich_text.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kIndent = 14;
constexpr qsizetype kLargeFigure = 9;  // characters that stand in a third of the page in large type

class Page {
    Q_DECLARE_TR_FUNCTIONS(DetailsPage)

  public:
    Page(const Desk& desk, const LineRef& line, const QPalette& palette)
        : desk_(desk), ref_(line), line_(*line.line), language_(desk.language()), palette_(palette) {}

    QString write() {
        writeHead();
        writeWays();
        writeRequirements();
        writeTerms();
        writeApplication();
        writeNotes();
        writeSources();
        return html_;
    }

  private:
    QString quiet(const QString& text) const { return yushi::quiet(text, palette_); }
    QString place(const Citation& citation) const { return yushi::place(citation, palette_); }
    QString words(const Text& text) const { return toQt(text, language_).toHtmlEscaped(); }

    void heading(const QString& text) { html_ += headingText(text); }

    void writeHead() {
        const Verdict judged = verdict(ref_, desk_.data().vocabulary, desk_.answers(), desk_.rulesDate());
        html_ += QStringLiteral("<p style='margin-bottom:0'>%1%2</p>").arg(chip(judged), ageTag());
        html_ += QStringLiteral("<p style='margin-top:4px; margin-bottom:0'><b style='font-size:x-large'>%1</b></p>")
                     .arg(toQt(lineName(ref_, language_)).toHtmlEscaped());
        html_ += paragraph(quiet(words(ref_.edition->issuerName) + u' ' + toQt(ref_.edition->title).toHtmlEscaped()));
        writeFigures();
        const LineStanding standing = lineStanding(ref_, desk_.data().editions, desk_.rulesDate());
        if (standing.expiredOn || standing.unconfirmedFor)
            html_ += paragraph(coloured(tr("今の条件は窓口で確かめてください。"), ageColour(palette_)));
        if (line_.checkedOn)
            html_ += paragraph(quiet(tr("%1に、今もこのとおりと確かめてあります。").arg(toQt(dateText(*line_.checkedOn, language_)))));
        const ApplicationWindow& window = standing.window;
        if (window.state == WindowState::Closed || window.state == WindowState::NotYet) {
            html_ += paragraph(coloured(toQt(windowText(window, language_)),
                                        findingColour(Finding::NotMet, palette_)));
        }
        if (ref_.edition->coverage == Coverage::Partial)
            html_ += paragraph(quiet(tr("資料の一部だけの版です(下の出典を参照)。")));
    }

    static QString tag(const QString& words, const QColor& text, const QColor& ground) {
        return QStringLiteral("<span style='background-color:%1; color:%2'>&nbsp;%3&nbsp;</span>")
            .arg(ground.name(), text.name(), words);
    }

    QString chip(Verdict judged) const {
        const Tokens& tokens = tokensOf(palette_);
        const QString sign =
            findingSign(static_cast<int>(judged)) + u' ' + toQt(verdictText(judged, line_, language_)).toHtmlEscaped();
        const QColor ground = judged == Verdict::Eligible     ? tokens.fineGround
                              : judged == Verdict::Ineligible ? tokens.wrongGround
                                                              : tokens.askGround;
        return QStringLiteral("<b>%1</b>").arg(tag(sign, findingColour(static_cast<Finding>(judged), palette_), ground));
    }

    /// How old the edition is, where it is not in force.
    QString ageTag() const {
        const LineStanding standing = lineStanding(ref_, desk_.data().editions, desk_.rulesDate());
        const std::string unconfirmed = unconfirmedText(standing, *ref_.edition, language_);
        if (unconfirmed.empty() && !standing.expiredOn) return {};
        const QString until = tr("%1までの版").arg(toQt(dateText(ref_.edition->effectiveTo, language_)));
        const Tokens& tokens = tokensOf(palette_);
        return QStringLiteral("&nbsp; ") +
               tag(unconfirmed.empty() ? until : toQt(unconfirmed).toHtmlEscaped(), tokens.aged, tokens.agedGround);
    }

    /// The three figures that are asked for first, large.
    void writeFigures() {
        html_ += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4' style='margin-top:6px'><tr>");
        for (const LineField field : {LineField::Rate, LineField::Limit, LineField::Term}) {
            const QString value = toQt(fieldText(line_, field, language_)).toHtmlEscaped();
            const bool large = value.size() <= kLargeFigure && !isNotStated(line_, field);
            html_ += QStringLiteral("<td width='33%'>%1<br><span style='font-size:%2'><b>%3</b></span></td>")
                         .arg(quiet(words(fieldName(field))),
                              large ? QStringLiteral("x-large") : QStringLiteral("medium"), value);
        }
        html_ += QStringLiteral("</tr></table>");
    }

    /// What would have to be different for an ineligible line to open.
    void writeWays() {
        const Vocabulary& vocabulary = desk_.data().vocabulary;
        const auto ways = nearMisses(ref_, vocabulary, desk_.data().rules, desk_.situation());
        if (ways.empty()) return;
        heading(tr("あと何がちがえば使えるか"));
        for (const NearMiss& way : ways) {
            const QString after =
                findingSign(static_cast<int>(way.after)) + u' ' + toQt(verdictText(way.after, language_));
            html_ += paragraph(QStringLiteral("・") +
                               toQt(nearMissText(way, vocabulary, language_)).toHtmlEscaped() +
                               QStringLiteral(" → ") +
                               coloured(after, findingColour(static_cast<Finding>(way.after), palette_)));
        }
    }

    /// What is against it, what is open, what a person decides and what is met, each under a heading of its own.
    void writeRequirements() {
        const std::vector<Reason> found =
            reasons(ref_, desk_.data().vocabulary, desk_.answers(), desk_.rulesDate());
        for (const Finding finding : {Finding::NotMet, Finding::Unanswered, Finding::Judgement, Finding::Met}) {
            const auto count = std::ranges::count(found, finding, &Reason::finding);
            if (count == 0) continue;
            heading(findingHeading(finding, count));
            for (const Reason& reason : found) {
                if (reason.finding == finding) writeReason(reason, 0);
            }
        }
    }

    static QString findingHeading(Finding finding, std::ptrdiff_t count) {
        switch (finding) {
            case Finding::NotMet:
                return tr("使えないわけ");
            case Finding::Unanswered:
                return tr("あと%1つ、答えるとわかります").arg(count);
            case Finding::Judgement:
                return tr("窓口で確かめること");
            case Finding::Met:
                return tr("満たしていること");
        }
        return {};
    }

    void writeReason(const Reason& reason, int depth) {
        const Vocabulary& vocabulary = desk_.data().vocabulary;
        const bool open = reason.finding == Finding::Unanswered || reason.finding == Finding::Judgement;
        const QString said = reason.parts.empty() && !open ? toQt(plainReasonText(reason, vocabulary, language_))
                                                           : toQt(openPointText(reason, language_));
        QString content = coloured(findingSign(static_cast<int>(reason.finding)), findingColour(reason.finding, palette_)) +
                          u' ' + said.toHtmlEscaped();
        if (reason.parts.empty()) content += answer(reason) + note(reason.citation);
        html_ += paragraph(content, kIndent * depth);
        for (const Contradiction& contradiction : reason.contradictions)
            html_ += paragraph(toQt(contradictionText(contradiction, vocabulary, language_)).toHtmlEscaped(),
                               kIndent * (depth + 1));
        for (const Reason* part : tellingParts(reason)) writeReason(*part, depth + 1);
    }

    /// The number of a place in the documents, which the sources at the foot name; one number for each place.
    QString note(const Citation& citation) {
        if (citation.at.empty()) return {};
        const auto known = std::ranges::find(places_, citation.at);
        const auto number = known - places_.begin() + 1;
        if (known == places_.end()) places_.push_back(citation.at);
        return QStringLiteral("<sup>%1</sup>").arg(coloured(QString::number(number), palette_.color(QPalette::Link)));
    }

    /// The way to answer, or to tell what was decided; and what it is held against, where the words do not say.
    QString answer(const Reason& reason) const {
        const QString stated = toQt(thresholdText(reason, desk_.data().vocabulary, language_)).toHtmlEscaped();
        const bool open = reason.finding == Finding::Unanswered || reason.finding == Finding::Judgement;
        const bool told = stated.isEmpty() || !open || !std::holds_alternative<TermTest>(reason.requirement);
        const QString held = told ? QString() : tr("(定め: %1)").arg(stated);
        if (reason.fact && reason.finding == Finding::Unanswered)
            return held + QStringLiteral(" — <a href='fact:%1'>%2</a>").arg(reason.fact->index).arg(tr("答える"));
        if (const Judgement* judgement = judgementOf(reason)) return held + QStringLiteral(" — ") + outcomeLinks(*judgement);
        return held;
    }

    static const Judgement* judgementOf(const Reason& reason) {
        const auto* condition = std::get_if<const Condition*>(&reason.requirement);
        return condition ? std::get_if<Judgement>(&(*condition)->test) : nullptr;
    }

    /// What the person decided, where it is known, and the ways to tell it.
    QString outcomeLinks(const Judgement& judgement) const {
        const auto outcome = desk_.consultation().answers.outcome(judgement.id);
        const auto link = [&](const char* to, const QString& words) {
            return QStringLiteral("<a href='judgement:%1:%2'>%3</a>")
                .arg(QLatin1String(to), toQt(judgement.id), words);
        };
        if (outcome)
            return (*outcome ? tr("満たすと決まった") : tr("満たさないと決まった")) + u' ' +
                   link("open", tr("取り消す"));
        const Text& decidedBy = desk_.data().vocabulary.judgementKind(judgement.kind).decidedBy;
        return tr("%1が決めたら: ").arg(words(decidedBy)) + link("yes", tr("満たす")) + QStringLiteral(" / ") +
               link("no", tr("満たさない"));
    }

    void row(LineField field) {
        QString value = toQt(fieldText(line_, field, language_)).toHtmlEscaped();
        const Text why = doubt(line_, field);
        if (!why.ja.empty()) value += QStringLiteral(" ⚠<br>") + quiet(words(why));
        html_ += QStringLiteral("<tr><td style='padding-right:10px'>%1</td><td>%2</td></tr>")
                     .arg(quiet(words(fieldName(field))), value);
    }

    void writeTerms() {
        heading(tr("条件"));
        html_ += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='1'>");
        for (const LineField field : kAllLineFields) {
            const bool always = field == LineField::Uses || field == LineField::Limit ||
                                field == LineField::Rate || field == LineField::Term ||
                                field == LineField::Grace;
            if (always || !isNotStated(line_, field)) row(field);
        }
        html_ += QStringLiteral("</table>");
        for (const SharedLimit& shared : ref_.edition->sharedLimits) {
            if (std::ranges::find(shared.lines, line_.id) == shared.lines.end()) continue;
            const QString limit = toQt(limitText(shared.limit, language_));
            html_ += paragraph(QStringLiteral("・") + words(shared.text) + QStringLiteral(": ") + limit +
                               place(shared.citation));
        }
    }

    void writeApplication() {
        const auto rows = applicationRows(ref_, desk_.data().editions, language_);
        if (rows.empty()) return;
        heading(toQt(applicationHeading(language_)));
        for (const ApplicationRow& row : rows) {
            const QString address = row.url.empty() ? QString() : u' ' + webLink(row.url, toQt(row.url));
            html_ += paragraph(quiet(toQt(row.title)) + u' ' + escaped(row.text) + address);
        }
    }

    static QString webLink(const std::string& url, const QString& words) {
        return QStringLiteral("<a href='%1'>%2</a>").arg(escaped(url), words.toHtmlEscaped());
    }

    void writeNotes() {
        if (ref_.program->notes.empty() && line_.notes.empty()) return;
        heading(tr("注記"));
        for (const auto* notes : {&line_.notes, &ref_.program->notes}) {
            for (const Note& note : *notes)
                html_ += paragraph(QStringLiteral("・") + words(note.text) + place(note.citation));
        }
    }

    /// The address of a document, opened on the page where the line stands: viewers of PDF follow "#page=".
    std::string pageUrl(const SourceDocument& document) const {
        const bool paged = line_.citation.page && document.url.find('#') == std::string::npos;
        return document.url + (paged ? "#page=" + std::to_string(*line_.citation.page) : "");
    }

    void writeSources() {
        heading(tr("出典"));
        for (const SourceDocument& document : ref_.edition->documents) {
            if (document.id != line_.citation.document) continue;
            const QString title = toQt(document.publisher + " " + document.title).toHtmlEscaped();
            html_ += paragraph(title + place(line_.citation));
            if (!document.url.empty()) html_ += paragraph(webLink(pageUrl(document), tr("資料を開く")));
            if (document.fetchedOn)
                html_ += paragraph(quiet(tr("%1に取得").arg(toQt(dateText(*document.fetchedOn, language_)))));
            if (document.checkedOn)
                html_ += paragraph(
                    quiet(tr("%1に資料と照合").arg(toQt(dateText(*document.checkedOn, language_)))));
        }
        QStringList numbered;
        for (std::size_t i = 0; i < places_.size(); ++i)
            numbered += QStringLiteral("<sup>%1</sup>%2").arg(i + 1).arg(escaped(places_[i]));
        if (!numbered.isEmpty()) html_ += paragraph(quiet(numbered.join(QStringLiteral("&nbsp; "))));
        if (ref_.edition->coverage == Coverage::Partial)
            html_ += paragraph(quiet(words(ref_.edition->coverageNote)));
    }

    const Desk& desk_;
    const LineRef& ref_;
    const Line& line_;
    Language language_;
    const QPalette& palette_;
    QString html_;
    std::vector<std::string> places_;  ///< that notes name by number, in their order
};

}  // namespace

QString detailsPage(const Desk& desk, const LineRef& line, const QPalette& palette) {
    return Page(desk, line, palette).write();
}

}  // namespace yushi
