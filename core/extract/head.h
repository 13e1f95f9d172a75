// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/report.h"
#include "core/text/outline.h"

namespace duixian::extract {

struct HeadReading {
    Head head;
    std::vector<Note> notes;
};

/// What is known of a report before its figures are read. First form: the years of its headings; the rest of spec/heads follows.
[[nodiscard]] HeadReading readHead(std::u16string_view folded, const text::Outline& outline, std::string_view fileName);

} // namespace duixian::extract
