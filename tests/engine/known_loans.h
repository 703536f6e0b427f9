#pragma once

#include "engine/loan/amortize.h"

/// 1,000万円, 2.00 %, 60回: a loan without fault, and that of most published examples.
inline yushi::LoanTerms tenMillion() {
    yushi::LoanTerms terms;
    terms.principal = yushi::Yen(10'000'000);
    terms.rates = {{yushi::Months(1), yushi::Rate(20'000)}};
    terms.term = yushi::Months(60);
    return terms;
}

/// The longest loan, its rate another one every month, of which the level payment repays nothing.
inline yushi::LoanTerms neverAmortises() {
    yushi::LoanTerms terms = tenMillion();
    terms.principal = yushi::LoanBounds::mostYen;
    terms.method = yushi::RepaymentMethod::LevelPayment;
    terms.term = yushi::LoanBounds::mostMonths;
    terms.instalmentUnit = yushi::LoanBounds::mostYen;
    terms.rates.clear();
    for (int month = 1; month <= 1'200; ++month)
        terms.rates.push_back({yushi::Months(month), yushi::Rate(990'000 + month)});
    return terms;
}
