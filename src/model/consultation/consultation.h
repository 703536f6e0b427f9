#pragma once

#include "model/consultation/existing_loan.h"
#include "model/consultation/finances.h"
#include "model/consultation/lease.h"
#include "model/consultation/offer.h"
#include "model/menus/fact.h"

#include <string>
#include <vector>

namespace yushi {

/// The newest version of the case file's format; docs/case-file.md tells what each brought.
inline constexpr int kCaseVersion = 2;

// So many of each does a case hold at most.
inline constexpr std::size_t kMostOffers = 100;
inline constexpr std::size_t kMostExistingLoans = 200;
inline constexpr std::size_t kMostLeases = 100;

/// Who is advised, as people need it; nothing is computed from it. What is not given is empty.
struct Client {
    std::string name;      ///< of the person
    std::string business;  ///< 屋号 or 会社名
    std::string note;

    friend bool operator==(const Client&, const Client&) = default;
};

/// A consultation: what is known of the applicant and the need, the offers to be compared, what stands beside them, and
/// whose it is.
struct Consultation {
    Answers answers;
    std::vector<Offer> offers;
    std::vector<ExistingLoan> existingLoans{};
    Finances finances{};
    std::vector<Lease> leases{};
    Client client{};
    std::string schema{};  ///< "$schema": where an editor of the file finds how it is written; empty if not given

    friend bool operator==(const Consultation&, const Consultation&) = default;
};

}  // namespace yushi
