// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "core/model/pair.h"
#include "core/model/statement.h"

class QApplication;

namespace duixian::presentation {

/// What a mark in a text or a figure stands for.
/// Furniture: what is none of the report; its line is the colour of dimmed words. Damage: where the text itself is hurt.
enum class Role { Target, Outcome, Doubtful, Rejected, SearchHit, Furniture, Damage, Reached, NotReached, Undecidable };

/// A role is told by its shape too, never by colour alone. A verdict has no underline: its sign (✓ ✗ ?) is its shape.
enum class Underline { None, Dashed, Solid, Dotted, StruckThrough, Box, Hatched, Wave };

enum class Theme { Light, Dark };

/// What a person chose in the settings.
enum class ThemeChoice { System, Light, Dark };

/// How a role looks. fill: the ground under text, invalid where the role has none. line: underlines, marks of a figure, words.
struct Look {
    QColor fill;
    QColor line;
    Underline underline = Underline::None;
};

/// The colours around the roles. text is read on page and on every fill; quiet is for second lines, rule for hairlines and gridlines.
struct Ground {
    QColor page;
    QColor text;
    QColor quiet;
    QColor rule;
    QColor accent;
};

/// With a person's own colours (own_colours.h) in place of the program's.
[[nodiscard]] Look look(Role role, Theme theme);
[[nodiscard]] Look programLook(Role role, Theme theme);
[[nodiscard]] Ground ground(Theme theme);

[[nodiscard]] Role roleOf(Kind kind);
[[nodiscard]] Role roleOf(Verdict verdict);
/// "✓", "✗", "?".
[[nodiscard]] QString signOf(Verdict verdict);

/// Dark where the window's ground is darker than its middle.
[[nodiscard]] Theme themeOf(const QPalette& palette);
/// The theme of the application's palette, by choice or by the system.
[[nodiscard]] Theme themeInForce();
/// The program's own palette for widgets.
[[nodiscard]] QPalette widgetPalette(Theme theme);
/// Fusion with the program's palette. System means the theme that the desktop has at the time of the call.
void dress(QApplication& application, ThemeChoice choice);

} // namespace duixian::presentation
