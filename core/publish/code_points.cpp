// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/code_points.h"

#include <algorithm>

namespace duixian::publish {

CodePoints::CodePoints(std::u16string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i - 1] >= 0xD800 && text[i - 1] <= 0xDBFF && text[i] >= 0xDC00 && text[i] <= 0xDFFF)
            m_seconds.push_back(i);
}

std::size_t CodePoints::at(std::size_t unit) const
{
    return unit - static_cast<std::size_t>(std::lower_bound(m_seconds.begin(), m_seconds.end(), unit) - m_seconds.begin());
}

} // namespace duixian::publish
