#include "report/tables/basis_words.h"

#include "engine/editions/edition_choice.h"
#include "engine/loan/equal_instalments.h"
#include "report/costs/cost_words.h"
#include "report/costs/support_words.h"
#include "report/menus/line_words.h"
#include "report/menus/standing_words.h"
#include "report/tables/schedule_table.h"
#include "report/words/words.h"

#include <algorithm>
#include <utility>

namespace yushi {

namespace {

/// The sentences on what a plan was computed by.
class Assumptions {
  public:
    Assumptions(const OfferCost& cost, Language language)
        : cost_(cost), terms_(cost.terms), language_(language) {}

    std::vector<std::string> write() {
        writeRate();
        writeInterest();
        writeInstalments();
        writeUnit();
        writeDates();
        writeSubsidies();
        writeFee();
        writeStampDuty();
        return std::move(texts_);
    }

  private:
    void say(Text text) { texts_.push_back(text.in(language_)); }
    std::string yen(Yen amount) const { return yenText(amount, language_); }

    void writeRate() {
        if (cost_.rateEntered) {
            say({"利率は入力した率で、最後まで変わらないものとした",
                 "The rate is the one that was entered; it is taken not to change"});
        } else {
            say({"利率は資料の率で、最後まで変わらないものとした",
                 "The rate is that of the document; it is taken not to change"});
        }
        const auto& stated = cost_.line.line->rate;
        if (!cost_.rateEntered && stated.isStated() && isAtMost(stated.value())) {
            texts_.back() = Text{"利率は資料の上限で計算した。金融機関の率はこれ以下になる",
                                 "The rate is the ceiling of the document; the lender's own is not above it"}.in(language_);
        }
        if (terms_.rates.size() > 1) {
            texts_.back() = Text{"利率は段階ごとの率による", "The rate is that of each step"}.in(language_);
        }
    }

    void writeInterest() {
        Text text = {"利息は月割(年利÷12)、円未満切捨て",
                     "Interest by whole months (1/12 of a year), cut to whole yen"};
        if (terms_.accrual == InterestAccrual::Actual365) {
            text = {"利息は日割(実日数÷365)、円未満切捨て",
                    "Interest by days (actual/365), cut to whole yen"};
            if (terms_.dayCount == DayCount::BothEnds) {
                text.ja += "、初回は両端入れ";
                text.en += ", both ends counted in the first period";
            }
        }
        if (terms_.interestBaseUnit > Yen(1)) {
            text.ja += "、付利単位" + yenText(terms_.interestBaseUnit, Language::Japanese);
            text.en += ", on balances cut to " + yenText(terms_.interestBaseUnit, Language::English);
        }
        if (terms_.interestDue == InterestDue::InAdvance) {
            text.ja += "、前取り";
            text.en += ", paid in advance";
        }
        say(std::move(text));
    }

    void writeInstalments() {
        const std::string method = methodText(terms_.method, language_);
        const std::string every = monthsText(terms_.interval, language_);
        Text text = {method + "、" + every + "ごと", method + ", every " + every};
        if (terms_.instalment) {
            text.ja += "、元金は" + yenText(*terms_.instalment, Language::Japanese) + "ずつ";
            text.en += ", " + yenText(*terms_.instalment, Language::English) + " of principal each time";
        }
        if (terms_.method != RepaymentMethod::Bullet) {
            const bool last =
                terms_.method == RepaymentMethod::LevelPayment || terms_.remainder == RemainderIn::Last;
            text.ja += last ? "、端数は最終回" : "、端数は初回";
            text.en += last ? ", what is left over in the last" : ", what is left over in the first";
        }
        say(std::move(text));
    }

    /// Where the agreed unit would end the loan before its term, or leave nothing to repay until the last instalment.
    void writeUnit() {
        const Yen used = unitUsed(terms_);
        if (terms_.instalment || !terms_.unequal.empty() || used == terms_.instalmentUnit) return;
        const auto yenIn = [&](Language language) { return yenText(terms_.instalmentUnit, language); };
        say({"元金を" + yenIn(Language::Japanese) + "単位にすると返済期間と合わないので、" +
                 yenText(used, Language::Japanese) + "単位とした",
             "Principal in units of " + yenIn(Language::English) +
                 " does not fill the term, so it is in units of " + yenText(used, Language::English)});
    }

