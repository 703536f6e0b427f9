#include "catalog/readers/receipt_reader.h"
#include "file_text.h"
#include "paper/desk_paper.h"
#include "paper/paper_files.h"
#include "paper/paper_style.h"
#include "report/menus/change_words.h"
#include "report/menus/standing_words.h"
#include "report/tables/comparison_table.h"
#include "report/tables/plan_figures.h"
#include "report/tables/schedule_table.h"
#include "report/words/figures.h"
#include "ui/desktop.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QLabel>
#include <QMessageBox>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>


using namespace yushi;
using yushi::test::Desktop;

namespace {

void openSample(Desk& desk) {
    auto sample = loadConsultation(YUSHI_TEST_DATA "/samples/shizuoka.yushi", desk.data());
    REQUIRE(sample);
    desk.open(*std::move(sample));
}

/// What a program of poppler says of a PDF.
QString poppler(const char* program, const QStringList& arguments) {
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpaces(QString text) {
    // The font draws each of these pairs as one sign, which a reader of the file calls by either name.
    text.replace(QChar(0x301C), QChar(0xFF5E));  // wave dash, full-width tilde
    text.replace(QChar(0x2014), QChar(0x2015));  // em dash, horizontal bar
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// A report as PDF, and its text without white space.
struct Printed {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("report.pdf"));
    QString text;

    Printed(const Desk& desk, const PaperOptions& options) {
        REQUIRE(writePaperPdf(desk, file.toStdString(), options).empty());
        // In the order in which it was drawn, cell by cell: a line of one cell does not stand between two of another.
        text = withoutSpaces(poppler("pdftotext", {QStringLiteral("-raw"), file, QStringLiteral("-")}));
    }
    bool has(const std::string& words) const {
        return text.contains(withoutSpaces(QString::fromStdString(words)));
    }
};

void checkComparison(const Printed& printed, const Desk& desk) {
    for (int plan = 0; plan < 4; ++plan) {
        const OfferCost* cost = desk.costOfPlan(plan);
        REQUIRE(cost);
        const PlanStanding& standing = *desk.plans()[static_cast<std::size_t>(plan)].standing;
        for (const StandingField field : kAllStandingFields) {
            const std::string text = fieldText(standing, field, desk.data().vocabulary, desk.language());
            INFO(text);
            CHECK(printed.has(text));
        }
        for (const FigureSpec& figure : planFigures()) {
            if (!isTold(*cost, figure.id)) continue;
            const std::string text = figureText(*cost, figure.id, desk.language());
            INFO(text);
            CHECK(printed.has(text));
        }
    }
}

PaperOptions named(const std::string& client) {
    PaperOptions options;
    options.client = client;
    return options;
}

bool isBody(const PlacedText& text) {
    return text.at.y() > paper::kTop && text.at.y() < paper::kPageHeight - paper::kBottom;
}

/// Every line is on the page, below each heading stands something, and pages are numbered.
void checkPages(const std::vector<PaperPage>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        double lowest = 0;
        double heading = 0;
        for (const PlacedText& text : pages[i].texts) {
            INFO("page " << i + 1 << ": " << text.text.toStdString());
            const double right = text.at.x() + QFontMetricsF(text.font).horizontalAdvance(text.text);
            CHECK(text.at.x() >= paper::kSide - 1);
            CHECK(right <= paper::kSide + paper::kTextWidth + 1);
            CHECK(text.at.y() < paper::kPageHeight - 300);
            if (!isBody(text)) continue;
            lowest = std::max(lowest, text.at.y());
            if (text.font.pixelSize() == paper::kHeading) heading = std::max(heading, text.at.y());
        }
        for (const PlacedChart& chart : pages[i].charts) lowest = std::max(lowest, chart.area.bottom());
        for (const PlacedBox& box : pages[i].boxes) {
            if (box.area.bottom() < paper::kPageHeight - paper::kBottom)
                lowest = std::max(lowest, box.area.bottom());
        }
        CHECK(heading <= lowest);
        if (heading > 0) CHECK(heading < lowest);
        const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size());
        CHECK(std::ranges::any_of(pages[i].texts, [&](const PlacedText& t) { return t.text == number; }));
    }
}

