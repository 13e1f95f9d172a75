// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/paper_lines.h"

#include <algorithm>
#include <utility>

#include "core/base/utf.h"
#include "core/text/characters.h"

namespace duixian::sources {
namespace {

bool shows(std::u16string_view words)
{
    return std::any_of(words.begin(), words.end(),
                       [](char16_t c) { return !text::isBlank(c) && !text::isLineEnd(c) && !text::isInvisible(c); });
}

/// More than a table's cell holds.
bool isProse(const std::vector<TextLine>& lines)
{
    constexpr std::size_t longest = 120;
    std::size_t length = 0;
    for (const TextLine& line : lines)
        length += line.text.size();
    return length > longest;
}

std::u16string noteMark(std::size_t number)
{
    return toUtf16("[" + std::to_string(number) + "]");
}

} // namespace

bool PaperLines::hasWords() const
{
    return shows(m_text);
}

void PaperLines::endParagraph()
{
    if (hasWords())
        m_lines.push_back({m_text, m_reasons.empty() ? std::nullopt : std::optional(m_reasons.back())});
    m_text.clear();
}

std::vector<TextLine> PaperLines::cellLines(const std::function<void()>& cell)
{
    std::vector<TextLine> outside = std::exchange(m_lines, {});
    const std::u16string text = std::exchange(m_text, {});
    cell();
    endParagraph();
    m_text = text;
    return std::exchange(m_lines, std::move(outside));
}

void PaperLines::row(const std::vector<std::function<void()>>& cells)
{
    std::vector<std::vector<TextLine>> all;
    all.reserve(cells.size());
    for (const std::function<void()>& cell : cells)
        all.push_back(cellLines(cell));
    const bool frame = all.size() == 1 || std::any_of(all.begin(), all.end(), isProse);
    if (frame) {
        for (std::vector<TextLine>& lines : all)
            std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
        return;
    }
    std::u16string joined;
    for (std::size_t i = 0; i < all.size(); ++i) {
        joined += i > 0 ? u"\t" : u"";
        for (std::size_t j = 0; j < all[i].size(); ++j)
            joined.append(j > 0 ? u" " : u"").append(all[i][j].text);
    }
    if (!shows(joined))
        return;
    m_tabs += all.size() - 1;
    m_lines.push_back({std::move(joined), m_reasons.empty() ? std::nullopt : std::optional(m_reasons.back())});
}

std::u16string PaperLines::addNote(std::function<void()> write)
{
    m_notes.push_back(std::move(write));
    return noteMark(m_notes.size());
}

void PaperLines::writeNotes()
{
    openReason(LayerReason::Glossary);
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        put(noteMark(i + 1));
        const std::function<void()> write = m_notes[i]; // a note in a note makes the list grow
        write();
        endParagraph();
    }
    closeReason();
}

std::vector<TextLine> PaperLines::taken()
{
    return std::move(m_lines);
}

} // namespace duixian::sources
