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
    <name>DetailsPage</name>
    <message>
        <source>%1までの版です。今の条件は窓口で確かめてください。</source>
        <translation>This edition held until %1. Ask for today&apos;s conditions.</translation>
    </message>
    <message>
        <source>要件</source>
        <translation>Requirements</translation>
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
</context>
<context>
    <name>yushi::ChoiceEditor</name>
    <message>
        <source>(未回答)</source>
        <translation>(unanswered)</translation>
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
        <source>「%1」は金額として読めません。例: 3千万、30,000,000</source>
        <translation>&quot;%1&quot; is not an amount. Write for example 30,000,000 or 3千万.</translation>
    </message>
    <message>
        <source>融資額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>「%1」は利率として読めません。例: 1.2%</source>
        <translation>&quot;%1&quot; is not a rate. Write for example 1.2%.</translation>
    </message>
    <message>
        <source>利率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>「%1」は期間として読めません。例: 7年、84か月</source>
        <translation>&quot;%1&quot; is not a length of time. Write for example 84 or 7 years.</translation>
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
        <source>利率(年)</source>
        <translation>Rate (a year)</translation>
    </message>
    <message>
        <source>うち据置期間</source>
        <translation>Of it, grace</translation>
    </message>
    <message>
        <source>初回の返済額</source>
        <translation>First payment</translation>
    </message>
    <message>
        <source>最高の返済額</source>
        <translation>Highest payment</translation>
    </message>
    <message>
        <source>据置後の返済額</source>
        <translation>Payment after grace</translation>
    </message>
    <message>
        <source>利息の合計</source>
        <translation>Total interest</translation>
    </message>
    <message>
        <source>利子補給の合計</source>
        <translation>Interest subsidy</translation>
    </message>
    <message>
        <source>支払総額</source>
        <translation>Total paid</translation>
    </message>
    <message>
        <source>資金名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>印紙税</source>
        <translation>Stamp duty</translation>
    </message>
    <message>
        <source>手取額</source>
        <translation>Net proceeds</translation>
    </message>
    <message>
        <source>正味の負担</source>
        <translation>Net cost</translation>
    </message>
    <message>
        <source>実質負担率(参考)</source>
        <translation>Effective rate (ref.)</translation>
    </message>
    <message>
        <source>信用保証料(本人)</source>
        <translation>Guarantee fee (own)</translation>
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
</context>
<context>
    <name>yushi::FactField</name>
    <message>
        <source>決める人: %1</source>
        <translation>Decided by: %1</translation>
    </message>
</context>
<context>
    <name>yushi::MainWindow</name>
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
</context>
<context>
    <name>yushi::PlanChart</name>
    <message>
        <source>月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>万円</source>
        <translation>10,000 yen</translation>
    </message>
    <message>
        <source>毎回の返済額のグラフ</source>
        <translation>Chart of payments</translation>
    </message>
    <message>
        <source>残高のグラフ</source>
        <translation>Chart of balances</translation>
    </message>
</context>
<context>
    <name>yushi::PlansView</name>
    <message>
        <source>上の一覧の「比較」に印を付けると、ここに返済額・利息・グラフ・返済予定表が4つまで並びます。</source>
        <translation>Tick &quot;Compare&quot; in the list above: payments, interest, charts and schedules of up to four plans appear here.</translation>
    </message>
    <message>
        <source>案%1を外す</source>
        <translation>Remove plan %1</translation>
    </message>
    <message>
        <source>返済額</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>残高</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>返済予定表 %1</source>
        <translation>Schedule %1</translation>
    </message>
    <message>
        <source>案の比較</source>
        <translation>Comparison of the plans</translation>
    </message>
    <message>
        <source>返済予定表</source>
        <translation>Repayment schedule</translation>
    </message>
    <message>
        <source>年ごと %1</source>
        <translation>Years %1</translation>
    </message>
    <message>
        <source>年ごとの返済</source>
        <translation>Repayment by year</translation>
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
</context>
<context>
    <name>yushi::ProgramList</name>
    <message>
        <source>資金名・発行で絞り込む</source>
        <translation>Filter by name or issuer</translation>
    </message>
    <message>
        <source>制度の絞り込み</source>
        <translation>Filter of the programs</translation>
    </message>
    <message>
        <source>使える制度の一覧</source>
        <translation>List of programs</translation>
    </message>
    <message>
        <source>%1件を表示 / 見込みあり %2件</source>
        <translation>%1 shown / %2 possible</translation>
    </message>
    <message>
        <source>比較</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>yushi::ProgramModel</name>
    <message>
        <source>くらべる案に入れる(4つまで)</source>
        <translation>Add to the comparison (at most four)</translation>
    </message>
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
        <source>発行</source>
        <translation>Issuer</translation>
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
        <source>比較に入っています</source>
        <translation>in the comparison</translation>
    </message>
    <message>
        <source>比較に入っていません</source>
        <translation>not in the comparison</translation>
    </message>
    <message>
        <source>%1
%2までの版です。今の条件は窓口で確かめてください。</source>
        <translation>%1
This edition held until %2. Ask for today&apos;s conditions.</translation>
    </message>
</context>
<context>
    <name>yushi::ScheduleModel</name>
    <message>
        <source>%1か月後</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>回</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>返済日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>元金(円)</source>
        <translation>Principal (yen)</translation>
    </message>
    <message>
        <source>利息(円)</source>
        <translation>Interest (yen)</translation>
    </message>
    <message>
        <source>返済額(円)</source>
        <translation>Payment (yen)</translation>
    </message>
    <message>
        <source>利子補給(円)</source>
        <translation>Subsidy (yen)</translation>
    </message>
    <message>
        <source>残高(円)</source>
        <translation>Balance (yen)</translation>
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
        <source>読めません。%1</source>
        <translation>Cannot be read, %1</translation>
    </message>
    <message>
        <source>自動: %1</source>
        <translation>computed: %1</translation>
    </message>
    <message>
        <source>未回答</source>
        <translation>unanswered</translation>
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
</context>
<context>
    <name>yushi::YearModel</name>
    <message>
        <source>%1年目</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>元金(円)</source>
        <translation>Principal (yen)</translation>
    </message>
    <message>
        <source>利息(円)</source>
        <translation>Interest (yen)</translation>
    </message>
    <message>
        <source>返済額(円)</source>
        <translation>Payment (yen)</translation>
    </message>
    <message>
        <source>利子補給(円)</source>
        <translation>Subsidy (yen)</translation>
    </message>
    <message>
        <source>年末の残高(円)</source>
        <translation>Balance at year end (yen)</translation>
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