/// Four plans of fifty years, paid monthly, on a line whose document states no longest term.
void makeLong(Desk& desk) {
    for (int plan = 0; plan < 4; ++plan) {
        desk.changePlan(plan, QStringLiteral("long"), [](Offer& offer) {
            offer.line = {"shizuoka", "R6", "economic-change-sn5"};
            offer.term = Months(600);
            offer.terms.instalment.reset();
        });
        REQUIRE(desk.costOfPlan(plan));
    }
}

}  // namespace

TEST_CASE("the text of the report holds every figure of the comparison, in both languages") {
    for (const Language language : {Language::Japanese, Language::English}) {
        Desktop d(language);
        openSample(d.desk);
        const Printed printed(d.desk, named("山田製作所"));
        checkComparison(printed, d.desk);
        CHECK(printed.has("山田製作所"));
        CHECK(printed.has(estimateNotice(language)));
        const OfferCost& cost = *d.desk.costOfPlan(0);
        CHECK(printed.has(grouped(cost.schedule.instalments[59].balance.value())));
    }
}

// cases/README B 8 and 9: 兵庫県 R4 図表19, as on 2022-07-15
TEST_CASE("B 8: what the document leaves uncertain, and a window that has closed, stand beside the plans of the report") {
    for (const auto& [file, words] : {std::pair("uncertain-terms", "融資限度額・返済期間・据置期間"),
                                      std::pair("reception-closed", "受付終了(2021年5月31日)")}) {
        Desktop d;
        d.desk.setRulesDate(std::chrono::year(2022) / std::chrono::July / 15);
        auto loaded = loadConsultation(YUSHI_TEST_FOLDER "/cli/cases/" + std::string(file) + ".yushi", d.desk.data());
        REQUIRE(loaded);
        d.desk.open(*std::move(loaded));
        CHECK(Printed(d.desk, {}).has(words));
    }
}

