// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_sum.h"

#include <QCoreApplication>
#include <QStringList>

namespace duixian::models {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementSum)
};

} // namespace

QString sumText(const StatementSum& sum)
{
    QStringList pieces;
    if (sum.targets > 0)
        pieces << Words::tr("%Ln target(s)", nullptr, sum.targets);
    if (sum.outcomes > 0)
        pieces << Words::tr("%Ln outcome(s)", nullptr, sum.outcomes);
    if (sum.doubtful > 0)
        pieces << Words::tr("%Ln doubtful", nullptr, sum.doubtful);
    if (sum.reviewed > 0)
        pieces << Words::tr("%Ln reviewed", nullptr, sum.reviewed);
    return pieces.join(QStringLiteral(" · "));
}

} // namespace duixian::models
