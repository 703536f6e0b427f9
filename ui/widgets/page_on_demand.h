#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace yushi {

/// The place of a page that is made when it is first shown, or when there is time: what nobody looks at costs no time at
/// the start.
class PageOnDemand : public QWidget {
  public:
    /// Makes the page as a child of the given widget.
    using Make = std::function<QWidget*(QWidget*)>;

    PageOnDemand(Make make, QWidget* parent) : QWidget(parent), make_(std::move(make)) {}

    /// Makes the page unless it is there already.
    void make() {
        if (layout()) return;
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        QWidget* page = make_(this);
        whole->addWidget(page);
        page->show();
    }

  protected:
    void showEvent(QShowEvent* event) override {
        make();
        QWidget::showEvent(event);
    }

  private:
    Make make_;
};

}  // namespace yushi