TEST_CASE("fonts are in the report, charts are no pictures") {
    Desktop d;
    openSample(d.desk);
    const Printed printed(d.desk, {});
    const QStringList fonts = poppler("pdffonts", {printed.file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"))));
    CHECK(poppler("pdfimages", {QStringLiteral("-list"), printed.file})
              .split(u'\n', Qt::SkipEmptyParts)
              .size() == 2);
}

TEST_CASE(
    "a plan of 600 months and a name of 40 characters stay on their pages, and no heading stands alone") {
    for (const Language language : {Language::Japanese, Language::English}) {
        Desktop d(language);
        openSample(d.desk);
        makeLong(d.desk);
        const PaperOptions options =
            named("株式会社日本国際商業貿易総合技術研究開発製造販売有限責任事業組合連合会東海支部浜");
        REQUIRE(QString::fromStdString(options.client).size() == 40);
        const DeskPaper paper(d.desk, options, {QString(60, u'商'), {}});
        CHECK(paper.pages().size() > 40);
        checkPages(paper.pages());
    }
}

TEST_CASE("a row that no page holds goes on on the next, and nothing of it is lost") {
    Paper paper;
    std::string words;
    for (int i = 0; i < 3000; ++i) words += "要件" + std::to_string(i) + "、";
    paper.blocks = {PaperHeading{"見出し"},
                    PaperTable{{{"制度"}, {"理由"}}, {{{"名", words}}, {{"次", "短い"}}}, true}};
    const std::vector<PaperPage> pages = layOut(paper, {});
    checkPages(pages);
    QString placed;
    for (const PaperPage& page : pages) {
        for (const PlacedText& text : page.texts) placed += text.text;
    }
    CHECK(placed.contains(QStringLiteral("要件0、")));
    CHECK(placed.count(QStringLiteral("要件")) == 3000);
    CHECK(placed.contains(QStringLiteral("短い")));
}

TEST_CASE("the heads of a long table stand again on every page of it") {
    Desktop d;
    openSample(d.desk);
    makeLong(d.desk);
    const DeskPaper paper(d.desk, {}, {});
    const QString head = QString::fromStdString(fieldName(ScheduleField::Balance).ja);
    int annexPages = 0;
    for (const PaperPage& page : paper.pages()) {
        const auto rows = std::ranges::count_if(
            page.texts, [](const PlacedText& text) { return text.text.endsWith(QStringLiteral("か月後")); });
        if (rows == 0) continue;
        ++annexPages;
        CHECK(std::ranges::any_of(page.texts, [&](const PlacedText& text) { return text.text == head; }));
    }
    CHECK(annexPages >= 4 * 600 / 60);
}

TEST_CASE("the report names the receipt of what it shows, and changes with it") {
    Desktop d;
    openSample(d.desk);
    const auto id = receiptIdOf(d.desk);
    REQUIRE(id);
    CHECK(id->size() == 64);
    PaperOptions options;
    options.receiptId = *id;
    CHECK(Printed(d.desk, options).has(*id));
    d.desk.changePlan(0, QStringLiteral("amount"), [](Offer& offer) { offer.amount = Yen(1'000'000); });
    CHECK(*receiptIdOf(d.desk) != *id);
}

TEST_CASE("the receipt that the window writes is found right by the command line") {
    Desktop d;
    openSample(d.desk);
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("receipt.json")).toStdString();
    REQUIRE(writeReceipt(d.desk, file).empty());
    const auto receipt = loadReceipt(file);
    REQUIRE(receipt);
    CHECK(receipt->id == receiptId(*receipt));
    const auto read = parseConsultation(receipt->caseText, "case", d.desk.data());
    REQUIRE(read);
    CHECK(*read == d.desk.consultation());
}

TEST_CASE("a line that one answer would open stands in the report with what would have to change") {
    Desktop d;
    openSample(d.desk);
    std::string changes;
    for (const Desk::JudgedLine& judged : d.desk.lines()) {
        if (judged.verdict != Verdict::Ineligible) continue;
        const auto misses =
            nearMisses(judged.line, d.desk.data().vocabulary, d.desk.data().rules, d.desk.situation());
        if (misses.empty() || misses.front().changes.size() > 1) continue;
        changes = nearMissText(misses.front(), d.desk.data().vocabulary, Language::Japanese);
        break;
    }
    REQUIRE_FALSE(changes.empty());
    CHECK(Printed(d.desk, {}).has(changes));
}

TEST_CASE("a printer gets the same pages as the file") {
    Desktop d;
    openSample(d.desk);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    const DeskPaper paper(d.desk, {}, {});
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(file);
    paper.print(printer);
    const QString pages = QStringLiteral("Pages: %1").arg(paper.pages().size(), 10).simplified();
    CHECK(poppler("pdfinfo", {file}).simplified().contains(pages));
    CHECK(withoutSpaces(poppler("pdftotext", {file, QStringLiteral("-")}))
              .contains(QStringLiteral("53,992,172円")));
}

TEST_CASE("a plan that cannot be worked out is named on the paper with the reason") {
    Desktop d;
    openSample(d.desk);
    d.desk.changePlan(1, QStringLiteral("grace"), [](Offer& offer) { offer.grace = Months(120); });
    REQUIRE_FALSE(d.desk.costOfPlan(1));
    const Printed printed(d.desk, {});
    CHECK(printed.has("B:"));
    CHECK(printed.has("いちばん近いのは119か月"));
    CHECK(printed.has("54,833,274円"));  // plan C keeps its letter and its figures
}

TEST_CASE("a report that cannot be written says where and why, and leaves nothing") {
    Desktop d;
    openSample(d.desk);
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "nowhere" / "report.pdf";
    for (const Problems& problems :
         {writePaperPdf(d.desk, file, {}), writeWorkbook(d.desk, file), writeCsv(d.desk, file)}) {
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().file == file.string());
    }
    CHECK_FALSE(std::filesystem::exists(file.parent_path()));
}

