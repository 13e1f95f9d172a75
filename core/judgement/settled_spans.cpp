// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/settled_spans.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>

namespace duixian::judgement {
namespace {

std::ptrdiff_t signedOf(std::size_t place)
{
    return static_cast<std::ptrdiff_t>(place);
}

/// A quote that the person set lies at the anchor's figure; a subject may be the first of a row that 分别 deals to, far before it.
constexpr std::ptrdiff_t quoteReach = 64;
constexpr std::ptrdiff_t subjectReach = 600;
constexpr std::ptrdiff_t floorReach = 24;

} // namespace

SettledSpans::SettledSpans(std::u16string_view text, const std::vector<Statement>& statements)
    : m_text(text), m_statements(statements), m_folded(folded(text))
{
}

std::optional<Span> SettledSpans::nearest(std::u16string_view words, std::ptrdiff_t near, std::ptrdiff_t reach) const
{
    const std::u16string wanted = folded(words).units;
    std::optional<Span> best;
    std::ptrdiff_t least = reach;
    if (wanted.empty())
        return best;
    const std::size_t begin = m_folded.fromText(static_cast<std::size_t>(std::max<std::ptrdiff_t>(near - reach, 0)));
    for (std::size_t at = m_folded.units.find(wanted, begin); at != std::u16string::npos; at = m_folded.units.find(wanted, at + 1)) {
        const Span span = m_folded.inText({at, at + wanted.size()});
        const std::ptrdiff_t distance = std::abs(signedOf(span.begin) - near);
        if (distance < least || (!best && distance == least)) {
            least = distance;
            best = span;
        }
        if (signedOf(span.begin) > near + reach)
            break;
    }
    return best;
}

bool SettledSpans::move(Decision& decision, const Span& place) const
{
    Statement& settled = decision.settled;
    const Span old = settled.span;
    const std::ptrdiff_t shift = signedOf(place.begin) - signedOf(decision.anchor.span.begin);
    const auto quote = old == decision.anchor.span && settled.quote == decision.anchor.quote
                           ? std::optional(place)
                           : nearest(settled.quote, signedOf(old.begin) + shift, quoteReach);
    if (!quote)
        return false;
    settled.span = *quote;
    settled.quote = m_text.substr(quote->begin, quote->length());
    // The unit is as written: 億元 becomes 亿元 with its quote.
    if (const auto unit = settled.unit.empty() ? std::nullopt : nearest(settled.unit, signedOf(quote->end), quoteReach);
        unit && quote->contains(*unit))
        settled.unit = m_text.substr(unit->begin, unit->length());
    if (settled.subjectSpan.empty())
        return true;
    const std::ptrdiff_t near = signedOf(settled.subjectSpan.begin) - signedOf(old.begin) + signedOf(quote->begin);
    const auto subject = nearest(settled.subject, near, subjectReach);
    settled.subjectSpan = subject.value_or(Span{});
    if (subject)
        settled.subject = m_text.substr(subject->begin, subject->length());
    return true;
}

std::optional<std::size_t> SettledSpans::floorNear(std::ptrdiff_t near) const
{
    std::optional<std::size_t> best;
    std::ptrdiff_t least = floorReach + 1;
    for (const Statement& statement : m_statements) {
        const std::ptrdiff_t distance = std::abs(signedOf(statement.span.begin) - near);
        if (statement.kind == Kind::Target && distance < least) {
            least = distance;
            best = statement.span.begin;
        }
    }
    return best;
}

void SettledSpans::moveFloors(const std::vector<Decision>& old, std::vector<Decision>& decisions) const
{
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        Statement& settled = decisions[i].settled;
        if (decisions[i].standing != Standing::Holds || !settled.stretchOf)
            continue;
        const std::size_t floor = *old[i].settled.stretchOf;
        std::optional<std::size_t> moved;
        for (std::size_t other = 0; other < decisions.size() && !moved; ++other)
            if (other != i && decisions[other].standing == Standing::Holds && old[other].standing == old[i].standing &&
                old[other].settled.span.begin == floor)
                moved = decisions[other].settled.span.begin;
        if (!moved)
            moved = floorNear(signedOf(settled.span.begin) + signedOf(floor) - signedOf(old[i].settled.span.begin));
        settled.stretchOf = moved == settled.span.begin ? std::nullopt : moved;
    }
}

} // namespace duixian::judgement
