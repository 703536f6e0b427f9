#include "paper/paper_page.h"

#include <QPainter>

namespace yushi {

void paintPage(QPainter& painter, const PaperPage& page, const ChartPainter& paintChart) {
    for (const PlacedBox& box : page.boxes) painter.fillRect(box.area, box.colour);
    for (const PlacedImage& image : page.images) painter.drawImage(image.area, image.image);
    for (const PlacedChart& chart : page.charts) {
        painter.save();
        paintChart(painter, chart.chart, chart.area);
        painter.restore();
    }
    for (const PlacedText& text : page.texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(text.at, text.text);
    }
}

}  // namespace yushi
