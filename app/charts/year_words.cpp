// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/year_words.h"

#include "app/charts/sketch.h"
#include "app/charts/value_scale.h"

namespace duixian::charts {

std::vector<QString> yearWords(const std::vector<int>& years, const QFont& font, double column)
{
    constexpr double apart = 6;
    constexpr int century = 100;
    const double whole = drawing::widthOf(QStringLiteral("2018"), font) + apart;
    const double cut = drawing::widthOf(QStringLiteral("'18"), font) + apart;
    const bool isWhole = whole <= column;
    const int every = isWhole ? 1 : strideOf(cut, column);
    std::vector<QString> words(years.size());
    for (std::size_t i = 0; i < years.size(); ++i)
        if ((years.size() - 1 - i) % static_cast<std::size_t>(every) == 0)
            words[i] = isWhole ? QString::number(years[i]) : QStringLiteral("'%1").arg(years[i] % century, 2, 10, QLatin1Char('0'));
    return words;
}

} // namespace duixian::charts
