// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/trail.h"

namespace duixian::shell {

void Trail::visit(const Place& place)
{
    if (m_at > 0 && m_places[m_at - 1] == place)
        return;
    m_places.resize(m_at);
    m_places.push_back(place);
    ++m_at;
}

void Trail::amend(const Place& place)
{
    if (m_at > 0 && m_places[m_at - 1].page == place.page)
        m_places[m_at - 1] = place;
}

Place Trail::back()
{
    --m_at;
    return m_places[m_at - 1];
}

Place Trail::forward()
{
    ++m_at;
    return m_places[m_at - 1];
}

void Trail::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace duixian::shell
