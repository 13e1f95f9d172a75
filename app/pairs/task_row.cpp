// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/task_row.h"

#include <algorithm>

namespace duixian::pairing {

QString excerptOf(const TaskRow& task)
{
    constexpr qsizetype near = 24; // so many letters from the beginning it is seen anyway
    const auto figure = static_cast<qsizetype>(task.figure.begin);
    if (figure <= near)
        return task.sentence;
    const auto endsClause = [](QChar c) { return QStringLiteral("\uFF0C\uFF1B\uFF1A,;:\u3002").contains(c); };
    const auto from = std::make_reverse_iterator(task.sentence.begin() + std::min(figure, task.sentence.size()));
    const auto end = std::find_if(from, task.sentence.rend(), endsClause);
    const qsizetype begin = task.sentence.rend() - end;
    return begin == 0 ? task.sentence : QStringLiteral("\u2026") + task.sentence.mid(begin);
}

} // namespace duixian::pairing
