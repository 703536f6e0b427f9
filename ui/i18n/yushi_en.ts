<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>BackgroundPage</name>
    <message>
        <source>これまでのメニュー</source>
        <translation>Earlier menus</translation>
    </message>
    <message>
        <source>利用の実績</source>
        <translation>Use of the loans</translation>
    </message>
    <message>
        <source>利率の推移</source>
        <translation>Rates through time</translation>
    </message>
    <message>
        <source>ほかの都道府県の利率</source>
        <translation>Rates of other prefectures</translation>
    </message>
    <message>
        <source>ほかの制度との組合せ</source>
        <translation>Together with other loans</translation>
    </message>
    <message>
        <source>融資のほかの支援</source>
        <translation>Support beside loans</translation>
    </message>
    <message>
        <source>資料全体の注記</source>
        <translation>Notes on the whole document</translation>
    </message>
    <message>
        <source>資料のほかの数字</source>
        <translation>Other figures of the document</translation>
    </message>
    <message>
        <source>隠す</source>
        <translation>hide</translation>
    </message>
    <message>
        <source>%1個の数字を表示</source>
        <translation>show %1 figures</translation>
    </message>
</context>
<context>
    <name>BookRecord</name>
    <message>
        <source>(名前なし)</source>
        <translation>(no name)</translation>
    </message>
</context>
<context>
    <name>CaseMessages</name>
    <message>
        <source>ほか %1 か所</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>違いはありません。</source>
        <translation>There are no differences.</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>まだ名前のない相談</source>
        <translation>a consultation without a name</translation>
    </message>
    <message>
        <source>前回、保存されないまま終わった相談があります: %1(%2、最後の編集「%3」)</source>
        <translation>A consultation ended without being saved: %1 (%2, last edit &quot;%3&quot;)</translation>
    </message>
    <message>
        <source>別の名前で保存…</source>
        <translation>Save under another name…</translation>
    </message>
    <message>
        <source>「%1」は開けません。ファイルには手を付けていません。</source>
        <translation>&quot;%1&quot; cannot be opened. The file has not been touched.</translation>
    </message>
    <message>
        <source>保存できませんでした。前の内容はそのままで、編集は画面に残っています。</source>
        <translation>Not saved. The file is as it was, and your edits are still on the screen.</translation>
    </message>
    <message>
        <source>「%1」は相談ファイルとして読めないので、上書きしません。別の名前にしてください。</source>
        <translation>&quot;%1&quot; cannot be read as a case, so it is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>「%1」はほかの画面で編集中です(%2、%3、%4から)。</source>
        <translation>&quot;%1&quot; is being edited in another window (%2, %3, since %4).</translation>
    </message>
    <message>
        <source>読み取り専用で開く</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>その画面がもう動いていないとわかっているときだけ、編集を引き継いでください。</source>
        <translation>Take over only if you know that the other window is not running any more.</translation>
    </message>
    <message>
        <source>編集を引き継ぐ</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>「%1」は読み取り専用で開いています。変えた内容は別の名前で保存できます。</source>
        <translation>&quot;%1&quot; is open read-only. What you change can be saved under another name.</translation>
    </message>
    <message>
        <source>「%1」は、開いたあとにほかで書き換えられました。上書きはしていません。</source>
        <translation>&quot;%1&quot; was changed by somebody else after it was opened. It has not been overwritten.</translation>
    </message>
    <message>
        <source>比べる</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>読み込み直す</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>「%1」がなくなりました(消されたか、移されたか、場所に届きません)。編集は画面に残っています。</source>
        <translation>&quot;%1&quot; is gone (removed, moved, or its place cannot be reached). Your edits are still on the screen.</translation>
    </message>
    <message>
        <source>同じ場所に保存し直す</source>
        <translation>Save there again</translation>
    </message>
    <message>
        <source>「%1」とこの画面の違い。上書きすると、相手の版は控え(%2)に残ります。</source>
        <translation>How &quot;%1&quot; differs from this window. If you overwrite it, the other version is kept as %2.</translation>
    </message>
    <message>
        <source>この画面</source>
        <translation>This window</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>この画面の内容で上書き</source>
        <translation>Overwrite with this window</translation>
    </message>
    <message>
        <source>保存していない変更があります。%1</source>
        <translation>There are unsaved changes. %1</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>変更を捨てる</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>復元</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>比較</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>破棄</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>保存されている内容</source>
        <translation>As saved</translation>
    </message>
    <message>
        <source>復元される内容</source>
        <translation>As restored</translation>
    </message>
    <message>
        <source>前回の編集の記録(%1)は、今の項目では読めません。記録は残してあります。</source>
        <translation>The record of earlier edits (%1) cannot be read with today&apos;s questions. It has been kept.</translation>
    </message>
    <message>
        <source>編集の記録を書けません。今終わると編集が失われます。</source>
        <translation>Edits cannot be recorded. If the program ends now, they are lost.</translation>
    </message>
    <message>
        <source>「%1」を保存しました。前の版の控えは残せませんでした。</source>
        <translation>&quot;%1&quot; is saved. The version before it could not be kept.</translation>
    </message>
    <message>
        <source>編集の記録に壊れた所があり、そこを飛ばして読みました。内容を確かめてください。復元しても、壊れた記録は残ります: %1</source>
        <translation>Part of the record of edits is damaged and was passed over: check what was read. The damaged record is kept when you recover it: %1</translation>
    </message>
    <message>
        <source>前回の編集の記録(%1)は壊れていて、読める所がありません。記録は残してあります。</source>
        <translation>The record of the last edits (%1) is damaged, and nothing of it can be read. It is kept.</translation>
    </message>
    <message>
        <source>前回、保存されないまま終わった相談が残っています。片付けると、その内容も元に戻せなくなります。</source>
        <translation>A consultation that ended unsaved is still offered. Clearing the desk removes it for good.</translation>
    </message>
    <message>
        <source>残っているものも消す</source>
        <translation>Remove it too</translation>
    </message>
</context>
<context>
    <name>ChartDrawing</name>
    <message>
        <source>月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>万円</source>
        <translation>10,000 yen</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yyyy年M月d日 H:mm</source>
        <comment>a day and a time</comment>
        <translation>d MMMM yyyy H:mm</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>資料を開く</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>%1に取得</source>
        <translation>Fetched on %1</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>(定め: %1)</source>
        <translation> (stated: %1)</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>注記</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>出典</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>資料の一部だけの版です(下の出典を参照)。</source>
        <translation>This edition holds only a part of the menus (see the source below).</translation>
    </message>
    <message>
        <source>%1に資料と照合</source>
        <translation>Compared with the document on %1</translation>
    </message>
    <message>
        <source>あと何がちがえば使えるか</source>
        <translation>What would have to be different</translation>
    </message>
    <message>
        <source>満たすと決まった</source>
        <translation>Decided: met</translation>
    </message>
    <message>
        <source>満たさないと決まった</source>
        <translation>Decided: not met</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>take back</translation>
    </message>
    <message>
        <source>%1が決めたら: </source>
        <translation>Once decided (%1): </translation>
    </message>
    <message>
        <source>満たす</source>
        <translation>met</translation>
    </message>
    <message>
        <source>満たさない</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>今の条件は窓口で確かめてください。</source>
        <translation>Ask at the desk for today’s terms.</translation>
    </message>
    <message>
        <source>%1までの版</source>
        <translation>edition until %1</translation>
    </message>
    <message>
        <source>使えないわけ</source>
        <translation>Why it is not open</translation>
    </message>
    <message>
        <source>あと%1つ、答えるとわかります</source>
        <translation>%1 more to answer</translation>
    </message>
    <message>
        <source>窓口で確かめること</source>
        <translation>To be cleared up at the desk</translation>
    </message>
    <message>
        <source>満たしていること</source>
        <translation>What you meet</translation>
    </message>
    <message>
        <source>%1に、今もこのとおりと確かめてあります。</source>
        <translation>Found to hold still on %1.</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>この制度がある版</source>
        <translation>Editions with this program</translation>
    </message>
    <message>
        <source>表示中</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>変更点</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>これより前の版はありません。</source>
        <translation>There is no earlier edition.</translation>
    </message>
    <message>
        <source>%1からの変更点</source>
        <translation>Changes since %1</translation>
    </message>
    <message>
        <source>この制度に変更はありません。</source>
        <translation>Nothing changed for this program.</translation>
    </message>
    <message>
        <source>一部だけの版があるので、資料の範囲の違いも変更点に見えます。</source>
        <translation>One of the two covers its document in part, so that a difference in coverage looks like a change.</translation>
    </message>