TEST_CASE("what leaves the program is offered from the menu, tables only where there is a plan") {
    Desktop d;
    const auto* csv = d.window.findChild<QAction*>(QStringLiteral("export csv"));
    REQUIRE(csv);
    CHECK_FALSE(csv->isEnabled());
    openSample(d.desk);
    CHECK(csv->isEnabled());
    CHECK(d.window.findChild<QAction*>(QStringLiteral("print summary"))->shortcut() ==
          QKeySequence(QKeySequence::Print));
    CHECK(d.window.findChild<QAction*>(QStringLiteral("print"))->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
}

constexpr Date kLateIn2026{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(30)};

// usability.md 7: the printout could not be handed out.
TEST_CASE("the summary is one page, for one plan and for four, in both languages, and its figures are the comparison's") {
    for (const char* sample : {"shizuoka", "hyogo-equipment", "hyogo-refinancing"}) {
        for (const Language language : {Language::Japanese, Language::English}) {
            Desk desk(*loadData(YUSHI_TEST_DATA), kLateIn2026, language);
            auto opened = loadConsultation(std::string(YUSHI_TEST_DATA "/samples/") + sample + ".yushi", desk.data());
            REQUIRE(opened);
            desk.open(*std::move(opened));
            while (!desk.plans().empty()) {
                PaperOptions options = named("例示ベーカリー 山田太郎");
                options.length = PaperLength::Summary;
                const DeskPaper paper(desk, options, {QStringLiteral("例示市商工会議所"), {}});
                INFO(sample << " with " << desk.plans().size() << " plans");
                CHECK(paper.pages().size() == 1);
                const Printed printed(desk, options);
                CHECK(printed.has("例示ベーカリー 山田太郎"));
                for (int plan = 0; plan < static_cast<int>(desk.plans().size()); ++plan) {
                    const OfferCost* cost = desk.costOfPlan(plan);
                    REQUIRE(cost);
                    for (const PlanFigure figure : {PlanFigure::Rate, PlanFigure::HighestPayment, PlanFigure::NetCost, PlanFigure::EffectiveRate})
                        CHECK(printed.has(figureText(*cost, figure, language)));
                }
                desk.removePlan(static_cast<int>(desk.plans().size()) - 1);
            }
        }
    }
}

TEST_CASE(
    "what is exported by the menu is told in the window with its place, and what stood there stays where it "
    "cannot be written") {
    Desktop d;
    openSample(d.desk);
    const QTemporaryDir place;
    const auto exportTo = [&d](const QString& file) {
        QTimer::singleShot(0, [file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            dialog->findChild<QLineEdit*>()->setText(file);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        d.find<QAction>("export csv")->trigger();
    };
    const auto told = [&d](const QString& words) {
        const auto labels = d.window.findChildren<QLabel*>(QStringLiteral("message"));
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    const QString file = place.filePath(QStringLiteral("比較.csv"));
    exportTo(file);
    CHECK(QFileInfo::exists(file));
    CHECK(told(QStringLiteral("書き出しました: ") + file));

    const QString folder = place.filePath(QStringLiteral("folder.csv"));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/full")));
    REQUIRE_FALSE(writeCsv(d.desk, folder.toStdString()).empty());
    CHECK(QFileInfo(folder).isDir());
}

TEST_CASE("nothing is exported over the file that is open, not even if one insists") {
    Desktop d;
    const QTemporaryDir place;
    const QString own = place.filePath(QStringLiteral("client.yushi"));
    const QString link = place.filePath(QStringLiteral("link.csv"));
    REQUIRE(QFile::copy(QStringLiteral(YUSHI_TEST_DATA "/samples/shizuoka.yushi"), own));
    REQUIRE(QFile::link(own, link));
    const std::string before = textOf(own.toStdString());
    d.window.session().open(own);
    REQUIRE(d.window.session().path() == own);
    QTimer insist;
    QObject::connect(&insist, &QTimer::timeout, &insist, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box) box->button(QMessageBox::Yes)->click();
    });
    insist.start(20);
    for (const QString& file : {own, link}) {
        QTimer::singleShot(0, [file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            dialog->findChild<QLineEdit*>()->setText(file);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        d.find<QAction>("export csv")->trigger();
        CHECK(textOf(own.toStdString()) == before);
        const auto labels = d.window.findChildren<QLabel*>(QStringLiteral("message"));
        CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("計算のもとになるファイルです"));
        }));
    }
}

