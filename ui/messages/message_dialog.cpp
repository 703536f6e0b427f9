#include "messages/message_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace yushi {

void askInDialog(const Message& message, QWidget* asker) {
    auto* dialog = new QMessageBox(asker);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(asker->windowTitle());
    dialog->setIcon(message.kind == MessageKind::Warning ? QMessageBox::Warning : QMessageBox::Information);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setText(message.text);
    for (const MessageChoice& choice : message.choices) {
        QPushButton* button = dialog->addButton(choice.text, QMessageBox::ActionRole);
        button->setObjectName(QLatin1String(choice.name));
        QObject::connect(button, &QPushButton::clicked, asker, choice.chosen);
        dialog->setEscapeButton(button);
    }
    dialog->open();
}

}  // namespace yushi