</context>
<context>
    <name>PlanCharts</name>
    <message>
        <source>元金</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>利息</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>保証料・税</source>
        <translation>fee and tax</translation>
    </message>
    <message>
        <source>利子補給(他の負担)</source>
        <translation>interest carried by others</translation>
    </message>
    <message>
        <source>戻る補助</source>
        <translation>subsidy that comes back</translation>
    </message>
    <message>
        <source>保証料は不明</source>
        <translation>the guarantee fee is not known</translation>
    </message>
    <message>
        <source>(保証料を除く)</source>
        <translation> (without the guarantee fee)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>融資の実行時</source>
        <translation>At drawdown</translation>
    </message>
    <message>
        <source>%1目</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>計算できないので、グラフはありません。理由は表の下にあります。</source>
        <translation>This could not be computed, so that there is no chart. The reason stands below the table.</translation>
    </message>
    <message>
        <source>%1 案%2: %3</source>
        <translation>%1, plan %2: %3</translation>
    </message>
    <message>
        <source>%1の後の残高: %2</source>
        <translation>%1, balance after it: %2</translation>
    </message>
    <message>
        <source>%1までの利息・保証料・税の負担: %2</source>
        <translation>%1, interest, fee and tax so far: %2</translation>
    </message>
    <message>
        <source>%1に払う額: %2</source>
        <translation>%1, paid: %2</translation>
    </message>
</context>
<context>
    <name>ProgramCells</name>
    <message>
        <source>比較</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>判定</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>資金名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>発行・版</source>
        <translation>Issuer, edition</translation>
    </message>
    <message>
        <source>使途</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>限度額</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>利率(年)</source>
        <translation>Rate (a year)</translation>
    </message>
    <message>
        <source>期間(据置)</source>
        <translation>Term (grace)</translation>
    </message>
    <message>
        <source>資料</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1までの版です。今の条件は窓口で確かめてください。</source>
        <translation>This edition held until %1. Ask for today&apos;s conditions.</translation>
    </message>
    <message>
        <source>資料の一部だけの版です。</source>
        <translation>This edition covers its document in part.</translation>
    </message>
    <message>
        <source>◐ 一部</source>
        <translation>◐ partial</translation>
    </message>
    <message>
        <source>⚠ 不確か</source>
        <translation>⚠ uncertain</translation>
    </message>
    <message>
        <source>▲ 期限切れ</source>
        <translation>▲ out of date</translation>
    </message>
    <message>
        <source>▲ 継続未確認</source>
        <translation>▲ not confirmed</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>条件をすべて満たしています</source>
        <translation>You meet every condition</translation>
    </message>
    <message>
        <source>あと%1つ: %2</source>
        <translation>%1 open: %2</translation>
    </message>
    <message>
        <source>窓口で: %1</source>
        <translation>At the desk: %1</translation>
    </message>
    <message>
        <source>＋%1の利子補給</source>
        <translation>+ interest support, %1</translation>
    </message>
    <message>
        <source>＋%1の保証料補助</source>
        <translation>+ fee support, %1</translation>
    </message>
</context>
<context>
    <name>RefinancingChart</name>
    <message>
        <source>今のまま</source>
        <translation>As it is</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1案</source>
        <translation>%1 plans</translation>
    </message>
</context>
<context>
    <name>yushi::BookMenu</name>
    <message>
        <source>台帳(&amp;D)</source>
        <translation>&amp;Book</translation>
    </message>
    <message>
        <source>相談台帳を開く(&amp;O)</source>
        <translation>&amp;Open the consultation book</translation>
    </message>
    <message>
        <source>台帳に記録(&amp;R)</source>
        <translation>&amp;Record in the book</translation>
    </message>
    <message>
        <source>新しい相談として台帳に記録(&amp;N)</source>
        <translation>Record as a &amp;new consultation</translation>
    </message>
</context>
<context>
    <name>yushi::BookModel</name>
    <message>
        <source>相談日</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>相談者</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>業種</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>資金使途</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>希望額</source>
        <translation>Amount wanted</translation>
    </message>
    <message>
        <source>比べた制度</source>
        <translation>Programs compared</translation>
    </message>
    <message>
        <source>最後の変更</source>
        <translation>Last changed</translation>
    </message>
</context>
<context>
    <name>yushi::BookSession</name>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>記録せずに片付ける</source>
        <translation>Clear without recording</translation>
    </message>
    <message>
        <source>台帳への記録が終わっていません。片付ける前に決めてください。</source>
        <translation>Not everything is recorded in the book yet. Decide before the desk is cleared.</translation>
    </message>
    <message>
        <source>台帳に記録しました。(%1)</source>
        <translation>Recorded in the book. (%1)</translation>
    </message>
    <message>
        <source>別の相談として記録</source>
        <translation>Record as another consultation</translation>
    </message>
    <message>
        <source>記録しない</source>
        <translation>Do not record</translation>
    </message>
    <message>
        <source>この相談は%2に「%1」が変えています。どちらの内容も失われません。</source>
        <translation>“%1” changed this consultation on %2. Neither version is lost.</translation>
    </message>
    <message>
        <source>相手の内容を開く</source>
        <translation>Open theirs</translation>
    </message>
    <message>
        <source>台帳の相談</source>
        <translation>consultation of the book</translation>
    </message>
    <message>
        <source>台帳の相談を開く前に決めてください。</source>
        <translation>Decide this before the consultation of the book is opened.</translation>
    </message>
    <message>
        <source>この相談は台帳からほかの窓口が消しています。画面の内容はそのままです。</source>
        <translation>Another desk has deleted this consultation from the book. What is on the screen stays as it is.</translation>
    </message>
    <message>
        <source>記録しています: %1</source>
        <translation>Recording: %1</translation>
    </message>
    <message>
        <source>記録していません: %1</source>
        <translation>Not recorded: %1</translation>
    </message>
    <message>
        <source>「%1」: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>台帳に記録しています…</source>
        <translation>Recording in the book…</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>「%1」を台帳に記録しました。(%2)</source>
        <translation>“%1” is recorded in the book. (%2)</translation>
    </message>
    <message>
        <source>まだ何も書かれていないので、台帳に記録していません。</source>
        <translation>Nothing is written yet: nothing is recorded in the book.</translation>
    </message>
    <message>
        <source>台帳に記録していません。</source>
        <translation>Not recorded in the book.</translation>
    </message>
    <message>
        <source>もう一度記録</source>
        <translation>Record again</translation>
    </message>
    <message>
        <source>台帳の相談は開いていません。待つ間に、別の相談が開かれました。</source>
        <translation>The consultation of the book is not opened: another one came on the desk meanwhile.</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>台帳への記録が終わっていません。閉じる前に決めてください。</source>
        <translation>Not everything is recorded in the book. Decide this before the window closes.</translation>
    </message>
    <message>
        <source>記録してから閉じる</source>
        <translation>Close when recorded</translation>
    </message>
    <message>
        <source>記録せずに閉じる</source>
        <translation>Close unrecorded</translation>
    </message>
    <message>
        <source>閉じない</source>
        <translation>Stay open</translation>
    </message>
    <message>
        <source>新しい台帳を作る</source>
        <translation>Begin a new book</translation>
    </message>
</context>
<context>
    <name>yushi::BookWindow</name>
    <message>
        <source>台帳を開いています…</source>
        <translation>Opening the book…</translation>
    </message>
    <message>
        <source>台帳の控えを作る</source>
        <translation>Back up the book</translation>
    </message>
    <message>
        <source>控えを作りました: %1</source>
        <translation>Backed up: %1</translation>
    </message>
    <message>
        <source>相談台帳</source>
        <translation>Consultation book</translation>
    </message>
    <message>
        <source>控えを作る…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>統計</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>台帳の場所</source>
        <translation>Place of the book</translation>
    </message>
    <message>
        <source>相談者</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>新しい台帳を作る</source>
        <translation>Begin a new book</translation>
    </message>