TEST_CASE("a receipt from the desk names no client") {
    Desktop d;
    openSample(d.desk);
    d.desk.changeClient(QStringLiteral("名前"), [](Client& client) { client.business = "名を出さない商店"; });
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("receipt.json"));
    REQUIRE(writeReceipt(d.desk, file.toStdString()).empty());
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK_FALSE(QString::fromUtf8(written.readAll()).contains(QStringLiteral("名を出さない商店")));
}

TEST_CASE("D 13: a receipt from the desk is its owner's alone, whatever stood there before") {
    Desktop d;
    openSample(d.desk);
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("receipt.json"));
    const auto forOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QFile before(file);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.close();
    REQUIRE(before.setPermissions(before.permissions() | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    REQUIRE(writeReceipt(d.desk, file.toStdString()).empty());
    CHECK_FALSE(QFile::permissions(file) & forOthers);
}

namespace {

void checkEachPageSays(const DeskPaper& paper, const char* words) {
    for (const PaperPage& page : paper.pages()) {
        QString text;
        for (const PlacedText& placed : page.texts) text += placed.text + u' ';
        INFO(text.toStdString());
        CHECK(withoutSpaces(text).contains(withoutSpaces(QString::fromUtf8(words))));
    }
}

}  // namespace

TEST_CASE("every page of a report with figures of an ended edition says so, in both languages") {
    for (const auto& [language, words] :
         {std::pair(Language::Japanese, "期限切れの版の数字があります: 静岡県 R6は2025年3月31日まで"),
          std::pair(Language::English,
                    "Figures of editions that are out of date: Shizuoka Prefecture R6 until 31 March 2025")}) {
        const Date late{std::chrono::year(2030), std::chrono::January, std::chrono::day(1)};
        Desk desk(*loadData(YUSHI_TEST_DATA), late, language);
        openSample(desk);
        const DeskPaper paper(desk, named(""), {});
        REQUIRE(paper.pages().size() > 4);
        checkPages(paper.pages());
        checkEachPageSays(paper, words);
    }
}

// 静岡県 R6 holds from 2024-04-01
TEST_CASE("every page of a report with figures of an edition that is not yet in force says so, in both languages") {
    for (const auto& [language, words] :
         {std::pair(Language::Japanese, "まだ適用されていない版の数字があります: 静岡県 R6は2024年4月1日から"),
          std::pair(Language::English,
                    "Figures of editions that are not yet in force: Shizuoka Prefecture R6 from 1 April 2024")}) {
        const Date early{std::chrono::year(2020), std::chrono::January, std::chrono::day(1)};
        Desk desk(*loadData(YUSHI_TEST_DATA), early, language);
        openSample(desk);
        const DeskPaper paper(desk, named(""), {});
        REQUIRE(paper.pages().size() > 4);
        checkEachPageSays(paper, words);
    }
}

TEST_CASE("B 7: in the report's lists of programs each line of an ended edition is marked, beside the plans of it") {
    const Date late{std::chrono::year(2030), std::chrono::January, std::chrono::day(1)};
    Desk desk(*loadData(YUSHI_TEST_DATA), late, Language::Japanese);
    openSample(desk);
    const Printed printed(desk, {});
    const auto marks = printed.text.count(withoutSpaces(QStringLiteral("継続未確認(2025年3月31日までの版")));
    CHECK(marks > static_cast<qsizetype>(desk.plans().size()));
}

TEST_CASE("a report that looks back at the rules of a day is still one of today: its old figures say that they are old") {
    const Date today{std::chrono::year(2026), std::chrono::November, std::chrono::day(23)};
    Desk desk(*loadData(YUSHI_TEST_DATA), today, Language::Japanese);
    openSample(desk);
    desk.setRulesDate(std::chrono::year(2024) / std::chrono::August / 1);
    CHECK(desk.plans().front().standing->inForce);
    const WorkedPlans plans(desk);
    CHECK_FALSE(plans.standings.front().inForce);
    CHECK(plans.standings.front().verdict == desk.plans().front().standing->verdict);
}
