// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/extract/head.h"

namespace duixian::extract {

/// The begin of a report by lines; spans in the clean text, without indents, empty lines left out.
struct Front {
    std::vector<Span> chrome; ///< lines of the page around the report, which often name it (2019年某某区政府工作报告)
    std::vector<Span> block;  ///< title, date, congress, speaker, before 各位代表; without that line the first short lines
    Span opening;             ///< 现在,我代表某某区人民政府…: the sentence of the address; empty where there is none
    std::vector<Span> report; ///< what is no furniture, from the begin of the block on
};

[[nodiscard]] Front findFront(const HeadSource& source);

} // namespace duixian::extract
