// The exchange with the government's data model for support schemes. Columns and what they mean: デジタル庁 政府相互運用性
// フレームワーク(GIF) DS-451-4 行政サービス・制度 (2025-03-25).
#include "catalog/folders/inputs.h"
#include "catch.h"
#include "cli/call.h"
#include "engine/editions/edition_choice.h"
#include "file_text.h"
#include "format/catalog_text.h"
#include "model/values/characters.h"
#include "own_path.h"
#include "report/sheets/gif_rows.h"
#include "report/words/words.h"
#include "shipped.h"
#include "work/gif_draft.h"
#include "work/gif_file.h"

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace yushi;

namespace {

namespace fs = std::filesystem;

constexpr Date kGifToday{std::chrono::year(2026), std::chrono::month(12), std::chrono::day(1)};

struct GifAnswer {
    int status;
    std::string out;
    std::string err;
};

GifAnswer callGif(std::vector<std::string> words, const std::string& language = "ja") {
    words.insert(words.begin(), {"yushi", "--data", YUSHI_TEST_DATA, "--lang", language});
    std::vector<const char*> argv;
    for (const std::string& word : words) argv.push_back(word.c_str());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int status = runCommandLine(static_cast<int>(argv.size()), argv.data(), in, out, err, kGifToday);
    return {status, out.str(), err.str()};
}

/// A folder that is gone at the end.
struct GifFolder {
    fs::path path = test::ownPath("gif");
    GifFolder() { fs::create_directories(path); }
    ~GifFolder() { fs::remove_all(path); }
    std::string operator/(const std::string& name) const { return (path / name).string(); }
    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
        return (path / name).string();
    }
};

std::vector<GifRow> rowsOf(const std::vector<LineRef>& lines) {
    return gifRows({lines, shipped().vocabulary, shipped().rules, kGifToday});
}

std::vector<GifRow> shippedRows() {
    return rowsOf(linesOn(shipped().editions, kGifToday));
}

std::vector<GifRow> rowsOfText(const std::string& csv) {
    const auto entries = readGif(csv, "table.csv");
    REQUIRE(entries);
    std::vector<GifRow> rows;
    for (const GifEntry& entry : *entries) rows.push_back(entry.row);
    return rows;
}

std::size_t charactersIn(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) takeCharacter(text);
    return count;
}

/// A line of an invented program, for what its row says of its terms.
GifRow rowOfTerms(std::vector<Months> terms) {
    static Edition edition;
    edition = {};
    edition.issuer = "kakuu-city";
    edition.issuerName = {"架空市", "Kakuu City"};
    edition.effectiveFrom = *parseDate("2026-04-01");
    edition.effectiveTo = *parseDate("2027-03-31");
    Program program;
    program.id = "general";
    program.name = "一般資金";
    for (const Months term : terms) {
        Line& line = program.lines.emplace_back();
        line.term = term;
    }
    edition.programs.push_back(program);
    return rowsOf(linesOf(edition)).front();
}

std::string problemsIn(const std::string& csv) {
    const auto entries = readGif(csv, "table.csv");
    std::string text;
    if (entries) return text;
    for (const Problem& problem : entries.problems())
        text += problemText(problem, Language::Japanese) + "\n" + problemText(problem, Language::English) + "\n";
    return text;
}

const std::string kGifHead = "制度所管組織,タイトル,概要,内容,連絡先情報";

}  // namespace

TEST_CASE("GIF: the columns are the 52 of the model, in its order") {
    const std::string csv = gifCsv({});
    CHECK(csv.starts_with("\xEF\xBB\xBF制度所管組織,タイトル,サブタイトル,制度番号,元制度番号,制度変更区分,根拠法令,地域群,地域,概要,内容,"));
    CHECK(csv.ends_with("お問い合わせ先,お問合わせ先一覧,連絡先情報,公開開始日,公開終了日,最終更新日,表示優先度\r\n"));
    CHECK(std::ranges::count(csv, ',') == 51);
}

TEST_CASE("GIF: every shipped program has what the model asks for, within its lengths") {
    const auto rows = shippedRows();
    REQUIRE(rows.size() > 50);
    for (const GifRow& row : rows) {
        INFO(row[GifColumn::Number] + " " + row[GifColumn::Summary] + row[GifColumn::Content]);
        for (const GifColumn column : kMandatoryGifColumns) CHECK_FALSE(row[column].empty());
        CHECK(charactersIn(row[GifColumn::Summary]) <= 100);
        CHECK(charactersIn(row[GifColumn::Content]) <= 500);
        CHECK(contains(row[GifColumn::Remarks], "出典の場所"));
        const std::string& years = row[GifColumn::Years];
        CHECK((years.empty() || std::stoi(years) <= 40));  // months here would be 60 and more
    }
}

