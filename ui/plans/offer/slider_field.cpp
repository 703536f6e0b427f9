#include "plans/offer/slider_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

namespace yushi {

namespace {

constexpr int kFieldFrame = 14;  // of a field around its text

}  // namespace

SliderField::SliderField(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      label_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      field_(new QLineEdit(this)) {
    slider_->setObjectName(objectName + QStringLiteral(" slider"));
    field_->setObjectName(objectName + QStringLiteral(" field"));
    field_->setAlignment(Qt::AlignRight);
    setSizes();
    label_->setBuddy(field_);
    slider_->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label_);
    layout->addWidget(slider_, 3);
    layout->addWidget(field_, 2);
    connect(slider_, &QSlider::valueChanged, this, &SliderField::moved);
    connect(slider_, &QSlider::sliderPressed, this, &SliderField::ended);
    connect(slider_, &QSlider::sliderReleased, this, &SliderField::ended);
    connect(field_, &QLineEdit::editingFinished, this, [this] {
        if (!field_->isModified()) return;
        field_->setModified(false);
        emit ended();
        emit typed(field_->text().trimmed());
    });
}

void SliderField::setSizes() {
    field_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("50,000,000円", "the widest amount")) +
                            kFieldFrame);
    slider_->setMinimumWidth(2 * fontMetrics().horizontalAdvance(u'国'));
}

void SliderField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) setSizes();
}

void SliderField::setLabel(const QString& label) {
    setSizes();
    label_->setText(label);
    slider_->setAccessibleName(label);
    field_->setAccessibleName(label);
}

void SliderField::setReach(int least, int most, int page) {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(least, most);
    slider_->setPageStep(page);
}

void SliderField::show(int position, const QString& text) {
    const QSignalBlocker quiet(slider_);
    if (!slider_->isSliderDown()) slider_->setValue(position);
    slider_->setAccessibleDescription(text);
    slider_->setToolTip(text);
    if (!field_->isModified()) field_->setText(text);
}

void SliderField::forget() {
    field_->setModified(false);
}

bool SliderField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) emit ended();
    return QWidget::eventFilter(watched, event);
}

}  // namespace yushi
