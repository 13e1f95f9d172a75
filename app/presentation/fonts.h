// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace duixian::presentation {

/// A sans of Chinese and Latin by its name, for pictures: on a machine without a Chinese default the system's own choice would give boxes,
/// and "Sans Serif" in an SVG means another font on every machine. Size in pixels.
[[nodiscard]] QFont pictureFont(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace duixian::presentation
