#pragma once

#include "format/json_value.h"
#include "model/program.h"

namespace yushi {

/// Reads "rate"; {"kind": "not_stated"} is written by leaving the key out.
std::optional<StatedRate> readStatedRate(const JsonValue& value);

/// Reads "guarantor" or "collateral".
std::optional<Security> readSecurity(const JsonValue& value);

/// Reads "guarantee": the guarantee, its fee and who carries it.
std::optional<Guarantee> readGuarantee(const JsonValue& value, const Citation& inherited);

}  // namespace yushi
