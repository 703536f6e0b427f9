#pragma once

#include "desk/desk.h"
#include "form/editors/fact_editor.h"

class QAction;
class QCompleter;
class QLabel;
class QLineEdit;

namespace yushi {

class MunicipalityList;

/// A line for the name of a municipality, in kanji or kana, with a list of those of the prefecture that is answered; beside
/// it stands which one was recognised, or names that are near.
class MunicipalityEditor : public FactEditor {
    Q_OBJECT

  public:
    MunicipalityEditor(Desk& desk, FactId fact, QWidget* parent);

    void show(const std::optional<FactValue>& answer, const std::optional<FactValue>& derived) override;
    void forget() override;
    void retranslate(Language language) override;
    QWidget* field() override;

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::string prefecture() const;
    std::optional<FactValue> answerIn(const QString& text) const;
    void readTyped();
    void suggest();
    void showReading();

    Desk& desk_;
    FactId fact_;
    QLineEdit* line_;
    QAction* open_;  ///< opens the list
    QLabel* reading_;
    std::string readIn_;  ///< the prefecture for which the reading was made
    MunicipalityList* list_;
    QCompleter* completer_;
};

}  // namespace yushi
