// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_sums.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/pairs/short_words.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

struct PairSumWords {
    Q_DECLARE_TR_FUNCTIONS(PairSums)
};

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

void PairSums::count(const PairRow& row)
{
    ++targets;
    if (row.outcome)
        ++verdicts[static_cast<std::size_t>(row.verdict)];
    else if (row.reason)
        ++reasons[static_cast<std::size_t>(*row.reason)];
}

std::size_t PairSums::unpaired() const
{
    return std::accumulate(reasons.begin(), reasons.end(), std::size_t{0});
}

QString sumLine(const PairSums& sums)
{
    QStringList parts{PairSumWords::tr("%Ln target(s)", nullptr, static_cast<int>(sums.targets))};
    for (const Verdict verdict : {Verdict::Reached, Verdict::NotReached, Verdict::Undecidable})
        parts << number(sums.verdicts[static_cast<std::size_t>(verdict)]) + QLatin1Char(' ') + presentation::wordOf(verdict);
    parts << PairSumWords::tr("%1 without outcome").arg(number(sums.unpaired()));
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString reasonShares(const PairSums& sums)
{
    std::vector<std::pair<std::size_t, UnpairedReason>> counts;
    for (std::size_t i = 0; i < sums.reasons.size(); ++i)
        if (sums.reasons[i] > 0)
            counts.emplace_back(sums.reasons[i], static_cast<UnpairedReason>(i));
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList parts;
    for (const auto& [count, reason] : counts) {
        constexpr double percent = 100;
        const double share = percent * static_cast<double>(count) / static_cast<double>(sums.unpaired());
        parts << QStringLiteral("%1 %2 (%3 %)").arg(shortWordOf(reason), number(count), QString::number(std::lround(share)));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace duixian::pairing
