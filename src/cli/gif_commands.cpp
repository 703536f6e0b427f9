#include "catalog/folders/inputs.h"
#include "cli/commands.h"
#include "cli/selection.h"
#include "format/catalog_text.h"
#include "model/values/plain_names.h"
#include "report/sheets/gif_rows.h"
#include "work/gif_draft.h"
#include "work/gif_file.h"
#include "work/output_guard.h"
#include "work/write_file.h"

#include <ostream>

namespace yushi {

namespace {

namespace fs = std::filesystem;

Problems unusableNames(const Selection& selection) {
    Problems problems;
    if (!isPlainId(*selection.issuer)) {
        problems.push_back({"", "", 0, {"--issuer " + *selection.issuer, "--issuer " + *selection.issuer},
                            {"英小文字、数字、- のid(例 hyogo)", "an id of lower-case letters, digits and -, such as hyogo"}});
    }
    if (!isEditionName(*selection.edition)) {
        problems.push_back({"", "", 0, {"--edition " + *selection.edition, "--edition " + *selection.edition},
                            {"R8、H30、R8-10 のような版の名前", "the name of an edition such as R8, H30 or R8-10"}});
    }
    return problems;
}

/// Writes a new file; what is there already stays.
Problems writeDraft(const fs::path& file, const std::string& text) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error))) {
        return {{file.string(), "", 0, {"もうあるファイルです", "the file is there already"},
                 {"まだないファイルの名前(--out)", "a name that is not taken yet (--out)"}}};
    }
    if (file.has_parent_path()) fs::create_directories(file.parent_path(), error);
    return writeFile(file, text);
}

void tellCount(const Call& call, std::size_t programs, const std::string& file, const Text& more) {
    const std::string count = std::to_string(programs);
    call.out << say(call.language, file + ": 制度" + count + "件" + more.ja, file + ": " + count + " programs" + more.en) << "\n";
}

}  // namespace

ExitStatus exportGif(const Call& call, const Selection& selection, const std::string& table) {
    const Problems names = checkOutputs({table}, {}, call.dataFolder);
    if (!names.empty()) return refuse(call, names);
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    Selection standing = selection;
    standing.on = selection.on.value_or(call.today);
    const auto lines = selectLines(*data, standing);
    if (!lines) return refuse(call, lines.problems());
    const auto rows = gifRows({*lines, data->vocabulary, data->rules, *standing.on});
    const Problems problems = writeFile(table, gifCsv(rows));
    if (!problems.empty()) return refuse(call, problems);
    tellCount(call, rows.size(), table, {});
    return rows.empty() ? ExitStatus::No : ExitStatus::Done;
}

ExitStatus importGif(const Call& call, const Selection& selection, const GifFiles& files) {
    const Problems names = unusableNames(selection);
    if (!names.empty()) return refuse(call, names);
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto csv = readFile(files.table);
    if (!csv) return refuse(call, csv.problems());
    const auto entries = readGif(*csv, files.table);
    if (!entries) return refuse(call, entries.problems());
    const auto draft = draftFromGif(*entries, files.table, {*selection.issuer, *selection.edition}, *data);
    if (!draft) return refuse(call, draft.problems());
    const fs::path file = files.draft.empty() ? fs::path("programs") / draft->issuer / (draft->id + ".json")
                                              : fs::path(files.draft);
    const std::string text = editionText(*draft, data->vocabulary);
    // What no catalog could hold (a day before all calendars, two programs alike) is told before anything is written.
    const auto read = parseEdition(text, file.string(), data->vocabulary);
    if (!read) return refuse(call, read.problems());
    const Problems problems = writeDraft(file, text);
    if (!problems.empty()) return refuse(call, problems);
    tellCount(call, draft->programs.size(), file.string(),
              {"の下書き。条件は注記「未確認」を資料と照らして書き入れてください",
               " in a draft: enter their terms from the documents, by the notes \"To be confirmed\""});
    return ExitStatus::Done;
}

}  // namespace yushi
