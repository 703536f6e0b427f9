#include "help/help_page.h"

#include "words/rich_text.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace yushi {

namespace {

/// "&Edit" and "編集(&E)" → "Edit" and "編集".
QString withoutMnemonic(QString text) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    text.remove(inBrackets);
    return text.remove(u'&');
}

QString row(const QString& what, const QString& keys) {
    return QStringLiteral(
               "<tr><td style='padding:1px 14px 1px 0'>%1</td><td style='padding:1px 0'><b>%2</b>"
               "</td></tr>")
        .arg(what.toHtmlEscaped(), keys.toHtmlEscaped());
}

QString table(const QString& rows) {
    return QStringLiteral("<table>%1</table>").arg(rows);
}

}  // namespace

HelpPage::HelpPage(Desk& desk, QWidget* window)
    : QDialog(window), window_(window), page_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("help page"));
    page_->setObjectName(QStringLiteral("help"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page_);
    page_->setFrameShape(QFrame::NoFrame);
    page_->document()->setDocumentMargin(12);
    resize(620, 700);
    connect(&desk, &Desk::languageChanged, this, &HelpPage::write);
}

void HelpPage::changeEvent(QEvent* event) {
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && isVisible()) write();
    QDialog::changeEvent(event);
}

void HelpPage::showEvent(QShowEvent* event) {
    write();
    QDialog::showEvent(event);
}

QString HelpPage::actionRows() const {
    QString rows;
    for (const QAction* action : window_->findChildren<QAction*>()) {
        if (action->text().isEmpty() || action->shortcut().isEmpty() || !action->isVisible()) continue;
        rows += row(withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    }
    return rows;
}

void HelpPage::write() {
    setWindowTitle(tr("使いかたとキー"));
    page_->setAccessibleName(tr("使いかたとキー"));
    const auto item = [](const QString& text) { return paragraph(QStringLiteral("・") + text, 6); };
    QString html = headingText(tr("三つの手順"));
    html +=
        item(tr("① 相談内容: わかっていることだけを答えます。「未回答」は「いいえ」や0とは別に扱われます。"));
    html +=
        item(tr("② 使える制度: 答えるたびに ○使える ？確認すれば使える ×使えない に分かれます。"
                "行を選ぶと、わけと資料の箇所が横に出ます。"));
    html +=
        item(tr("③ くらべる: 「比較」に印を付けた制度が4つまで並びます。額・利率・期間・据置は、"
                "欄をダブルクリックするかF2で変えられます。"));
    html += headingText(tr("書きかた"));
    html += item(
        tr("金額は 3千万、1億2,500万円、30,000,000、期間は 7年、84か月、日付は R8.4.1、2026/4/1 のように、"
           "全角でも書けます。数だけなら横の単位で数え、どちらとも読めるときは聞きます。読み取った値が横に出ます。"));
    html += headingText(tr("安心のために"));
    html += item(
        tr("どの変更も「元に戻す」で一つずつ戻せます。資料にない数字は「記載なし」と出て、0とは別です。"));
    html += item(tr("表はコピーしてそのまま表計算ソフトに貼れます。金額は数として入ります。"));
    html += headingText(tr("キー"));
    html += table(actionRows() + row(tr("次の欄・前の欄へ"), tr("Tab・Shift+Tab")) +
                  row(tr("比較に入れる・外す(一覧の行で)"), tr("Enter・Space")) +
                  row(tr("案の値を変える(比較表の欄で)"), tr("F2")) +
                  row(tr("次のタブ・前のタブ"), tr("Ctrl+Tab・Ctrl+Shift+Tab")) +
                  row(tr("メニューへ"), tr("F10・Alt")) + row(tr("このページを閉じる"), tr("Esc")));
    page_->setHtml(html);
}

}  // namespace yushi
