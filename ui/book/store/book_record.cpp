#include "book/store/book_record.h"

#include "desk/desk.h"
#include "format/case_text.h"
#include "report/words/words.h"
#include "words/dates.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yushi {

namespace {

/// The answer to a fact in words; empty where it is open or there is no such fact.
QString answerText(const Desk& desk, std::string_view id) {
    const Vocabulary& vocabulary = desk.data().vocabulary;
    const auto fact = vocabulary.findFact(id);
    if (!fact || !desk.answers()[*fact]) return {};
    return toQt(valueText(*desk.answers()[*fact], vocabulary.fact(*fact), Language::Japanese));
}

/// The verdict on a line that stands on the desk; lines of editions that are not shown wait for answers.
Verdict verdictOn(const Desk& desk, const LineRef& line) {
    const auto judged = std::ranges::find(desk.lines(), line.line,
                                          [](const Desk::JudgedLine& each) { return each.line.line; });
    return judged == desk.lines().end() ? Verdict::NeedsAnswer : judged->verdict;
}

}  // namespace

QString clientText(const QString& name, const QString& business) {
    if (business.isEmpty())
        return name.isEmpty() ? QCoreApplication::translate("BookRecord", "(名前なし)") : name;
    return name.isEmpty() ? business : QStringLiteral("%1 (%2)").arg(business, name);
}

BookRecord recordOf(const Desk& desk) {
    const Consultation& consultation = desk.consultation();
    const NeedFacts& need = desk.data().vocabulary.need();
    BookRecord record;
    record.clientName = toQt(consultation.client.name);
    record.business = toQt(consultation.client.business);
    record.note = toQt(consultation.client.note);
    record.heldOn = toQt(desk.today());
    record.trade = answerText(desk, "industry");
    record.need = answerText(desk, "use");
    if (const auto& amount = consultation.answers[need.amount]) record.amount = std::get<Yen>(*amount);
    for (const Desk::Plan& plan : desk.plans()) {
        if (!plan.line) continue;
        const LineRef& line = *plan.line;
        record.programs.push_back({toQt(line.edition->issuer), toQt(line.program->id),
                                   toQt(lineName(line, Language::Japanese)), verdictOn(desk, line)});
    }
    record.caseText = toQt(caseText(consultation, desk.data().vocabulary));
    return record;
}

}  // namespace yushi
