#pragma once

#include <functional>

class QWidget;

namespace yushi {

class Desk;

namespace test {

/// Fills a book of its own with consultations of a year and draws its window, one shot a page.
void shootBook(QWidget& window, const Desk& desk, const std::function<void(QWidget&, const char*)>& shoot);

}  // namespace test

}  // namespace yushi
