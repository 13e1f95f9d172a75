// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/open_tabs.h"

#include <algorithm>

namespace duixian::shell {
namespace {

constexpr std::size_t mostClosed = 20;

} // namespace

OpenTabs::OpenTabs(std::vector<Tab> tabs, std::size_t current) : m_tabs(std::move(tabs))
{
    m_current = m_tabs.empty() ? 0 : std::min(current, m_tabs.size() - 1);
}

std::optional<std::size_t> OpenTabs::placeOf(ReportId report) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [report](const Tab& tab) { return tab.report == report; });
    return found == m_tabs.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_tabs.begin()));
}

void OpenTabs::insert(std::size_t place, const Tab& tab)
{
    m_current = std::min(place, m_tabs.size());
    m_tabs.insert(m_tabs.begin() + static_cast<std::ptrdiff_t>(m_current), tab);
}

void OpenTabs::show(ReportId report)
{
    if (const auto place = placeOf(report))
        m_current = *place;
    else if (m_tabs.empty() || m_tabs[m_current].kept)
        showBeside(report);
    else
        m_tabs[m_current].report = report;
}

void OpenTabs::showBeside(ReportId report)
{
    if (const auto place = placeOf(report))
        m_current = *place;
    else
        insert(m_tabs.empty() ? 0 : m_current + 1, {report, false});
}

void OpenTabs::close(ReportId report)
{
    const auto place = placeOf(report);
    if (!place || m_tabs.size() < 2)
        return;
    m_closed.push_back({m_tabs[*place], *place});
    if (m_closed.size() > mostClosed)
        m_closed.erase(m_closed.begin());
    m_tabs.erase(m_tabs.begin() + static_cast<std::ptrdiff_t>(*place));
    if (m_current > *place || m_current == m_tabs.size())
        --m_current;
}

void OpenTabs::reopen()
{
    if (m_closed.empty())
        return;
    const Closed last = m_closed.back();
    m_closed.pop_back();
    if (const auto open = placeOf(last.tab.report))
        m_current = *open;
    else
        insert(last.place, last.tab);
}

void OpenTabs::step(bool forward)
{
    if (!m_tabs.empty())
        m_current = (m_current + (forward ? 1 : m_tabs.size() - 1)) % m_tabs.size();
}

void OpenTabs::move(std::size_t from, std::size_t to)
{
    const ReportId reading = read();
    const Tab tab = m_tabs.at(from);
    m_tabs.erase(m_tabs.begin() + static_cast<std::ptrdiff_t>(from));
    m_tabs.insert(m_tabs.begin() + static_cast<std::ptrdiff_t>(std::min(to, m_tabs.size())), tab);
    m_current = placeOf(reading).value_or(0);
}

void OpenTabs::setKept(ReportId report, bool kept)
{
    if (const auto place = placeOf(report))
        m_tabs[*place].kept = kept;
}

void OpenTabs::drop(const std::function<bool(ReportId)>& isGone)
{
    std::size_t goneBefore = 0;
    for (std::size_t i = 0; i < m_current && i < m_tabs.size(); ++i)
        goneBefore += isGone(m_tabs[i].report) ? 1 : 0;
    m_tabs.erase(std::remove_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) { return isGone(tab.report); }), m_tabs.end());
    m_closed.erase(std::remove_if(m_closed.begin(), m_closed.end(), [&](const Closed& closed) { return isGone(closed.tab.report); }),
                   m_closed.end());
    m_current = m_tabs.empty() ? 0 : std::min(m_current - goneBefore, m_tabs.size() - 1);
}

} // namespace duixian::shell
