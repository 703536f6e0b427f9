#pragma once

#include "engine/offers/standing.h"
#include "model/menus/rate_notice.h"
#include "model/values/text.h"

#include <array>
#include <string>
#include <vector>

namespace yushi {

/// What a plan carries beside its figures, in the order in which it is told.
enum class StandingField { Verdict, Against, Window, Edition, Uncertain };

inline constexpr std::array kAllStandingFields = {
    StandingField::Verdict, StandingField::Against,   StandingField::Window,
    StandingField::Edition, StandingField::Uncertain,
};

/// The head of a row: 判定, 受付 …
Text fieldName(StandingField field);

/// What a row says of a plan, in a few words; "―" where there is nothing to say.
std::string fieldText(const PlanStanding& standing, StandingField field, const Vocabulary& vocabulary,
                      Language language);

/// What stands between the applicant and a plan, each requirement in a sentence; many open questions by their number.
std::vector<std::string> againstTexts(const PlanStanding& standing, const Vocabulary& vocabulary,
                                      Language language);

/// "受付終了(2024年6月30日)", "受付前(2024年7月1日から)", "受付中(2025年3月31日まで)"; 記載なし where no document says.
std::string windowText(const ApplicationWindow& window, Language language);

/// How old an edition is of which a line stands merely because no newer one names its end: "継続未確認(2019年3月31日まで
/// の版、7年8か月前)"; empty for the others.
std::string unconfirmedText(const LineStanding& standing, const Edition& edition, Language language);

/// "期限切れ(2025年3月31日まで)", or unconfirmedText(); of an edition in force, or of one to come, the days on which it holds.
/// Behind it what rate notices say.
std::string editionText(const LineStanding& standing, const Edition& edition, Language language);

/// Who brought an edition along: "事務所"; empty for the shipped ones.
std::string layerText(DataLayer layer, Language language);

/// How long ago something ended, in months or, below one, in days: "1年8か月", "12日".
std::string agoText(Date end, Date on, Language language);

/// What rate notices say of the rate on these days: since when it holds, or why nobody can tell it.
std::string rateSpellText(const RateSpell& spell, Language language);

/// The fields of a line that its document leaves open to several readings: "融資限度額・返済期間"; empty if none.
std::string uncertainFieldsText(const Line& line, Language language);

/// What has to be known of a line before its figures are believed, as short as can be: "期限切れ(…)", "受付終了(…)".
/// Nothing of a line in force that is open or does not say.
std::string cautionMarks(const LineRef& line, const LineStanding& standing, Language language);

}  // namespace yushi
