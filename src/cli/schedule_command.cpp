#include "catalog/inputs.h"
#include "cli/commands.h"
#include "engine/amortize.h"
#include "report/loan_words.h"
#include "report/schedule_json.h"

#include <istream>
#include <iterator>
#include <ostream>

namespace yushi {

namespace {

/// A loan whose terms hold together, or every problem in the text.
Result<LoanTerms> readLoan(std::string_view text, const std::string& name) {
    auto terms = parseLoan(text, name);
    if (!terms) return terms;
    Problems problems;
    for (const LoanFault& fault : check(*terms)) {
        Problem problem = faultProblem(fault, *terms);
        problem.file = name;
        problems.push_back(std::move(problem));
    }
    fillLines(text, problems);
    return problems.empty() ? std::move(terms) : Result<LoanTerms>(std::move(problems));
}

}  // namespace

ExitStatus computeSchedule(const Call& call) {
    const std::string text{std::istreambuf_iterator<char>(call.in), std::istreambuf_iterator<char>()};
    const auto terms = readLoan(text, "-");
    if (!terms) return refuse(call, terms.problems());
    call.out << scheduleJson(amortize(*terms), JsonLayout::Indented) << "\n";
    return ExitStatus::Done;
}

ExitStatus computeScheduleBatch(const Call& call) {
    ExitStatus status = ExitStatus::Done;
    int number = 0;
    for (std::string line; std::getline(call.in, line);) {
        const auto terms = readLoan(line, "-:" + std::to_string(++number));
        if (terms) {
            call.out << scheduleJson(amortize(*terms), JsonLayout::OneLine) << "\n";
        } else {
            call.out << errorJson(terms.problems(), call.language) << "\n";
            status = ExitStatus::No;
        }
    }
    return status;
}

}  // namespace yushi
