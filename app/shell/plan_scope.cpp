// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/plan_scope.h"

#include <algorithm>

namespace duixian::shell {

std::vector<std::u16string> namesOf(const PlanScope& scope, const std::optional<Place>& place)
{
    if (!place)
        return {};
    std::vector<std::u16string> path = place->path.empty() ? std::vector{place->name} : place->path;
    path.resize(path.size() - std::min(scope.above, path.size() - 1));
    return path;
}

QString textOf(const PlanScope& scope)
{
    switch (scope.kind) {
    case PlanScope::Kind::Selected:
        return QStringLiteral("selected");
    case PlanScope::Kind::Listed:
        return QStringLiteral("listed");
    case PlanScope::Kind::Library:
        return QStringLiteral("library");
    case PlanScope::Kind::Place:
        break;
    }
    return scope.above == 0 ? QStringLiteral("place") : QStringLiteral("place+%1").arg(scope.above);
}

PlanScope scopeOf(const QString& text)
{
    for (const auto kind : {PlanScope::Kind::Selected, PlanScope::Kind::Listed, PlanScope::Kind::Library})
        if (text == textOf({kind}))
            return {kind};
    return {PlanScope::Kind::Place, text.section(QLatin1Char('+'), 1).toUInt()};
}

} // namespace duixian::shell
