#include "report/sheets/xlsx_comparison.h"

#include "report/sheets/xlsx_comparison_sheet.h"

#include <chrono>

namespace yushi {

namespace {

/// The day of the comparison stands as the time of creation, so that the same comparison gives the same file.
void setProperties(lxw_workbook* book, const BookContent& content) {
    std::string title = content.in("融資の比較", "Loans compared");
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.created = std::chrono::system_clock::to_time_t(std::chrono::sys_days(content.on));
    workbook_set_properties(book, &properties);
}

}  // namespace

bool writeComparisonXlsx(const std::filesystem::path& file, const ComparedPlans& compared,
                         Language language) {
    lxw_workbook* book = workbook_new(file.c_str());
    if (!book) return false;
    const BookContent content{compared, language};
    setProperties(book, content);
    const BookStyles styles(book);
    BookSheet comparison(book, content.in("比較", "Comparison"));
    std::vector<PlanCells> plans;
    for (std::size_t plan = 0; plan < content.costs.size(); ++plan)
        plans.push_back(addPlanSheet(book, styles, content, plan));
    fillComparisonSheet(book, comparison, styles, content, plans);
    addBasisSheet(book, styles, content);
    return workbook_close(book) == LXW_NO_ERROR;
}

}  // namespace yushi
