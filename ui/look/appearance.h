#pragma once

#include "look/theme.h"
#include "words/translation.h"

#include <QObject>

#include <optional>

class QApplication;

namespace yushi {

/// How the program presents itself: language, colours and size of text. Kept in the user's settings.
class Appearance : public QObject {
    Q_OBJECT

  public:
    static constexpr int kSmallestText = 80;
    static constexpr int kNormalText = 100;
    static constexpr int kLargestText = 300;

    /// Presents @p application as the settings say; @p language overrides theirs for this run.
    explicit Appearance(QApplication& application, std::optional<Language> language = std::nullopt);

    Language language() const { return language_; }
    void setLanguage(Language language);

    Scheme scheme() const { return scheme_; }
    void setScheme(Scheme scheme);

    /// In per cent of the system's size.
    int textSize() const { return textSize_; }
    /// Sets the size of all text, held between the smallest and the largest.
    void setTextSize(int percent);

    /// Takes on the desktop's preference for light or dark, now and whenever it changes, while the scheme is the
    /// system's.
    void followSystem();

  private:
    void applyScheme();

    QApplication& application_;
    Language language_;
    Scheme scheme_;
    std::optional<bool> systemIsDark_;  ///< as the desktop last said
    int textSize_;
    Translation translation_;
};

}  // namespace yushi
