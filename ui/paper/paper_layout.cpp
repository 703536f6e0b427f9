#include "paper/paper_layout.h"

#include "paper/table_flow.h"
#include "words/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <optional>

namespace yushi {

namespace {

using paper::Weight;

constexpr double kIndent = 110;  // of the items of a list
constexpr double kAboveHeading = 150;
constexpr double kBelowHeading = 50;
constexpr double kChartHeight = 1750;
constexpr double kChartGap = 160;
constexpr double kNoteHeight = 1500;
constexpr double kNoteLine = 250;
constexpr double kLogoHeight = 340;
constexpr double kLogoWidth = 1100;
constexpr double kRunningHead = 380;
constexpr double kFoot = paper::kPageHeight - 470;
constexpr double kHeadShare = 0.6;  // of the width, for the running head beside the chamber
constexpr int kChamber = 105;
constexpr int kName = 125;
constexpr double kFrame = 70;  // inside a notice

/// Lays the blocks of a report one below the other.
class Layout {
  public:
    Layout(const Paper& paper, const Letterhead& letterhead) : paper_(paper), letterhead_(letterhead) {}

    std::vector<PaperPage> run() {
        placeTitle();
        for (std::size_t i = 0; i < paper_.blocks.size(); ++i) {
            next_ = i + 1;
            std::visit([this](const auto& block) { place(block); }, paper_.blocks[i]);
        }
        for (std::size_t i = 0; i < flow_.pages().size(); ++i) placeHeadAndFoot(i);
        return std::move(flow_.pages());
    }

  private:
    void placeTitle() {
        const double right = paper::kSide + paper::kTextWidth;
        const QFont small = paper::font(paper::kBody);
        double y = 400;
        double x = paper::kSide;
        if (!letterhead_.logo.isNull()) {
            const QSizeF size =
                QSizeF(letterhead_.logo.size()).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
            flow_.pages().front().images.push_back({QRectF(QPointF(x, y), size), letterhead_.logo});
            x += size.width() + 80;
        }
        const QFont bold = paper::font(kChamber, Weight::Bold);
        const double date = QFontMetricsF(small).horizontalAdvance(toQt(paper_.date)) + 80;
        const QString chamber =
            QFontMetricsF(bold).elidedText(letterhead_.chamber, Qt::ElideRight, right - date - x);
        flow_.text(x, y + (kLogoHeight - lineHeight(bold)) / 2, chamber, bold, paper::kInk);
        flow_.textRight(right, y + (kLogoHeight - lineHeight(small)) / 2, toQt(paper_.date), small,
                        paper::kQuiet);
        const bool empty = letterhead_.chamber.isEmpty() && letterhead_.logo.isNull();
        y += empty ? lineHeight(small) : kLogoHeight + 120;
        const QFont title = paper::font(paper::kTitle, Weight::Bold);
        flow_.text(paper::kSide, y, toQt(paper_.title), title, paper::kInk);
        y += lineHeight(title) + 20;
        const QFont name = paper::font(kName);
        if (!paper_.client.empty()) {
            for (const QString& line : linesOf(toQt(paper_.client), name, paper::kTextWidth)) {
                flow_.text(paper::kSide, y, line, name, paper::kInk);
                y += lineHeight(name);
            }
        }
        flow_.rule(y + 50, paper::kSide, paper::kTextWidth, paper::kAccent, 18);
        flow_.skip(y + 130 - flow_.y());
    }

    /// How much of a block must stand below a heading.
    double startHeight(const PaperBlock& block) {
        if (const auto* table = std::get_if<PaperTable>(&block)) return laid(*table).startHeight();
        if (std::holds_alternative<PaperCharts>(block)) return kChartHeight;
        if (std::holds_alternative<PaperNoteSpace>(block)) return kNoteHeight;
        if (const auto* text = std::get_if<PaperParagraph>(&block)) return paragraphHeight(*text);
        return 3 * lineHeight(paper::font(paper::kBody));
    }

    void place(const PaperHeading& heading) {
        const QFont font = paper::font(paper::kHeading, Weight::Bold);
        const QStringList lines = linesOf(toQt(heading.text), font, paper::kTextWidth);
        const double own =
            kAboveHeading + static_cast<double>(lines.size()) * lineHeight(font) + kBelowHeading;
        const double below = next_ < paper_.blocks.size() ? startHeight(paper_.blocks[next_]) : 0;
        if (heading.newPage && !flow_.atTop()) flow_.newPage();
        flow_.reserve(own + below);
        if (!flow_.atTop()) flow_.skip(kAboveHeading);
        for (const QString& line : lines) {
            flow_.text(paper::kSide, flow_.y(), line, font, paper::kAccent);
            flow_.skip(lineHeight(font));
        }
        flow_.skip(kBelowHeading);
    }

    static double indentOf(const PaperParagraph& paragraph) { return paragraph.item ? kIndent : 0; }
    static QStringList linesOfParagraph(const PaperParagraph& paragraph) {
        return linesOf(toQt(paragraph.text), paper::font(paper::kBody),
                       paper::kTextWidth - indentOf(paragraph));
    }
    static double paragraphHeight(const PaperParagraph& paragraph) {
        return static_cast<double>(linesOfParagraph(paragraph).size()) *
                   lineHeight(paper::font(paper::kBody)) +
               20;
    }

