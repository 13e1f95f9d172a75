// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/publish/publication.h"

namespace duixian::publish {

/// Thrown out of the work where it is to stop, and caught at the door.
struct Stopped {};

/// The way through a publication, for whoever watches it.
class Steps {
public:
    Steps(const Progress& progress, std::size_t all) : m_progress(progress), m_all(all) {}

    /// So many more are done. Throws Stopped.
    void done(std::size_t count = 1)
    {
        m_done += count;
        if (m_progress && !m_progress(m_done, m_all))
            throw Stopped();
    }

private:
    const Progress& m_progress;
    std::size_t m_all;
    std::size_t m_done = 0;
};

} // namespace duixian::publish
