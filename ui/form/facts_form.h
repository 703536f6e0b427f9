#pragma once

#include "desk/desk.h"

#include <QScrollArea>

#include <vector>

namespace yushi {

class FactField;
class FactGroupBox;

/// 相談内容: everything that can be asked, in groups that fold.
class FactsForm : public QScrollArea {
    Q_OBJECT

  public:
    FactsForm(Desk& desk, QWidget* parent);

    /// Unfolds the group of a fact and moves the keyboard to its field.
    void go(FactId fact);

  private:
    Desk& desk_;
    std::vector<FactGroupBox*> groups_;
};

}  // namespace yushi
