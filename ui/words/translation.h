#pragma once

#include "model/values/text.h"

#include <QTranslator>

namespace yushi {

/// The texts of the window and of Qt itself in one of the two languages; switches while the program runs.
class Translation {
  public:
    explicit Translation(Language language) { use(language); }
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    void use(Language language);

  private:
    QTranslator english_;   ///< of our texts; their source is Japanese
    QTranslator japanese_;  ///< of Qt's texts; their source is English
};

}  // namespace yushi
