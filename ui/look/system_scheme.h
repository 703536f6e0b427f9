#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace yushi {

/// Whether the desktop prefers dark colours, as its settings portal says (org.freedesktop.appearance), and every
/// change of that. It is asked without waiting.
class SystemScheme : public QObject {
    Q_OBJECT

  public:
    explicit SystemScheme(QObject* parent);

    /// Asks the portal; the answer comes by changed().
    void ask();

  signals:
    /// Nothing where there is no portal or it has no preference.
    void changed(std::optional<bool> dark);

  private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

  private:
    void take(const QVariant& value);
};

}  // namespace yushi
