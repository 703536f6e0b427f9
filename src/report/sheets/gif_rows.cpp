#include "report/sheets/gif_rows.h"

#include "engine/editions/application_of.h"
#include "engine/editions/edition_choice.h"
#include "model/values/characters.h"
#include "report/menus/application_words.h"
#include "report/menus/line_words.h"
#include "report/sheets/csv_table.h"
#include "report/sheets/gif_words.h"
#include "report/words/words.h"

#include <algorithm>
#include <iterator>

namespace yushi {

namespace {

constexpr Language kJapanese = Language::Japanese;

std::string joinedBy(const char* between, const std::vector<std::string>& texts) {
    std::string joined;
    for (const std::string& text : texts) {
        if (!text.empty()) joined += (joined.empty() ? "" : between) + text;
    }
    return joined;
}

/// The first characters of @p text, as many as fit; what was cut ends in "…".
std::string cutTo(std::size_t most, const std::string& text) {
    std::string_view rest = text;
    std::size_t lastFit = 0;
    for (std::size_t count = 0; !rest.empty(); ++count) {
        if (count + 1 == most) lastFit = text.size() - rest.size();
        if (count == most) return text.substr(0, lastFit) + "…";
        takeCharacter(rest);
    }
    return text;
}

/// Fills the row of one program.
class RowWriter {
  public:
    RowWriter(const GifSource& source, std::span<const LineRef> lines)
        : source_(source),
          lines_(lines),
          edition_(*lines.front().edition),
          program_(*lines.front().program),
          application_(applicationOf(lines.front())) {}

    GifRow write() {
        writeNames();
        writeApplicants();
        writeTerms();
        writeWindow();
        writePapersAndPlaces();
        writeSource();
        const std::string content = contentText();
        row_[GifColumn::Content] = cutTo(kMostContent, content);
        if (row_[GifColumn::Content] != content) remarks_.push_back("内容は500字で切った");
        row_[GifColumn::Remarks] = joinedBy("。", remarks());
        return std::move(row_);
    }

  private:
    void writeNames() {
        row_[GifColumn::Owner] = edition_.issuerName.ja;
        row_[GifColumn::Title] = program_.name;
        const std::string fund = program_.fund == program_.name ? "" : program_.fund;
        row_[GifColumn::Subtitle] = joinedBy(" ", {program_.category, fund});
        row_[GifColumn::Number] = edition_.issuer + "/" + program_.id;
        if (const auto& from = program_.derivedFrom) row_[GifColumn::OriginalNumber] = from->issuer + "/" + from->program;
        row_[GifColumn::Law] = application_.law;
        row_[GifColumn::Area] = areaCode(edition_, source_.rules.municipalities);
        row_[GifColumn::ServiceKind] = "貸付(融資)";
        row_[GifColumn::Supporter] = edition_.issuerName.ja;
    }

    void writeApplicants() {
        std::vector<std::string> all;
        const auto add = [&](const Condition& condition) {
            all.push_back(conditionWords(condition));
            for (const auto& [column, facts] : kFactColumns) {
                for (std::string& text : wordsAbout(condition, facts, source_.vocabulary))
                    row_[column] += (row_[column].empty() ? "" : "、") + std::move(text);
            }
        };
        for (const Condition& place : edition_.territory) add(place);
        if (edition_.eligibility && program_.commonEligibility) add(*edition_.eligibility);
        if (program_.eligibility) add(*program_.eligibility);
        row_[GifColumn::Applicants] = joinedBy("。", all);
    }

    void writeTerms() {
        std::vector<Use> uses;
        for (const LineRef& line : lines_) {
            for (const auto& some : line.line->uses.possible())
                std::ranges::copy_if(some, std::back_inserter(uses),
                                     [&](Use use) { return std::ranges::find(uses, use) == uses.end(); });
        }
        row_[GifColumn::Uses] = uses.empty() ? "" : usesText(uses, kJapanese);
        if (const auto rate = highestRate(lines_)) row_[GifColumn::HighestRate] = percentOfParts(rate->parts());
        if (const auto limit = highestLimit()) row_[GifColumn::Limit] = std::to_string(limit->value());
        const auto months = longestTerm();
        if (months && *months >= Months(12)) row_[GifColumn::Years] = std::to_string(*months / Months(12));
        row_[GifColumn::Summary] = cutTo(kMostSummary, summaryText());
        for (const LineRef& line : lines_) {
            if (line.line->budget) row_[GifColumn::Budget] = "有";
        }
    }

    std::optional<Yen> highestLimit() const {
        std::optional<Yen> most;
        for (const LineRef& line : lines_) {
            for (const Yen limit : line.line->limit.possible()) most = std::max(most.value_or(limit), limit);
        }
        return most;
    }

    std::optional<Months> longestTerm() const {
        std::optional<Months> most;
        const auto widen = [&](Months months) { most = std::max(most.value_or(months), months); };
        for (const LineRef& line : lines_) {
            for (const auto* term : {&line.line->term, &line.line->termBuilding}) std::ranges::for_each(term->possible(), widen);
            std::ranges::for_each(line.line->termChoices, widen);
        }
        return most;
    }

