#include "report/edition_words.h"

#include "engine/edition_choice.h"
#include "report/figures.h"

namespace yushi {

std::string unconfirmedText(const Edition& edition, std::span<const Edition> editions, Date on,
                            Language language) {
    if (!isUnconfirmed(edition, editions, on)) return "";
    const std::string until = dateText(edition.effectiveTo, language);
    const std::string age = monthsText(wholeMonthsBetween(edition.effectiveTo, on), language);
    return language == Language::Japanese
               ? "継続未確認(" + until + "までの版、" + age + "前)"
               : "not confirmed since (edition until " + until + ", " + age + " ago)";
}

}  // namespace yushi
