#pragma once

#include "messages/message_bar.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>

class QScrollArea;
class QVBoxLayout;

namespace yushi {

/// The messages of a window, above its content; of each matter there is at most one. Many of them scroll: the work below
/// keeps its room.
class MessageArea : public QWidget {
    Q_OBJECT

  public:
    /// Words a message in the language of the moment.
    using Compose = std::function<Message()>;

    explicit MessageArea(QWidget* parent);

    /// Shows a message about @p matter instead of an earlier one. A question takes the keyboard, which goes back to where it
    /// was with the answer.
    void show(const QString& matter, Compose compose);
    void dismiss(const QString& matter);
    void dismissAll();
    bool isShown(const QString& matter) const { return shown_.contains(matter); }

    /// Words all messages anew, in another language.
    void retranslate();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Shown {
        Compose compose;
        QPointer<MessageBar> bar;
    };

    void place(const QString& matter, Shown& shown, int row);
    void giveRoom();

    std::map<QString, Shown> shown_;
    QPointer<QWidget> hadKeys_;  ///< before a question took the keyboard
    QScrollArea* area_;
    QVBoxLayout* rows_;
};

}  // namespace yushi
