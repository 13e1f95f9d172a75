// SPDX-License-Identifier: GPL-3.0-or-later
// What another person said of the same reports.
#include "app/presentation/qt_text.h"
#include "app/workspace/second_reading.h"
#include "app/workspace/workspace.h"

namespace duixian {

std::unique_ptr<SecondReading> Workspace::secondReading(const QString& otherLibrary) const
{
    return std::make_unique<SecondReading>(m_library->path(), toCoreUtf8(otherLibrary), nullptr);
}

void Workspace::bringIn(std::vector<intake::Opinions> opinions, SidesTaken sides, const QString& from)
{
    perform([opinions = std::move(opinions), sides = std::move(sides), step = HistoryStep{HistoryAction::Merge, toCoreUtf8(from)}](
                library::Library& library) mutable -> Result<std::optional<HistoryStep>> {
        for (std::size_t i = 0; i < opinions.size(); ++i)
            intake::merge(library, opinions[i], sides[i], step);
        return std::nullopt;
    });
    m_pairSoon.start();
}

} // namespace duixian
