#include "files/case_messages.h"

#include "report/words/field_words.h"
#include "report/words/words.h"
#include "words/dates.h"
#include "words/rich_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace yushi {

namespace {

/// The context of the translations.
struct CaseMessages {
    Q_DECLARE_TR_FUNCTIONS(CaseMessages)
};

QString nameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

QString withProblems(const QString& headline, const Problems& problems, Language language) {
    constexpr std::size_t most = 5;
    QString all = headline;
    for (std::size_t i = 0; i < problems.size() && i < most; ++i)
        all += u'\n' + toQt(problemInWords(problems[i], language));
    if (problems.size() > most) all += u'\n' + CaseMessages::tr("ほか %1 か所").arg(problems.size() - most);
    return all;
}

QString tableOf(const std::vector<CaseDifference>& differences, const QString& first, const QString& second) {
    if (differences.empty()) return paragraph(CaseMessages::tr("違いはありません。"));
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='3' width='100%'>");
    html +=
        QStringLiteral("<tr><th align='left'>%1</th><th align='left'>%2</th><th align='left'>%3</th></tr>")
            .arg(CaseMessages::tr("項目"), first, second);
    const auto cell = [](const std::string& value) {
        return value.empty() ? QStringLiteral("―") : escaped(value);
    };
    for (const CaseDifference& difference : differences) {
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(escaped(difference.what), cell(difference.first), cell(difference.second));
    }
    return html + QStringLiteral("</table>");
}

QString recoveryText(const OrphanJournal& orphan) {
    const JournalRecord& last = *orphan.read.last;
    const QString name = last.file.isEmpty() ? CaseMessages::tr("まだ名前のない相談") : nameOf(last.file);
    const QString text =
        CaseMessages::tr("前回、保存されないまま終わった相談があります: %1(%2、最後の編集「%3」)")
            .arg(name, momentText(last.at), last.edit);
    if (!orphan.read.damaged) return text;
    return text + u'\n' +
           CaseMessages::tr(
               "編集の記録に壊れた所があり、そこを飛ばして読みました。内容を確かめてください。"
               "復元しても、壊れた記録は残ります: %1")
               .arg(damagedName(orphan.path));
}

MessageChoice saveAsChoice(Act saveAs) {
    return {CaseMessages::tr("別の名前で保存…"), "save as", std::move(saveAs)};
}

}  // namespace

Message notReadMessage(const QString& path, const Problems& problems, Language language) {
    return {MessageKind::Warning,
            withProblems(
                CaseMessages::tr("「%1」は開けません。ファイルには手を付けていません。").arg(nameOf(path)),
                problems, language),
            {},
            {}};
}

Message notSavedMessage(const Problems& problems, Language language, Act saveAs) {
    return {MessageKind::Warning,
            withProblems(
                CaseMessages::tr("保存できませんでした。前の内容はそのままで、編集は画面に残っています。"),
                problems, language),
            {},
            {saveAsChoice(std::move(saveAs))}};
}

Message notOverwrittenMessage(const QString& path, Act saveAs) {
    return {
        MessageKind::Warning,
        CaseMessages::tr("「%1」は相談ファイルとして読めないので、上書きしません。別の名前にしてください。")
            .arg(nameOf(path)),
        {},
        {saveAsChoice(std::move(saveAs))}};
}

Message lockedMessage(const QString& path, const LockHolder& holder, Act readOnly, Act takeOver) {
    Message message;
    message.text = CaseMessages::tr("「%1」はほかの画面で編集中です(%2、%3、%4から)。")
                       .arg(nameOf(path), holder.user, holder.machine, momentText(holder.since));
    message.choices.push_back(
        {CaseMessages::tr("読み取り専用で開く"), "open read-only", std::move(readOnly)});
    if (takeOver) {
        message.text +=
            u'\n' +
            CaseMessages::tr("その画面がもう動いていないとわかっているときだけ、編集を引き継いでください。");
        message.choices.push_back({CaseMessages::tr("編集を引き継ぐ"), "take over", std::move(takeOver)});
    }
    return message;
}

Message readOnlyMessage(const QString& path, const Problems& refusal, Language language, Act saveAs) {
    return {MessageKind::Note,
            withProblems(CaseMessages::tr("「%1」は読み取り専用で開いています。変えた内容は別の名前で保存できます。")
                             .arg(nameOf(path)),
                         refusal, language),
            {},
            {saveAsChoice(std::move(saveAs))}};
}

