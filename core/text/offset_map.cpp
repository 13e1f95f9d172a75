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

} // namespace duixian::text