TEST_CASE("GIF: a term is told in whole years, never in months: what is cut is told in the remarks") {
    CHECK(rowOfTerms({Months(120)})[GifColumn::Years] == "10");
    CHECK(rowOfTerms({Months(60), Months(84)})[GifColumn::Years] == "7");
    const GifRow year = rowOfTerms({Months(18)});
    CHECK(year[GifColumn::Years] == "1");
    CHECK(contains(year[GifColumn::Remarks], "返済期間は最長1年6か月"));
    CHECK(contains(year[GifColumn::Content], "1年6か月"));
    const GifRow short_ = rowOfTerms({Months(10)});
    CHECK(short_[GifColumn::Years].empty());
    CHECK(contains(short_[GifColumn::Remarks], "返済期間は最長10か月"));
    CHECK_FALSE(contains(rowOfTerms({Months(120)})[GifColumn::Remarks], "返済期間は最長"));
}

TEST_CASE("GIF: codes of places are those of the ministry, with their check digit") {
    // 総務省 全国地方公共団体コード: 北海道 010006, 東京都 130001, 静岡県 220001, 兵庫県 280003, 沖縄県 470007
    CHECK(prefectureCode("011002") == "010006");
    CHECK(prefectureCode("131016") == "130001");
    CHECK(prefectureCode("221007") == "220001");
    CHECK(prefectureCode("281000") == "280003");
    CHECK(prefectureCode("472018") == "470007");
    std::set<std::string> codes;
    for (const GifRow& row : shippedRows()) {
        if (row[GifColumn::Number].starts_with("shizuoka/")) CHECK(row[GifColumn::Area] == "220001");
        if (row[GifColumn::Number].starts_with("kobe-city/")) CHECK(row[GifColumn::Area] == "281000");
        if (row[GifColumn::Number].starts_with("jfc/")) CHECK(row[GifColumn::Area].empty());
    }
}

TEST_CASE("GIF: the exported file read back gives the same rows") {
    const auto rows = shippedRows();
    const std::string csv = gifCsv(rows);
    const auto again = rowsOfText(csv);
    CHECK(again == rows);
    CHECK(gifCsv(again) == csv);
}

TEST_CASE("GIF: a draft of the export has the same names, papers, laws, links, contacts and days, and no terms") {
    const std::string csv = gifCsv(shippedRows());
    const auto entries = readGif(csv, "table.csv");
    REQUIRE(entries);
    for (const char* issuer : {"shizuoka", "hyogo", "kobe-city", "nagano-city", "nagano-pref", "jfc", "shokochochiku"}) {
        CAPTURE(issuer);
        const auto draft = draftFromGif(*entries, "table.csv", {issuer, "R8"}, shipped());
        REQUIRE(draft);
        CHECK(draft->coverage == Coverage::Partial);
        const auto read = parseEdition(editionText(*draft, shippedVocabulary()), "draft", shippedVocabulary());
        if (!read) UNSCOPED_INFO(problemText(read.problems().front(), Language::English));
        REQUIRE(read);
        const auto drafted = rowsOf(linesOf(*read));
        std::size_t at = 0;
        for (const GifEntry& entry : *entries) {
            if (!entry.row[GifColumn::Number].starts_with(std::string(issuer) + "/")) continue;
            const GifRow& row = drafted.at(at++);
            const std::string& number = entry.row[GifColumn::Number];
            CAPTURE(number);
            for (const GifColumn column :
                 {GifColumn::Owner, GifColumn::Title, GifColumn::Subtitle, GifColumn::Number, GifColumn::Law, GifColumn::Area, GifColumn::Papers, GifColumn::Details,
                  GifColumn::DetailsUrl, GifColumn::Contact, GifColumn::Inquiries, GifColumn::InquiriesList}) {
                const std::string_view title = wordOf(column);
                CAPTURE(title);
                CHECK(row[column] == entry.row[column]);
            }
            CHECK(row[GifColumn::Limit].empty());
            CHECK(row[GifColumn::HighestRate].empty());
            CHECK(row[GifColumn::Years].empty());
        }
        CHECK(at == drafted.size());
        const auto& notes = draft->programs.front().notes;
        CHECK(std::ranges::any_of(notes, [](const Note& note) { return note.text.ja.starts_with("未確認(内容): "); }));
    }
}

