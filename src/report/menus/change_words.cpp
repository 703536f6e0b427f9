#include "report/menus/change_words.h"

#include "report/words/figures.h"
#include "report/words/words.h"

namespace yushi {

namespace {

std::string inQuotes(const std::string& words, Language language) {
    return language == Language::Japanese ? "「" + words + "」" : "\"" + words + "\"";
}

std::string issuedBy(const Text& issuer, Language language) {
    if (issuer.ja.empty()) return "";
    return language == Language::Japanese ? "(発行: " + issuer.ja + ")" : " (issued by: " + issuer.en + ")";
}

std::string decidedBy(const Text& decider, Language language) {
    return language == Language::Japanese ? "(判断: " + decider.ja + ")"
                                          : " (decided by: " + decider.en + ")";
}

/// A change of which fact, in words.
class FactChangeWords {
  public:
    FactChangeWords(const SuggestedChange& change, const Fact& fact, const Vocabulary& vocabulary,
                    Language language)
        : change_(change), fact_(fact), vocabulary_(vocabulary), language_(language) {}

    std::string text() const {
        if (change_.onDay) return fact_.label.in(language_) + ": " + waiting();
        if (std::holds_alternative<Options>(change_.to) && change_.from) return options();
        const std::string from = change_.from ? value(*change_.from) + " → " : "";
        return fact_.label.in(language_) + ": " + from + value(change_.to) + remark();
    }

  private:
    bool ja() const { return language_ == Language::Japanese; }
    std::string value(const FactValue& value) const { return valueText(value, fact_, language_); }

    std::string waiting() const {
        const std::string far = distanceText(change_, vocabulary_, language_);
        const std::string to = value(change_.to);
        const std::string day = dateText(*change_.onDay, language_);
        return ja() ? "あと" + far + "で" + to + "、" + day + "から"
                    : far + " more make " + to + ", from " + day;
    }

    std::string remark() const {
        if (fact_.type == FactType::Boolean)
            return std::get<bool>(change_.to) ? issuedBy(fact_.issuedBy, language_) : "";
        const std::string far = distanceText(change_, vocabulary_, language_);
        if (far.empty()) return "";
        const bool more = *change_.from < change_.to;
        if (ja()) return more ? "(あと" + far + ")" : "(" + far + "減らす)";
        return " (" + far + (more ? " more)" : " less)");
    }

    std::string options() const {
        const Options from = std::get<Options>(*change_.from);
        const Options to = std::get<Options>(change_.to);
        const std::string label = fact_.label.in(language_);
        const Options gained{to.bits & ~from.bits};
        const Options lost{from.bits & ~to.bits};
        if (fact_.type == FactType::Choice)
            return label + ": " + value(from) + " → " + quotedOptions(oneOf(gained), fact_, language_);
        std::string text = label + ": ";
        if (gained.bits != 0 && change_.oneOf.bits != 0) {
            const std::string any = quotedOptions(gained | change_.oneOf, fact_, language_);
            text += ja() ? any + "を得る" : "obtain " + any;
        } else if (gained.bits != 0) {
            text +=
                ja() ? inQuotes(value(gained), language_) + "のすべてを得る" : "obtain all of " + value(gained);
        }
        if (lost.bits != 0) {
            if (gained.bits != 0) text += ja() ? "、" : "; ";
            text += ja() ? inQuotes(value(lost), language_) + "を外す"
                         : "without " + inQuotes(value(lost), language_);
        }
        return text;
    }

    Options oneOf(Options gained) const { return gained | change_.oneOf; }

    const SuggestedChange& change_;
    const Fact& fact_;
    const Vocabulary& vocabulary_;
    Language language_;
};

}  // namespace

std::string quotedOptions(Options options, const Fact& fact, Language language) {
    std::string text;
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if (!options.has(i)) continue;
        if (!text.empty()) text += language == Language::Japanese ? "または" : " or ";
        text += inQuotes(fact.options[i].label.in(language), language);
        text += issuedBy(fact.options[i].issuedBy, language);
    }
    return text;
}

std::string distanceText(const SuggestedChange& change, const Vocabulary& vocabulary, Language language) {
    if (!change.distance) return "";
    const bool ja = language == Language::Japanese;
    const auto* fact = std::get_if<FactId>(&change.subject);
    if (const auto* share = std::get_if<Share>(&*change.distance))
        return percentOfParts(share->parts()) + (ja ? "ポイント" : " points");
    if (!fact || vocabulary.fact(*fact).type == FactType::Date) {
        const std::int64_t days = std::get<std::int64_t>(*change.distance);
        return grouped(days) + (ja ? "日" : days == 1 ? " day" : " days");
    }
    return valueText(*change.distance, vocabulary.fact(*fact), language);
}

std::string issuerText(const SuggestedChange& change, const Vocabulary& vocabulary, Language language) {
    if (const auto* judged = std::get_if<const Condition*>(&change.subject))
        return vocabulary.judgementKind(judgementOf(**judged).kind).decidedBy.in(language);
    const auto* id = std::get_if<FactId>(&change.subject);
    if (!id) return "";
    const Fact& fact = vocabulary.fact(*id);
    if (change.to == FactValue(true)) return fact.issuedBy.in(language);
    std::string text;
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
        const std::string& issuer = fact.options[i].issuedBy.in(language);
        if (!change.oneOf.has(i) || issuer.empty() || text.find(issuer) != std::string::npos) continue;
        text += (text.empty() ? "" : language == Language::Japanese ? "、" : ", ") + issuer;
    }
    return text;
}

std::string changeText(const SuggestedChange& change, const Vocabulary& vocabulary, Language language) {
    const bool ja = language == Language::Japanese;
    if (const auto* fact = std::get_if<FactId>(&change.subject))
        return FactChangeWords(change, vocabulary.fact(*fact), vocabulary, language).text();
    if (const auto* judged = std::get_if<const Condition*>(&change.subject)) {
        const JudgementKind& kind = vocabulary.judgementKind(judgementOf(**judged).kind);
        const std::string label = inQuotes((*judged)->text.in(language), language);
        const std::string outcome = change.to == FactValue(true)
                                        ? (ja ? "が認められる" : " is granted")
                                        : (ja ? "にあたらないとされる" : " is denied");
        return label + outcome + decidedBy(kind.decidedBy, language);
    }
    const std::string far = distanceText(change, vocabulary, language);
    const std::string day = dateText(*change.onDay, language);
    return ja ? "受付の開始を待つ: あと" + far + "、" + day + "から"
              : "wait until applications are taken: " + far + " more, from " + day;
}

std::string nearMissText(const NearMiss& miss, const Vocabulary& vocabulary, Language language) {
    std::string text;
    for (const SuggestedChange& change : miss.changes) {
        if (!text.empty()) text += language == Language::Japanese ? "、かつ " : "; and ";
        text += changeText(change, vocabulary, language);
    }
    return text;
}

}  // namespace yushi
