#include "problem_lines.h"

#include "report/field_words.h"
#include "words.h"

#include <QStringList>

namespace yushi {

QString problemLines(const Problems& problems, Language language) {
    QStringList lines;
    for (const Problem& problem : problems) lines << toQt(problemInWords(problem, language));
    return lines.join(u'\n');
}

}  // namespace yushi
