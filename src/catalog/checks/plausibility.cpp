#include "catalog/checks/plausibility.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace yushi {

namespace {

constexpr Rate kHighRate(100'000);  // 10 %
constexpr Months kShortTerm(3);
constexpr Months kShortForEquipment(24);
constexpr Months kLongTerm(480);
constexpr Yen kLargeLimit(20'000'000'000);

std::string percent(std::int64_t parts) {
    std::string cents = std::to_string(parts / 100);
    if (cents.size() < 3) cents.insert(0, 3 - cents.size(), '0');
    return cents.substr(0, cents.size() - 2) + "." + cents.substr(cents.size() - 2) + "%";
}

std::string number(Months months) {
    return std::to_string(months.count());
}

/// Every rate that a stated rate names.
std::vector<Rate> ratesOf(const StatedRate& rate) {
    struct Named {
        std::vector<Rate> operator()(const FixedRate& fixed) const { return {fixed.rate}; }
        std::vector<Rate> operator()(const RateRange& range) const { return {range.least, range.most}; }
        std::vector<Rate> operator()(const RateByTerm& byTerm) const {
            std::vector<Rate> rates;
            for (const RateBracket& bracket : byTerm.brackets) rates.push_back(bracket.rate);
            return rates;
        }
        std::vector<Rate> operator()(const SteppedRate& stepped) const {
            std::vector<Rate> rates;
            for (const StatedRateStep& step : stepped.steps) rates.push_back(step.rate);
            return rates;
        }
        std::vector<Rate> operator()(const RateDiscount&) const { return {}; }
        std::vector<Rate> operator()(const SetByLender&) const { return {}; }
        std::vector<Rate> operator()(const Charge&) const { return {}; }
    };
    return std::visit(Named(), rate);
}

/// Looks at the lines of one edition.
class Reviewer {
  public:
    explicit Reviewer(const Edition& edition) : edition_(edition) {
        for (const Program& program : edition.programs) {
            for (const Line& line : program.lines) lines_.emplace_back(&line);
        }
    }

    Plausibility review() {
        for (std::size_t p = 0; p < edition_.programs.size(); ++p) {
            const Program& program = edition_.programs[p];
            for (std::size_t l = 0; l < program.lines.size(); ++l) {
                at_ = "/programs/" + std::to_string(p) + "/lines/" + std::to_string(l);
                name_ = "「" + program.name +
                        (program.lines[l].variant.empty() ? "" : " " + program.lines[l].variant) + "」";
                look(program.lines[l]);
            }
        }
        return std::move(found_);
    }

  private:
    void wrong(const std::string& key, const Text& what, Text expected) {
        add(found_.wrong, key, what, std::move(expected));
    }
    void doubtful(const std::string& key, const Text& what, Text expected) {
        add(found_.doubtful, key, what, std::move(expected));
    }
    void add(Problems& problems, const std::string& key, const Text& what, Text expected) const {
        problems.push_back({edition_.file,
                            at_ + "/" + key,
                            0,
                            {name_ + "の" + what.ja, name_ + ": " + what.en},
                            std::move(expected)});
    }

    void look(const Line& line) {
        lookAtRate(line);
        lookAtTerm(line);
        for (const Yen limit : line.limit.possible()) {
            const std::string yen = std::to_string(limit.value());
            if (limit > kLargeLimit)
                doubtful("limit_yen", {"限度額が" + yen + "円", "a limit of " + yen + " yen"},
                         {"200億円までの限度額。0の数を確かめてください",
                          "a limit of up to 20 billion yen: count the zeros"});
        }
    }

    void lookAtRate(const Line& line) {
        for (const StatedRate& rate : line.rate.possible()) {
            for (const Rate each : ratesOf(rate)) {
                if (each > kHighRate)
                    doubtful("rate",
                             {"利率が年" + percent(each.parts()), "a rate of " + percent(each.parts())},
                             {"年10%までの利率(1.6%を16と書いていませんか)",
                              "a rate of up to 10 %: is 1.6 meant?"});
            }
            if (const auto* discount = std::get_if<RateDiscount>(&rate)) lookAtDiscount(line, *discount);
            if (const auto* byTerm = std::get_if<RateByTerm>(&rate)) lookAtBrackets(line, *byTerm);
            if (const auto* fixed = std::get_if<FixedRate>(&rate)) lookAtSubsidy(line, fixed->rate);
        }
    }

    void lookAtDiscount(const Line& line, const RateDiscount& discount) {
        std::set<std::string> seen;
        if (leadsBack(line.id, discount, line.id, seen))
            return wrong("rate",
                         {"割引のもとが自分の行に戻っています", "a discount that leads back to its own line"},
                         {"割引のもとになるほかの行", "another line, off whose rate it is"});
        for (const std::string& id : discount.offLines) {
            const Line* base = find(id);
            if (!base) continue;  // told as a reference that leads nowhere
            for (const StatedRate& rate : base->rate.possible()) {
                for (const Rate each : ratesOf(rate)) {
                    if (each.parts() < discount.points.parts())
                        wrong("rate",
                              {"割引が" + percent(discount.points.parts()) + "で、もとの利率" +
                                   percent(each.parts()) + "より大きい",
                               "a discount of " + percent(discount.points.parts()) + " off a rate of " +
                                   percent(each.parts())},
                              {"もとの利率までの割引", "a discount of no more than that rate"});
                }
            }
        }
    }

    bool leadsBack(const std::string& to, const RateDiscount& discount, const std::string& from,
                   std::set<std::string>& seen) const {
        if (!seen.insert(from).second) return false;
        return std::ranges::any_of(discount.offLines, [&](const std::string& id) {
            if (id == to) return true;
            const Line* base = find(id);
            return base && std::ranges::any_of(base->rate.possible(), [&](const StatedRate& rate) {
                       const auto* further = std::get_if<RateDiscount>(&rate);
                       return further && leadsBack(to, *further, id, seen);
                   });
        });
    }

    void lookAtBrackets(const Line& line, const RateByTerm& byTerm) {
        if (line.term.isNotStated() || line.term.isUncertain() || byTerm.brackets.empty()) return;
        const Months term = line.term.possible().front();
        const Months last = byTerm.brackets.back().upTo;
        if (last < term)
            wrong("rate",
                  {"期間ごとの利率が" + number(last) + "か月までしかありません",
                   "rates by term end at " + number(last) + " months"},
                  {"返済期間の" + number(term) + "か月までの利率",
                   "rates up to the term of " + number(term) + " months"});
    }

    void lookAtSubsidy(const Line& line, Rate rate) {
        for (const InterestSubsidy& subsidy : line.interestSubsidy.possible()) {
            const auto* points = std::get_if<SubsidyPoints>(&subsidy.kind);
            if (points && !points->includedInRate && points->points.parts() > rate.parts())
                wrong("interest_subsidy",
                      {"利子補給が" + percent(points->points.parts()) + "で、利率" + percent(rate.parts()) +
                           "より大きい",
                       "a subsidy of " + percent(points->points.parts()) + " of a rate of " +
                           percent(rate.parts())},
                      {"利率までの利子補給(利率が補給の後のものなら included_in_rate)",
                       "no more than the rate; where the rate is what remains: included_in_rate"});
        }
    }

    void lookAtTerm(const Line& line) {
        const auto uses = line.uses.possible();
        const bool equipment =
            !uses.empty() && std::ranges::all_of(uses, [](const std::vector<Use>& reading) {
                return std::ranges::find(reading, Use::Equipment) != reading.end();
            });
        for (const Months term : line.term.possible()) {
            const bool tooShort = term < (equipment ? kShortForEquipment : kShortTerm);
            if (tooShort || term > kLongTerm)
                doubtful("term_months",
                         {"返済期間が" + number(term) + "か月", "a term of " + number(term) + " months"},
                         {"月で書いた期間(10年なら 120)", "the term in months: 120 for 10 years"});
        }
    }

    const Line* find(const std::string& id) const {
        const auto found = std::ranges::find(lines_, id, &Line::id);
        return found == lines_.end() ? nullptr : *found;
    }

    const Edition& edition_;
    std::vector<const Line*> lines_;
    std::string at_;
    std::string name_;
    Plausibility found_;
};

/// An edition lies in programs/<issuer>/<edition>.json; a file elsewhere, as a draft, may have any name.
Problems misplaced(const Edition& edition, const std::filesystem::path& file) {
    Problems problems;
    const std::string folder = file.parent_path().filename().string();
    if (file.parent_path().parent_path().filename() != "programs") return problems;
    if (file.stem() != edition.id)
        problems.push_back({edition.file,
                            "/edition",
                            0,
                            {"版が「" + edition.id + "」", "the edition \"" + edition.id + "\""},
                            {"ファイルの名前と同じ版(" + file.stem().string() + ")",
                             "the edition after which the file is named: " + file.stem().string()}});
    if (folder != edition.issuer)
        problems.push_back({edition.file,
                            "/issuer",
                            0,
                            {"発行者が「" + edition.issuer + "」", "the issuer \"" + edition.issuer + "\""},
                            {"フォルダーの名前と同じ発行者(" + folder + ")",
                             "the issuer after whom the folder is named: " + folder}});
    return problems;
}

}  // namespace

Plausibility plausibility(const Edition& edition, const std::filesystem::path& file) {
    Plausibility found = Reviewer(edition).review();
    for (Problem& problem : misplaced(edition, file)) found.wrong.push_back(std::move(problem));
    return found;
}

}  // namespace yushi
