// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offset_map.h"

#include <algorithm>

namespace duixian::text {

void OffsetMap::append(std::size_t decodedBegin, std::size_t length)
{
    if (length == 0)
        return;
    const bool goesOn = !m_runs.empty() && m_runs.back().decoded + (m_cleanLength - m_runs.back().clean) == decodedBegin;
    if (!goesOn)
        m_runs.push_back({m_cleanLength, decodedBegin});
    m_cleanLength += length;
}

std::size_t OffsetMap::toDecoded(std::size_t clean) const
{
    if (m_runs.empty())
        return 0;
    if (clean >= m_cleanLength)
        return m_runs.back().decoded + (m_cleanLength - m_runs.back().clean);
    const auto behind =
        std::upper_bound(m_runs.begin(), m_runs.end(), clean, [](std::size_t place, const Run& run) { return place < run.clean; });
    const Run& run = *std::prev(behind);
    return run.decoded + (clean - run.clean);
}

Span OffsetMap::toDecoded(const Span& clean) const
{
    const std::size_t begin = toDecoded(clean.begin);
    return {begin, clean.empty() ? begin : toDecoded(clean.end - 1) + 1};
}

std::size_t OffsetMap::toClean(std::size_t decoded) const
{
    const auto behind =
        std::upper_bound(m_runs.begin(), m_runs.end(), decoded, [](std::size_t place, const Run& run) { return place < run.decoded; });
    if (behind == m_runs.begin())
        return 0;
    const Run& run = *std::prev(behind);
    const std::size_t end = behind == m_runs.end() ? m_cleanLength : behind->clean;
    return std::min(run.clean + (decoded - run.decoded), end);
}

OffsetMap OffsetMap::without(const std::vector<Span>& left) const
{
    OffsetMap map;
    auto out = left.begin();
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const std::size_t end = i + 1 < m_runs.size() ? m_runs[i + 1].clean : m_cleanLength;
        for (std::size_t at = m_runs[i].clean; at < end;) {
            while (out != left.end() && out->end <= at)
                ++out;
            const bool inside = out != left.end() && out->begin <= at;
            const std::size_t next = std::min(end, out == left.end() ? end : inside ? out->end : out->begin);
            if (!inside)
                map.append(m_runs[i].decoded + (at - m_runs[i].clean), next - at);
            at = next;
        }
    }
    return map;
}

} // namespace duixian::text
