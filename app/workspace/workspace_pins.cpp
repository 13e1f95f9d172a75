// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs of two reports that a person joins where they stand side by side.
#include <algorithm>

#include "app/workspace/workspace.h"
#include "core/base/utf.h"
#include "core/judgement/anchor.h"

namespace duixian {
namespace {

/// Enough of a paragraph to know it by in the history.
std::string beginningOf(std::u16string_view text, const Span& span)
{
    constexpr std::size_t shown = 16;
    std::u16string_view words = text.substr(span.begin, span.length());
    words = words.substr(0, std::min(words.find(u'\n'), words.size()));
    if (words.size() <= shown)
        return toUtf8(std::u16string(words));
    const bool halved = (words[shown] & 0xFC00) == 0xDC00; // of a character that takes two units
    return toUtf8(std::u16string(words.substr(0, halved ? shown - 1 : shown)) + u"…");
}

bool isIn(const Span& span, const std::optional<std::u16string>& text)
{
    return text && !span.empty() && span.begin < span.end && span.end <= text->size();
}

} // namespace

std::vector<PinnedSpans> Workspace::pins(ReportId a, ReportId b)
{
    std::vector<PinnedSpans> out;
    if (m_library)
        guarded([&] {
            for (const Pin& pin : m_library->pins(a, b))
                if (pin.standing == Standing::Holds)
                    out.push_back({pin.a.anchor.span, pin.b.anchor.span});
        });
    return out;
}

void Workspace::setPinned(ReportId a, ReportId b, const PinnedSpans& spans, bool pinned)
{
    if (!mayWrite())
        return;
    guarded([&] {
        const auto textA = m_library->text(a);
        const auto textB = m_library->text(b);
        if (!isIn(spans.a, textA) || !isIn(spans.b, textB))
            return;
        std::vector<Pin> pins = m_library->pins(a, b);
        const auto isIt = [&](const Pin& pin) {
            return pin.standing == Standing::Holds && pin.a.anchor.span == spans.a && pin.b.anchor.span == spans.b;
        };
        // After a new reading paragraphs may be cut elsewhere than when they were joined.
        const auto liesIn = [&](const Pin& pin) {
            return pin.standing == Standing::Holds && pin.a.anchor.span.overlaps(spans.a) && pin.b.anchor.span.overlaps(spans.b);
        };
        if (!pinned)
            std::erase_if(pins, liesIn);
        else if (std::none_of(pins.begin(), pins.end(), isIt))
            pins.push_back({{}, {a, judgement::anchorAt(*textA, spans.a)}, {b, judgement::anchorAt(*textB, spans.b)}, {}, Standing::Holds});
        HistoryStep step{pinned ? HistoryAction::Pin : HistoryAction::Unpin, beginningOf(*textA, spans.a)};
        m_library->setPins(a, b, pins, step);
        m_history = m_library->history();
    });
    Q_EMIT pinsChanged();
    Q_EMIT historyChanged();
}

} // namespace duixian
