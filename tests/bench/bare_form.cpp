// The least that a Qt program with a form, a table and a chart can be: the peer of the window in `./dev bench-start`.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFormLayout>
#include <QLineEdit>
#include <QLineSeries>
#include <QMainWindow>
#include <QSplitter>
#include <QTableWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    auto* splitter = new QSplitter(&window);
    auto* form = new QWidget;
    auto* fields = new QFormLayout(form);
    for (int i = 0; i < 10; ++i) fields->addRow(QStringLiteral("項目%1").arg(i), new QLineEdit);
    auto* table = new QTableWidget(100, 8);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    }
    auto* series = new QLineSeries;
    for (int month = 0; month < 120; ++month) series->append(month, 120 - month);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    splitter->addWidget(form);
    splitter->addWidget(table);
    splitter->addWidget(new QChartView(chart));
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