</context>
<context>
    <name>yushi::BusyBar</name>
    <message>
        <source>処理中</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>yushi::CapacityPage</name>
    <message>
        <source>左に直近の決算の数字を書くと、1年にいくら返せるか、今の債務を何年で返せるか、案ごとに余力がいくら残るかが出ます。空のところは0ではなく「未回答」として扱います。</source>
        <translation>Type the figures of the last closed year on the left to see how much can be repaid a year, in how many years the debt is repaid, and what each plan leaves. What is empty is not 0 but not answered.</translation>
    </message>
    <message>
        <source>返済能力</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>案ごとの返済能力</source>
        <translation>Capacity by plan</translation>
    </message>
</context>
<context>
    <name>yushi::CaseSession</name>
    <message>
        <source>新しい相談を始める前に決めてください。</source>
        <translation>Decide before a new consultation begins.</translation>
    </message>
    <message>
        <source>「%1」を開く前に決めてください。</source>
        <translation>Decide before &quot;%1&quot; is opened.</translation>
    </message>
    <message>
        <source>片付ける前に決めてください。</source>
        <translation>Decide before the desk is cleared.</translation>
    </message>
    <message>
        <source>閉じる前に決めてください。</source>
        <translation>Decide before the window closes.</translation>
    </message>
    <message>
        <source>読み込み直すと失われます。</source>
        <translation>Reloading discards them.</translation>
    </message>
</context>
<context>
    <name>yushi::CaseSummary</name>
    <message>
        <source>まだ何も答えていません。</source>
        <translation>Nothing is answered yet.</translation>
    </message>
    <message>
        <source>① を直す</source>
        <translation>Change ①</translation>
    </message>
</context>
<context>
    <name>yushi::ChartPage</name>
    <message>
        <source>内訳 %1</source>
        <translation>Parts of %1</translation>
    </message>
    <message>
        <source>毎月の支払</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>残高</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>累計の負担</source>
        <translation>Cost so far</translation>
    </message>
    <message>
        <source>毎月の支払を元金・利息・保証料・利子補給に分ける</source>
        <translation>Each month by principal, interest, fee and subsidy</translation>
    </message>
    <message>
        <source>案ごとの毎月の支払</source>
        <translation>What each plan pays a month</translation>
    </message>
    <message>
        <source>案ごとの残高</source>
        <translation>What each plan still owes</translation>
    </message>
    <message>
        <source>利息・保証料・税を足し、戻る補助を引いたもの</source>
        <translation>Interest, fee and tax added up, less what comes back</translation>
    </message>
    <message>
        <source>グラフ: %1(矢印キーで月を動かせます)</source>
        <translation>Chart: %1 (arrow keys move the month)</translation>
    </message>
</context>
<context>
    <name>yushi::ChoiceEditor</name>
    <message>
        <source>(未回答)</source>
        <translation>(unanswered)</translation>
    </message>
    <message>
        <source>自動: %1</source>
        <translation>computed: %1</translation>
    </message>
</context>
<context>
    <name>yushi::ChoicesEditor</name>
    <message>
        <source>未回答</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>なし(どれにもあたらない)</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>自動: %1</source>
        <translation>computed: %1</translation>
    </message>
</context>
<context>
    <name>yushi::ClientFields</name>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>屋号・会社名</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>相談者(任意)</source>
        <translation>Client (optional)</translation>
    </message>
    <message>
        <source>相談者: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>書かなくてもかまいません</source>
        <translation>May be left empty</translation>
    </message>
    <message>
        <source>相談の控えのためのものです。判定と計算には使いません。</source>
        <translation>For your records. Verdicts and figures do not depend on it.</translation>
    </message>
</context>
<context>
    <name>yushi::ClientModel</name>
    <message>
        <source>相談者</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>最後の相談日</source>
        <translation>Last consultation</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>yushi::ClientsPage</name>
    <message>
        <source>%1人</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1人以上</source>
        <translation>%1 clients or more</translation>
    </message>
    <message>
        <source>「%1」に合う相談者はいません。</source>
        <translation>No client matches “%1”.</translation>
    </message>
    <message>
        <source>まだ相談者がいません。名前か事業者名を入れた相談を記録すると、ここに並びます。</source>
        <translation>There are no clients yet. Consultations recorded with a name or a business bring them here.</translation>
    </message>
    <message>
        <source>名前・業種・制度・メモで探す</source>
        <translation>Search by name, trade, program or note</translation>
    </message>
    <message>
        <source>相談者を探す</source>
        <translation>Search clients</translation>
    </message>
    <message>
        <source>相談者の一覧</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>この相談者の相談を見る</source>
        <translation>Show this client’s consultations</translation>
    </message>
