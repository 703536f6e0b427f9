#include "programs/program_cells.h"

#include "engine/editions/edition_choice.h"
#include "engine/offers/supports_elsewhere.h"
#include "engine/offers/unstated.h"
#include "report/menus/line_words.h"
#include "report/menus/plain_reason.h"
#include "report/menus/standing_words.h"
#include "report/menus/verdict_words.h"
#include "report/words/words.h"
#include "words/search_text.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yushi {

namespace {

struct ProgramCells {
    Q_DECLARE_TR_FUNCTIONS(ProgramCells)
};

constexpr qint64 kUnknown = -1;  // sorts before every figure

QString marked(const QString& text, bool uncertain) {
    return uncertain ? text + QStringLiteral(" ⚠") : text;
}

struct LeastRate {
    qint64 operator()(const FixedRate& fixed) const { return fixed.rate.parts(); }
    qint64 operator()(const RateRange& range) const { return range.least.parts(); }
    qint64 operator()(const RateByTerm& byTerm) const { return byTerm.brackets.front().rate.parts(); }
    qint64 operator()(const SteppedRate& stepped) const { return stepped.steps.front().rate.parts(); }
    qint64 operator()(const RateDiscount&) const { return kUnknown; }
    qint64 operator()(const SetByLender&) const { return kUnknown; }
    qint64 operator()(const Charge& charge) const { return charge.least.parts(); }
};

QString termText(const Line& line, Language language) {
    if (line.term.isNotStated()) return toQt(notStatedText(language));
    const QString grace =
        line.grace.isNotStated() ? QString() : u'(' + toQt(statedText(line.grace, language)) + u')';
    return marked(toQt(statedText(line.term, language)) + grace,
                  line.term.isUncertain() || line.grace.isUncertain());
}

bool isUncertain(const Line& line) {
    return std::ranges::any_of(kAllLineFields,
                               [&](LineField field) { return !doubt(line, field).ja.empty(); });
}

/// Whether the document leaves out terms against which the verdict holds nothing; the tooltip names them.
bool hidesTerms(const Desk::JudgedLine& judged) {
    return judged.verdict != Verdict::Ineligible && !unstatedTerms(*judged.line.line).empty();
}

QString issuerText(const Edition& edition, Language language) {
    return toQt(edition.issuerName, language) + u' ' + toQt(edition.id);
}

}  // namespace

bool isFigure(ProgramColumn column) {
    return column == ProgramColumn::Limit || column == ProgramColumn::Rate || column == ProgramColumn::Term;
}

QString headingOf(ProgramColumn column) {
    switch (column) {
        case ProgramColumn::Chosen:
            return ProgramCells::tr("比較");
        case ProgramColumn::Verdict:
            return ProgramCells::tr("判定");
        case ProgramColumn::Name:
            return ProgramCells::tr("資金名");
        case ProgramColumn::Issuer:
            return ProgramCells::tr("発行・版");
        case ProgramColumn::Uses:
            return ProgramCells::tr("使途");
        case ProgramColumn::Limit:
            return ProgramCells::tr("限度額");
        case ProgramColumn::Rate:
            return ProgramCells::tr("利率(年)");
        case ProgramColumn::Term:
            return ProgramCells::tr("期間(据置)");
        case ProgramColumn::Data:
            return ProgramCells::tr("資料");
        case ProgramColumn::Why:
            return ProgramCells::tr("わけ");
    }
    return {};
}

QString cellText(const Desk& desk, const Desk::JudgedLine& judged, ProgramColumn column) {
    const Language language = desk.language();
    const Line& line = *judged.line.line;
    switch (column) {
        case ProgramColumn::Chosen:
            return {};
        case ProgramColumn::Verdict:
            return findingSign(static_cast<int>(judged.verdict)) + u' ' +
                   toQt(verdictText(judged.verdict, language)) +
                   (hidesTerms(judged) ? QStringLiteral("※") : QString());
        case ProgramColumn::Name:
            return toQt(lineName(judged.line, language));
        case ProgramColumn::Issuer:
            return issuerText(*judged.line.edition, language);
        case ProgramColumn::Uses:
            return marked(toQt(statedText(line.uses, language)), line.uses.isUncertain());
        case ProgramColumn::Limit:
            return marked(toQt(statedText(line.limit, language)), line.limit.isUncertain());
        case ProgramColumn::Rate:
            return marked(toQt(statedText(line.rate, language)), line.rate.isUncertain());
        case ProgramColumn::Term:
            return termText(line, language);
        case ProgramColumn::Data:
            return dataMarks(desk, judged.line);
        case ProgramColumn::Why:
            return whyText(desk, judged);
    }
    return {};
}

QString whyText(const Desk& desk, const Desk::JudgedLine& judged) {
    const Vocabulary& vocabulary = desk.data().vocabulary;
    const Language language = desk.language();
    const std::vector<Reason> found = reasons(judged.line, vocabulary, desk.answers(), desk.rulesDate());
    const auto against = leavesOf(found, static_cast<Finding>(judged.verdict));
    if (judged.verdict == Verdict::Eligible) return ProgramCells::tr("条件をすべて満たしています");
    if (against.empty()) return {};
    const Reason& first = *against.front();
    switch (judged.verdict) {
        case Verdict::Ineligible:
            return toQt(plainReasonText(first, vocabulary, language));
        case Verdict::NeedsAnswer:
            return ProgramCells::tr("あと%1つ: %2").arg(against.size()).arg(toQt(openPointText(first, language)));
        case Verdict::NeedsJudgement:
            return ProgramCells::tr("窓口で: %1").arg(toQt(openPointText(first, language)));
        case Verdict::Eligible:
            break;
    }
    return {};
}

