// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/lexicon/places.h"
#include "core/model/report.h"
#include "core/text/clean.h"
#include "core/text/outline.h"

namespace duixian::extract {

struct HeadReading {
    Head head;
    std::vector<Note> notes; ///< spans in the decoded text
};

/// What a head is read from: the clean text as written and folded to simplified script (unit by unit the same), its outline (of the folded
/// text), and the file's name, with its folders where they are known.
struct HeadSource {
    const text::CleanText& clean;
    std::u16string_view folded;
    const text::Outline& outline;
    std::string_view file;
};

/// What is known of a report before its figures are read: whose it is, of which years, of what kind, when and by whom it was given.
/// What speaks: the title and the lines before the address, the address itself (我代表某某区人民政府), the headings of the parts, the
/// sentence of the main targets, the page around, names and years in the body, the file's name. Null where nothing speaks. Each field that
/// is known has its strongest witness in `evidence`; what is doubtful says so there, and most of it has a note.
[[nodiscard]] HeadReading readHead(const HeadSource& source, const Places& places);

/// A title where none is written, of what is known: 2018年南山区政府工作报告. Its evidence has no span. Empty where nothing is known.
[[nodiscard]] std::u16string madeTitle(const Head& head);

} // namespace duixian::extract
