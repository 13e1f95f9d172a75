// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace duixian::sources {

/// Words in one line of print, with their place on the page (points, from the top left corner).
struct PrintedLine {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::u16string text;

    [[nodiscard]] double height() const { return bottom - top; }
};

/// Lines in reading order.
struct PrintedPage {
    double width = 0;
    double height = 0;
    std::vector<PrintedLine> lines;
};

/// The printed lines of a PDF, by poppler. Fails with FormatBroken (also where fonts' tables are missing: poppler-data), FormatEncrypted or
/// LimitReached.
[[nodiscard]] Result<std::vector<PrintedPage>> printedPages(std::string_view bytes);

} // namespace duixian::sources
