#include "report/tables/comparison_table.h"

namespace yushi {

std::string planLetter(std::size_t plan) {
    const std::string last(1, static_cast<char>('A' + plan % 26));
    return plan < 26 ? last : planLetter(plan / 26 - 1) + last;
}

std::string estimateNotice(Language language) {
    return language == Language::Japanese
               ? "これは概算です。審査の結果や実際の条件を保証するものではなく、決めるのは金融機関です。"
               : "This is an estimate. It promises neither approval nor conditions; the lender decides.";
}

}  // namespace yushi
