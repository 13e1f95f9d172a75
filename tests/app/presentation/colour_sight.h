// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace duixian::presentation {

/// How a person sees: normally, or without the long-wave (protan), the middle-wave (deutan) or the short-wave (tritan) cones.
enum class Sight { Normal, Protan, Deutan, Tritan };

struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

/// CIE L*a*b* (D65, 2°) of an sRGB colour as that person sees it: Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
[[nodiscard]] Lab seen(const QColor& colour, Sight sight);

/// CIEDE2000 with all weights 1, after Sharma, Wu and Dalal 2005.
[[nodiscard]] double colourDifference(const Lab& first, const Lab& second);

} // namespace duixian::presentation
