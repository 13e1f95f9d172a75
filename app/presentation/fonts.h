// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace duixian::presentation {

/// A sans of Chinese and Latin by its name, for pictures: on a machine without a Chinese default the system's own choice would give boxes,
/// and "Sans Serif" in an SVG means another font on every machine. Size in pixels.
[[nodiscard]] QFont pictureFont(double pixels, QFont::Weight weight = QFont::Normal);

/// The families in which a person wants texts to be set; an empty one is as the program has it.
struct ReadingFamilies {
    QString serif;
    QString sans;

    friend bool operator==(const ReadingFamilies&, const ReadingFamilies&) = default;
};

/// From now on readingFamilies() begins with these. What is set already has to be set anew.
void setReadingFamilies(const ReadingFamilies& families);
/// Faces of Chinese for reading, the best one first.
[[nodiscard]] QStringList readingFamilies(bool serif);

} // namespace duixian::presentation
