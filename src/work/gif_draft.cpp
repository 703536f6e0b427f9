#include "work/gif_draft.h"

#include "model/values/plain_names.h"
#include "report/sheets/gif_rows.h"

#include <algorithm>
#include <optional>
#include <set>

namespace yushi {

namespace {

constexpr std::string_view kTelephone = " 電話 ";

/// Words of an office, of which there is no English.
Text japanese(const std::string& words) {
    return {words, words};
}

/// "shizuoka/keizai": an issuer and a program, as the export writes them.
std::optional<ProgramElsewhere> numberOf(const std::string& text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos) return std::nullopt;
    ProgramElsewhere number{text.substr(0, slash), text.substr(slash + 1)};
    return isPlainId(number.issuer) && isPlainId(number.program) ? std::optional(number) : std::nullopt;
}

std::vector<std::string> linesOfText(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", from), text.size());
        if (end > from) lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

/// A place of application from "商工課 電話 012-345-6789 https://…", as the export writes it.
ApplicationPlace placeOf(std::string text) {
    ApplicationPlace place;
    const std::size_t space = text.rfind(' ');
    if (space != std::string::npos && space > 0 && isUrl(std::string_view(text).substr(space + 1))) {
        place.url = text.substr(space + 1);
        text.resize(space);
    }
    const std::size_t telephone = text.rfind(kTelephone);
    if (telephone != std::string::npos && telephone > 0 && telephone + kTelephone.size() < text.size()) {
        place.telephone = text.substr(telephone + kTelephone.size());
        text.resize(telephone);
    }
    place.name = std::move(text);
    return place;
}

/// Makes an edition of entries, one program of each.
class DraftWriter {
  public:
    DraftWriter(const std::string& file, const DraftName& name, const ProgramData& data)
        : file_(file), data_(data) {
        edition_.issuer = name.issuer;
        edition_.id = name.edition;
        edition_.coverage = Coverage::Partial;
        edition_.coverageNote = {"下書き。行政サービス・制度データモデル(GIF 451-4)の表から名前と連絡先だけを写した。融資の条件はまだ載っていない",
                                 "A draft: names and contacts alone, from a table in the model GIF 451-4. It holds no terms yet"};
    }

    Result<Edition> write(const std::vector<const GifEntry*>& entries) {
        edition_.issuerName = japanese(entries.front()->row[GifColumn::Owner]);
        edition_.title = edition_.issuerName.ja + " 融資制度 " + edition_.id + "(下書き)";
        writeArea(entries);
        writeDays(entries);
        for (const GifEntry* entry : entries) addProgram(*entry);
        if (!problems_.empty()) return std::move(problems_);
        return std::move(edition_);
    }

  private:
    /// The place where all rows lie; rows that differ lie in no one place.
    void writeArea(const std::vector<const GifEntry*>& entries) {
        const std::string& code = entries.front()->row[GifColumn::Area];
        const auto same = [&](const GifEntry* entry) { return entry->row[GifColumn::Area] == code; };
        if (code.empty() || !std::ranges::all_of(entries, same)) return;
        for (const Municipality& each : data_.rules.municipalities.all()) {
            if (each.code.empty()) continue;
            const bool whole = prefectureCode(each.code) == code;
            if (!whole && each.code != code) continue;
            edition_.prefecture = each.prefecture;
            if (!whole) edition_.municipality = each.name;
            isAreaTaken_ = true;
            return;
        }
    }

    /// The days on which the rows are public, or else the fiscal year that the edition is named by.
    void writeDays(const std::vector<const GifEntry*>& entries) {
        std::optional<Date> from;
        std::optional<Date> to;
        for (const GifEntry* entry : entries) {
            const auto first = dayOf(*entry, GifColumn::PublicFrom);
            const auto last = dayOf(*entry, GifColumn::PublicTo);
            if (first) from = std::min(from.value_or(*first), *first);
            if (last) to = std::max(to.value_or(*last), *last);
        }
        const auto year = fiscalYear();
        if (!from && year) from = Date(*year, std::chrono::April, std::chrono::day(1));
        if (!to && from) to = Date(yearOfDays(*from) + std::chrono::years(1), std::chrono::March, std::chrono::day(31));
        if (!from || !to || *to < *from) {
            problems_.push_back({file_, "", entries.front()->line,
                                 {"公開開始日と公開終了日から適用期間が決まりません", "公開開始日 and 公開終了日 give no period"},
                                 {"2026-04-01 のような日付。終わりは始まりより後", "days such as 2026-04-01, the last after the first"}});
            return;
        }
        edition_.effectiveFrom = *from;
        edition_.effectiveTo = *to;
    }

    static std::chrono::year yearOfDays(Date day) {
        return day.month() < std::chrono::April ? day.year() - std::chrono::years(1) : day.year();
    }

    std::optional<std::chrono::year> fiscalYear() const {
        for (const Era& era : data_.rules.eras) {
            if (!edition_.id.starts_with(era.initial)) continue;
            const int number = std::stoi(edition_.id.substr(era.initial.size()));
            return era.from.year() + std::chrono::years(number - 1);
        }
        return std::nullopt;
    }

    std::optional<Date> dayOf(const GifEntry& entry, GifColumn column) {
        const std::string& text = entry.row[column];
        if (text.empty()) return std::nullopt;
        const auto day = parseDate(text);
        if (!day) {
            problems_.push_back({file_, "", entry.line,
                                 {std::string(wordOf(column)) + "「" + text + "」", std::string(wordOf(column)) + " \"" + text + "\""},
                                 {"2026-04-01 のような日付、または空欄", "a day such as 2026-04-01, or nothing"}});
        }
        return day;
    }

    void addProgram(const GifEntry& entry) {
        const GifRow& row = entry.row;
        taken_ = {GifColumn::Title, GifColumn::Subtitle, GifColumn::Law, GifColumn::Papers, GifColumn::Details,
                  GifColumn::DetailsUrl, GifColumn::PublicFrom, GifColumn::PublicTo, GifColumn::Contact};
        Program program;
        program.name = row[GifColumn::Title];
        program.fund = row[GifColumn::Subtitle];
        takeNumbers(row, program);
        program.application.law = row[GifColumn::Law];
        for (const std::string& paper : linesOfText(row[GifColumn::Papers])) program.application.papers.push_back({paper, {}, {}});
        takeContact(row, program);
        program.citation = {documentOf(entry), "表の" + std::to_string(entry.line) + "行目"};
        program.notes = notesOf(entry, program.citation);
        Line line;
        line.variant = "下書き(条件は未確認)";
        line.citation = program.citation;
        program.lines.push_back(std::move(line));
        edition_.programs.push_back(std::move(program));
    }

    void takeNumbers(const GifRow& row, Program& program) {
        const auto number = numberOf(row[GifColumn::Number]);
        if (number && number->issuer == edition_.issuer && ids_.insert(number->program).second) {
            program.id = number->program;
            taken_.insert(GifColumn::Number);
        }
        program.derivedFrom = numberOf(row[GifColumn::OriginalNumber]);
        if (program.derivedFrom) taken_.insert(GifColumn::OriginalNumber);
        if (japanese(row[GifColumn::Owner]) == edition_.issuerName) taken_.insert(GifColumn::Owner);
        if (row[GifColumn::Supporter] == edition_.issuerName.ja) taken_.insert(GifColumn::Supporter);
        if (isAreaTaken_) taken_.insert(GifColumn::Area);
    }

    void takeContact(const GifRow& row, Program& program) {
        const std::string& contact = row[GifColumn::Contact];
        if (contact == unknownContact(edition_.issuerName.ja)) return;
        for (const std::string& place : linesOfText(contact)) program.application.places.push_back(placeOf(place));
        if (row[GifColumn::InquiriesList] == contact) taken_.insert(GifColumn::InquiriesList);
        if (!program.application.places.empty() && row[GifColumn::Inquiries] == program.application.places.front().name)
            taken_.insert(GifColumn::Inquiries);
    }

    /// The document in which a scheme is told of: the one that its row names, or the row itself.
    std::string documentOf(const GifEntry& entry) {
        const GifRow& row = entry.row;
        const std::string& title = row[row[GifColumn::Details].empty() ? GifColumn::Title : GifColumn::Details];
        const bool linked = isUrl(row[GifColumn::DetailsUrl]);
        if (!linked && !row[GifColumn::DetailsUrl].empty()) taken_.erase(GifColumn::DetailsUrl);
        const std::string url = linked ? row[GifColumn::DetailsUrl] : "";
        for (const SourceDocument& known : edition_.documents) {
            if (known.title == title && known.url == url) return known.id;
        }
        SourceDocument document;
        document.id = "document-" + std::to_string(edition_.documents.size() + 1);
        document.title = title;
        document.publisher = row[GifColumn::Owner];
        document.url = url;
        edition_.documents.push_back(document);
        return document.id;
    }

    std::vector<Note> notesOf(const GifEntry& entry, const Citation& citation) const {
        std::vector<Note> notes;
        const auto add = [&](const std::string& title, const std::string& text) {
            if (!text.empty())
                notes.push_back({{"未確認(" + title + "): " + text, "To be confirmed (" + title + "): " + text}, citation});
        };
        for (std::size_t i = 0; i < entry.row.cells.size(); ++i) {
            if (!taken_.contains(static_cast<GifColumn>(i))) add(std::string(kWords<GifColumn>[i]), entry.row.cells[i]);
        }
        for (const auto& [title, text] : entry.others) add(title, text);
        return notes;
    }

    const std::string& file_;
    const ProgramData& data_;
    Edition edition_;
    bool isAreaTaken_ = false;
    std::set<GifColumn> taken_;   ///< columns of the row at hand that need no note
    std::set<std::string> ids_;
    Problems problems_;
};

/// The rows of the issuer: those that its id begins, or all where they are of one organisation.
Result<std::vector<const GifEntry*>> entriesOf(std::span<const GifEntry> entries, const std::string& file,
                                               const std::string& issuer) {
    std::vector<const GifEntry*> all;
    std::vector<const GifEntry*> own;
    std::set<std::string> owners;
    for (const GifEntry& entry : entries) {
        all.push_back(&entry);
        if (entry.row[GifColumn::Number].starts_with(issuer + "/")) own.push_back(&entry);
        owners.insert(entry.row[GifColumn::Owner]);
    }
    if (!own.empty()) return own;
    if (all.empty())
        return Problems{{file, "", 0, {"制度の行がありません", "no row of a scheme"}, {"1行以上", "at least one"}}};
    if (owners.size() == 1) return all;
    std::string names;
    for (const std::string& owner : owners) names += (names.empty() ? "" : "、") + owner;
    return Problems{{file, "", 0, {"制度所管組織がいくつもあります: " + names, "rows of several organisations: " + names},
                     {"1つの組織の行だけのファイル、または制度番号が「" + issuer + "/」で始まる行",
                      "a file of one organisation, or rows whose 制度番号 begins with \"" + issuer + "/\""}}};
}

}  // namespace

Result<Edition> draftFromGif(std::span<const GifEntry> entries, const std::string& file, const DraftName& name,
                             const ProgramData& data) {
    const auto own = entriesOf(entries, file, name.issuer);
    if (!own) return own.problems();
    return DraftWriter(file, name, data).write(*own);
}

}  // namespace yushi
