#include "format/receipt_format.h"

#include "format/visitors/read_record.h"
#include "format/visitors/write_record.h"

namespace yushi {

/// A part that is kept as it stands.
struct AnyJson {
    using Value = std::string;
    std::optional<std::string> read(const JsonValue& value) const { return value.json().dump(); }
    Json write(const std::string& text, const FormatContext&) const { return Json::parse(text); }
};

template <class F>
void fields(F& f, Of<UsedFile>) {
    f.need("path", &UsedFile::path, Name());
    f.need("sha256", &UsedFile::sha256, Name());
}

template <class F>
void fields(F& f, Of<Receipt>) {
    f.need("id", &Receipt::id, Name());
    f.need("program", &Receipt::program, Name());
    f.need("schema_version", &Receipt::schemaVersion, Whole<int>{1, 1, "1", "1"});
    f.need("computed_on", &Receipt::computedOn, Day());
    f.need("files", &Receipt::files, List{Record<UsedFile>{"file"}, 1});
    f.need("rules", &Receipt::rules, List{Name()});
    f.need("case", &Receipt::caseText, AnyJson());
    f.need("result", &Receipt::resultText, AnyJson());
}

Receipt readReceipt(const JsonValue& value) {
    Receipt receipt;
    readInto<Receipt, void>(value, receipt);
    return receipt;
}

Json writtenReceipt(const Receipt& receipt) {
    return writeRecord<Receipt, void>(receipt, {});
}

}  // namespace yushi
