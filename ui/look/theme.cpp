#include "look/theme.h"

#include "look/outlined_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <array>

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

QPalette lightPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xF3, 0xF5, 0xF8));
    palette.setColor(QPalette::WindowText, QColor(0x1B, 0x24, 0x30));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF9, 0xFB));
    palette.setColor(QPalette::Text, QColor(0x1B, 0x24, 0x30));
    palette.setColor(QPalette::PlaceholderText, QColor(0x66, 0x70, 0x80));
    palette.setColor(QPalette::Button, QColor(0xEA, 0xEE, 0xF3));
    palette.setColor(QPalette::ButtonText, QColor(0x1B, 0x24, 0x30));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1D, 0x5C, 0xA8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1D, 0x5C, 0xA8));
    palette.setColor(QPalette::ToolTipBase, QColor(0xFF, 0xFD, 0xF2));
    palette.setColor(QPalette::ToolTipText, QColor(0x1B, 0x24, 0x30));
    palette.setColor(QPalette::Mid, QColor(0xC4, 0xCC, 0xD6));
    return palette;
}

QPalette darkPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x20, 0x25, 0x2C));
    palette.setColor(QPalette::WindowText, QColor(0xE8, 0xEC, 0xF1));
    palette.setColor(QPalette::Base, QColor(0x17, 0x1B, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x1C, 0x21, 0x28));
    palette.setColor(QPalette::Text, QColor(0xE8, 0xEC, 0xF1));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9A, 0xA5, 0xB4));
    palette.setColor(QPalette::Button, QColor(0x2C, 0x33, 0x3D));
    palette.setColor(QPalette::ButtonText, QColor(0xE8, 0xEC, 0xF1));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xBD));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7F, 0xB4, 0xF2));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2C, 0x33, 0x3D));
    palette.setColor(QPalette::ToolTipText, QColor(0xE8, 0xEC, 0xF1));
    palette.setColor(QPalette::Mid, QColor(0x48, 0x52, 0x60));
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
    QPalette palette = dark ? darkPalette() : lightPalette();
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
    constexpr std::array<std::array<QRgb, 2>, 4> colours = {{
        {0xFFA1292E, 0xFFFF9A95},  // not met
        {0xFF7A5200, 0xFFF2C14E},  // unanswered
        {0xFF54439A, 0xFFC3B5FF},  // judgement
        {0xFF14693A, 0xFF79D89B},  // met
    }};
    return QColor(colours[static_cast<std::size_t>(finding)][isDark(palette) ? 1 : 0]);
}

QColor planColour(int plan, const QPalette& palette) {
    constexpr std::array<std::array<QRgb, 2>, 4> colours = {{
        {0xFF1D5CA8, 0xFF7FB4F2},
        {0xFFB4530A, 0xFFF5A65B},
        {0xFF1B7F5C, 0xFF6CD3AE},
        {0xFF7B3FA0, 0xFFCF9CF0},
    }};
    return QColor(colours[static_cast<std::size_t>(plan)][isDark(palette) ? 1 : 0]);
}

QColor quietColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xAE, 0xB8, 0xC6) : QColor(0x4F, 0x5B, 0x6B);
}

void colourText(QWidget* widget, QColor (*colourOf)(const QPalette&)) {
    new PaletteWatch(widget, colourOf);
}

QColor alertColour(const QPalette& palette) {
    return findingColour(Finding::NotMet, palette);
}

}  // namespace yushi
