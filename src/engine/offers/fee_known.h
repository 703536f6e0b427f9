#pragma once

namespace yushi {

/// What the document says of the guarantee fee.
enum class FeeKnown {
    NotStated,      ///< no figure: the fee is not in the costs, which are no totals
    Stated,         ///< a rate, or a band
    CarriedInFull,  ///< no figure, but somebody else pays all of it
    NoGuarantee,    ///< no guarantee of a credit guarantee corporation, so no fee
};

/// Whether the borrower pays no fee, though no figure is stated.
constexpr bool isFreeOfFee(FeeKnown known) {
    return known == FeeKnown::CarriedInFull || known == FeeKnown::NoGuarantee;
}

}  // namespace yushi
