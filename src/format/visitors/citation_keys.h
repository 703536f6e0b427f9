#pragma once

#include "format/visitors/records.h"
#include "model/menus/citation.h"

#include <optional>

namespace yushi {

inline constexpr Whole<int> kPage{1, 100'000, "1以上のページ番号", "a number of a page, 1 or more"};
inline constexpr Whole<int> kThousandth{0, 1000, "0から1000の整数(千分率)", "a whole number of thousandths, 0 to 1000"};
inline constexpr About kPageAbout{"ページ", "page", "ファイルの何ページ目か(印字と違ってもよい)",
                                  "which page of the file, whatever is printed on it"};
inline constexpr About kAreaAbout{"ページの中の場所", "area", "左上からの x, y と幅, 高さ(ページの千分率)",
                                  "x, y, width and height in thousandths of the page, from the upper left"};

/// A part of a page: [x, y, width, height].
struct AreaOfPage {
    using Value = PageArea;
    Text expected() const { return {"[x, y, 幅, 高さ](千分率)", "[x, y, width, height] in thousandths"}; }
    std::optional<PageArea> read(const JsonValue& value) const;
    Json write(const PageArea& area, const FormatContext&) const { return {area.x, area.y, area.width, area.height}; }
    Json schema(SchemaDraft& draft) const {
        return {{"type", "array"}, {"items", kThousandth.schema(draft)}, {"minItems", 4}, {"maxItems", 4}};
    }
};

/// Where @p object says that it stands; what it does not say is as @p inherited. Of another place nothing is inherited.
Citation readCitation(JsonObject& object, const Citation& inherited);

/// Writes what is not as @p inherited, so that it reads back as the same.
void writeCitation(Json& json, const Citation& citation, const Citation& inherited);

/// The keys of a citation, for a visitor or a schema: @p show takes key, format and meaning.
template <class Show>
void showCitationKeys(Show show) {
    show("document", Name(), kDocumentAbout);
    show("at", Name(), kPlaceAbout);
    show("page", kPage, kPageAbout);
    show("area", AreaOfPage(), kAreaAbout);
}

}  // namespace yushi
