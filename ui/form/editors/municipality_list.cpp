#include "form/editors/municipality_list.h"

#include "words/words.h"

#include <utility>

namespace yushi {

void MunicipalityList::show(std::vector<std::size_t> places, std::string prefecture) {
    beginResetModel();
    places_ = std::move(places);
    prefecture_ = std::move(prefecture);
    endResetModel();
}

int MunicipalityList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

QVariant MunicipalityList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::size_t place = places_[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole) return toQt(municipalities_.writtenName(place, prefecture_));
    if (role != Qt::DisplayRole) return {};
    const std::string name =
        prefecture_.empty() ? municipalities_.nameWithPrefecture(place) : municipalities_[place].name;
    return toQt(name + "  " + municipalities_[place].kana);
}

}  // namespace yushi
