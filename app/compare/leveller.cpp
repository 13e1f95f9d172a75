// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/leveller.h"

#include <algorithm>

#include <QScopedValueRollback>

#include "app/compare/alone.h"
#include "app/compare/compare_side.h"
#include "app/compare/levelling.h"

namespace duixian::comparing {

Leveller::Leveller(CompareSide& left, CompareSide& right, QObject* parent) : QObject(parent), m_left(left), m_right(right)
{
    for (const Side one : {Side::Left, Side::Right}) {
        connect(&side(one), &CompareSide::scrolledByPerson, this, [this, one] { takeLead(one); });
        connect(&side(one), &CompareSide::laidOut, this, &Leveller::stay);
    }
}

void Leveller::takeLead(Side side)
{
    if (m_busy)
        return;
    if (side != m_lead)
        m_choice.reset();
    m_lead = side;
    level();
}

/// In another size of the window or of the letters the same paragraphs stay joined, although another one may come to the reading line.
void Leveller::stay()
{
    if (m_busy)
        return;
    if (m_choice)
        m_choice->read.reset();
    else if (m_alignment && m_joined.paragraph)
        m_choice = Choice{paragraphsOf(*m_alignment, m_lead)[*m_joined.paragraph].span, joinedOther(), {}};
    level();
}

std::optional<Span> Leveller::joinedOther() const
{
    if (!m_joined.link)
        return std::nullopt;
    return paragraphsOf(*m_alignment, otherSide(m_lead))[endOf(m_alignment->links[*m_joined.link], otherSide(m_lead))].span;
}

void Leveller::setAlignment(std::shared_ptr<const Alignment> alignment)
{
    m_alignment = std::move(alignment);
    for (const Side one : {Side::Left, Side::Right})
        side(one).setParagraphs(m_alignment ? paragraphsOf(*m_alignment, one) : std::vector<AlignedParagraph>());
    if (m_alignment && m_choice && m_choice->other) {
        const auto paragraph = paragraphOf(m_lead, m_choice->paragraph);
        const auto other = paragraphOf(otherSide(m_lead), *m_choice->other);
        if (!paragraph || !other || !linkBetween(*paragraph, *other))
            m_choice->other.reset(); // they belong together no longer
    }
    level();
}

void Leveller::setHidden(HiddenJoints hidden)
{
    m_hidden = std::move(hidden);
    m_choice.reset();
    level();
}

void Leveller::setTogether(bool together)
{
    m_together = together;
    level();
}

void Leveller::begin()
{
    m_lead = Side::Left;
    m_choice.reset();
    m_joined = {};
}

std::optional<Span> Leveller::readSpan()
{
    const Sight sight = side(m_lead).sight();
    const auto read = m_alignment ? readAt(sight.column, sight.scroll) : std::nullopt;
    return read ? std::optional(paragraphsOf(*m_alignment, m_lead)[*read].span) : std::nullopt;
}

std::optional<std::size_t> Leveller::paragraphOf(Side side, const Span& span) const
{
    const std::vector<AlignedParagraph>& paragraphs = paragraphsOf(*m_alignment, side);
    const auto found = paragraphAt(paragraphs, span.begin);
    return found && paragraphs[*found].span.overlaps(span) ? found : std::nullopt;
}

bool Leveller::keepsChoice(std::optional<std::size_t> read) const
{
    return m_choice && read && (!m_choice->read || *m_choice->read == paragraphsOf(*m_alignment, m_lead)[*read].span) &&
           paragraphOf(m_lead, m_choice->paragraph);
}

std::optional<std::size_t> Leveller::linkBetween(std::size_t paragraph, std::size_t other) const
{
    const auto found = std::find_if(m_alignment->links.begin(), m_alignment->links.end(), [&](const Link& link) {
        return endOf(link, m_lead) == paragraph && endOf(link, otherSide(m_lead)) == other;
    });
    return found == m_alignment->links.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_alignment->links.begin()));
}

void Leveller::level()
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    m_joined = {};
    if (m_alignment) {
        static_cast<void>(side(otherSide(m_lead)).column()); // lays it out to its end, so that no later layout moves it
        const Sight sight = side(m_lead).sight();
        const auto read = readAt(sight.column, sight.scroll);
        if (keepsChoice(read)) {
            levelChosen();
        } else {
            m_choice.reset();
            if (read)
                levelRead(*read);
        }
    }
    Q_EMIT levelled();
}

