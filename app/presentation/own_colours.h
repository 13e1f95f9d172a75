// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/presentation/palette.h"

namespace duixian::presentation {

/// How a person wants a role to look in one theme. An invalid colour is as the program has it.
struct OwnColour {
    Role role = Role::Target;
    Theme theme = Theme::Light;
    QColor fill;
    QColor line;

    friend bool operator==(const OwnColour&, const OwnColour&) = default;
};

using OwnColours = std::vector<OwnColour>;

/// From now on look() answers with these where they say something. What is painted already has to be painted anew.
void setOwnColours(OwnColours colours);

/// The look of a role with these in place of the program's own.
[[nodiscard]] Look lookWith(const OwnColours& colours, Role role, Theme theme);

/// How far two colours are apart in lightness, as WCAG 2 counts it: 1 (none) to 21 (black on white). Text needs 4.5, a line 3.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// What a look is worth to read: the text on its fill, and its line on the page; 0 where it has no fill.
struct Legibility {
    double text = 0;
    double line = 0;

    [[nodiscard]] bool enough() const;
};
[[nodiscard]] Legibility legibilityOf(const Look& look, Theme theme);

} // namespace duixian::presentation