    std::string summaryText() const {
        const auto months = longestTerm();
        const auto limit = highestLimit();
        const std::string& rate = row_[GifColumn::HighestRate];
        return edition_.issuerName.ja + "の融資制度「" + program_.name + "」。" +
               joinedBy("、", {row_[GifColumn::Uses],
                              limit ? limitText(*limit, kJapanese) + "まで" : "",
                              rate.empty() ? "" : "利率は最高で年" + rate + "%",
                              months ? "返済は最長" + monthsText(*months, kJapanese) : ""});
    }

    std::string contentText() const {
        std::vector<std::string> texts;
        for (const LineRef& line : lines_) {
            std::vector<std::string> terms;
            for (const LineField field : kAllLineFields) {
                if (!isNotStated(*line.line, field))
                    terms.push_back(fieldName(field).ja + " " + fieldText(*line.line, field, kJapanese));
            }
            if (terms.empty()) terms.push_back("条件は資料に記載なし");
            const std::string& variant = line.line->variant;
            texts.push_back((variant.empty() ? "" : "[" + variant + "] ") + joinedBy("、", terms));
        }
        return joinedBy("\n", texts);
    }

    void writeWindow() {
        std::optional<std::optional<Date>> from;
        std::optional<std::optional<Date>> to;
        bool alike = true;
        for (const LineRef& line : lines_) {
            alike = alike && from.value_or(line.line->openFrom) == line.line->openFrom &&
                    to.value_or(line.line->openTo) == line.line->openTo;
            from = line.line->openFrom;
            to = line.line->openTo;
        }
        if (!alike) return remarks_.push_back("受付期間は行により異なる");
        if (*from) row_[GifColumn::OpenFrom] = isoDate(**from);
        if (*to) row_[GifColumn::OpenTo] = isoDate(**to);
    }

    void writePapersAndPlaces() {
        std::vector<std::string> papers;
        for (const NeededPaper& paper : application_.papers) papers.push_back(neededPaperText(edition_, paper, kJapanese));
        row_[GifColumn::Papers] = joinedBy("\n", papers);
        std::vector<std::string> places;
        for (const ApplicationPlace& place : application_.places)
            places.push_back(joinedBy(" ", {placeOfApplicationText(edition_, place, kJapanese), place.url}));
        row_[GifColumn::Contact] = places.empty() ? unknownContact(edition_.issuerName.ja) : joinedBy("\n", places);
        if (places.empty()) return;
        row_[GifColumn::Inquiries] = application_.places.front().name;
        row_[GifColumn::InquiriesList] = row_[GifColumn::Contact];
    }

    void writeSource() {
        row_[GifColumn::PublicFrom] = isoDate(edition_.effectiveFrom);
        row_[GifColumn::PublicTo] = isoDate(edition_.effectiveTo);
        const auto document = std::ranges::find(edition_.documents, program_.citation.document, &SourceDocument::id);
        if (document == edition_.documents.end()) return;
        row_[GifColumn::Details] = document->title;
        row_[GifColumn::DetailsUrl] = document->url;
        if (document->checkedOn) row_[GifColumn::LastChanged] = isoDate(*document->checkedOn);
    }

    std::vector<std::string> remarks() {
        std::vector<std::string> texts;
        if (isOutOfDate(edition_, source_.on))
            texts.push_back(dateText(edition_.effectiveTo, kJapanese) + "までの版で、今の条件は窓口で確かめる");
        if (isAhead(edition_, source_.on))
            texts.push_back(dateText(edition_.effectiveFrom, kJapanese) + "からの版で、まだ適用されていない");
        if (lines_.size() > 1)
            texts.push_back("条件の異なる" + std::to_string(lines_.size()) + "行の最高の利率・限度額・期間");
        const auto months = longestTerm();
        if (months && months->count() % 12 != 0)
            texts.push_back("返済期間は最長" + monthsText(*months, kJapanese) + "(償還期限(年)は年未満切捨て、1年未満は空欄)");
        if (hasRateWithoutFigure(lines_)) texts.push_back("利率の数字がない行がある");
        std::ranges::move(remarks_, std::back_inserter(texts));
        const std::string lost = joinedBy("、", lostFields(lines_));
        if (!lost.empty()) texts.push_back("欄がなく数字として持てないもの: " + lost);
        return texts;
    }

    const GifSource& source_;
    std::span<const LineRef> lines_;
    const Edition& edition_;
    const Program& program_;
    Application application_;
    GifRow row_;
    std::vector<std::string> remarks_;
};

}  // namespace

std::string unknownContact(const std::string& issuerName) {
    return issuerName + "(連絡先は資料に記載なし)";
}

std::vector<GifRow> gifRows(const GifSource& source) {
    std::vector<GifRow> rows;
    for (std::size_t first = 0; first < source.lines.size();) {
        std::size_t end = first + 1;
        while (end < source.lines.size() && source.lines[end].program == source.lines[first].program) ++end;
        rows.push_back(RowWriter(source, source.lines.subspan(first, end - first)).write());
        first = end;
    }
    return rows;
}

std::string gifCsv(std::span<const GifRow> rows) {
    std::vector<std::vector<SheetCell>> cells(1);
    for (const std::string_view name : kWords<GifColumn>) cells.front().emplace_back(std::string(name));
    for (const GifRow& row : rows) {
        auto& line = cells.emplace_back();
        for (const std::string& cell : row.cells) line.emplace_back(cell);
    }
    return csvText(cells);
}

}  // namespace yushi
