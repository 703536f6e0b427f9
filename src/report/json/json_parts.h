#pragma once

#include "engine/eligibility/eligibility.h"
#include "format/visitors/values.h"
#include "model/consultation/loan.h"
#include "model/menus/edition.h"

#include <array>

namespace yushi {

Json jsonOf(const Text& text);  ///< {"ja", "en"}; null if it has no words
Json contradictionJson(const Contradiction& contradiction, const Vocabulary& vocabulary);  ///< {"ja", "en"}
Json jsonOf(const std::optional<Date>& date);
Json jsonOfWords(const std::string& words);  ///< null if empty
Json jsonOf(const StatedRate& rate);
Json jsonOf(const FactValue& value, const Fact& fact);
Json jsonOf(const Citation& citation, const Edition& edition);
Json jsonOf(const Schedule& schedule);

/// Adds an amount where there is one.
inline void addYen(Json& json, const char* key, const std::optional<Yen>& amount) {
    if (amount) json[key] = amount->value();
}

/// The words of findings, by their order.
inline constexpr std::array<const char*, 4> kFindingWords = {"not_met", "unanswered", "judgement", "met"};

template <class T, class Write>
Json jsonList(const T& items, Write write) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(write(item));
    return list;
}

}  // namespace yushi
