// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/hit.h"
#include "core/model/understood.h"
#include "core/text/pattern.h"

namespace duixian::search {

/// Asked by the library of each figure: whether its number is one that the question wants. Remembers the units that it has met.
[[nodiscard]] library::ValueTest valueTest(const FigureQuery& query);

/// One question, put to one report after the other.
class Answering {
public:
    /// Fails with PatternMalformed.
    [[nodiscard]] static Result<Answering> to(const Understood& question, Excerpt excerpt = Excerpt::AroundMarks);

    /// The sentences of a library's report that answer, in the order of the text; none where there is no such report. Fails with
    /// PatternTooSlow.
    [[nodiscard]] Result<std::vector<Hit>> in(const library::Library& library, ReportId report, const std::function<bool()>& stopped);
    /// What answers in a report that is at hand: its statements are those that stand.
    [[nodiscard]] Result<std::vector<Span>> marksIn(const Report& report);

private:
    Answering(const Understood& question, Excerpt excerpt) : m_question(&question), m_excerpt(excerpt) {}

    [[nodiscard]] std::vector<Hit> figuresIn(const library::Library& library, ReportId report) const;

    const Understood* m_question;
    Excerpt m_excerpt;
    std::optional<text::Pattern> m_pattern;
};

} // namespace duixian::search