void Leveller::levelChosen()
{
    const std::size_t paragraph = *paragraphOf(m_lead, m_choice->paragraph);
    const auto other = m_choice->other ? paragraphOf(otherSide(m_lead), *m_choice->other) : std::nullopt;
    if (!m_choice->read)
        m_choice->read = readSpan();
    if (!other) {
        levelRead(paragraph);
        return;
    }
    m_joined = {paragraph, linkBetween(paragraph, *other)};
    if (m_together)
        side(otherSide(m_lead))
            .scrollTo(levelWith(side(m_lead).column(), side(m_lead).scroll(), paragraph, side(otherSide(m_lead)).column(), *other));
}

void Leveller::levelRead(std::size_t read)
{
    m_joined = {read, bestLink(*m_alignment, m_lead, read, m_hidden)};
    if (!m_together)
        return;
    CompareSide& follows = side(otherSide(m_lead));
    if (!m_joined.link) {
        rest(read);
        return;
    }
    const std::size_t other = endOf(m_alignment->links[*m_joined.link], otherSide(m_lead));
    follows.scrollTo(levelWith(side(m_lead).column(), side(m_lead).scroll(), read, follows.column(), other));
}

/// Beside what has no counterpart stands the part that answers to its part: as it stands, if it is read already.
void Leveller::rest(std::size_t read)
{
    CompareSide& follows = side(otherSide(m_lead));
    const auto& report = side(m_lead).report().report;
    const auto& other = follows.report().report;
    const auto part = report && other ? answeringPart(*m_alignment, m_lead, read, report->parts, other->parts) : std::nullopt;
    const auto seen = readAt(follows.column(), follows.scroll());
    if (part && !(seen && part->paragraphs.contains(*seen)))
        follows.scrollTo(scrollToRead(follows.column(), part->heading));
}

void Leveller::choose(Side lead, std::size_t paragraph, std::optional<std::size_t> other)
{
    if (!m_alignment)
        return;
    m_lead = lead;
    goTo(paragraph);
    m_choice = Choice{paragraphsOf(*m_alignment, lead)[paragraph].span,
                      other ? std::optional(paragraphsOf(*m_alignment, otherSide(lead))[*other].span) : std::nullopt, readSpan()};
    level();
}

void Leveller::chooseSpans(Side lead, const Span& paragraph, const Span& other)
{
    m_lead = lead;
    m_choice = Choice{paragraph, other, readSpan()};
    level();
}

/// Only as far as it is needed to see its begin.
void Leveller::goTo(std::size_t paragraph)
{
    const Sight sight = side(m_lead).sight();
    const reader::Extent extent = sight.seen(paragraph);
    constexpr double least = 48; ///< of it in view
    if (extent.top < 0 || extent.top > sight.column.viewport - least) {
        const QScopedValueRollback busy(m_busy, true);
        side(m_lead).scrollTo(scrollToRead(sight.column, paragraph));
    }
}

bool Leveller::stepJoined(bool forward)
{
    if (!m_alignment || !m_joined.paragraph)
        return false;
    const auto count = static_cast<std::ptrdiff_t>(paragraphsOf(*m_alignment, m_lead).size());
    const std::ptrdiff_t step = forward ? 1 : -1;
    for (std::ptrdiff_t i = static_cast<std::ptrdiff_t>(*m_joined.paragraph) + step; i >= 0 && i < count; i += step)
        if (const auto link = bestLink(*m_alignment, m_lead, static_cast<std::size_t>(i), m_hidden)) {
            choose(m_lead, static_cast<std::size_t>(i), endOf(m_alignment->links[*link], otherSide(m_lead)));
            return true;
        }
    return false;
}

bool Leveller::stepAlone(bool forward)
{
    if (!m_alignment || !m_joined.paragraph)
        return false;
    const std::vector<std::size_t> alone = aloneOf(*m_alignment, m_lead);
    const std::size_t at = *m_joined.paragraph;
    const auto behind = std::upper_bound(alone.begin(), alone.end(), at);
    const auto before = std::lower_bound(alone.begin(), alone.end(), at);
    if (forward ? behind == alone.end() : before == alone.begin())
        return false;
    choose(m_lead, forward ? *behind : *(before - 1), std::nullopt);
    return true;
}

} // namespace duixian::comparing
