#pragma once

#include "look/appearance.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace yushi {

/// 文字 小・中・大: the three sizes of text that are wanted most, one click away.
class TextSizeChoice : public QWidget {
    Q_OBJECT

  public:
    TextSizeChoice(Appearance& appearance, QWidget* parent);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showSize();
    void retranslate();

    Appearance& appearance_;
    QLabel* label_;
    std::array<QToolButton*, 3> sizes_;
};

}  // namespace yushi
