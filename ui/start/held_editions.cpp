#include "start/held_editions.h"

#include "look/text_size.h"
#include "look/theme.h"
#include "look/tokens.h"
#include "report/menus/standing_words.h"
#include "report/words/words.h"
#include "widgets/wrapped_label.h"
#include "words/dates.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yushi {

namespace {

constexpr Months kFullBar(96);  // an edition that ended so long ago, or longer, fills the bar

/// How long ago an edition ended, as a bar.
class AgeBar : public QWidget {
  public:
    AgeBar(Months age, QWidget* parent) : QWidget(parent), age_(age) {
        setMinimumWidth(32);
        setFixedHeight(10);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Tokens& tokens = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), tokens.tint);
        const auto months = static_cast<int>(std::min(age_, kFullBar) / Months(1));
        painter.fillRect(QRect(0, 0, width() * months / static_cast<int>(kFullBar.count()), height()),
                         tokens.ink3);
    }

  private:
    Months age_;
};

/// A notice on amber ground, with a stroke above it.
class AmberNotice : public WrappedLabel {
  public:
    explicit AmberNotice(QWidget* parent) : WrappedLabel(parent) { setMargin(12); }

  protected:
    void paintEvent(QPaintEvent* event) override {
        const Tokens& tokens = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), tokens.agedGround);
        painter.fillRect(QRect(0, 0, width(), 4), tokens.agedLine);
        painter.end();
        WrappedLabel::paintEvent(event);
    }
};

}  // namespace

HeldEditions::HeldEditions(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), notice_(new AmberNotice(this)), head_(new QLabel(this)), rows_(nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 20, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(notice_);
    layout->addWidget(head_);
    makeHeading(head_, 1.05);
    colourText(notice_, ageColour);
    notice_->setObjectName(QStringLiteral("age notice"));
    auto* area = new QScrollArea(this);
    auto* table = new QWidget(area);
    rows_ = new QGridLayout(table);
    rows_->setContentsMargins(0, 0, 8, 0);
    rows_->setHorizontalSpacing(10);
    rows_->setVerticalSpacing(10);
    rows_->setAlignment(Qt::AlignTop);
    rows_->setColumnStretch(3, 1);
    area->setWidget(table);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(area, 1);
    connect(&desk, &Desk::linesChanged, this, &HeldEditions::fill);
    connect(&desk, &Desk::languageChanged, this, &HeldEditions::fill);
    fill();
}

void HeldEditions::fill() {
    qDeleteAll(rows_->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const Date day = desk_.rulesDate();
    const std::vector<HeldIssuer> issuers = heldIssuers(desk_.data().editions, day);
    const bool allEnded = std::ranges::none_of(issuers, &HeldIssuer::inForce);
    for (std::size_t i = 0; i < issuers.size(); ++i) addRow(issuers[i], static_cast<int>(i));
    head_->setText(tr("収録している制度(%1から数えて)").arg(toQt(dateText(day, desk_.language()))));
    notice_->setText(
        allEnded ? tr("収録しているのは過年度の資料です。金利・限度額・受付は変わっています。申し込む前に、"
                      "かならず窓口で今の条件を確かめてください。")
                 : tr("「古さ」のある発行元は過年度の資料です。金利・限度額・受付は変わっています。申し込む"
                      "前に、かならず窓口で今の条件を確かめてください。"));
}

void HeldEditions::addRow(const HeldIssuer& held, int row) {
    const Edition& edition = *held.edition;
    const Language language = desk_.language();
    QWidget* table = rows_->parentWidget();
    const auto cell = [&](const QString& text, int column) {
        auto* label = new QLabel(text, table);
        rows_->addWidget(label, row, column);
        return label;
    };
    auto* issuer = cell(toQt(edition.issuerName, language), 0);
    QFont bold = issuer->font();
    bold.setBold(true);
    issuer->setFont(bold);
    const QString part = edition.coverage == Coverage::Partial ? tr("一部・%1行") : tr("全部・%1行");
    const bool supports = held.lines == 0 && !edition.supports.empty();  // on the loans of other issuers
    cell(toQt(edition.id) + u' ' +
             (supports ? tr("補助・%1件").arg(edition.supports.size()) : part.arg(held.lines)),
         1);
    const QString until =
        QLocale(language == Language::Japanese ? QLocale::Japanese : QLocale::English)
            .toString(toQt(edition.effectiveTo), language == Language::Japanese ? QStringLiteral("yyyy年M月")
                                                                                : QStringLiteral("MMM yyyy"));
    cell(tr("%1まで").arg(until), 2)->setToolTip(toQt(dateText(edition.effectiveTo, language)));
    const std::string layer = layerText(edition.layer, language);
    if (!layer.empty()) issuer->setText(issuer->text() + tr("(%1の資料)").arg(toQt(layer)));
    if (held.inForce) {
        cell(tr("今の資料"), 3);
        return;
    }
    const Months age = wholeMonthsBetween(edition.effectiveTo, desk_.rulesDate());
    rows_->addWidget(new AgeBar(age, table), row, 3, Qt::AlignVCenter);
    cell(tr("%1前").arg(toQt(agoText(edition.effectiveTo, desk_.rulesDate(), language))), 4);
}

}  // namespace yushi
