#include "catalog/folders/file_text.h"
#include "catalog/folders/inputs.h"
#include "cli/commands.h"
#include "engine/cost/loan_cost.h"
#include "report/costs/loan_words.h"
#include "report/json/schedule_json.h"

#include <istream>
#include <optional>
#include <ostream>
#include <streambuf>

namespace yushi {

namespace {

/// The rules by which loans are computed.
Result<CostRules> loadCostRules(const Call& call) {
    const auto vocabulary = loadVocabulary(call.dataFolder);
    if (!vocabulary) return vocabulary.problems();
    LoadedRules loaded = loadRules(call.dataFolder / "rules", *vocabulary);
    tellSetAside(call, loaded.setAside);
    return std::move(loaded.rules.costs);
}

/// The answer to one loan, or every problem in its text.
Result<std::string> answer(std::string_view text, const std::string& name, const CostRules& rules,
                           JsonLayout layout) {
    const auto request = parseLoan(text, name, rules.presets);
    if (!request) return request.problems();
    Problems problems;
    const auto report = [&](Problem problem) {
        problem.file = name;
        problems.push_back(std::move(problem));
    };
    const LoanTerms dearest = withoutUncertain(request->terms, request->costs);
    for (const LoanFault& fault : check(request->terms, request->costs)) report(faultProblem(fault, dearest));
    for (const CostFault& fault : checkCosts(request->terms, request->costs, rules))
        report(faultProblem(fault));
    std::vector<FeeRate> feeRates;
    if (request->costs.guaranteeFee) {
        const auto found = feeRatesFor(*request->costs.guaranteeFee, {}, {}, rules);
        if (const auto* faults = std::get_if<std::vector<CostFault>>(&found)) {
            for (const CostFault& fault : *faults) report(faultProblem(fault));
        } else {
            feeRates = std::get<std::vector<FeeRate>>(found);
        }
    }
    fillLines(text, problems);
    if (!problems.empty()) return problems;
    if (request->costs == CostTerms()) return scheduleJson(amortize(request->terms, rules.bankDays), layout);
    return scheduleJson(loanCost(request->terms, request->costs, feeRates, rules), layout);
}

/// Text up to @p end, or all there is; of more than a loan may hold only the fault. Nothing where the stream has ended.
std::optional<Result<std::string>> takeText(std::istream& in, const std::string& name,
                                            std::optional<char> end) {
    constexpr int streamEnd = std::istream::traits_type::eof();
    if (in.peek() == streamEnd) return std::nullopt;
    std::string text;
    for (int next = in.rdbuf()->sbumpc(); next != streamEnd && next != end; next = in.rdbuf()->sbumpc()) {
        if (text.size() < kMostCaseBytes) {
            text += static_cast<char>(next);
            continue;
        }
        in.ignore(static_cast<std::streamsize>(kMostBytes), end ? *end : streamEnd);
        return Problems{tooLarge(name, kMostCaseBytes)};
    }
    return text;
}

/// An input that cannot be read is not an empty one.
Problem unreadableInput() {
    return {"-", "", 0, {"標準入力を読めません", "standard input cannot be read"},
            {"読み取れる入力(フォルダーではなくファイル)", "an input that can be read: a file, not a folder"}};
}

}  // namespace

ExitStatus computeSchedule(const Call& call) {
    const auto rules = loadCostRules(call);
    if (!rules) return refuse(call, rules.problems());
    const auto text = takeText(call.in, "-", std::nullopt).value_or(std::string());
    if (!text) return refuse(call, text.problems());
    if (call.in.bad()) return refuse(call, {unreadableInput()});
    const auto json = answer(*text, "-", *rules, JsonLayout::Indented);
    if (!json) return refuse(call, json.problems());
    call.out << *json << "\n";
    return ExitStatus::Done;
}

ExitStatus computeScheduleBatch(const Call& call) {
    const auto rules = loadCostRules(call);
    if (!rules) return refuse(call, rules.problems());
    ExitStatus status = ExitStatus::Done;
    for (int number = 1;; ++number) {
        const std::string name = "-:" + std::to_string(number);
        const auto line = takeText(call.in, name, '\n');
        if (!line) return call.in.bad() ? refuse(call, {unreadableInput()}) : status;
        const auto json = *line ? answer(**line, name, *rules, JsonLayout::OneLine) : line->problems();
        if (json) {
            call.out << *json << "\n";
        } else {
            call.out << errorJson(json.problems(), call.language) << "\n";
            status = ExitStatus::No;
        }
    }
}

}  // namespace yushi