QStringList supportTags(const Desk& desk, const LineRef& line) {
    QStringList tags;
    for (const SupportElsewhere& elsewhere : supportsElsewhere(line, desk.data().editions, desk.rulesDate())) {
        const bool here = std::ranges::all_of(elsewhere.edition->territory, [&](const Condition& place) {
            return evaluate(place, desk.answers()) == Finding::Met;
        });
        if (!here) continue;
        const QString issuer = toQt(elsewhere.edition->issuerName, desk.language());
        tags += (elsewhere.support->interest ? ProgramCells::tr("＋%1の利子補給") : ProgramCells::tr("＋%1の保証料補助"))
                    .arg(issuer);
    }
    tags.removeDuplicates();
    return tags;
}

QStringList useSigns(const Line& line, Language language) {
    if (line.uses.isNotStated() || line.uses.isUncertain()) return {};
    QStringList signs;
    for (const Use use : line.uses.possible().front()) {
        const QString word = toQt(useText(use, language));
        signs += language == Language::Japanese ? word.left(1) : word.left(2);
    }
    return signs;
}

bool isAged(const Desk& desk, const LineRef& line) {
    return isOutOfDate(*line.edition, desk.rulesDate());
}

QString cellToolTip(const Desk& desk, const Desk::JudgedLine& judged, ProgramColumn column) {
    if (column == ProgramColumn::Chosen) return {};
    if (column == ProgramColumn::Verdict)
        return toQt(verdictText(judged.verdict, *judged.line.line, desk.language()));
    if (column != ProgramColumn::Issuer && column != ProgramColumn::Data)
        return cellText(desk, judged, column);
    const Edition& edition = *judged.line.edition;
    QStringList told = {toQt(edition.title)};
    const LineStanding standing = lineStanding(judged.line, desk.data().editions, desk.rulesDate());
    const std::string unconfirmed = unconfirmedText(standing, edition, desk.language());
    if (!unconfirmed.empty()) {
        told += toQt(unconfirmed);
    } else if (standing.expiredOn) {
        told += ProgramCells::tr("%1までの版です。今の条件は窓口で確かめてください。")
                    .arg(toQt(dateText(edition.effectiveTo, desk.language())));
    }
    if (edition.coverage == Coverage::Partial) {
        const QString note = toQt(edition.coverageNote, desk.language());
        told += note.isEmpty() ? ProgramCells::tr("資料の一部だけの版です。") : note;
    }
    if (standing.window.state != WindowState::NotStated)
        told += toQt(fieldName(StandingField::Window), desk.language()) + QStringLiteral(": ") +
                toQt(windowText(standing.window, desk.language()));
    for (const LineField field : kAllLineFields) {
        const Text why = doubt(*judged.line.line, field);
        if (!why.ja.empty())
            told +=
                toQt(fieldName(field), desk.language()) + QStringLiteral(": ") + toQt(why, desk.language());
    }
    return told.join(u'\n');
}

QString dataMarks(const Desk& desk, const LineRef& line) {
    QStringList marks;
    const LineStanding standing = lineStanding(line, desk.data().editions, desk.rulesDate());
    const WindowState state = standing.window.state;
    if (state == WindowState::Closed || state == WindowState::NotYet)
        marks += QStringLiteral("■ ") + toQt(windowText(standing.window, desk.language()));
    if (standing.unconfirmedFor)
        marks += ProgramCells::tr("▲ 継続未確認");
    else if (standing.expiredOn)
        marks += outOfDateMark();
    if (line.edition->coverage == Coverage::Partial) marks += ProgramCells::tr("◐ 一部");
    if (isUncertain(*line.line)) marks += ProgramCells::tr("⚠ 不確か");
    return marks.join(QStringLiteral("  "));
}

QString outOfDateMark() {
    return ProgramCells::tr("▲ 期限切れ");
}

qint64 sortFigure(const Line& line, ProgramColumn column) {
    switch (column) {
        case ProgramColumn::Limit:
            return line.limit.isNotStated() ? kUnknown : qint64(line.limit.possible().front().value());
        case ProgramColumn::Rate:
            return line.rate.isNotStated() ? kUnknown : std::visit(LeastRate(), line.rate.possible().front());
        case ProgramColumn::Term:
            return line.term.isNotStated() ? kUnknown : qint64(line.term.possible().front().count());
        case ProgramColumn::Chosen:
        case ProgramColumn::Verdict:
        case ProgramColumn::Name:
        case ProgramColumn::Issuer:
        case ProgramColumn::Uses:
        case ProgramColumn::Data:
        case ProgramColumn::Why:
            break;
    }
    return kUnknown;
}

QString searchText(const LineRef& line) {
    QStringList names;
    for (const Language language : {Language::Japanese, Language::English}) {
        names += toQt(lineName(line, language));
        names += issuerText(*line.edition, language);
    }
    names += toQt(line.program->category);
    return foldedForSearch(names.join(u' '));
}

}  // namespace yushi