    void place(const PaperParagraph& paragraph) {
        const QFont font = paper::font(paper::kBody);
        const QRgb colour = paragraph.weight == PaperWeight::Alert   ? paper::kAlert
                            : paragraph.weight == PaperWeight::Quiet ? paper::kQuiet
                                                                     : paper::kInk;
        flow_.reserve(std::min(paragraphHeight(paragraph), 6 * lineHeight(font)));
        if (paragraph.item) flow_.text(paper::kSide, flow_.y(), QStringLiteral("・"), font, colour);
        for (const QString& line : linesOfParagraph(paragraph)) {
            flow_.reserve(lineHeight(font));
            flow_.text(paper::kSide + indentOf(paragraph), flow_.y(), line, font, colour);
            flow_.skip(lineHeight(font));
        }
        flow_.skip(20);
    }

    void place(const PaperNotice& notice) {
        const QFont font = paper::font(paper::kBody);
        const QStringList lines = linesOf(toQt(notice.text), font, paper::kTextWidth - 3 * kFrame);
        const double height = static_cast<double>(lines.size()) * lineHeight(font) + 2 * kFrame;
        flow_.reserve(height);
        flow_.box(QRectF(paper::kSide, flow_.y(), paper::kTextWidth, height), paper::kHeadGround);
        flow_.box(QRectF(paper::kSide, flow_.y(), 25, height), paper::kAccent);
        double y = flow_.y() + kFrame;
        for (const QString& line : lines) {
            flow_.text(paper::kSide + 1.5 * kFrame, y, line, font, paper::kInk);
            y += lineHeight(font);
        }
        flow_.skip(height + 30);
    }

    /// A table with its lines broken, which is done once.
    TableFlow& laid(const PaperTable& table) {
        if (laidTable_ != &table) laid_.emplace(table, flow_);
        laidTable_ = &table;
        return *laid_;
    }

    void place(const PaperTable& table) { laid(table).place(); }

    void place(const PaperCharts&) {
        flow_.skip(40);
        flow_.reserve(kChartHeight);
        const double width = (paper::kTextWidth - kChartGap) / 2;
        flow_.chart(QRectF(paper::kSide, flow_.y(), width, kChartHeight), PaperChart::Payment);
        flow_.chart(QRectF(paper::kSide + width + kChartGap, flow_.y(), width, kChartHeight),
                    PaperChart::Balance);
        flow_.skip(kChartHeight + 40);
    }

    void place(const PaperNoteSpace&) {
        flow_.reserve(kNoteHeight);
        for (double y = kNoteLine; y <= kNoteHeight; y += kNoteLine)
            flow_.rule(flow_.y() + y, paper::kSide, paper::kTextWidth, paper::kRule);
        flow_.skip(kNoteHeight + 80);
    }

    void placeHeadAndFoot(std::size_t index) {
        flow_.goTo(index);
        const QFont font = paper::font(paper::kSmall);
        const double right = paper::kSide + paper::kTextWidth;
        if (index > 0) {
            QString head = toQt(paper_.title);
            if (!paper_.client.empty()) head += QStringLiteral(" — ") + toQt(paper_.client);
            head = QFontMetricsF(font).elidedText(head, Qt::ElideRight, paper::kTextWidth * kHeadShare);
            flow_.text(paper::kSide, kRunningHead, head, font, paper::kQuiet);
            const QString chamber = QFontMetricsF(font).elidedText(letterhead_.chamber, Qt::ElideRight,
                                                                   paper::kTextWidth * (1 - kHeadShare) - 80);
            flow_.textRight(right, kRunningHead, chamber, font, paper::kQuiet);
            flow_.rule(kRunningHead + lineHeight(font) + 25, paper::kSide, paper::kTextWidth, paper::kRule);
        }
        flow_.rule(kFoot - 25, paper::kSide, paper::kTextWidth, paper::kRule);
        const QString notice = toQt(paper_.notice) + QStringLiteral("  ") + toQt(paper_.receipt);
        flow_.text(paper::kSide, kFoot, notice, font, paper::kQuiet);
        const QString number = QStringLiteral("%1 / %2").arg(index + 1).arg(flow_.pages().size());
        flow_.textRight(right, kFoot, number, font, paper::kQuiet);
        if (!paper_.warning.empty()) placeWarning(font);
    }

    void placeWarning(const QFont& font) {
        const QStringList lines = linesOf(toQt(paper_.warning), font, paper::kTextWidth);
        double y = kFoot - 35 - static_cast<double>(lines.size()) * lineHeight(font);
        for (const QString& line : lines) {
            flow_.text(paper::kSide, y, line, font, paper::kAlert);
            y += lineHeight(font);
        }
    }

    const Paper& paper_;
    const Letterhead& letterhead_;
    PageFlow flow_;
    std::size_t next_ = 0;
    std::optional<TableFlow> laid_;
    const PaperTable* laidTable_ = nullptr;
};

}  // namespace

std::vector<PaperPage> layOut(const Paper& paper, const Letterhead& letterhead) {
    return Layout(paper, letterhead).run();
}

}  // namespace yushi