</context>
<context>
    <name>yushi::ComparisonModel</name>
    <message>
        <source>ダブルクリックかF2で変えられます。空にすると相談内容の値に戻ります。</source>
        <translation>Double-click or press F2 to change; empty it to take the value of the need.</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>none</translation>
    </message>
    <message>
        <source>融資額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>利率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>返済期間</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>据置期間</source>
        <translation>Grace period</translation>
    </message>
    <message>
        <source>返済方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>資金名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1。案Aと比べて %2</source>
        <translation>%1. Compared with plan A: %2</translation>
    </message>
    <message>
        <source>案Aと比べて %1</source>
        <translation>Compared with plan A: %1</translation>
    </message>
    <message>
        <source>クリックかEnterで、計算のしかたを見られます。</source>
        <translation>Click or press Enter to see how it was computed.</translation>
    </message>
    <message>
        <source>「%1」(%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
</context>
<context>
    <name>yushi::ComparisonPage</name>
    <message>
        <source>変更をすべての案にあてはめる</source>
        <translation>Change all plans alike</translation>
    </message>
    <message>
        <source>金額・期間・利率・条件の変更を、どの案にも同じように入れます。</source>
        <translation>Changes of amount, term, rate and conditions go into every plan.</translation>
    </message>
    <message>
        <source>案%1を外す</source>
        <translation>Remove plan %1</translation>
    </message>
    <message>
        <source>グラフ</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>年ごと %1</source>
        <translation>By year %1</translation>
    </message>
    <message>
        <source>返済予定表 %1</source>
        <translation>Schedule %1</translation>
    </message>
    <message>
        <source>条件 %1</source>
        <translation>Conditions %1</translation>
    </message>
    <message>
        <source>案の比較</source>
        <translation>Comparison of plans</translation>
    </message>
    <message>
        <source>返済予定表</source>
        <translation>Repayment schedule</translation>
    </message>
    <message>
        <source>年ごとの返済</source>
        <translation>Repayment by year</translation>
    </message>
    <message>
        <source>50,000,000円▲少</source>
        <comment>the widest cell that must not be cut</comment>
        <translation>50,000,000 yen▲ more</translation>
    </message>
    <message>
        <source>あわせて使う</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>yushi::Desk</name>
    <message>
        <source>案を加える</source>
        <translation>Add plan</translation>
    </message>
    <message>
        <source>案を外す</source>
        <translation>Remove plan</translation>
    </message>
    <message>
        <source>%1(すべての案)</source>
        <translation>%1 (all plans)</translation>
    </message>
    <message>
        <source>案%1の%2</source>
        <translation>Plan %1: %2</translation>
    </message>
</context>
<context>
    <name>yushi::EditMenu</name>
    <message>
        <source>編集(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>コピー(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>表全体をコピー(&amp;T)</source>
        <translation>Copy whole &amp;table</translation>
    </message>
    <message>
        <source>キーボードがある表を、見出しと共に表計算ソフトへ貼れる形で写します。</source>
        <translation>Copies the table that has the keyboard, with its headings, so that it can be pasted into a spreadsheet.</translation>
    </message>
    <message>
        <source>設定(&amp;S)…</source>
        <translation>&amp;Settings…</translation>
    </message>
</context>
<context>
    <name>yushi::ExistingLoansModel</name>
    <message>
        <source>書いてください</source>
        <translation>Write it here</translation>
    </message>
    <message>
        <source>(ここに書くと加わります)</source>
        <translation>(type here to add one)</translation>
    </message>
    <message>
        <source>借り換える</source>
        <translation>refinanced</translation>
    </message>
    <message>
        <source>借り換えない</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>既存借入の%1</source>
        <translation>Existing loan: %1</translation>
    </message>
    <message>
        <source>既存借入を消す</source>
        <translation>Delete an existing loan</translation>
    </message>
    <message>
        <source>借換</source>
        <translation>Refinance</translation>
    </message>
    <message>
        <source>印を付けた借入を、くらべている案で借り換えます。</source>
        <translation>Ticked loans are repaid by the plans that are compared.</translation>
    </message>
    <message>
        <source>借入先・名前</source>
        <translation>Lender or name</translation>
    </message>
    <message>
        <source>残高</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>利率(年)</source>
        <translation>Rate a year</translation>
    </message>
    <message>
        <source>残り期間</source>
        <translation>Remaining term</translation>
    </message>
    <message>
        <source>毎回の額を書けば、空のままでかまいません。</source>
        <translation>May stay empty where the payment is given.</translation>
    </message>
    <message>
        <source>毎回の額</source>
        <translation>Each payment</translation>
    </message>
    <message>
        <source>元金均等は元金、元利均等は元利の額。残り期間を書けば、空のままでかまいません。</source>
        <translation>Principal with equal principal, principal and interest with level payments. May stay empty where the remaining term is given.</translation>
    </message>
    <message>
        <source>返済方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>残りの据置</source>
        <translation>Grace left</translation>
    </message>
    <message>
        <source>保証料の返戻</source>
        <translation>Fee refund</translation>
    </message>
    <message>
        <source>保証協会が示した額。空なら、払った保証料から見積もります。</source>
        <translation>As the corporation says. Empty: estimated from the fee that was paid.</translation>
    </message>
    <message>
        <source>払った保証料</source>
        <translation>Fee paid</translation>
    </message>
    <message>
        <source>借りたときに払った額</source>
        <translation>Paid when it was drawn</translation>
    </message>
    <message>
        <source>当初の融資額</source>
        <translation>Original amount</translation>
    </message>
    <message>
        <source>当初の保証期間</source>
        <translation>Original guarantee term</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>「%1」(%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
</context>
<context>
    <name>yushi::ExplanationPanel</name>
    <message>
        <source>案%1の計算のしかた</source>
        <translation>How plan %1 is computed</translation>
    </message>
    <message>
        <source>閉じる (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>計算のしかた</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>この案は今の条件では計算できません。</source>
        <translation>This plan cannot be computed as it stands.</translation>
    </message>
    <message>
        <source>利率は入力した値で、資料の利率ではありません。</source>
        <translation>The rate was entered; it is not the one in the document.</translation>
    </message>
    <message>
        <source>この額には、1つに決まる式がありません。保証料に幅があるときは、「条件」で料率区分を選ぶと決まります。</source>
        <translation>No single formula gives this amount. Where the fee is a band, choose the fee class under “Conditions”.</translation>
    </message>
    <message>
        <source>出典: </source>
        <translation>Source: </translation>
    </message>
</context>
<context>
    <name>yushi::FactField</name>
    <message>
        <source>決める人: %1</source>
        <translation>Decided by: %1</translation>
    </message>
</context>
<context>
    <name>yushi::FactsForm</name>
    <message>
        <source>相談内容の項目</source>
        <translation>Questions about applicant and need</translation>
    </message>
    <message>
        <source>すべて表示(ほかに%1項目)</source>
        <translation>Show all (%1 more)</translation>
    </message>
    <message>
        <source>今の回答では、どの制度の判定にも関係のない項目も表示します。</source>
        <translation>Shows questions too that no verdict depends on, as things stand.</translation>
    </message>
</context>
<context>
    <name>yushi::FeeForm</name>
    <message>
        <source>料率区分</source>
        <translation>Fee class</translation>
    </message>
    <message>
        <source>保証の種類</source>
        <translation>Kind of guarantee</translation>
    </message>
    <message>
        <source>保証料の納め方</source>
        <translation>Payment of the fee</translation>
    </message>
    <message>
        <source>分割係数</source>
        <translation>Instalment coefficients</translation>
    </message>
    <message>
        <source>保証料率</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>割引・上乗せ</source>
        <translation>Discounts and surcharges</translation>
    </message>
    <message>
        <source>保証料の補助</source>
        <translation>Fee subsidy</translation>
    </message>
    <message>
        <source>決めない(幅で示す)</source>
        <translation>not chosen (shown as a band)</translation>
    </message>
    <message>
        <source>率(年)</source>
        <translation>Rate a year</translation>
    </message>
    <message>
        <source>納め方</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>例: 0.8%</source>
        <translation>e.g. 0.8%</translation>
    </message>
    <message>
        <source>資料のとおり</source>
        <translation>As the document has it</translation>
    </message>
    <message>
        <source>率を入力する</source>
        <translation>Enter a rate</translation>
    </message>
    <message>
        <source>わからない(幅で示す)</source>
        <translation>not known (shown as a band)</translation>
    </message>
    <message>
        <source>区分%1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>はじめに一括で</source>
        <translation>all at drawdown</translation>
    </message>
    <message>
        <source>毎年に分けて</source>
        <translation>in yearly parts</translation>
    </message>
    <message>
        <source>国などの補助</source>
        <translation>Subsidies of the state</translation>
    </message>
    <message>
        <source>「%1」(%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
</context>
<context>
    <name>yushi::FileMenu</name>
    <message>
        <source>ファイル(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>新しい相談(&amp;N)</source>
        <translation>&amp;New consultation</translation>
    </message>
    <message>
        <source>開く(&amp;O)…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>最近の相談(&amp;R)</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>名前を付けて保存(&amp;A)…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>読み込み直す(&amp;L)</source>
        <translation>Re&amp;load</translation>
    </message>
    <message>
        <source>片付け(&amp;E)</source>
        <translation>Cl&amp;ear the desk</translation>
    </message>
    <message>
        <source>机を空にし、相談者の跡(最近の相談、編集の記録、元に戻す履歴、クリップボード)を消します。保存したファイルとその控えは残ります。</source>
        <translation>Empties the desk and removes what is left of the client (recent files, record of edits, undo history, clipboard). The saved file and its backups stay.</translation>
    </message>
    <message>
        <source>終了(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>(ありません)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>相談を開く</source>
        <translation>Open a consultation</translation>
    </message>
    <message>
        <source>相談 (*.yushi);;すべてのファイル (*)</source>
        <translation>Consultations (*.yushi);;All files (*)</translation>
    </message>
    <message>
        <source>名前を付けて保存</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>相談 (*.yushi)</source>
        <translation>Consultations (*.yushi)</translation>
    </message>
</context>
<context>
    <name>yushi::FilterBar</name>
    <message>
        <source>発行: すべて</source>
        <translation>All issuers</translation>
    </message>
    <message>
        <source>資金名・発行で絞り込む</source>
        <translation>Filter by name or issuer</translation>
    </message>
    <message>
        <source>制度の絞り込み</source>
        <translation>Filter of the programs</translation>
    </message>
    <message>
        <source>判定: すべて</source>
        <translation>All verdicts</translation>
    </message>
    <message>
        <source>使えないものを除く</source>
        <translation>All but ineligible</translation>
    </message>
    <message>
        <source>使途: すべて</source>
        <translation>All uses</translation>
    </message>
    <message>
        <source>まとめない</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>発行ごと</source>
        <translation>By issuer</translation>
    </message>
    <message>
        <source>資金ごと</source>
        <translation>By fund</translation>
    </message>
    <message>
        <source>判定で絞り込む</source>
        <translation>Filter by verdict</translation>
    </message>
    <message>
        <source>使途で絞り込む</source>
        <translation>Filter by use</translation>
    </message>
    <message>
        <source>発行と版で絞り込む</source>
        <translation>Filter by issuer and edition</translation>
    </message>
    <message>
        <source>一覧のまとめ方</source>
        <translation>Grouping of the list</translation>
    </message>
    <message>
        <source>範囲: この所在地と全国</source>
        <translation>This place and nationwide</translation>
    </message>
    <message>
        <source>範囲: ほかの所在地も</source>
        <translation>Other places too</translation>
    </message>
    <message>
        <source>判定ごと</source>
        <translation>By verdict</translation>
    </message>
    <message>
        <source>どの所在地の制度か</source>
        <translation>Places whose programs are listed</translation>
    </message>
</context>
<context>
    <name>yushi::FinancesForm</name>
    <message>
        <source>利益</source>
        <translation>Profits</translation>
    </message>
    <message>
        <source>貸借対照表</source>
        <translation>Balance sheet</translation>
    </message>
    <message>
        <source>返済と売上</source>
        <translation>Repayment and sales</translation>
    </message>
    <message>
        <source>営業利益</source>
        <translation>Operating profit</translation>
    </message>
    <message>
        <source>経常利益</source>
        <translation>Ordinary profit</translation>
    </message>
    <message>
        <source>税引後利益</source>
        <translation>Profit after tax</translation>
    </message>
    <message>
        <source>減価償却費</source>
        <translation>Depreciation</translation>
    </message>
    <message>
        <source>法人税等</source>
        <translation>Income taxes</translation>
    </message>
    <message>
        <source>売掛金</source>
        <translation>Receivables</translation>
    </message>
    <message>
        <source>受取手形</source>
        <translation>Notes receivable</translation>
    </message>
    <message>
        <source>在庫</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>買掛金</source>
        <translation>Payables</translation>
    </message>
    <message>
        <source>支払手形</source>
        <translation>Notes payable</translation>
    </message>
    <message>
        <source>借入金(役員借入を除く)</source>
        <translation>Borrowings (without officers’ loans)</translation>
    </message>
    <message>
        <source>社債</source>
        <translation>Bonds</translation>
    </message>
    <message>
        <source>割賦未払金</source>
        <translation>Instalments owing</translation>
    </message>
    <message>
        <source>現預金</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>年間の元金返済</source>
        <translation>Principal repaid a year</translation>
    </message>
    <message>
        <source>売上高</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>変動費率</source>
        <translation>Variable costs, share of sales</translation>
    </message>
    <message>
        <source>調べる売上の減少</source>
        <translation>Fall of sales to look at</translation>
    </message>
    <message>
        <source>未回答</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>「%1」(%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
</context>
<context>
    <name>yushi::HeldEditions</name>
    <message>
        <source>収録している制度(%1から数えて)</source>
        <translation>Programs held (counted from %1)</translation>
    </message>
    <message>
        <source>収録しているのは過年度の資料です。金利・限度額・受付は変わっています。申し込む前に、かならず窓口で今の条件を確かめてください。</source>
        <translation>All documents held here are of past years. Rates, limits and periods of application have changed. Ask at the desk for today’s terms before you apply.</translation>
    </message>
    <message>
        <source>「古さ」のある発行元は過年度の資料です。金利・限度額・受付は変わっています。申し込む前に、かならず窓口で今の条件を確かめてください。</source>
        <translation>Where an age is shown the document is of a past year. Rates, limits and periods of application have changed. Ask at the desk for today’s terms before you apply.</translation>
    </message>
    <message>
        <source>一部・%1行</source>
        <translation>part, %1</translation>
    </message>
    <message>
        <source>全部・%1行</source>
        <translation>whole, %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>今の資料</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>%1前</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>(%1の資料)</source>
        <translation> (brought by %1)</translation>
    </message>
    <message>
        <source>補助・%1件</source>
        <translation>%1 supports</translation>
    </message>
</context>
<context>
    <name>yushi::HelpMenu</name>
    <message>
        <source>ヘルプ(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>使いかたとキー(&amp;H)</source>
        <translation>&amp;How to use it, and keys</translation>
    </message>
</context>
<context>
    <name>yushi::HelpPage</name>
    <message>
        <source>使いかたとキー</source>
        <translation>How to use it, and keys</translation>
    </message>
    <message>
        <source>三つの手順</source>
        <translation>Three steps</translation>
    </message>
    <message>
        <source>① 相談内容: わかっていることだけを答えます。「未回答」は「いいえ」や0とは別に扱われます。</source>
        <translation>① Consultation: answer only what is known. “Not answered” is not the same as “no” or 0.</translation>
    </message>
    <message>
        <source>③ くらべる: 「比較」に印を付けた制度が4つまで並びます。額・利率・期間・据置は、欄をダブルクリックするかF2で変えられます。</source>
        <translation>③ Comparison: up to four programs marked under “Compare” stand side by side. Double-click a cell or press F2 to change amount, rate, term or grace.</translation>
    </message>
    <message>
        <source>書きかた</source>
        <translation>How to write values</translation>
    </message>
    <message>
        <source>金額は 3千万、1億2,500万円、30,000,000、期間は 7年、84か月、日付は R8.4.1、2026/4/1 のように、全角でも書けます。数だけなら横の単位で数え、どちらとも読めるときは聞きます。読み取った値が横に出ます。</source>
        <translation>Amounts as 3千万, 1億2,500万円 or 30,000,000, terms as 7年 or 84か月, dates as R8.4.1 or 2026/4/1, in full width too. A number alone counts the unit beside it; where it may mean two things you are asked. What was read stands beside the field.</translation>
    </message>
    <message>
        <source>安心のために</source>
        <translation>Nothing gets lost</translation>
    </message>
    <message>
        <source>どの変更も「元に戻す」で一つずつ戻せます。資料にない数字は「記載なし」と出て、0とは別です。</source>
        <translation>Every change can be undone, one by one. A figure that the document does not give is shown as “not stated”, which is not 0.</translation>
    </message>
    <message>
        <source>表はコピーしてそのまま表計算ソフトに貼れます。金額は数として入ります。</source>
        <translation>Copy a table and paste it into a spreadsheet; amounts arrive as numbers.</translation>
    </message>
    <message>
        <source>キー</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>次の欄・前の欄へ</source>
        <translation>To the next or previous field</translation>
    </message>
    <message>
        <source>Tab・Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>比較に入れる・外す(一覧の行で)</source>
        <translation>Put into the comparison or take out (on a row of the list)</translation>
    </message>
    <message>
        <source>Enter・Space</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>案の値を変える(比較表の欄で)</source>
        <translation>Change a value of a plan (on a cell of the comparison)</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>次のタブ・前のタブ</source>
        <translation>Next or previous tab</translation>
    </message>
    <message>
        <source>Ctrl+Tab・Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab, Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>メニューへ</source>
        <translation>To the menus</translation>
    </message>
    <message>
        <source>F10・Alt</source>
        <translation>F10, Alt</translation>
    </message>
    <message>
        <source>このページを閉じる</source>
        <translation>Close this page</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>② 使える制度: 答えるたびに ○使える ？確認すれば使える ×使えない に分かれます。行を選ぶと、わけと資料の箇所が横に出ます。</source>
        <translation>② Programs: with each answer they stand as ○ open, ? to clear up or × not open. Choose a row to see why, and where in the document it stands.</translation>
    </message>
</context>
<context>
    <name>yushi::JudgementGroup</name>
    <message>
        <source>人が決めること</source>
        <translation>Decided by people</translation>
    </message>
    <message>
        <source>使っていない判断を消す</source>
        <translation>Remove the unused answers</translation>
    </message>
</context>
<context>
    <name>yushi::LeasesModel</name>
    <message>
        <source>書いてください</source>
        <translation>Write it here</translation>
    </message>
    <message>
        <source>(ここで制度を選ぶと加わります)</source>
        <translation>(choose a program here to add one)</translation>
    </message>
    <message>
        <source>わからない(両方を示す)</source>
        <translation>not known (both are shown)</translation>
    </message>
    <message>
        <source>残高に対して</source>
        <translation>on the balance</translation>
    </message>
    <message>
        <source>価格に対して</source>
        <translation>on the price</translation>
    </message>
    <message>
        <source>設備の%1</source>
        <translation>Equipment: %1</translation>
    </message>
    <message>
        <source>設備を消す</source>
        <translation>Delete equipment</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>割賦損料かリース料率の制度</source>
        <translation>A program with a charge of an instalment sale or a lease</translation>
    </message>
    <message>
        <source>設備の価格</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>支払の期間</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>支払の間隔</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>損料率・リース料率</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>資料の範囲のうちの率。割賦は年、リースは月の率</source>
        <translation>Within the range of the document: a year for instalment sales, a month for leases</translation>
    </message>
    <message>
        <source>損料のかけ方</source>
        <translation>Charge on</translation>
    </message>
    <message>
        <source>資料からわからないときは、両方で計算します。</source>
        <translation>Where the document does not say, both are computed.</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>「%1」(%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
    <message>
        <source>一覧から選んでください。</source>
        <translation>Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>yushi::LeasingPage</name>
    <message>
        <source>割賦損料かリースの制度を選び、設備の価格・期間・率を書くと、同じ設備を融資で買う場合と並べて示します。</source>
        <translation>Choose a program of instalment sales or leases and type price, term and charge: it is shown beside loans for the same equipment.</translation>
    </message>
    <message>
        <source>選んだ設備を消す</source>
        <translation>Delete this equipment</translation>
    </message>
    <message>
        <source>割賦・リースの設備</source>
        <translation>Equipment on instalments or leased</translation>
    </message>
    <message>
        <source>割賦・リースと融資</source>
        <translation>Instalments and leases beside loans</translation>
    </message>
</context>
<context>
    <name>yushi::MainWindow</name>
    <message>
        <source>ほか %1 件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>融資くらべ</source>
        <translation>YushiKurabe – loans compared</translation>
    </message>
    <message>
        <source>① 相談内容</source>
        <translation>① Applicant and need</translation>
    </message>
    <message>
        <source>② 使える制度</source>
        <translation>② Programs</translation>
    </message>
    <message>
        <source>③ くらべる</source>
        <translation>③ Comparison</translation>
    </message>
    <message>
        <source>名前のない相談</source>
        <translation>Unnamed consultation</translation>
    </message>
    <message>
        <source>%1(読み取り専用)</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>%1[*] ― 融資くらべ</source>
        <translation>%1[*] – YushiKurabe</translation>
    </message>
    <message>
        <source>見本を開く前に決めてください。</source>
        <translation>Decide before the sample is opened.</translation>
    </message>
    <message>
        <source>これは概算です。審査の結果や条件を約束するものではなく、決めるのは金融機関です。</source>
        <translation>An estimate: it promises neither a loan nor its terms. The lender decides.</translation>
    </message>
    <message>
        <source>使える %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>確認すれば使える %1</source>
        <translation>to clear up %1</translation>
    </message>
    <message>
        <source>使えない %1</source>
        <translation>not open %1</translation>
    </message>
    <message>
        <source>③ くらべる(%1案)</source>
        <translation>③ Compare (%1)</translation>
    </message>
    <message>
        <source>過年度の資料もあります</source>
        <translation>Some documents are of past years</translation>
    </message>
    <message>
        <source>収録は過年度の資料です</source>
        <translation>The documents are of past years</translation>
    </message>
</context>
<context>
    <name>yushi::MessageBar</name>
    <message>
        <source>注意</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>この知らせを閉じる</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>yushi::MunicipalityEditor</name>
    <message>
        <source>例: 長野市、ながの</source>
        <translation>e.g. 長野市, ながの</translation>
    </message>
    <message>
        <source>市区町村の一覧(↓)</source>
        <translation>List of municipalities (↓)</translation>
    </message>
    <message>
        <source>未回答</source>
        <translation>unanswered</translation>
    </message>
</context>
<context>
    <name>yushi::NextQuestion</name>
    <message>
        <source>判定を待つ質問はありません。</source>
        <translation>No verdict waits for an answer.</translation>
    </message>
    <message>
        <source>▶ まずここから: %1</source>
        <translation>▶ Begin here: %1</translation>
    </message>
    <message>
        <source>▶ 次の質問: %1</source>
        <translation>▶ Next: %1</translation>
    </message>
    <message>
        <source>回答待ち%1件のうち%2件にかかわります。</source>
        <translation>Bears on %2 of the %1 that wait for answers.</translation>
    </message>
    <message>
        <source>%1 → 回答待ち %2件</source>
        <translation>%1 → %2 still wait</translation>
    </message>
</context>
<context>
    <name>yushi::OfferForm</name>
    <message>
        <source>計算のしかた</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>契約書</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>融資の実行日</source>
        <translation>Day of drawdown</translation>
    </message>
    <message>
        <source>返済と契約</source>
        <translation>Repayment and contract</translation>
    </message>
    <message>
        <source>信用保証料</source>
        <translation>Guarantee fee</translation>
    </message>
    <message>
        <source>契約書(印紙税)</source>
        <translation>Contract (stamp duty)</translation>
    </message>
    <message>
        <source>例: R8.4.1</source>
        <translation>e.g. 2026/4/1</translation>
    </message>
    <message>
        <source>標準(月割り・1円単位)</source>
        <translation>Plain: by months, to the yen</translation>
    </message>
    <message>
        <source>個別の設定</source>
        <translation>Settings of its own</translation>
    </message>
    <message>
        <source>印紙税を含めない</source>
        <translation>Leave stamp duty out</translation>
    </message>
    <message>
        <source>紙の契約書</source>
        <translation>Written contract</translation>
    </message>
    <message>
        <source>電子契約(印紙税なし)</source>
        <translation>Electronic contract (no stamp duty)</translation>
    </message>
    <message>
        <source>案の条件</source>
        <translation>Conditions of the plan</translation>
    </message>
    <message>
        <source>「%1」(%2): %3</source>
        <translation>“%1” (%2): %3</translation>
    </message>
</context>
<context>
    <name>yushi::PaperActions</name>
    <message>
        <source>控え (*.json)</source>
        <translation>Receipt (*.json)</translation>
    </message>
    <message>
        <source>検算用の控えを書き出す(&amp;V)…</source>
        <translation>Export a receipt for &amp;verification…</translation>
    </message>
    <message>
        <source>Excelブック (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDFに書き出す(&amp;D)…</source>
        <translation>Export as P&amp;DF…</translation>
    </message>
    <message>
        <source>Excelブックに書き出す(&amp;X)…</source>
        <translation>Export as E&amp;xcel workbook…</translation>
    </message>
    <message>
        <source>CSVに書き出す(&amp;C)…</source>
        <translation>Export as &amp;CSV…</translation>
    </message>
    <message>
        <source>報告書</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>プレビュー</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>書き出す</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>書き出しました: %1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>フォルダーを開く</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>1枚のまとめを印刷(&amp;P)…</source>
        <translation>&amp;Print the summary (one page)…</translation>
    </message>
    <message>
        <source>くわしい報告書を印刷(&amp;T)…</source>
        <translation>Prin&amp;t the whole report…</translation>
    </message>
</context>
<context>
    <name>yushi::PaperDialog</name>
    <message>
        <source>毎回の返済予定を別表にして付ける</source>
        <translation>Annex with every payment</translation>
    </message>
    <message>
        <source>空のままでもかまいません</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>相談者のお名前(&amp;N)</source>
        <translation>&amp;Name of the client</translation>
    </message>
</context>
<context>
    <name>yushi::PlacePage</name>
    <message>
        <source>このコンピューターのファイル</source>
        <translation>A file on this computer</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>PostgreSQLサーバー(窓口どうしで共有)</source>
        <translation>A PostgreSQL server, shared by several desks</translation>
    </message>
    <message>
        <source>サーバー</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>ポート</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>データベース</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>User</translation>
    </message>
    <message>
        <source>パスワードはこのプログラムには保存しません。~/.pgpass に書いておくと使われます。サーバーを設定したときだけ、この接続で通信します。</source>
        <translation>This program does not keep the password: write it into ~/.pgpass. Only where a server is set does the program use the network, for this connection alone.</translation>
    </message>
    <message>
        <source>この場所を使う</source>
        <translation>Use this place</translation>
    </message>
</context>
<context>
    <name>yushi::PlanSliders</name>
    <message>
        <source>利率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>据置</source>
        <translation>Grace</translation>
    </message>
</context>
<context>
    <name>yushi::PlansView</name>
    <message>
        <source>案の比較</source>
        <translation>Comparison of the plans</translation>
    </message>
    <message>
        <source>借換</source>
        <translation>Refinance</translation>
    </message>
    <message>
        <source>返済能力</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>割賦・リース</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>② の一覧の「比較」に印を付けると、ここに返済額・利息・グラフ・返済予定表が4つまで並びます。</source>
        <translation>Tick “Compare” in the list of ②: payments, interest, charts and schedules of up to four stand here.</translation>
    </message>
</context>
<context>
    <name>yushi::ProgramDelegate</name>
    <message>
        <source>○ 使える</source>
        <translation>○ open</translation>
    </message>
    <message>
        <source>？ 確認</source>
        <translation>? to clear up</translation>
    </message>
    <message>
        <source>× 使えない</source>
        <translation>× not open</translation>
    </message>
</context>
<context>
    <name>yushi::ProgramDetails</name>
    <message>
        <source>選んだ制度の要件と条件</source>
        <translation>Requirements and terms of the chosen program</translation>
    </message>
    <message>
        <source>一覧で制度を選ぶと、使える理由・使えない理由を要件ごとに表示します。</source>
        <translation>Choose a program in the list to see why it is or is not available, requirement by requirement.</translation>
    </message>
    <message>
        <source>一覧で制度を選ぶと、ほかの版と前の版からの変更点を表示します。</source>
        <translation>Choose a program in the list to see its other editions and what changed.</translation>
    </message>
    <message>
        <source>理由と条件</source>
        <translation>Reasons, terms</translation>
    </message>
    <message>
        <source>版の違い</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>利率の推移</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>選んだ制度の版と変更点</source>
        <translation>Editions of the chosen program and what changed</translation>
    </message>
</context>
<context>
    <name>yushi::ProgramList</name>
    <message>
        <source>使える制度の一覧</source>
        <translation>List of programs</translation>
    </message>
    <message>
        <source>%1件を表示 / 見込みあり %2件</source>
        <translation>%1 shown / %2 possible</translation>
    </message>
    <message>
        <source>× 使えない</source>
        <translation>× not open</translation>
    </message>
    <message>
        <source>① で答えるたびに判定が変わり、使える制度が上に並びます。「比較」に印を付けた制度を ③ でくらべます。</source>
        <translation>Verdicts change with every answer in ①, and what is open comes first. Tick “Compare” to compare programs in ③.</translation>
    </message>
</context>
<context>
    <name>yushi::ProgramModel</name>
    <message>
        <source>くらべる案に入れる(4つまで)</source>
        <translation>Add to the comparison (at most four)</translation>
    </message>
    <message>
        <source>比較に入っています</source>
        <translation>in the comparison</translation>
    </message>
    <message>
        <source>比較に入っていません</source>
        <translation>not in the comparison</translation>
    </message>
    <message>
        <source>資料に断りなし</source>
        <translation>no reservations about the data</translation>
    </message>
    <message>
        <source>%1 — %2件、見込みあり %3件</source>
        <translation>%1 — %2 lines, %3 possible</translation>
    </message>
    <message>
        <source>使える</source>
        <translation>You can use</translation>
    </message>
    <message>
        <source>確認すれば使える</source>
        <translation>Once something is cleared up</translation>
    </message>
    <message>
        <source>使えない</source>
        <translation>Not for this need</translation>
    </message>
    <message>
        <source>%1&#x3000;%2件</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yushi::RateChart</name>
    <message>
        <source>一覧で制度を選ぶと、版ごとの利率を表示します。</source>
        <translation>Choose a program in the list to see its rates by edition.</translation>
    </message>
    <message>
        <source>利率の推移のグラフ</source>
        <translation>Chart of the rates through time</translation>
    </message>
    <message>
        <source>年利 %</source>
        <translation>% a year</translation>
    </message>
    <message>
        <source>どの版にも年利の記載がありません。</source>
        <translation>No edition states a rate a year.</translation>
    </message>
    <message>
        <source>◐ %1は一部だけの版: %2</source>
        <translation>◐ %1 covers a part only: %2</translation>
    </message>
    <message>
        <source>%1〜%2 記載なし</source>
        <translation>%1 – %2: not stated</translation>
    </message>
    <message>
        <source>┄ %1〜%2 %3(%4の推移表)</source>
        <translation>┄ %1 – %2: %3 (history in %4)</translation>
    </message>
    <message>
        <source>━ %1〜%2 %3(%4)</source>
        <translation>━ %1 – %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>yushi::RecordsPage</name>
    <message>
        <source>%1件以上</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1 consultations</translation>
    </message>
    <message>
        <source>「%1」に合う相談はありません。</source>
        <translation>No consultation matches “%1”.</translation>
    </message>
    <message>
        <source>保管した相談はありません。</source>
        <translation>No consultation is archived.</translation>
    </message>
    <message>
        <source>保管したもののほかに、この相談者の相談はありません。</source>
        <translation>This client has no consultations but archived ones.</translation>
    </message>
    <message>
        <source>まだ記録がありません。メニュー「台帳」の「台帳に記録」で、いま開いている相談がここに入ります。</source>
        <translation>Nothing is recorded yet. “Record in the book” in the menu “Book” puts the open consultation here.</translation>
    </message>
    <message>
        <source>%1件を完全に消す</source>
        <translation>Delete %1 for good</translation>
    </message>
    <message>
        <source>名前・業種・制度・メモで探す</source>
        <translation>Search by name, trade, program or note</translation>
    </message>
    <message>
        <source>相談を探す</source>
        <translation>Search consultations</translation>
    </message>
    <message>
        <source>%1 の相談だけ ✕</source>
        <translation>Only %1 ✕</translation>
    </message>
    <message>
        <source>すべての相談者に戻す</source>
        <translation>Back to all clients</translation>
    </message>
    <message>
        <source>%1 の相談だけを表示中。押すとすべての相談者に戻る</source>
        <translation>Only the consultations of %1 are listed; press to list those of all clients</translation>
    </message>
    <message>
        <source>保管したもの</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>相談の一覧</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>保管から戻す</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>保管する</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>消す…</source>
        <translation>Delete…</translation>
    </message>
</context>
<context>
    <name>yushi::Recovery</name>
    <message>
        <source>復元する前に決めてください。</source>
        <translation>Decide before the edits are restored.</translation>
    </message>
</context>
<context>
    <name>yushi::RefinancingChart</name>
    <message>
        <source>毎月の返済のグラフ(矢印キーで月を動かせます)</source>
        <translation>Chart of the monthly payments (arrow keys move the month)</translation>
    </message>
    <message>
        <source>今のまま %1</source>
        <translation>as it is %1</translation>
    </message>
    <message>
        <source>%1 %2(ここまでの差 %3)</source>
        <translation>%1 %2 (saved so far %3)</translation>
    </message>
    <message>
        <source>矢印キーかマウスで月を選ぶと、その月の返済が出ます。</source>
        <translation>Choose a month with the arrow keys or the mouse to read its payments.</translation>
    </message>
    <message>
        <source>%1目: %2</source>
        <translation>After %1: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>yushi::RefinancingPage</name>
    <message>
        <source>返している借入を1行に1つ書き、借り換えるものに印を付けると、くらべている案ごとに、返済がどう変わるかが下に出ます。</source>
        <translation>Type each loan that is being repaid in a row and tick those to be refinanced: below stands what each plan changes.</translation>
    </message>
    <message>
        <source>選んだ借入を消す</source>
        <translation>Delete this loan</translation>
    </message>
    <message>
        <source>既存の借入</source>
        <translation>Existing loans</translation>
    </message>
    <message>
        <source>借換の結果</source>
        <translation>What refinancing changes</translation>
    </message>
</context>
<context>
    <name>yushi::RulesDateField</name>
    <message>
        <source>%1(今日)</source>
        <translation>%1 (today)</translation>
    </message>
    <message>
        <source>いつの制度か</source>
        <translation>Rules of</translation>
    </message>
    <message>
        <source>いつの制度を見るか</source>
        <translation>Day whose rules are shown</translation>
    </message>
    <message>
        <source>この日に有効な版の制度を表示し、この日で判定します。日付を入れても選んでもかまいません。</source>
        <translation>Shows the editions in force on this day and judges for it. Type a date or choose one.</translation>
    </message>
    <message>
        <source>過去の版も</source>
        <translation>Past editions too</translation>
    </message>
    <message>
        <source>この日までに新しい版に替わった版の制度も一覧に加えます。</source>
        <translation>Adds programs of editions that had been replaced by that day.</translation>
    </message>
    <message>
        <source>%1例: R8.4.1</source>
        <translation>%1 E.g. 2026-04-01</translation>
    </message>
</context>
<context>
    <name>yushi::SettingsPage</name>
    <message>
        <source>報告書に入れる画像</source>
        <translation>Picture for reports</translation>
    </message>
    <message>
        <source>画像 (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>画像として読めません。PNG・JPEG・SVGを選んでください。</source>
        <translation>This cannot be read as a picture. Choose PNG, JPEG or SVG.</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>相談所の名前(&amp;N)</source>
        <translation>&amp;Name of the office</translation>
    </message>
    <message>
        <source>ロゴの画像(&amp;L)</source>
        <translation>&amp;Logo picture</translation>
    </message>
    <message>
        <source>例: 例示市商工会議所</source>
        <translation>e.g. Example City Chamber of Commerce</translation>
    </message>
    <message>
        <source>選ぶ(&amp;B)…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>名前とロゴは報告書の頭に入ります。入力したものはすぐに使われます。</source>
        <translation>The name and the logo stand at the head of reports. What you enter is used at once.</translation>
    </message>
    <message>
        <source>事務所の資料フォルダー</source>
        <translation>Folder of the office’s catalogs</translation>
    </message>
    <message>
        <source>資料のフォルダー(&amp;C)</source>
        <translation>&amp;Catalog folder</translation>
    </message>
    <message>
        <source>フォルダーを選ぶ(&amp;F)…</source>
        <translation>Choose a &amp;folder…</translation>
    </message>
    <message>
        <source>事務所で作った版も使います(共有のフォルダーでもかまいません)。次に始めたときから使われます。</source>
        <translation>Editions that the office made are used, too (the folder may be a shared one), from the next start on.</translation>
    </message>
</context>
<context>
    <name>yushi::SliderField</name>
    <message>
        <source>50,000,000円</source>
        <comment>the widest amount</comment>
        <translation>50,000,000 yen</translation>
    </message>
</context>
<context>
    <name>yushi::StartPage</name>
    <message>
        <source>続ける</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>%1 を続ける</source>
        <translation>Go on with %1</translation>
    </message>
    <message>
        <source>まだありません。保存した相談がここに並びます。</source>
        <translation>None yet. Saved consultations are listed here.</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>見本 %1 を開く</source>
        <translation>Open the sample %1</translation>
    </message>
    <message>
        <source>融資くらべ</source>
        <translation>YushiKurabe</translation>
    </message>
    <message>
        <source>公的な融資制度を「使えるか」「いくらかかるか」で見くらべます</source>
        <translation>Public loan programs compared: which are open, and what they cost</translation>
    </message>
    <message>
        <source>相談を始める</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>前回の続き</source>
        <translation>Go on with</translation>
    </message>
    <message>
        <source>見本で試す(書きかえても、見本は変わりません)</source>
        <translation>Try a sample (the sample itself never changes)</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>台帳をひらく</source>
        <translation>Open the book</translation>
    </message>
    <message>
        <source>答えるたびに、使える制度がわかります</source>
        <translation>Each answer narrows down what is open</translation>
    </message>
    <message>
        <source>次に答えることは画面が示します</source>
        <translation>The window says what to answer next</translation>
    </message>
    <message>
        <source>ファイルを開く</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>保存した相談を開きます</source>
        <translation>Goes on with a saved consultation</translation>
    </message>
    <message>
        <source>ファイルをこの画面に落としても開きます</source>
        <translation>A file dropped on this window opens, too</translation>
    </message>
    <message>
        <source>機械を買う</source>
        <translation>Buying a machine</translation>
    </message>
    <message>
        <source>借りかえる</source>
        <translation>Refinancing</translation>
    </message>
    <message>
        <source>売上が減った</source>
        <translation>Sales have fallen</translation>
    </message>
</context>
<context>
    <name>yushi::StatisticsPage</name>
    <message>
        <source>CSVに書き出す…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>月ごとの相談</source>
        <translation>Consultations by month</translation>
    </message>
    <message>
        <source>制度ごとの判定</source>
        <translation>Verdicts by program</translation>
    </message>
    <message>
        <source>月ごとの相談と判定のグラフ</source>
        <translation>Chart of consultations and verdicts by month</translation>
    </message>
    <message>
        <source>まだ記録がありません。</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>比較</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>比べた制度の判定(月ごと)</source>
        <translation>Verdicts on compared programs, by month</translation>
    </message>
    <message>
        <source>統計をCSVに書き出す</source>
        <translation>Export the statistics as CSV</translation>
    </message>
    <message>
        <source>書き出しました: %1</source>
        <translation>Exported: %1</translation>
    </message>
</context>
<context>
    <name>yushi::StepRail</name>
    <message>
        <source>答え %1</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>使える %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>確認 %1</source>
        <translation>to clear up %1</translation>
    </message>
    <message>
        <source>%1案</source>
        <translation>%1 plans</translation>
    </message>
    <message>
        <source>ホーム</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>相談内容</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>使える制度</source>
        <translation>Programs</translation>
    </message>
    <message>
        <source>くらべる</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>相談の順番</source>
        <translation>Steps of the consultation</translation>
    </message>
</context>
<context>
    <name>yushi::TextSizeChoice</name>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>小</source>
        <translation>S</translation>
    </message>
    <message>
        <source>中</source>
        <translation>M</translation>
    </message>
    <message>
        <source>大</source>
        <translation>L</translation>
    </message>
    <message>
        <source>文字を小さく</source>
        <translation>Small text</translation>
    </message>
    <message>
        <source>文字を中くらいに</source>
        <translation>Medium text</translation>
    </message>
    <message>
        <source>文字を大きく</source>
        <translation>Large text</translation>
    </message>
</context>
<context>
    <name>yushi::TypedEditor</name>
    <message>
        <source>例: 3千万</source>
        <translation>e.g. 30,000,000</translation>
    </message>
    <message>
        <source>例: 5.2%</source>
        <translation>e.g. 5.2%</translation>
    </message>
    <message>
        <source>例: R8.4.1</source>
        <translation>e.g. 2026-04-01</translation>
    </message>
    <message>
        <source>例: 7年</source>
        <translation>e.g. 84</translation>
    </message>
    <message>
        <source>例: 20</source>
        <translation>e.g. 20</translation>
    </message>
    <message>
        <source>自動: %1</source>
        <translation>computed: %1</translation>
    </message>
    <message>
        <source>未回答</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>万円</source>
        <translation>10,000 yen</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
</context>
<context>
    <name>yushi::ViewMenu</name>
    <message>
        <source>表示(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>文字を大きく(&amp;L)</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>文字を小さく(&amp;S)</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>文字を標準の大きさに(&amp;N)</source>
        <translation>&amp;Normal text size</translation>
    </message>
    <message>
        <source>配色(&amp;C)</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>システムに合わせる(&amp;S)</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>明るい(&amp;L)</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>暗い(&amp;D)</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>言語 Language(&amp;G)</source>
        <translation>Lan&amp;guage 言語</translation>
    </message>
    <message>
        <source>①相談内容へ(&amp;1)</source>
        <translation>Go to ① consultation (&amp;1)</translation>
    </message>
    <message>
        <source>②使える制度へ(&amp;2)</source>
        <translation>Go to ② programs (&amp;2)</translation>
    </message>
    <message>
        <source>③くらべるへ(&amp;3)</source>
        <translation>Go to ③ comparison (&amp;3)</translation>
    </message>
    <message>
        <source>ホームへ(&amp;H)</source>
        <translation>&amp;Home</translation>
    </message>
</context>
<context>
    <name>yushi::YesNoEditor</name>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>自動(%1)</source>
        <translation>computed (%1)</translation>
    </message>
    <message>
        <source>未回答</source>
        <translation>unanswered</translation>
    </message>
</context>
</TS>
