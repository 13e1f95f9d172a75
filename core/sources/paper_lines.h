// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/sources/text_lines.h"

namespace duixian::sources {

/// The lines of a word processor's document as they are found: paragraphs, rows of tables, and the notes behind the text.
class PaperLines {
public:
    void put(std::u16string_view words) { m_text += words; }
    [[nodiscard]] bool hasWords() const;
    /// Ends a paragraph: a line, should it have words.
    void endParagraph();

    /// What follows until the matching close has this reason.
    void openReason(LayerReason reason) { m_reasons.push_back(reason); }
    void closeReason() { m_reasons.pop_back(); }

    /// A row of a table. Cells of a few words make one line with tabs between; a cell with more gives lines of its own (a table that only
    /// frames the text).
    void row(const std::vector<std::function<void()>>& cells);

    /// Keeps a note to be written behind the text; gives the mark that stands for it in the text: [3].
    [[nodiscard]] std::u16string addNote(std::function<void()> write);
    /// Writes the notes, each with its mark before it, as Glossary.
    void writeNotes();

    [[nodiscard]] std::vector<TextLine> taken();
    [[nodiscard]] std::size_t tabs() const { return m_tabs; }

private:
    std::vector<TextLine> cellLines(const std::function<void()>& cell);

    std::u16string m_text;
    std::vector<TextLine> m_lines;
    std::vector<LayerReason> m_reasons;
    std::vector<std::function<void()>> m_notes;
    std::size_t m_tabs = 0;
};

} // namespace duixian::sources
