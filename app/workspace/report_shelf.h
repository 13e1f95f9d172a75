// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <map>

#include "core/base/id.h"
#include "core/model/judged_report.h"

namespace duixian {

/// The reports that were wanted last, so that going back and forth reads none of them twice. Holds as much as fits, and the last one
/// always.
class ReportShelf {
public:
    /// room: in bytes of memory, about.
    explicit ReportShelf(std::size_t room) : m_room(room) {}

    /// Null where it is not here; there until the next change.
    [[nodiscard]] const JudgedReport* find(ReportId id);
    /// In place of the one of this number, if any.
    void put(ReportId id, JudgedReport report);
    void remove(ReportId id);
    void clear();

private:
    struct Place {
        ReportId id;
        JudgedReport report;
    };
    std::size_t m_room;
    std::size_t m_taken = 0;
    std::list<Place> m_places; ///< the one wanted last in front
    std::map<ReportId, std::list<Place>::iterator> m_byId;
};

} // namespace duixian
