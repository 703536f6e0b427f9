#include "format/fields/support_fields.h"

namespace yushi {

namespace {

bool hasShare(const FeeSubsidy& fee) {
    return std::holds_alternative<FeeShareOfRate>(fee.kind) || std::holds_alternative<FeeShareOfAmount>(fee.kind);
}

}  // namespace

void checkDatedShare(JsonObject& object, const DatedShare& dated, bool) {
    if (!dated.from || !dated.to || *dated.from <= *dated.to) return;
    object.value().expect({"from 以後の to(受付日ごとの割合)", "a \"to\" that is not before its \"from\""});
}

void checkSupport(JsonObject& object, const StatedSupport& support, bool) {
    if (support.interest.has_value() == support.fee.has_value()) {
        object.value().expect({"interest(利子補給)か fee(保証料補助)のどちらか1つ",
                               "either interest (an interest subsidy) or fee (support of the fee)"});
    }
    if (support.byApplication.empty() || (support.fee && hasShare(*support.fee))) return;
    object.value().expect({"by_application は料率や金額の一部の補助だけ",
                           "by_application with a share of the fee's rate or amount only"});
}

}  // namespace yushi
