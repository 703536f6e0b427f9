#pragma once

#include "format/fields/condition_format.h"
#include "format/fields/cost_fields.h"
#include "format/visitors/records.h"
#include "model/menus/support_terms.h"

namespace yushi {

template <>
inline constexpr auto kWords<SupportEnd> = wordsFor<SupportEnd>("moved", "repaid_early", "closed", "not_applied_for");

inline constexpr Record<InterestSubsidy, InCatalog> kStatedSubsidy{"interestSubsidy"};

/// Of an edition's own list, whose supports name the menus of other issuers.
struct OnOtherMenus {};

/// The last day of application is not before the first.
void checkDatedShare(JsonObject& object, const DatedShare& dated, bool whole);

template <class F>
void fields(F& f, Of<DatedShare>) {
    f.get("from", &DatedShare::from, Day(), {"から", "from", "受付の最初の日", "first day of application"});
    f.get("to", &DatedShare::to, Day(), {"まで", "to", "受付の最後の日", "last day of application"});
    portionField(f, &DatedShare::share);
    f.then(checkDatedShare);
}

template <class F>
void fields(F& f, Of<SupportedMenus>) {
    constexpr Name id{"^[a-z0-9-]+$"};
    f.need("issuer", &SupportedMenus::issuer, id, {"発行者id", "issuer", "制度の発行者", "whose menus they are"});
    f.get("programs", &SupportedMenus::programs, List{id}, {"制度", "programs", "制度のid", "ids of programs"});
    f.get("lines", &SupportedMenus::lines, List{id}, {"行", "lines", "行のid", "ids of lines"});
}

/// A support is of the interest or of the fee, and a dated share has a share to replace.
void checkSupport(JsonObject& object, const StatedSupport& support, bool whole);

template <class F, class Tag>
void fields(F& f, Of<StatedSupport, Tag>) {
    f.get("interest", &StatedSupport::interest, kStatedSubsidy,
          {"利子補給", "interest", "利子への補助", "what is paid of the interest"});
    f.get("fee", &StatedSupport::fee, Record<FeeSubsidy>{"feeSubsidy"},
          {"保証料補助", "fee", "保証料への補助", "what is paid of the guarantee fee"});
    if constexpr (std::is_same_v<Tag, OnOtherMenus>) {
        f.need("on", &StatedSupport::on, List{Record<SupportedMenus>{"supportedMenus"}, 1},
               {"補助する制度", "on", "ほかの発行者の制度", "menus of other issuers"});
        f.needCitation(&StatedSupport::citation);
    } else {
        f.citation(&StatedSupport::citation);
    }
    f.get("by_application", &StatedSupport::byApplication, List{Record<DatedShare>{"datedShare"}, 1},
          {"受付日ごとの割合", "by application", "申込みの受付日による割合", "the share by day of application"});
    f.get("eligibility", &StatedSupport::eligibility, ConditionFormat(),
          {"補助の対象", "eligibility", "融資の要件のほかに", "beyond what the loan asks for"});
    f.get("ended_by", &StatedSupport::endedBy, List{kWord<SupportEnd>},
          {"打ち切り", "ended by", "転出、繰上完済、廃業、申請漏れ", "moving, early repayment, closure, no application"});
    f.then(checkSupport);
}

}  // namespace yushi