Message changedMessage(const QString& path, Act reload, Act compare, Act saveAs) {
    return {MessageKind::Warning,
            CaseMessages::tr("「%1」は、開いたあとにほかで書き換えられました。上書きはしていません。")
                .arg(nameOf(path)),
            {},
            {{CaseMessages::tr("比べる"), "compare", std::move(compare)},
             {CaseMessages::tr("読み込み直す"), "reload", std::move(reload)},
             saveAsChoice(std::move(saveAs))}};
}

Message goneMessage(const QString& path, Act saveAgain, Act saveAs) {
    return {
        MessageKind::Warning,
        CaseMessages::tr(
            "「%1」がなくなりました(消されたか、移されたか、場所に届きません)。編集は画面に残っています。")
            .arg(path),
        {},
        {{CaseMessages::tr("同じ場所に保存し直す"), "save again", std::move(saveAgain)},
         saveAsChoice(std::move(saveAs))}};
}

Message conflictMessage(const QString& path, const std::vector<CaseDifference>& differences, Act reload,
                        Act overwrite, Act saveAs) {
    return {MessageKind::Warning,
            CaseMessages::tr("「%1」とこの画面の違い。上書きすると、相手の版は控え(%2)に残ります。")
                .arg(nameOf(path), nameOf(path) + QStringLiteral(".~1~")),
            tableOf(differences, CaseMessages::tr("この画面"), CaseMessages::tr("ファイル")),
            {{CaseMessages::tr("読み込み直す"), "reload", std::move(reload)},
             {CaseMessages::tr("この画面の内容で上書き"), "overwrite", std::move(overwrite)},
             saveAsChoice(std::move(saveAs))}};
}

Message unsavedMessage(const QString& what, Act saveFirst, Act withoutSaving, Act stay) {
    return {MessageKind::Warning,
            CaseMessages::tr("保存していない変更があります。%1").arg(what),
            {},
            {{CaseMessages::tr("保存する"), "save first", std::move(saveFirst)},
             {CaseMessages::tr("変更を捨てる"), "without saving", std::move(withoutSaving), true},
             {CaseMessages::tr("やめる"), "stay", std::move(stay)}},
            false};
}

Message recoveryMessage(const OrphanJournal& orphan, Act recover, Act compare, Act discard) {
    return {MessageKind::Note,
            recoveryText(orphan),
            {},
            {{CaseMessages::tr("復元"), "recover", std::move(recover)},
             {CaseMessages::tr("比較"), "compare", std::move(compare)},
             {CaseMessages::tr("破棄"), "discard", std::move(discard)}}};
}

Message recoveryComparedMessage(const OrphanJournal& orphan, const std::vector<CaseDifference>& differences,
                                Act recover, Act discard) {
    return {MessageKind::Note,
            recoveryText(orphan),
            tableOf(differences, CaseMessages::tr("保存されている内容"), CaseMessages::tr("復元される内容")),
            {{CaseMessages::tr("復元"), "recover", std::move(recover)},
             {CaseMessages::tr("破棄"), "discard", std::move(discard)}}};
}

Message notRecoverableMessage(const QString& path, const Problems& problems, Language language) {
    return {MessageKind::Warning,
            withProblems(
                CaseMessages::tr("前回の編集の記録(%1)は、今の項目では読めません。記録は残してあります。")
                    .arg(path),
                problems, language),
            {},
            {}};
}

Message unreadableJournalMessage(const QString& path, Act discard) {
    return {MessageKind::Warning,
            CaseMessages::tr("前回の編集の記録(%1)は壊れていて、読める所がありません。記録は残してあります。")
                .arg(path),
            {},
            {{CaseMessages::tr("破棄"), "discard", std::move(discard)}}};
}

Message leftBehindMessage(Act removeToo, Act stay) {
    return {
        MessageKind::Warning,
        CaseMessages::tr(
            "前回、保存されないまま終わった相談が残っています。片付けると、その内容も元に戻せなくなります。"),
        {},
        {{CaseMessages::tr("残っているものも消す"), "remove left behind", std::move(removeToo), true},
         {CaseMessages::tr("やめる"), "stay", std::move(stay)}},
        false};
}

Message journalFailedMessage(const Problem& problem, Language language, Act save) {
    return {MessageKind::Warning,
            withProblems(CaseMessages::tr("編集の記録を書けません。今終わると編集が失われます。"), {problem},
                         language),
            {},
            {{CaseMessages::tr("保存する"), "save", std::move(save)}}};
}

Message backupFailedMessage(const QString& path) {
    return {MessageKind::Note,
            CaseMessages::tr("「%1」を保存しました。前の版の控えは残せませんでした。").arg(nameOf(path)),
            {},
            {}};
}

}  // namespace yushi
