#include "cli/grammar.h"

namespace yushi {

namespace {

const Text kFileWord = {"ファイル", "FILE"};
const Text kCaseWord = {"相談のファイル", "case"};
const Text kApplicantWord = {"申込者のファイル", "applicant"};

}  // namespace

Selection Arguments::selection() const {
    Selection chosen;
    if (!issuer.empty()) chosen.issuer = issuer;
    if (!edition.empty()) chosen.edition = edition;
    if (!on.empty()) chosen.on = parseDate(on);
    return chosen;
}

Grammar::Grammar(Language language)
    : language_(language),
      app_(said({"融資くらべ: 中小企業向けの公的な融資制度を探し、費用を1円まで計算します",
                 "Yushi Kurabe: finds public loans for small businesses and computes what they cost"}),
           "yushi") {
    addWords();
    app_.require_subcommand(1);
    app_.fallthrough();
    app_.add_option("--data", arguments_.data, said({"別の資料フォルダーを使う", "another data folder"}))
        ->type_name(said({"フォルダー", "FOLDER"}));
    app_.add_option("--office", arguments_.office,
                    said({"事務所の資料フォルダーも使う(なければ環境変数 YUSHI_OFFICE)",
                          "the office's folder of catalogs, too; or else that of YUSHI_OFFICE"}))
        ->type_name(said({"フォルダー", "FOLDER"}));
    app_.add_option("--lang", arguments_.language, said({"文の言語(ja または en)", "language of text: ja or en"}))
        ->type_name("ja|en");

    CLI::App* editions = addCommand(app_, "editions", {"資料の版を並べる", "list the catalogs"},
                                    [](const Call& call, const Arguments&) { return listEditions(call); });
    addJson(editions);
    CLI::App* programs = addCommand(
        app_, "programs", {"融資メニューを1行ずつ並べる", "list the loan menus, one line each"},
        [](const Call& call, const Arguments& given) { return listPrograms(call, given.selection()); });
    addSelection(programs);
    CLI::App* check = addCommand(
        app_, "check", {"使える制度と、その理由を調べる", "find out what an applicant may use, and why"},
        [](const Call& call, const Arguments& given) {
            const Asking asking = given.nextQuestion ? Asking::NextQuestion : Asking::Nothing;
            return checkApplicant(call, given.selection(), given.file, asking);
        });
    addSelection(check);
    addFile(check, arguments_.file, kApplicantWord, {"申込者のJSONファイル", "JSON file of the applicant"});
    check->add_flag("--next-question", arguments_.nextQuestion,
                    said({"答えれば最も多くの制度が決まる質問も示す(JSONでは最初の行の next_question)",
                          "also name the fact whose answer settles most lines (in JSON: \"next_question\" of the "
                          "first line)"}));
    CLI::App* facts = addCommand(
        app_, "facts", {"回答から導かれることを示す", "show what follows from an applicant's answers"},
        [](const Call& call, const Arguments& given) {
            return showDerivedFacts(call, given.selection(), given.file);
        });
    addJson(facts);
    addFile(facts, arguments_.file, kApplicantWord, {"申込者のJSONファイル", "JSON file of the applicant"});
    addDay(facts, {"この日の規則で見る", "as on this day"});
    CLI::App* schedule = addCommand(
        app_, "schedule",
        {"標準入力のJSONから返済予定表を計算する", "compute a repayment schedule from JSON on standard input"},
        [](const Call& call, const Arguments& given) {
            return given.batch ? computeScheduleBatch(call) : computeSchedule(call);
        });
    schedule->add_flag("--batch", arguments_.batch,
                       said({"1行に1件を読み、1行に1件で答える", "one loan a line, one answer a line"}));
    CLI::App* compare = addCommand(
        app_, "compare", {"相談の案を並べて比べる", "lay the offers of a case side by side"},
        [](const Call& call, const Arguments& given) {
            return compareOffers(call, given.selection(), given.file, given.files);
        });
    addJson(compare);
    addFile(compare, arguments_.file, kCaseWord, {"相談のJSONファイル", "JSON file of the case"});
    addDay(compare, {"この日の時点で案を判定する", "judge the plans as on this day"});
    addOutput(compare, "--csv", arguments_.files.csv,
              {"比較と返済予定表をこのファイルに書く", "write comparison and schedules to this file"});
    addOutput(compare, "--xlsx", arguments_.files.xlsx,
              {"計算式の入ったブックをこのファイルに書く", "write a workbook with live formulas to this file"});
    addOutput(compare, "--pdf", arguments_.files.pdf,
              {"報告書をデスクトップ版でこのファイルに書く", "write the report to this file, by the desktop program"});
    addOutput(compare, "--receipt", arguments_.files.receipt,
              {"計算の控えをこのファイルに書く", "write by what it was computed to this file"});
    CLI::App* verify = addCommand(
        app_, "verify", {"控えを計算し直し、違いを挙げる", "compute a receipt anew and name what differs"},
        [](const Call& call, const Arguments& given) { return verifyReceipt(call, given.file); });
    addFile(verify, arguments_.file, {"控えのファイル", "receipt"}, {"控えのJSONファイル", "JSON file of the receipt"});
    addCatalogCommands();
}

void Grammar::addCatalogCommands() {
    CLI::App* catalog = addCommand(app_, "catalog", {"資料のファイルを扱う", "work on catalog files"}, nullptr);
    catalog->require_subcommand(1);
    CLI::App* validate = addCommand(
        *catalog, "validate",
        {"資料と規則のファイルの誤りをすべて挙げる", "report every problem in catalog and rule files"},
        [](const Call& call, const Arguments& given) { return validateCatalogs(call, given.paths); });
    validate
        ->add_option(said({"ファイルかフォルダー", "paths"}), arguments_.paths,
                     said({"調べるファイルかフォルダー(いくつでも)", "files or folders"}))
        ->type_name("")
        ->required();
    CLI::App* diff = addCommand(
        *catalog, "diff", {"2つの版の違いを挙げる", "tell what changed from one edition to another"},
        [](const Call& call, const Arguments& given) { return diffCatalogs(call, given.file, given.other); });
    addFile(diff, arguments_.file, {"古い版のファイル", "before"}, {"前の資料のファイル", "the earlier catalog file"});
    addFile(diff, arguments_.other, {"新しい版のファイル", "after"}, {"後の資料のファイル", "the later catalog file"});
    addJson(diff);
    CLI::App* status = addCommand(
        *catalog, "status", {"発行者ごとに、資料がいつまでのものかを挙げる", "tell of each issuer how old its documents are"},
        [](const Call& call, const Arguments& given) { return showCatalogStatus(call, given.selection()); });
    addDay(status, {"この日から数える(なければ今日)", "counted from this day, or today"});
    addJson(status);
    addGifCommands(*catalog);
}

void Grammar::addGifCommands(CLI::App& catalog) {
    const Text table = {"制度の表(CSV、GIF 451-4 の列)", "table of schemes: CSV in the columns of GIF 451-4"};
    CLI::App* exporting = addCommand(
        catalog, "export", {"制度を政府の「行政サービス・制度」データモデル(GIF 451-4)の表に書く",
                            "write programs in the government's data model for support schemes (GIF 451-4)"},
        [](const Call& call, const Arguments& given) { return exportGif(call, given.selection(), given.gif.table); });
    addOutput(exporting, "--gif", arguments_.gif.table, table)->required();
    addIssuer(exporting);
    addDay(exporting, {"この日に有効な版(なければ今日)", "the editions in force on this day, or today"});
    CLI::App* importing = addCommand(
        catalog, "import", {"その表から版の下書きを作る(名前・書類・連絡先だけ。条件は未確認の注記になる)",
                            "make a draft edition of such a table: names, papers and contacts; terms become notes to be confirmed"},
        [](const Call& call, const Arguments& given) { return importGif(call, given.selection(), given.gif); });
    addOutput(importing, "--gif", arguments_.gif.table, table)->required();
    addIssuer(importing)->required();
    addEdition(importing)->required();
    addOutput(importing, "--out", arguments_.gif.draft,
              {"下書きのファイル(なければ programs/発行者/版.json。既存のファイルには書かない)",
               "file of the draft, or else programs/ISSUER/EDITION.json; no file is written over"});
}

/// The words that CLI11 puts around ours.
void Grammar::addWords() {
    if (language_ == Language::English) return;
    const auto& words = app_.get_formatter();
    words->label("Usage", "使い方");
    words->label("OPTIONS", "オプション");
    words->label("SUBCOMMAND", "命令");
    words->label("Positionals", "引数");
    words->label("REQUIRED", "(必須)");
    app_.group("命令");
    app_.option_defaults()->group("オプション");
    app_.set_help_flag("-h,--help", "この説明を表示する");
}

CLI::App* Grammar::addCommand(CLI::App& parent, const char* name, const Text& help, Run run) {
    CLI::App* command = parent.add_subcommand(name, said(help));
    if (run) {
        command->callback([this, run] {
            arguments_.run = [this, run](const Call& call) { return run(call, arguments_); };
        });
    }
    // CLI11 hands it down before the heading of its options
    if (language_ == Language::Japanese) command->get_help_ptr()->group("オプション");
    return command;
}

void Grammar::addJson(CLI::App* command) {
    command->add_flag("--json", arguments_.json, said({"JSONで書く", "write JSON"}));
}

void Grammar::addDay(CLI::App* command, const Text& help) {
    command->add_option("--on", arguments_.on, said(help))->type_name(said({"日付(2024-04-01)", "DATE (2024-04-01)"}));
}

void Grammar::addSelection(CLI::App* command) {
    addJson(command);
    addIssuer(command);
    addEdition(command);
    addDay(command, {"この日に有効な版", "the editions in force on this day"});
}

CLI::Option* Grammar::addIssuer(CLI::App* command) {
    return command
        ->add_option("--issuer", arguments_.issuer,
                     said({"この発行者だけ(例 hyogo)", "only this issuer, such as hyogo"}))
        ->type_name(said({"発行者", "ISSUER"}));
}

CLI::Option* Grammar::addEdition(CLI::App* command) {
    return command
        ->add_option("--edition", arguments_.edition, said({"この版だけ(例 R4)", "only this edition, such as R4"}))
        ->type_name(said({"版", "EDITION"}));
}

CLI::Option* Grammar::addOutput(CLI::App* command, const char* name, std::string& file, const Text& help) {
    return command->add_option(name, file, said(help))->type_name(said(kFileWord));
}

void Grammar::addFile(CLI::App* command, std::string& file, const Text& name, const Text& help) {
    command->add_option(said(name), file, said(help))->type_name("")->required();
}

}  // namespace yushi
