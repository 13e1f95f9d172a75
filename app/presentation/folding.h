// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

namespace duixian::presentation {

/// Words as they are compared: simplified, narrow, small letters. Whoever owns the tables of characters hands it to the pages.
using Folding = std::function<QString(const QString&)>;

/// The words of a filter field, each folded; without a folding in small letters. They are parted first: folding may leave no blanks between
/// Chinese words.
[[nodiscard]] inline QStringList filterWords(const QString& written, const Folding& folding)
{
    QStringList words = written.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : words)
        word = folding ? folding(word) : word.toLower();
    return words;
}

} // namespace duixian::presentation
