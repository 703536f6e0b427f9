#pragma once

#include "model/values/rate.h"
#include "model/values/yen.h"

#include <optional>

namespace yushi {

/// Figures of the last closed year (直近の決算) from which the capacity to repay follows. What is absent is not
/// answered: it is never 0. Profits may be negative.
struct Finances {
    std::optional<Yen> operatingProfit;  ///< 営業利益
    std::optional<Yen> ordinaryProfit;   ///< 経常利益
    std::optional<Yen> netProfit;        ///< 税引後利益 (当期純利益)
    std::optional<Yen> depreciation;     ///< 減価償却費
    std::optional<Yen> incomeTaxes;      ///< 法人税等

    std::optional<Yen> receivables;       ///< 売掛金
    std::optional<Yen> notesReceivable;   ///< 受取手形
    std::optional<Yen> inventory;         ///< 在庫 (棚卸資産)
    std::optional<Yen> payables;          ///< 買掛金
    std::optional<Yen> notesPayable;      ///< 支払手形
    std::optional<Yen> borrowings;        ///< 借入金, without loans of officers (役員借入を除く)
    std::optional<Yen> bonds;             ///< 社債
    std::optional<Yen> instalmentsOwing;  ///< 割賦未払金
    std::optional<Yen> cash;              ///< 現預金

    std::optional<Yen> principalPerYear;  ///< 既存の年間元金返済; absent: that of the existing loans
    std::optional<Yen> sales;             ///< 売上高
    std::optional<Share> variableCosts;   ///< 変動費率: share of sales
    std::optional<Share> salesFall;       ///< 売上の減少率 that is to be looked at

    friend bool operator==(const Finances&, const Finances&) = default;
};

}  // namespace yushi
