#pragma once

#include "engine/offers/offer.h"
#include "model/consultation/receipt.h"

#include <span>
#include <string>
#include <vector>

namespace yushi {

/// The editions of the offers with the days on which they hold, as a receipt names them.
std::vector<std::string> ruleDates(std::span<const OfferCost> costs);

/// The receipt as it is written to a file; its id is computed anew.
std::string receiptJson(const Receipt& receipt);

/// Everything but the id: that of which the id is the SHA-256.
std::string receiptContent(const Receipt& receipt);

/// One thing that is not as a receipt has it.
struct ReceiptDifference {
    std::string place;  ///< JSON pointer in the result, a file, "program" or "id"
    std::string then;
    std::string now;

    friend bool operator==(const ReceiptDifference&, const ReceiptDifference&) = default;
};

/// What differs between a receipt and the same computed anew; the words of `yushi verify`.
std::vector<ReceiptDifference> receiptDifferences(const Receipt& receipt, const Receipt& anew);

/// `yushi verify`: each difference on a line, or that there is none.
std::string differencesText(std::span<const ReceiptDifference> differences, Language language);

}  // namespace yushi
