// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/second_reading.h"

#include <utility>

#include "app/workspace/library_faults.h"

namespace duixian {

SecondReading::SecondReading(std::string mine, std::string theirs, QObject* parent)
    : QObject(parent), m_mine(std::move(mine)), m_theirs(std::move(theirs))
{
}

SecondReading::~SecondReading()
{
    if (m_thread.joinable())
        m_thread.join();
}

void SecondReading::start()
{
    m_thread = std::thread([this] {
        if (const Result<SecondReader> reader = read())
            Q_EMIT finished(*reader);
        else
            Q_EMIT failed(reader.error());
    });
}

Result<SecondReader> SecondReading::read() const
{
    const std::string* reading = &m_mine;
    try {
        const auto mine = library::Library::open(m_mine, library::Access::ReadOnly);
        if (!mine)
            return tl::unexpected(mine.error());
        reading = &m_theirs;
        const auto theirs = library::Library::open(m_theirs, library::Access::ReadOnly);
        if (!theirs)
            return tl::unexpected(theirs.error());
        const std::vector<intake::SharedReport> shared = intake::sharedReports(*mine, *theirs);
        return SecondReader{shared.size(), intake::opinionsOn(*mine, *theirs, shared)};
    } catch (const library::LibraryError& error) {
        return tl::unexpected(errorOf(error, *reading));
    }
}

} // namespace duixian
