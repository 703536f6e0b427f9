#include "report/json/receipt_json.h"

#include "format/receipt_format.h"
#include "model/values/visible.h"

#include <algorithm>
#include <map>
#include <set>

namespace yushi {

namespace {

/// The leaves of a JSON value by their pointers.
void collectLeaves(const nlohmann::json& value, std::map<std::string, std::string>& leaves) {
    const nlohmann::json flat = value.flatten();  // must outlive its items
    for (const auto& [pointer, leaf] : flat.items()) leaves.emplace(pointer, leaf.dump());
}

void compareLeaves(const std::map<std::string, std::string>& then,
                   const std::map<std::string, std::string>& now,
                   std::vector<ReceiptDifference>& differences) {
    std::set<std::string> places;
    for (const auto& [place, value] : then) places.insert(place);
    for (const auto& [place, value] : now) places.insert(place);
    const auto in = [](const std::map<std::string, std::string>& values, const std::string& place) {
        const auto value = values.find(place);
        return value == values.end() ? std::string("-") : value->second;
    };
    for (const std::string& place : places) {
        if (in(then, place) != in(now, place))
            differences.push_back({place, in(then, place), in(now, place)});
    }
}

std::map<std::string, std::string> hashes(const std::vector<UsedFile>& files) {
    std::map<std::string, std::string> byPath;
    for (const UsedFile& file : files) byPath.emplace(file.path, file.sha256);
    return byPath;
}

}  // namespace

std::vector<std::string> ruleDates(std::span<const OfferCost> costs) {
    std::vector<std::string> dates;
    for (const OfferCost& cost : costs) {
        const Edition& edition = *cost.line.edition;
        std::string date = edition.issuer + " " + edition.id + " " + isoDate(edition.effectiveFrom) + " " +
                           isoDate(edition.effectiveTo);
        if (std::ranges::find(dates, date) == dates.end()) dates.push_back(std::move(date));
    }
    return dates;
}

std::string receiptContent(const Receipt& receipt) {
    nlohmann::json content = writtenReceipt(receipt);  // keys sorted: their order in a file does not matter
    content.erase("id");
    return content.dump();
}

std::string receiptJson(const Receipt& receipt) {
    return writtenReceipt(receipt).dump(1) + "\n";
}

std::vector<ReceiptDifference> receiptDifferences(const Receipt& receipt, const Receipt& anew) {
    std::vector<ReceiptDifference> differences;
    if (receipt.program != anew.program) differences.push_back({"program", receipt.program, anew.program});
    compareLeaves(hashes(receipt.files), hashes(anew.files), differences);
    std::map<std::string, std::string> then;
    std::map<std::string, std::string> now;
    collectLeaves(nlohmann::json::parse(receipt.resultText), then);
    collectLeaves(nlohmann::json::parse(anew.resultText), now);
    compareLeaves(then, now, differences);
    return differences;
}

std::string differencesText(std::span<const ReceiptDifference> differences, Language language) {
    const bool ja = language == Language::Japanese;
    if (differences.empty()) return ja ? "控えのとおりです。\n" : "Everything is as the receipt has it.\n";
    std::string text;
    for (const ReceiptDifference& difference : differences) {
        text += visible(difference.place + ": " + (ja ? "控え " : "receipt ") + difference.then +
                        (ja ? "、今 " : ", now ") + difference.now) +
                "\n";
    }
    return text;
}

}  // namespace yushi
