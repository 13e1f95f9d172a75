// SPDX-License-Identifier: GPL-3.0-or-later
// What the passes saw, or would see, in a report that is in the library.
#include "app/workspace/workspace.h"
#include "core/analysis/second_look.h"
#include "core/base/shared_length.h"

namespace duixian {
Statement Workspace::propose(ReportId id, const Span& words)
{
    const ReportPtr read = report(id);
    return read ? proposed(*read, words, *m_lexicon) : Statement();
}

std::optional<Trace> Workspace::trace(ReportId id, const Span& words)
{
    const ReportPtr read = report(id);
    if (!read)
        return std::nullopt;
    if (m_seen.report != read || m_seen.lexicon != m_lexicon)
        m_seen = {read, m_lexicon, tracesOf(*read, *m_lexicon)};
    const Trace* chosen = nullptr;
    for (const Trace& figure : m_seen.figures)
        if (sharedLength(figure.span, words) > 0 && (!chosen || sharedLength(figure.span, words) > sharedLength(chosen->span, words)))
            chosen = &figure;
    return chosen ? std::optional(*chosen) : std::nullopt;
}

} // namespace duixian
