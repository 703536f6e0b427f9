#include "report/tables/case_differences.h"

#include "engine/offers/offer.h"
#include "format/case_parts_json.h"
#include "report/menus/judgement_words.h"
#include "report/words/field_words.h"
#include "report/words/words.h"

#include <algorithm>

namespace yushi {

namespace {

/// What a person reads of a leaf: the words of a choice, yes or no; names and figures as they are.
std::string leafText(const Json& leaf, Language language) {
    if (leaf.is_boolean()) return leaf.get<bool>() ? say(language, "はい", "yes") : say(language, "いいえ", "no");
    if (!leaf.is_string()) return leaf.dump();
    const auto text = leaf.get<std::string>();
    const auto words = fieldWords(text);
    return words ? words->in(language) : text;
}

class Differences {
  public:
    Differences(const Vocabulary& vocabulary, std::span<const Edition> editions, Language language)
        : vocabulary_(vocabulary), editions_(editions), language_(language) {}

    std::vector<CaseDifference> between(const Consultation& first, const Consultation& second) {
        compareClients(first.client, second.client);
        compareAnswers(first.answers, second.answers);
        const std::size_t plans = std::max(first.offers.size(), second.offers.size());
        for (std::size_t i = 0; i < plans; ++i) comparePlans(i, first.offers, second.offers);
        compareLists("既存の借入", "Existing loans", first.existingLoans, second.existingLoans,
                     writtenExistingLoan);
        if (first.finances != second.finances)
            add("決算", "Figures of the year", writtenFinances(first.finances), writtenFinances(second.finances));
        compareLists("リース", "Leases", first.leases, second.leases, writtenLease);
        return std::move(differences_);
    }

  private:
    std::string words(const char* ja, const char* en) const {
        return language_ == Language::Japanese ? ja : en;
    }

    void add(std::string what, std::string first, std::string second) {
        if (first != second) differences_.push_back({std::move(what), std::move(first), std::move(second)});
    }
    /// Parts without words of their own are told one by one, by what people call them.
    void add(const char* ja, const char* en, const Json& first, const Json& second) {
        compareLeaves(words(ja, en), first, second);
    }

    void compareClients(const Client& first, const Client& second) {
        add(words("氏名", "Name"), first.name, second.name);
        add(words("屋号・会社名", "Business"), first.business, second.business);
        add(words("メモ", "Note"), first.note, second.note);
    }

    void compareAnswers(const Answers& first, const Answers& second) {
        for (std::uint16_t i = 0; i < vocabulary_.facts().size(); ++i) {
            const Fact& fact = vocabulary_.facts()[i];
            const auto text = [&](const std::optional<FactValue>& value) {
                return value ? valueText(*value, fact, language_) : std::string();
            };
            add(fact.label.in(language_), text(first[FactId{i}]), text(second[FactId{i}]));
        }
        const auto known = allJudgements(editions_, Rules());
        std::map<std::string, bool> decided = first.outcomes();
        decided.insert(second.outcomes().begin(), second.outcomes().end());
        for (const auto& [judgement, outcome] : decided) {
            const auto text = [this](std::optional<bool> found) {
                return found ? leafText(*found, language_) : std::string();
            };
            add(judgementName(judgement, known, vocabulary_, language_), text(first.outcome(judgement)),
                text(second.outcome(judgement)));
        }
    }

    void comparePlans(std::size_t place, const std::vector<Offer>& first, const std::vector<Offer>& second) {
        const std::string plan = words("案", "Plan ") + std::to_string(place + 1);
        const auto at = [place](const std::vector<Offer>& offers) {
            return place < offers.size() ? &offers[place] : nullptr;
        };
        const Offer* a = at(first);
        const Offer* b = at(second);
        if (!a || !b || a->line != b->line) {
            add(plan, a ? nameOf(a->line) : "", b ? nameOf(b->line) : "");
            if (!a || !b) return;
        }
        compareOffers(plan, *a, *b);
    }

    void compareOffers(const std::string& plan, const Offer& a, const Offer& b) {
        const auto what = [&](const char* ja, const char* en) { return plan + " " + words(ja, en); };
        const auto yen = [this](const std::optional<Yen>& amount) {
            return amount ? yenText(*amount, language_) : std::string();
        };
        const auto months = [this](const std::optional<Months>& length) {
            return length ? monthsText(*length, language_) : std::string();
        };
        add(what("金額", "amount"), yen(a.amount), yen(b.amount));
        add(what("期間", "term"), months(a.term), months(b.term));
        add(what("据置", "grace"), months(a.grace), months(b.grace));
        const auto method = [this](const Offer& offer) {
            return offer.method ? methodText(*offer.method, language_) : words("資料のとおり", "as in the document");
        };
        add(what("返済方法", "method"), method(a), method(b));
        compareLeaves(plan, otherKeys(a), otherKeys(b));
    }

    /// The keys of an offer that are not told above.
    static Json otherKeys(const Offer& offer) {
        Json json = writtenOffer(offer);
        for (const char* key : {"issuer", "edition", "line", "amount_yen", "term_months", "grace_months", "method"})
            json.erase(key);
        return json;
    }

    template <class T>
    void compareLists(const char* ja, const char* en, const std::vector<T>& first,
                      const std::vector<T>& second, Json (*write)(const T&)) {
        for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
            const Json none = Json::object();
            compareLeaves(words(ja, en) + " " + std::to_string(i + 1),
                          i < first.size() ? write(first[i]) : none,
                          i < second.size() ? write(second[i]) : none);
        }
    }

    void compareLeaves(const std::string& what, const Json& first, const Json& second) {
        const Json a = first.empty() ? Json::object() : first.flatten();
        const Json b = second.empty() ? Json::object() : second.flatten();
        const auto leaf = [this](const Json& leaves, const std::string& key) {
            const auto found = leaves.find(key);
            return found == leaves.end() ? std::string() : leafText(*found, language_);
        };
        std::vector<std::string> keys;
        for (const Json& leaves : {a, b}) {
            for (const auto& [key, value] : leaves.items()) {
                if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
            }
        }
        for (const std::string& key : keys) {
            add(what + " " + placeInWords(key, language_), leaf(a, key), leaf(b, key));
        }
    }

    std::string nameOf(const LineName& name) const {
        const auto line = findLine(editions_, name);
        return line ? lineName(*line, language_) : name.issuer + " " + name.edition + " " + name.line;
    }

    const Vocabulary& vocabulary_;
    std::span<const Edition> editions_;
    Language language_;
    std::vector<CaseDifference> differences_;
};

}  // namespace

std::vector<CaseDifference> caseDifferences(const Consultation& first, const Consultation& second,
                                            const Vocabulary& vocabulary, std::span<const Edition> editions,
                                            Language language) {
    return Differences(vocabulary, editions, language).between(first, second);
}

}  // namespace yushi
