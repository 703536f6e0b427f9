#include "report/tables/case_parts_text.h"

#include "report/tables/case_parts_rows.h"
#include "report/tables/comparison_table.h"
#include "report/tables/text_table.h"

namespace yushi {

std::vector<PartTable> casePartTables(const CaseParts& parts, std::span<const OfferCost> costs,
                                      Language language) {
    std::vector<std::string> letters;
    for (std::size_t i = 0; i < costs.size(); ++i) letters.push_back(planLetter(i));
    std::vector<PartTable> tables;
    if (!parts.existing.empty()) tables.push_back({existingLoansRows(parts.existing, language), {}});
    if (!parts.refinancing.empty())
        tables.push_back(
            {refinancingRows(parts.refinancing, language), refundNote(parts.refinancing, language)});
    if (parts.capacity) {
        tables.push_back({capacityRows(*parts.capacity, language), {}});
        tables.push_back({offersCapacityRows(parts, language), {}});
    }
    for (const LeaseBesideLoans& beside : parts.leases)
        tables.push_back({leaseRows(beside, letters, language), ownerText(beside.lease, language)});
    return tables;
}

std::string casePartsText(const CaseParts& parts, std::span<const OfferCost> costs, Language language) {
    std::string text;
    for (const PartTable& table : casePartTables(parts, costs, language)) {
        std::vector<Align> columns(table.rows.front().size(), Align::Right);
        columns.front() = Align::Left;
        text += textTable(table.rows, columns) + "\n";
        if (!table.note.empty()) text += table.note + "\n\n";
    }
    return text;
}

}  // namespace yushi
