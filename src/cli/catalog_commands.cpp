#include "catalog/checks/validate.h"
#include "catalog/folders/inputs.h"
#include "cli/commands.h"
#include "cli/selection.h"
#include "engine/editions/edition_choice.h"
#include "report/answers/diff_report.h"
#include "report/json/program_json.h"
#include "report/menus/standing_words.h"
#include "report/tables/text_table.h"
#include "report/words/words.h"

#include <algorithm>
#include <ostream>

namespace yushi {

namespace {

std::string editionsTable(std::span<const Edition> editions, Language language) {
    const bool ja = language == Language::Japanese;
    std::vector<std::vector<std::string>> rows = {
        ja ? std::vector<std::string>{"発行", "版", "適用期間", "制度", "行", "表題"}
           : std::vector<std::string>{"issuer", "edition", "in force", "programs", "lines", "title"}};
    for (const Edition& edition : editions) {
        std::size_t lines = 0;
        for (const Program& program : edition.programs) lines += program.lines.size();
        const std::string partial = edition.coverage == Coverage::Full ? "" : ja ? "(一部)" : " (partial)";
        rows.push_back({edition.issuer, edition.id,
                        isoDate(edition.effectiveFrom) + " – " + isoDate(edition.effectiveTo),
                        std::to_string(edition.programs.size()), std::to_string(lines),
                        edition.title + partial});
    }
    return textTable(rows, {Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
}

std::string programsTable(std::span<const LineRef> lines, std::span<const Edition> editions, Date on,
                          Language language) {
    const bool ja = language == Language::Japanese;
    std::vector<std::vector<std::string>> rows = {
        ja ? std::vector<std::string>{"発行", "版", "行", "資金", "使途", "限度額", "利率", "期間", "注意"}
           : std::vector<std::string>{"issuer", "edition", "line", "fund", "use", "limit", "rate", "term", "to note"}};
    for (const LineRef& ref : lines) {
        rows.push_back({ref.edition->issuer, ref.edition->id, ref.line->id, lineName(ref, language),
                        statedText(ref.line->uses, language), statedText(ref.line->limit, language),
                        statedText(ref.line->rate, language), statedText(ref.line->term, language),
                        cautionMarks(ref, lineStanding(ref, editions, on), language)});
    }
    return textTable(rows, {Align::Left, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right,
                            Align::Right, Align::Right, Align::Left});
}

std::string statusTable(std::span<const HeldIssuer> issuers, Date on, Language language) {
    const bool ja = language == Language::Japanese;
    std::vector<std::vector<std::string>> rows = {
        ja ? std::vector<std::string>{"発行", "版", "いつまで", "古さ", "行", "期限の後に照合していない行", "だれの資料か"}
           : std::vector<std::string>{"issuer", "edition", "until", "age", "lines", "not checked since it ended", "brought by"}};
    for (const HeldIssuer& issuer : issuers) {
        const Edition& edition = *issuer.edition;
        const std::string partial = edition.coverage == Coverage::Full ? "" : ja ? "(一部)" : " (partial)";
        const std::string age = issuer.inForce ? say(language, "有効", "in force")
                                               : agoText(edition.effectiveTo, on, language) + say(language, "前", " ago");
        rows.push_back({edition.issuerName.in(language), edition.id + partial, dateText(edition.effectiveTo, language), age,
                        std::to_string(issuer.lines), std::to_string(issuer.neverCheckedSince),
                        layerText(edition.layer, language)});
    }
    return textTable(rows, {Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
}

}  // namespace

ExitStatus showCatalogStatus(const Call& call, const Selection& selection) {
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const Date on = selection.on.value_or(call.today);
    const std::vector<HeldIssuer> issuers = heldIssuers(data->editions, on);
    call.out << (call.json ? statusJson(issuers, on) + "\n" : statusTable(issuers, on, call.language));
    const bool anyInForce = std::ranges::any_of(issuers, &HeldIssuer::inForce);
    return anyInForce ? ExitStatus::Done : ExitStatus::No;
}

ExitStatus listEditions(const Call& call) {
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    call.out << (call.json ? editionsJson(data->editions) + "\n"
                           : editionsTable(data->editions, call.language));
    return ExitStatus::Done;
}

ExitStatus listPrograms(const Call& call, const Selection& selection) {
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto lines = selectLines(*data, selection);
    if (!lines) return refuse(call, lines.problems());
    const Date on = selection.on.value_or(call.today);
    call.out << (call.json ? programsJson(*lines, data->editions, on) + "\n"
                           : programsTable(*lines, data->editions, on, call.language));
    return lines->empty() ? ExitStatus::No : ExitStatus::Done;
}

ExitStatus validateCatalogs(const Call& call, const std::vector<std::string>& paths) {
    const std::vector<std::filesystem::path> files(paths.begin(), paths.end());
    const Validation validation = validatePaths(files, call.dataFolder);
    for (const Problem& problem : validation.problems)
        call.out << problemText(problem, call.language) << "\n";
    for (const Problem& doubt : validation.doubts)
        call.out << say(call.language, "要確認 ", "to be checked: ") << problemText(doubt, call.language) << "\n";
    const std::string counts = std::to_string(validation.files);
    const std::string found = std::to_string(validation.problems.size());
    const std::string doubts = std::to_string(validation.doubts.size());
    call.out << say(call.language, counts + "個のファイル、問題" + found + "件", counts + " files, " + found + " problems");
    if (!validation.doubts.empty()) call.out << say(call.language, "、要確認" + doubts + "件", ", " + doubts + " to be checked");
    call.out << "\n";
    return validation.problems.empty() ? ExitStatus::Done : ExitStatus::No;
}

ExitStatus diffCatalogs(const Call& call, const std::string& before, const std::string& after) {
    const auto data = openData(call);
    if (!data) return refuse(call, data.problems());
    const auto a = loadEdition(before, data->vocabulary);
    const auto b = loadEdition(after, data->vocabulary);
    Problems problems;
    for (const auto* edition : {&a, &b}) {
        if (!*edition)
            problems.insert(problems.end(), edition->problems().begin(), edition->problems().end());
    }
    if (!problems.empty()) return refuse(call, problems);
    const auto found = differences(*a, *b);
    call.out << (call.json ? diffJson(found) + "\n" : diffText(found, call.language));
    return found.empty() ? ExitStatus::Done : ExitStatus::No;
}

}  // namespace yushi
