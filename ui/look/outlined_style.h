#pragma once

#include <QProxyStyle>

namespace yushi {

/// Fusion, with outlines of boxes and buttons that can be seen on dark ground too. Labels and tooltips show text as it is:
/// what others wrote is never taken for markup.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

  public:
    OutlinedStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// The signs that every window needs are drawn, since a start has no time to look for image files.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace yushi
