#include "look/theme.h"

#include "look/outlined_style.h"
#include "look/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

namespace yushi {

namespace {

/// Fonts with Japanese glyphs, best first; the first that is installed is used.
QString chooseFamily() {
    const QStringList installed = QFontDatabase::families(QFontDatabase::Japanese);
    for (const char* family : {"Noto Sans CJK JP", "Noto Sans JP", "BIZ UDPGothic", "IPAexGothic",
                               "IPAPGothic", "TakaoPGothic", "VL PGothic"}) {
        if (installed.contains(QLatin1String(family))) return QLatin1String(family);
    }
    return installed.isEmpty() ? QString() : installed.first();
}

/// What the style draws by itself, in the colours of @p tokens.
QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.paper);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.zebra);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.ink3);
    palette.setColor(QPalette::Button, tokens.tint);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.surface);
    palette.setColor(QPalette::Highlight, tokens.press);
    palette.setColor(QPalette::HighlightedText, tokens.onPress);
    palette.setColor(QPalette::Link, tokens.press);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Mid, tokens.line);
    return palette;
}

/// Colours the text of a widget, whatever palette it comes to have.
class PaletteWatch : public QObject {
  public:
    PaletteWatch(QWidget* widget, QColor (*colourOf)(const QPalette&))
        : QObject(widget), widget_(widget), colourOf_(colourOf) {
        widget->installEventFilter(this);
        colour();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange) colour();
        return QObject::eventFilter(watched, event);
    }

  private:
    void colour() {
        QPalette palette = widget_->palette();
        const QColor text = colourOf_(palette);
        // By the ground alone: the text's own colour is the one that is set here.
        if (palette.color(QPalette::WindowText) == text) return;
        palette.setColor(QPalette::WindowText, text);
        widget_->setPalette(palette);
    }

    QWidget* widget_;
    QColor (*colourOf_)(const QPalette&);
};

void weakenDisabled(QPalette& palette) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, palette.color(QPalette::PlaceholderText));
    }
}

}  // namespace

void applyTheme(QApplication& application, Scheme scheme) {
    static const QPalette system = application.palette();
    application.setStyle(new OutlinedStyle);
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && isDark(system));
    QPalette palette = paletteOf(dark ? darkTokens() : lightTokens());
    weakenDisabled(palette);
    application.setPalette(palette);
}

void applyFont(QApplication& application, int percent) {
    static const qreal system = application.font().pointSizeF();
    QFont font(chooseFamily());
    font.setPointSizeF(system * percent / 100);
    application.setFont(font);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

QColor findingColour(Finding finding, const QPalette& palette) {
    const Tokens& tokens = tokensOf(palette);
    switch (finding) {
        case Finding::NotMet:
            return tokens.wrong;
        case Finding::Unanswered:
        case Finding::Judgement:
            return tokens.ask;
        case Finding::Met:
            return tokens.fine;
    }
    return tokens.ink;
}

QColor planColour(int plan, const QPalette& palette) {
    return tokensOf(palette).plans[static_cast<std::size_t>(plan)];
}

QColor quietColour(const QPalette& palette) {
    return tokensOf(palette).ink2;
}

QColor ageColour(const QPalette& palette) {
    return tokensOf(palette).aged;
}

void colourText(QWidget* widget, QColor (*colourOf)(const QPalette&)) {
    new PaletteWatch(widget, colourOf);
}

QColor alertColour(const QPalette& palette) {
    return tokensOf(palette).wrong;
}

}  // namespace yushi
