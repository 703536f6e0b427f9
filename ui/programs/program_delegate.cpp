#include "programs/program_delegate.h"

#include "engine/answers/finding.h"
#include "look/tokens.h"
#include "programs/program_model.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace yushi {

namespace {

constexpr int kRowMargin = 6;
constexpr int kBetween = 3;  // the lines of a row
constexpr int kCellMargin = 5;
constexpr qreal kNameScale = 1.07;
constexpr qreal kSmallScale = 0.88;
constexpr int kMostNameLines = 2;
constexpr int kCurrentMark = 4;

QFont scaled(QFont font, qreal scale) {
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

struct ChipLook {
    QColor text;
    QColor ground;
    QColor line;
    QString words;
};

ChipLook chipOf(Verdict verdict, const Tokens& tokens) {
    switch (verdict) {
        case Verdict::Eligible:
            return {tokens.fine, tokens.fineGround, tokens.fineLine, ProgramDelegate::tr("○ 使える")};
        case Verdict::NeedsAnswer:
        case Verdict::NeedsJudgement:
            return {tokens.ask, tokens.askGround, tokens.askLine, ProgramDelegate::tr("？ 確認")};
        case Verdict::Ineligible:
            return {tokens.ink3, tokens.surface, tokens.line, ProgramDelegate::tr("× 使えない")};
    }
    return {};
}

/// Words in a frame; where it ends.
int paintTag(QPainter* painter, const QRect& place, const QString& words, const QColor& text,
             const QColor& ground, const QColor& line) {
    const int padding = painter->fontMetrics().height() / 4;
    const int width = std::min(painter->fontMetrics().horizontalAdvance(words) + 2 * padding, place.width());
    const QRect frame(place.left(), place.top(), width, place.height());
    painter->setPen(line);
    painter->setBrush(ground);
    painter->drawRect(frame.adjusted(0, 0, -1, -1));
    painter->setPen(text);
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, width - 2 * padding + 1);
    painter->drawText(frame, Qt::AlignCenter, shown);
    return frame.right() + 1;
}

Verdict verdictAt(const QModelIndex& index) {
    return static_cast<Verdict>(index.data(ProgramModel::VerdictRole).toInt());
}

bool isLine(const QModelIndex& index) {
    return index.data(ProgramModel::VerdictRole).isValid();
}

}  // namespace

QFont ProgramDelegate::nameFont(const QFont& text) {
    QFont bold = scaled(text, kNameScale);
    bold.setBold(true);
    return bold;
}

int ProgramDelegate::nameLines(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString name = index.siblingAtColumn(ProgramModel::Name).data().toString();
    const int width = QFontMetrics(nameFont(option.font)).horizontalAdvance(name);
    return width > nameWidth_ ? kMostNameLines : 1;
}

QSize ProgramDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(option.font).height();
    if (!isLine(index)) return {0, line + 2 * kRowMargin};
    const int name = QFontMetrics(nameFont(option.font)).height() * nameLines(option, index);
    return {0, name + line + kBetween + 2 * kRowMargin};
}

QRect ProgramDelegate::below(const QStyleOptionViewItem& option) const {
    const int line = QFontMetrics(option.font).height();
    return QRect(option.rect.left() + kCellMargin, option.rect.bottom() - kRowMargin - line,
                 option.rect.width() - 2 * kCellMargin, line + 2);
}

void ProgramDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    if (!isLine(index)) return paintSection(painter, option, index);
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? tokens.selected : tokens.surface);
    if (selected && index.column() == ProgramModel::Chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kCurrentMark, option.rect.height()),
                          tokens.press);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    switch (index.column()) {
        case ProgramModel::Chosen:
            paintBox(painter, option, index);
            break;
        case ProgramModel::VerdictColumn:
            paintChip(painter, option, index);
            break;
        case ProgramModel::Name:
            paintOrigin(painter, option, index);
            break;
        case ProgramModel::Why:
            paintWhy(painter, option, index);
            break;
        default: {
            painter->setPen(verdictAt(index) == Verdict::Ineligible ? tokens.ink3 : tokens.ink);
            const QRect place = below(option);
            const QString words = index.data().toString();
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        }
    }
    painter->restore();
}

void ProgramDelegate::paintSection(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? tokens.selected : tokens.tint);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QString sign = option.state & QStyle::State_Open ? QStringLiteral("▼ ") : QStringLiteral("▶ ");
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(tokens.ink);
    painter->drawText(option.rect.adjusted(2 * kCellMargin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      sign + index.data().toString());
    painter->restore();
}

void ProgramDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& place) const {
    const Tokens& tokens = tokensOf(option.palette);
    const QFont font = nameFont(option.font);
    painter->save();
    painter->setFont(font);
    painter->setPen(verdictAt(index) == Verdict::Ineligible ? tokens.ink3 : tokens.ink);
    QTextLayout layout(index.data().toString(), font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal top = place.top() + kRowMargin;
    for (int number = 1; number <= kMostNameLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(place.width());
        const bool last = number == kMostNameLines;
        const QString rest = layout.text().mid(line.textStart());
        const QString words = last ? painter->fontMetrics().elidedText(rest, Qt::ElideMiddle, place.width())
                                   : layout.text().mid(line.textStart(), line.textLength());
        painter->drawText(QRectF(place.left(), top, place.width(), line.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, words);
        top += line.height();
    }
    layout.endLayout();
    painter->restore();
}

void ProgramDelegate::paintBox(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool may = index.flags() & Qt::ItemIsUserCheckable;
    const int side = option.fontMetrics.height() * 9 / 10;
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen ? tokens.press : may ? tokens.controlLine : tokens.line, 1.4));
    painter->setBrush(chosen ? tokens.press : tokens.surface);
    painter->drawRoundedRect(box, 2, 2);
    if (!chosen) return;
    painter->setPen(QPen(tokens.onPress, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + x * side, box.top() + y * side); };
    painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.74), at(0.8, 0.28)}));
}

void ProgramDelegate::paintChip(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const ChipLook look = chipOf(verdictAt(index), tokensOf(option.palette));
    const int height = option.fontMetrics.height() + 4;
    QRect place(option.rect.left() + kCellMargin, 0, option.rect.width() - 2 * kCellMargin, height);
    place.moveTop(option.rect.center().y() - height / 2);
    painter->setPen(look.line);
    painter->setBrush(look.ground);
    painter->drawRect(place.adjusted(0, 0, -1, -1));
    painter->setPen(look.text);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(place, Qt::AlignCenter, look.words);
}

/// Uses, issuer, edition.
void ProgramDelegate::paintOrigin(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    QRect place = below(option);
    painter->setFont(scaled(option.font, kSmallScale));
    for (const QString& sign : index.data(ProgramModel::UseSignsRole).toStringList())
        place.setLeft(paintTag(painter, place, sign, tokens.ink2, tokens.surface, tokens.controlLine) + 2);
    painter->setFont(option.font);
    const bool aged = index.data(ProgramModel::AgedRole).toBool();
    const QString edition = index.data(ProgramModel::EditionRole).toString();
    const int room = place.width() - painter->fontMetrics().horizontalAdvance(edition) - 16;
    const QString issuer = painter->fontMetrics().elidedText(index.data(ProgramModel::IssuerRole).toString(),
                                                             Qt::ElideRight, room);
    painter->setPen(tokens.ink2);
    painter->drawText(place.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, issuer);
    place.setLeft(place.left() + 4 + painter->fontMetrics().horizontalAdvance(issuer) + 6);
    painter->setFont(scaled(option.font, kSmallScale));
    paintTag(painter, place, edition, aged ? tokens.aged : tokens.ink2,
             aged ? tokens.agedGround : tokens.surface, aged ? tokens.agedLine : tokens.line);
}

/// The reason, over two lines where nothing else wants the second.
void ProgramDelegate::paintWhy(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const QStringList tags = index.data(ProgramModel::TagsRole).toStringList();
    const int line = option.fontMetrics.height();
    QRect place = option.rect.adjusted(kCellMargin, kRowMargin, -kCellMargin, -kRowMargin);
    if (!tags.isEmpty()) place.setHeight(line);
    painter->setPen(tokens.ink);
    QTextLayout layout(index.data().toString(), option.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    const int most = std::max(1, place.height() / line);
    int top = place.top();
    for (int number = 1; number <= most; ++number) {
        QTextLine text = layout.createLine();
        if (!text.isValid()) break;
        text.setLineWidth(place.width());
        const QString words = number == most
                                  ? option.fontMetrics.elidedText(layout.text().mid(text.textStart()),
                                                                  Qt::ElideRight, place.width())
                                  : layout.text().mid(text.textStart(), text.textLength());
        painter->drawText(QRect(place.left(), top, place.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                          words);
        top += line;
    }
    layout.endLayout();
    if (tags.isEmpty()) return;
    painter->setFont(scaled(option.font, kSmallScale));
    paintTag(painter, below(option), tags.join(u' '), tokens.fine, tokens.fineGround, tokens.fineLine);
}

bool ProgramDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!(index.flags() & Qt::ItemIsUserCheckable) || !isLine(index)) return false;
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
                         option.rect.contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed) return false;
    const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace yushi