    void writeDates() {
        if (!terms_.drawdownOn) {
            say({"融資実行日が決まっていないので、返済日は月数で示す",
                 "Without a date of drawdown, payments are counted in months"});
            return;
        }
        say({"融資実行日は" + dateText(*terms_.drawdownOn, Language::Japanese),
             "Drawdown on " + dateText(*terms_.drawdownOn, Language::English)});
        for (Text& note : paymentDayNotes(terms_, cost_.schedule)) say(std::move(note));
    }

    void writeSubsidies() {
        for (std::size_t i = 0; i < cost_.interestSubsidies.size(); ++i) {
            const std::string payer =
                payerName(cost_.asked.interestSubsidies[i].payer, cost_, language_);
            const std::string amount = yen(cost_.interestSubsidies[i].total);
            say({"利子補給" + (payer.empty() ? "" : "(" + payer + ")") + "の" + amount + "は差し引いてある",
                 "Interest subsidy" + (payer.empty() ? "" : " (" + payer + ")") + " of " + amount +
                     " has been taken off"});
        }
        for (std::string& text : toldSupportTexts(cost_, language_)) texts_.push_back(std::move(text));
    }

    void writeFee() {
        switch (cost_.feeKnown) {
            case FeeKnown::NotStated:
                return say({"信用保証料: " + feeText(cost_, Language::Japanese) +
                                "。わからないので合計は出ない。「保証料を除くと」の額には入っていない",
                            "Guarantee fee: " + feeText(cost_, Language::English) +
                                "; not known, so there are no totals. Amounts without it say so"});
            case FeeKnown::CarriedInFull:
            case FeeKnown::NoGuarantee:
                return say({"信用保証料: " + feeText(cost_, Language::Japanese),
                            "Guarantee fee: " + feeText(cost_, Language::English)});
            case FeeKnown::Stated:
                writeKnownFee();
        }
    }

    void writeKnownFee() {
        const std::string rate = percentText(cost_.fee->rate.rate.parts());
        const FeeCost* least = lowestFee(cost_);
        const bool rates = least && least->rate.rate != cost_.fee->rate.rate;
        const std::string band =
            rates ? percentText(least->rate.rate.parts()) + (isJapanese() ? "〜" : " to ") : "";
        say({"信用保証料率 " + band + rate + "で計算した", "Guarantee fee at a rate of " + band + rate});
        if (isFeeCeiling()) say({"保証料率は資料の上限", "The fee rate is the ceiling of the document"});
        if (cost_.unstatedFeeSupport) {
            say({"保証料の補助があるが額の記載がないので、まったくない場合から全額の場合までを示す",
                 "Support of the fee without a figure: from none of it to all of it"});
        }
    }

    void writeStampDuty() {
        if (!cost_.asked.contract) {
            say({"印紙税は含まない", "Stamp duty is left out"});
        } else if (*cost_.asked.contract == Contract::Electronic) {
            say({"電子契約なので印紙税はかからない", "An electronic contract bears no stamp duty"});
        } else {
            say({"印紙税は契約書1通分を含む", "Stamp duty of one written contract is included"});
        }
    }

    /// Whether the fee is reckoned with a figure of the document that is a ceiling.
    bool isFeeCeiling() const {
        const auto& guarantee = cost_.line.line->guarantee;
        const GuaranteeFeeTerms& asked = *cost_.asked.guaranteeFee;
        if (!guarantee.isStated() || asked.rate || !asked.table.empty()) return false;
        return std::ranges::any_of(guarantee.value().feeRates, &StatedFeeRate::atMost);
    }
    bool isJapanese() const { return language_ == Language::Japanese; }

