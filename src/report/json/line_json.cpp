#include "report/json/line_json.h"

#include "engine/editions/application_of.h"
#include "format/fields/support_fields.h"
#include "report/costs/support_words.h"
#include "report/menus/grant_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace yushi {

namespace {

constexpr std::array<std::string_view, 6> kUseWords = {"equipment", "working_capital", "refinancing",
                                                   "startup",   "consumption",     "housing"};
constexpr std::array<std::string_view, 5> kRepaymentWords = {"monthly", "every_two_months", "lump_sum",
                                                         "instalments", "set_by_lender"};
constexpr std::array<std::string_view, 5> kStatusWords = {"open", "ended", "merged", "new", "extended"};
constexpr std::array<std::string_view, 6> kSecurities = {
    "not_required", "representative_only", "required", "as_needed", "set_by_lender", "consultation"};
constexpr std::array<std::string_view, 5> kGuaranteeUses = {"required", "in_principle", "optional", "set_by_lender",
                                                             "none"};
constexpr std::array<std::string_view, 5> kSupports = {"full", "part_or_full", "points_up_to", "part",
                                                       "none"};

template <std::size_t N, class Enum>
Json word(const std::array<std::string_view, N>& words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

Json fieldJson(Yen yen) {
    return yen.value();
}
Json fieldJson(Months months) {
    return months.count();
}
/// Cut to four decimals: "66.6666"; what is exact is the fraction beside it.
Json fieldJson(Portion share) {
    return percentOfParts(Share::kWhole * share.numerator / share.denominator);
}
std::string fractionOf(Portion share) {
    return std::to_string(share.numerator) + "/" + std::to_string(share.denominator);
}
Json fieldJson(const StatedRate& rate) {
    return jsonOf(rate);
}
Json fieldJson(const std::vector<Use>& uses) {
    return jsonList(uses, [](Use use) { return word(kUseWords, use); });
}
Json fieldJson(const std::vector<Repayment>& ways) {
    return jsonList(ways, [](Repayment way) { return word(kRepaymentWords, way); });
}
Json fieldJson(const Security& security) {
    return {{"kind", word(kSecurities, security.kind)},
            {"persons_at_least", security.persons ? Json(*security.persons) : Json(nullptr)},
            {"none_up_to_yen", security.noneUpTo ? fieldJson(*security.noneUpTo) : Json(nullptr)},
            {"text", jsonOf(security.text)}};
}

struct SubsidyJson {
    Json operator()(const SubsidyPoints& points) const {
        return {{"kind", "rate_points"},
                {"percent", percentOfParts(points.points.parts())},
                {"included_in_rate", points.includedInRate}};
    }
    Json operator()(const SubsidyOnAverage& average) const {
        return {{"kind", "average_balance"}, {"percent", percentOfParts(average.points.parts())}};
    }
    Json operator()(const SubsidyRefund& refund) const {
        return {{"kind", "refund"},
                {"share_percent", fieldJson(refund.share)},
                {"share", fractionOf(refund.share)}};
    }
    Json operator()(const SubsidyFirstMonths& first) const {
        return {{"kind", "first_months"}, {"months", first.months.count()}};
    }
    Json operator()(const SubsidyAboveRate& above) const {
        return {{"kind", "rate_above"}, {"above_percent", percentOfParts(above.borrowers.parts())}};
    }
};

Json fieldJson(const InterestSubsidy& subsidy) {
    Json json = std::visit(SubsidyJson(), subsidy.kind);
    json["payer"] = subsidy.payer;
    json["text"] = jsonOf(subsidy.text);
    json["certainty"] = nameOf(subsidy.certainty);
    return json;
}

Json fieldJson(const Guarantee& guarantee) {
    Json rates = jsonList(guarantee.feeRates, [](const StatedFeeRate& fee) {
        return Json{{"kinds", fee.kinds},
                    {"percent", percentOfParts(fee.rate.parts())},
                    {"class", fee.feeClass ? Json(*fee.feeClass) : Json(nullptr)},
                    {"at_most", fee.atMost}};
    });
    Json support = jsonList(guarantee.feeSupport, [](const FeeSupport& part) {
        return Json{
            {"payers", part.payers},
            {"kind", word(kSupports, part.kind)},
            {"points_percent", part.points ? Json(percentOfParts(part.points->parts())) : Json(nullptr)},
            {"text", jsonOf(part.text)},
            {"certainty", nameOf(part.certainty)},
            {"included_in_rate", part.includedInRate}};
    });
    return {{"use", guarantee.use ? word(kGuaranteeUses, *guarantee.use) : Json(nullptr)},
            {"kinds", guarantee.kinds},
            {"fee_rates", std::move(rates)},
            {"fee_support", std::move(support)},
            {"text", jsonOf(guarantee.text)},
            {"at", guarantee.citation.at}};
}

/// A support with the keys of catalog files, and in words.
Json fieldJson(const StatedSupport& support) {
    Json json = support.interest ? kStatedSubsidy.write(*support.interest, {})
                                 : Record<FeeSubsidy>{"feeSubsidy"}.write(*support.fee, {});
    json["on"] = support.interest ? "interest" : "fee";
    json["by_application"] = List{Record<DatedShare>{"datedShare"}}.write(support.byApplication, {});
    json["words_ja"] = grantText(support, Language::Japanese);
    json["words_en"] = grantText(support, Language::English);
    json["at"] = support.citation.at;
    return json;
}

Json applyAtJson(const std::vector<ApplicationPlace>& places) {
    return jsonList(places, [](const ApplicationPlace& place) {
        return Json{{"name", place.name},
                    {"text", jsonOf(place.text)},
                    {"url", jsonOfWords(place.url)},
                    {"telephone", jsonOfWords(place.telephone)}};
    });
}

Json papersJson(const std::vector<NeededPaper>& papers) {
    return jsonList(papers, [](const NeededPaper& paper) {
        return Json{{"name", paper.name},
                    {"text", jsonOf(paper.text)},
                    {"at_most_months_old", paper.atMostMonthsOld ? fieldJson(*paper.atMostMonthsOld) : Json(nullptr)}};
    });
}

/// Writes a line and gathers its uncertain fields on the way.
class LineJson {
  public:
    explicit LineJson(const LineRef& ref) : ref_(ref), line_(*ref.line) {}

    Json write() {
        const Edition& edition = *ref_.edition;
        const Program& program = *ref_.program;
        json_ = {
            {"issuer", edition.issuer}, {"edition", edition.id}, {"program", program.id}, {"line", line_.id}};
        json_["class"] = jsonOfWords(program.category);
        json_["fund"] = jsonOfWords(program.fund);
        json_["name"] = program.name;
        json_["variant"] = jsonOfWords(line_.variant);
        json_["items"] = line_.items;
        add("uses", line_.uses);
        add("limit_yen", line_.limit);
        addSharedLimits();
        add("financing_ratio_percent", line_.financingRatio);
        json_["financing_ratio"] = line_.financingRatio.isStated()
                                       ? Json(fractionOf(line_.financingRatio.value()))
                                       : Json(nullptr);
        addRate();
        add("interest_subsidy", line_.interestSubsidy);
        json_["supports"] = jsonList(line_.supports, [](const StatedSupport& support) { return fieldJson(support); });
        add("term_months", line_.term);
        add("term_months_min", line_.leastTerm);
        json_["term_months_choices"] =
            jsonList(line_.termChoices, [](Months months) { return fieldJson(months); });
        add("term_months_building", line_.termBuilding);
        add("grace_months", line_.grace);
        add("repayment", line_.repayment);
        json_["lump_sum_up_to_months"] = line_.lumpSumUpTo ? fieldJson(*line_.lumpSumUpTo) : Json(nullptr);
        add("guarantor", line_.guarantor);
        add("collateral", line_.collateral);
        add("guarantee_fee", line_.guarantee);
        json_["status"] = word(kStatusWords, line_.status);
        json_["open_from"] = jsonOf(line_.openFrom);
        json_["open_to"] = jsonOf(line_.openTo);
        json_["drawdown_to"] = jsonOf(line_.drawdownTo);
        json_["checked_on"] = jsonOf(line_.checkedOn);
        json_["budget_yen"] = line_.budget ? fieldJson(*line_.budget) : Json(nullptr);
        addApplication();
        json_["notes"] = notes();
        json_["uncertain"] = std::move(uncertain_);
        json_["source"] = jsonOf(line_.citation, edition);
        return std::move(json_);
    }

  private:
    template <class T>
    void add(const char* key, const Stated<T>& field) {
        json_[key] = field.isStated() ? fieldJson(field.value()) : Json(nullptr);
        if (!field.isUncertain()) return;
        uncertain_.push_back(
            {{"field", key},
             {"candidates", jsonList(field.readings().candidates, [](const T& c) { return fieldJson(c); })},
             {"why", jsonOf(field.readings().why)}});
    }

    void addApplication() {
        const Application application = applicationOf(ref_);
        json_["apply_at"] = applyAtJson(application.places);
        json_["papers"] = papersJson(application.papers);
        json_["law"] = jsonOfWords(application.law);
        const auto& from = ref_.program->derivedFrom;
        json_["derived_from"] = from ? Json{{"issuer", from->issuer}, {"program", from->program}} : Json(nullptr);
    }

    void addRate() {
        add("rate", line_.rate);
        if (!line_.rate.isStated())
            json_["rate"] = {{"kind", "not_stated"}, {"uncertain", line_.rate.isUncertain()}};
    }

    void addSharedLimits() {
        std::set<std::string> with;
        Json limits = Json::array();
        for (const SharedLimit& shared : ref_.edition->sharedLimits) {
            if (std::ranges::find(shared.lines, line_.id) == shared.lines.end()) continue;
            for (const std::string& other : shared.lines) {
                if (other != line_.id) with.insert(other);
            }
            limits.push_back({{"limit_yen", shared.limit.value()},
                              {"lines", shared.lines},
                              {"text", jsonOf(shared.text)},
                              {"source", jsonOf(shared.citation, *ref_.edition)}});
        }
        json_["limit_shared_with"] = with.empty() ? Json(nullptr) : Json(with);
        json_["shared_limits"] = std::move(limits);
    }

    Json notes() const {
        Json list = Json::array();
        for (const auto* notes : {&ref_.program->notes, &line_.notes}) {
            for (const Note& note : *notes) {
                list.push_back({{"text", jsonOf(note.text)},
                                {"source", jsonOf(note.citation, *ref_.edition)}});
            }
        }
        return list;
    }

    const LineRef& ref_;
    const Line& line_;
    Json json_;
    Json uncertain_ = Json::array();
};

}  // namespace

Json repaymentJson(const Line& line) {
    return line.repayment.isStated() ? fieldJson(line.repayment.value()) : Json(nullptr);
}

Json jsonOf(const LineRef& line) {
    return LineJson(line).write();
}

}  // namespace yushi
