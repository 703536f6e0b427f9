#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace yushi {

/// A text in one line; @p at is the left end of its base line.
struct PlacedText {
    QPointF at;
    QString text;
    QFont font;
    QColor colour;
};

/// A filled area; rules are thin ones.
struct PlacedBox {
    QRectF area;
    QColor colour;
};

struct PlacedImage {
    QRectF area;
    QImage image;
};

/// The charts of a report.
enum class PaperChart { Payment, Balance };

struct PlacedChart {
    QRectF area;
    PaperChart chart;
};

/// One page as it will be printed, in tenths of a point from its upper left corner.
struct PaperPage {
    std::vector<PlacedBox> boxes;
    std::vector<PlacedImage> images;
    std::vector<PlacedChart> charts;
    std::vector<PlacedText> texts;
};

/// Draws a chart into an area.
using ChartPainter = std::function<void(QPainter&, PaperChart, const QRectF&)>;

/// Draws a page; @p painter has tenths of a point for units.
void paintPage(QPainter& painter, const PaperPage& page, const ChartPainter& paintChart);

}  // namespace yushi
