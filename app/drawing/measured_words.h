// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace duixian::drawing {

/// The text in lines no wider than width; words are not cut where they can be kept, and nothing is left out.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width);
[[nodiscard]] double widthOf(const QString& text, const QFont& font);
[[nodiscard]] double widestOf(const QStringList& lines, const QFont& font);

} // namespace duixian::drawing
