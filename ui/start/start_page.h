#pragma once

#include "desk/desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace yushi {

class BigButton;
class HeldEditions;

/// The first page: begin, go on with what was last worked on, try a sample, open the book; and which programs are held and
/// how old their documents are.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    StartPage(Desk& desk, QWidget* parent);

  signals:
    void caseWanted();
    void fileWanted(const QString& path);
    void otherFileWanted();
    void sampleWanted(const QString& path);
    void bookWanted();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* createLeft();
    void fillRecent();
    void fillSamples();
    static QString sampleName(const QString& file);
    void addSample(int row, const QString& path);
    void retranslate();

    Desk& desk_;
    QLabel* name_;
    QLabel* purpose_;
    BigButton* begin_;
    BigButton* open_;
    QLabel* recentHead_;
    QLabel* samplesHead_;
    QLabel* bookHead_;
    QPushButton* openBook_;
    QGridLayout* recent_;
    QGridLayout* samples_;
    HeldEditions* held_;
};

}  // namespace yushi
