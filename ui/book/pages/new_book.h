#pragma once

#include "book/store/book_place.h"

namespace yushi {

/// Makes sure that there is a book in @p file. Where none has ever been one is begun, readable by its owner alone, and
/// stands there whole or not at all, however many begin one at once. Where one has been and nothing is left, that is a
/// problem: nobody begins an empty book over a lost one unasked.
Problems findOrBeginBook(const BookFile& file);

/// Whether a book has been in @p file, as far as this user's settings know, and nothing is left of it; or whether an empty
/// file is in its place, which this program never leaves.
bool isBookGone(const BookFile& file);

/// Keeps in mind that there is a book in @p file.
void rememberBook(const BookFile& file);

/// The user knows that the book in @p file is gone and wants an empty one in its place.
void forgetGoneBook(const BookFile& file);

}  // namespace yushi
