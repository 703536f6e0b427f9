#pragma once

// Catch2 2.13 (Debian 12) and 3 (Ubuntu 24.04) name their one header differently.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "model/values/date.h"
#include "model/values/rate.h"
#include "model/values/yen.h"

#include <string>

namespace Catch {

template <>
struct StringMaker<yushi::Yen> {
    static std::string convert(yushi::Yen yen) { return std::to_string(yen.value()) + " yen"; }
};

template <class Tag>
struct StringMaker<yushi::PartsPerMillion<Tag>> {
    static std::string convert(yushi::PartsPerMillion<Tag> value) {
        return yushi::percentOfParts(value.parts()) + " %";
    }
};

template <>
struct StringMaker<yushi::Date> {
    static std::string convert(yushi::Date date) { return yushi::isoDate(date); }
};

}  // namespace Catch