TEST_CASE("GIF: contacts, papers, law and original program go out and come back") {
    Edition edition = *std::ranges::find(shipped().editions, "hyogo", &Edition::issuer);
    edition.application = {{{"商工課", {"平日のみ", "on weekdays"}, "https://www.example.jp/a?b=1", "012-345-6789"}, {"商工会議所", {}, "", ""}},
                           {{"納税証明書", {}, Months(3)}, {"=見積書", {}, {}}},
                           "架空条例"};
    edition.programs.resize(1);
    edition.programs.front().derivedFrom = ProgramElsewhere{"shizuoka", "economic-change"};
    const GifRow row = rowsOf(linesOf(edition)).front();
    CHECK(row[GifColumn::Contact] == "商工課(平日のみ) 電話 012-345-6789 https://www.example.jp/a?b=1\n商工会議所");
    CHECK(row[GifColumn::Inquiries] == "商工課");
    CHECK(row[GifColumn::Papers] == "納税証明書(発行から3か月以内)\n=見積書");
    CHECK(row[GifColumn::OriginalNumber] == "shizuoka/economic-change");
    const auto entries = readGif(gifCsv(std::vector{row}), "table.csv");
    REQUIRE(entries);
    CHECK(entries->front().row == row);
    const auto draft = draftFromGif(*entries, "table.csv", {edition.issuer, "R8"}, shipped());
    REQUIRE(draft);
    const GifRow again = rowsOf(linesOf(*draft)).front();
    for (const GifColumn column : {GifColumn::Contact, GifColumn::InquiriesList, GifColumn::Papers, GifColumn::Law,
                                   GifColumn::OriginalNumber, GifColumn::Number, GifColumn::PublicFrom, GifColumn::PublicTo}) {
        const std::string_view title = wordOf(column);
        CAPTURE(title);
        CHECK(again[column] == row[column]);
    }
    CHECK(draft->programs.front().application.places.front().telephone == "012-345-6789");
}

TEST_CASE("GIF: columns may stand in any order, be missing where the model lets them, or be unknown") {
    const std::string csv = "連絡先情報,内容,概要,タイトル,制度所管組織,独自の列\n"
                            "商工課 電話 012-345-6789 https://www.example.jp/a,\"一行目\n二行目、\"\"中\"\"\",概要です,一般資金,架空市,独自\n";
    const auto entries = readGif(csv, "table.csv");
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().row[GifColumn::Content] == "一行目\n二行目、\"中\"");
    const auto draft = draftFromGif(*entries, "table.csv", {"kakuu-city", "R8"}, shipped());
    REQUIRE(draft);
    CHECK(draft->effectiveFrom == *parseDate("2026-04-01"));  // 令和8年度
    CHECK(draft->effectiveTo == *parseDate("2027-03-31"));
    const Program& program = draft->programs.front();
    CHECK(program.application.places ==
          std::vector<ApplicationPlace>{{"商工課", {}, "https://www.example.jp/a", "012-345-6789"}});
    const auto told = [&](const std::string& text) {
        return std::ranges::any_of(program.notes, [&](const Note& note) { return note.text.ja == text; });
    };
    CHECK(told("未確認(内容): 一行目\n二行目、\"中\""));
    CHECK(told("未確認(独自の列): 独自"));
}

TEST_CASE("GIF: with or without byte order mark, with CR LF, LF or CR the rows are the same") {
    const std::string row = "架空市,一般資金,概要,\"内,容\",商工課";
    const auto expected = rowsOfText(kGifHead + "\n" + row + "\n");
    REQUIRE(expected.size() == 1);
    CHECK(expected.front()[GifColumn::Content] == "内,容");
    for (const char* end : {"\n", "\r\n", "\r"}) {
        CHECK(rowsOfText(kGifHead + end + row + end) == expected);
        CHECK(rowsOfText("\xEF\xBB\xBF" + kGifHead + end + row) == expected);
        CHECK(rowsOfText(kGifHead + end + end + row + end + end) == expected);
    }
}

