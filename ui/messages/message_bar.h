#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QPushButton;

namespace yushi {

/// What can be done about a message. @p name is the button's for tests.
struct MessageChoice {
    QString text;
    const char* name;
    std::function<void()> chosen;
    bool losesWork = false;  ///< something is gone for good then: never the choice of a mere Enter
};

enum class MessageKind { Note, Warning };

/// What happened, where, and what can be done about it.
struct Message {
    MessageKind kind = MessageKind::Warning;
    QString text;     ///< plain, one line or several
    QString details;  ///< rich text to look at, such as a table; empty where there is none
    std::vector<MessageChoice> choices;
    bool canBeClosed = true;  ///< false where an answer is needed
};

/// One message inside the window, instead of a dialog in front of it. Only a question, which cannot be closed, takes the
/// keyboard: Enter is the choice that has it, Escape the last.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    MessageBar(const Message& message, QWidget* parent);

    QString text() const { return text_; }
    bool isQuestion() const { return isQuestion_; }
    /// Gives the keyboard to the first choice that loses nothing.
    void takeKeys();

  signals:
    void closed();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void colour();

    QString text_;
    MessageKind kind_;
    bool isQuestion_;
    QList<QPushButton*> choices_;
    QPushButton* harmless_ = nullptr;
};

}  // namespace yushi
