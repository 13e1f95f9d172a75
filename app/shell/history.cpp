// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/history.h"

namespace duixian::shell {

void History::visit(const Place& place)
{
    if (m_at > 0 && m_places[m_at - 1] == place)
        return;
    m_places.resize(m_at);
    m_places.push_back(place);
    ++m_at;
}

Place History::back()
{
    --m_at;
    return m_places[m_at - 1];
}

Place History::forward()
{
    ++m_at;
    return m_places[m_at - 1];
}

void History::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace duixian::shell