TEST_CASE("GIF: what is wrong in a table is told with its line, in both languages") {
    const auto told = [](const std::string& csv, const std::string& ja, const std::string& en) {
        CAPTURE(csv);
        const std::string problems = problemsIn(csv);
        CAPTURE(problems);
        CHECK(contains(problems, ja));
        CHECK(contains(problems, en));
    };
    told("", "空のファイルです", "the file is empty");
    told("タイトル\nx\n", "列「制度所管組織」がありません", "no column \"制度所管組織\"");
    told(kGifHead + ",タイトル\na,b,c,d,e,f\n", "列「タイトル」が2回", "column \"タイトル\" twice");
    told(kGifHead + "\na,b,c,d\n", "table.csv(2行目)", "5 cells, as in the heading");
    told(kGifHead + "\n\"a\nb\",b,c,d,e\na,,c,d,e\n", "「タイトル」が空です", "table.csv (line 4)");
    told(kGifHead + "\na,b,\"c\"x,d,e\n", "囲みの後に文字があります", "after the end of a quoted cell");
    told(kGifHead + "\na,b\"b,c,d,e\n", "囲まれていない欄に", "a quote in a cell");
    told(kGifHead + "\na,b,c,d,\"e\n", "終わっていません", "has no end");
    // 「架空」 in Shift_JIS
    told(kGifHead + "\n\x89\xCB\x8B\xF3,b,c,d,e\n", "Shift_JIS", "save it again as \"CSV UTF-8\"");
}

TEST_CASE("GIF: the commands write what they say, never over a file, and what they write is valid") {
    const GifFolder folder;
    const std::string table = folder / "table.csv";
    const GifAnswer exported = callGif({"catalog", "export", "--gif", table, "--issuer", "shizuoka"});
    INFO(exported.err);
    REQUIRE(exported.status == 0);
    CHECK(rowsOfText(textOf(table)).front()[GifColumn::Owner] == "静岡県");
    const std::string draft = folder / "R8.json";
    const GifAnswer imported =
        callGif({"catalog", "import", "--gif", table, "--issuer", "shizuoka", "--edition", "R8", "--out", draft});
    INFO(imported.err);
    REQUIRE(imported.status == 0);
    CHECK(contains(imported.out, "下書き"));
    const std::string written = textOf(draft);
    CHECK(nlohmann::json::parse(written)["coverage"] == "partial");
    CHECK(callGif({"catalog", "validate", draft}).status == 0);

    const GifAnswer again =
        callGif({"catalog", "import", "--gif", table, "--issuer", "shizuoka", "--edition", "R8", "--out", draft}, "en");
    CHECK(again.status == 2);
    CHECK(contains(again.err, "there already"));
    CHECK(textOf(draft) == written);
}

TEST_CASE("GIF: a call that cannot be followed says what is missing or wrong, and writes nothing") {
    const GifFolder folder;
    const std::string table = folder.write("table.csv", kGifHead + "\n静岡県,a,b,c,d\n兵庫県,a,b,c,d\n");
    const std::string draft = folder / "draft.json";
    const auto refused = [&](std::vector<std::string> words, const std::string& ja, const std::string& en) {
        for (const auto& [language, expected] : {std::pair("ja", ja), std::pair("en", en)}) {
            const GifAnswer answer = callGif(words, language);
            CAPTURE(answer.err);
            CHECK(answer.status == 2);
            CHECK(contains(answer.err, expected));
        }
        CHECK_FALSE(fs::exists(draft));
    };
    const auto import = [&](const std::string& issuer, const std::string& edition) {
        return std::vector<std::string>{"catalog", "import", "--gif", table, "--issuer", issuer, "--edition", edition, "--out", draft};
    };
    refused({"catalog", "export"}, "--gifがありません", "--gif is missing");
    refused({"catalog", "import", "--gif", table}, "--issuerがありません", "--edition is missing");
    refused(import("Kakuu", "R8"), "--issuer Kakuu", "lower-case");
    refused(import("kakuu", "令和8"), "--edition 令和8", "R8, H30");
    refused(import("kakuu", "R8"), "制度所管組織がいくつもあります", "several organisations");
    refused({"catalog", "import", "--gif", folder / "none.csv", "--issuer", "a", "--edition", "R8"}, "none.csv", "none.csv");
    refused({"catalog", "export", "--gif", YUSHI_TEST_DATA "/programs/hyogo/R4.json"}, "R4.json", "R4.json");
}
