// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <vector>

#include <QObject>
#include <QTest>

namespace duixian::support {

/// The signals of a job that emits in a thread of its own, taken in this one. A QSignalSpy would write them down in the job's.
template <class... Arguments>
class Heard {
public:
    template <class Sender>
    Heard(const Sender& sender, void (Sender::*signal)(Arguments...))
    {
        QObject::connect(&sender, signal, &m_here,
                         [this](const std::decay_t<Arguments>&... arguments) { m_all.emplace_back(arguments...); });
    }

    /// Until one has come that no wait before was for.
    [[nodiscard]] bool wait()
    {
        constexpr int most = 20000; // milliseconds
        return QTest::qWaitFor([this] { return m_all.size() > m_waitedFor; }, most) && ++m_waitedFor > 0;
    }
    [[nodiscard]] const std::vector<std::tuple<std::decay_t<Arguments>...>>& all() const { return m_all; }
    void clear()
    {
        m_all.clear();
        m_waitedFor = 0;
    }

private:
    QObject m_here;
    std::vector<std::tuple<std::decay_t<Arguments>...>> m_all;
    std::size_t m_waitedFor = 0;
};

} // namespace duixian::support
