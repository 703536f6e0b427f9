#pragma once

#include "catalog/folders/load.h"

/// The catalogs and rules that the program brings along, read once.
inline const yushi::ProgramData& shipped() {
    static const yushi::ProgramData data = *yushi::loadData(YUSHI_TEST_DATA);
    return data;
}

inline const yushi::Vocabulary& shippedVocabulary() {
    return shipped().vocabulary;
}
