#pragma once

#include "format/json/json_value.h"
#include "format/visitors/values.h"
#include "model/consultation/receipt.h"

namespace yushi {

/// Reads what a comparison was computed from and what it came to.
Receipt readReceipt(const JsonValue& value);

/// What readReceipt() reads as @p receipt.
Json writtenReceipt(const Receipt& receipt);

}  // namespace yushi
