// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "app/reader/layer_marks.h"
#include "core/model/report.h"

namespace duixian::reader {

/// Which units of a report are furniture. The report must outlive it.
class Furniture {
public:
    explicit Furniture(const Report& report);

    [[nodiscard]] bool covers(std::size_t offset) const;
    /// Whether a stretch has words and all of them are furniture.
    [[nodiscard]] bool fills(const Span& span) const;
    /// Where what is none begins.
    [[nodiscard]] std::size_t firstOutside() const;
    [[nodiscard]] const std::vector<Span>& spans() const { return m_spans; }

private:
    const std::u16string& m_text;
    std::vector<Span> m_spans;
};

/// The report's text as it stands in the document: unit for unit, and what is hidden by invisible ones. Line ends of furniture stay, since
/// whole paragraphs are hidden as such.
[[nodiscard]] QString shownText(const Report& report, FurnitureShown furniture);

/// The report's own characters between two offsets, as they are seen: hidden furniture is left out, cut sentences are joined.
[[nodiscard]] QString ownText(const Report& report, const Span& span, FurnitureShown furniture);

} // namespace duixian::reader
