#include "messages/problem_lines.h"

#include "report/words/field_words.h"
#include "words/words.h"

#include <QStringList>

namespace yushi {

QString problemLines(const Problems& problems, Language language) {
    QStringList lines;
    for (const Problem& problem : problems) lines << toQt(problemInWords(problem, language));
    return lines.join(u'\n');
}

}  // namespace yushi
