#pragma once

#include "format/draw.h"
#include "model/consultation/consultation.h"

#include <random>

namespace yushi::test {

/// A consultation in which every part that a case file may hold is there or not by chance; its figures need not make
/// sense together. The same @p chance gives the same one.
Consultation randomCase(const Vocabulary& vocabulary, std::mt19937& chance, Fields fields = Fields::ByChance);

}  // namespace yushi::test