    const OfferCost& cost_;
    const LoanTerms& terms_;
    Language language_;
    std::vector<std::string> texts_;
};

const SourceDocument* findDocument(const std::vector<SourceDocument>& documents, const std::string& id) {
    const auto found = std::ranges::find(documents, id, &SourceDocument::id);
    return found == documents.end() ? nullptr : &*found;
}

/// Title, publisher and date of a document, and a place in it.
std::string documentText(const SourceDocument* document, const Citation& citation, Language language) {
    const bool ja = language == Language::Japanese;
    if (!document) return citation.document + " " + citation.at;
    std::string text = document->title + (ja ? "(" : " (") + document->publisher;
    if (!document->published.empty()) text += (ja ? "、" : ", ") + document->published;
    text += ")";
    if (!citation.at.empty()) text += " " + citation.at;
    if (!document->url.empty()) text += " " + document->url;
    if (document->fetchedOn) {
        const std::string day = dateText(*document->fetchedOn, language);
        text += ja ? "(" + day + "に取得)" : " (fetched on " + day + ")";
    }
    if (document->checkedOn) {
        const std::string day = dateText(*document->checkedOn, language);
        text += ja ? "。" + day + "に資料と照合" : "; held against it on " + day;
    }
    return text;
}

}  // namespace

std::vector<std::string> assumptionTexts(const OfferCost& cost, Language language) {
    return Assumptions(cost, language).write();
}

std::vector<std::string> cautionTexts(const LineRef& line, Date on, Language language) {
    const Edition& edition = *line.edition;
    std::vector<std::string> texts;
    const auto say = [&](const Text& text) { texts.push_back(text.in(language)); };
    if (isOutOfDate(edition, on)) {
        say({"この版は" + dateText(edition.effectiveTo, Language::Japanese) +
                 "までのもので、期限が過ぎている。今の条件は窓口で確かめる",
             "This edition held until " + dateText(edition.effectiveTo, Language::English) +
                 " and is out of date; ask for today's conditions"});
    }
    if (isAhead(edition, on)) {
        say({"この版は" + dateText(edition.effectiveFrom, Language::Japanese) +
                 "からのもので、まだ適用されていない。今の条件は窓口で確かめる",
             "This edition holds from " + dateText(edition.effectiveFrom, Language::English) +
                 " and is not yet in force; ask for today's conditions"});
    }
    if (edition.coverage == Coverage::Partial) {
        say({"資料の一部だけの版: " + edition.coverageNote.ja,
             "The edition covers a part only: " + edition.coverageNote.en});
    }
    if (line.rateSpell) {
        const RateSpell& spell = *line.rateSpell;
        say({rateSpellText(spell, Language::Japanese), rateSpellText(spell, Language::English)});
        const auto& told = spell.last ? spell.last : spell.next;
        if (spell.document && told) texts.push_back(documentText(&*spell.document, told->citation, language));
    }
    for (const LineField field : kAllLineFields) {
        const Text why = doubt(*line.line, field);
        if (why.ja.empty()) continue;
        const Text name = fieldName(field);
        say({name.ja + ": " + fieldText(*line.line, field, Language::Japanese) + " — " + why.ja,
             name.en + ": " + fieldText(*line.line, field, Language::English) + " — " + why.en});
    }
    return texts;
}

std::string sourceText(const LineRef& line, Language language) {
    const Citation& citation = line.line->citation;
    const Edition& edition = *line.edition;
    const std::string from = dateText(edition.effectiveFrom, language);
    const std::string to = dateText(edition.effectiveTo, language);
    return documentText(findDocument(edition.documents, citation.document), citation, language) +
           (language == Language::Japanese ? "。" + from + "から" + to + "までの版"
                                           : "; in force from " + from + " to " + to);
}

std::vector<std::string> ruleSourceTexts(const OfferCost& cost, const Rules& rules, Language language) {
    std::vector<std::string> texts;
    const auto add = [&](const Text& what, const Citation& citation) {
        const SourceDocument* document = findDocument(cost.line.edition->documents, citation.document);
        if (!document) document = findDocument(rules.documents, citation.document);
        texts.push_back(what.in(language) + ": " + documentText(document, citation, language));
    };
    if (cost.fee && !cost.fee->rate.source.document.empty())
        add({"保証料率", "Fee rate"}, cost.fee->rate.source);
    if (cost.asked.contract && rules.costs.stampDuty)
        add({"印紙税", "Stamp duty"}, rules.costs.stampDuty->citation);
    return texts;
}

}  // namespace yushi
