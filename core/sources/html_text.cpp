// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/html_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/utf.h"
#include "core/sources/html_elements.h"
#include "core/sources/page_title.h"
#include "core/text/characters.h"

namespace duixian::sources {
namespace {

using namespace std::string_view_literals;

/// What boxes of forums are called: Discuz!, phpwind, phpBB.
constexpr std::array forumNames{"sign"sv, "authi"sv,  "pls"sv,   "pob"sv,   "post_"sv, "postlist"sv, "avatar"sv,
                                "pct"sv,  "replie"sv, "floor"sv, "reply"sv, "quote"sv, "signature"sv};

bool isPageBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == 0x0C;
}

/// A line with what decides whether it is furniture.
struct ShownLine {
    TextLine line;
    bool heading = false;
    bool beforeMain = false;
    std::size_t words = 0; ///< units that are no blanks
    std::size_t linked = 0;
};

class Renderer {
public:
    Renderer(const xmlNode* main, const Weights& weights) : m_main(main), m_weights(weights) {}

    PageText run(xmlNode* top)
    {
        walk(
            top, [this](xmlNode* node) { return enter(node); }, [this](xmlNode* node) { leave(node); });
        endLine();
        keepTitle();
        PageText page;
        page.cells = m_cells;
        for (ShownLine& shown : m_lines) {
            const bool menu = !shown.line.reason && shown.linked == shown.words && !shown.heading;
            if (menu)
                shown.line.reason = LayerReason::Navigation;
            page.lines.push_back(std::move(shown.line));
        }
        return page;
    }

private:
    bool enter(xmlNode* node)
    {
        if (isText(node)) {
            put(toUtf16(textOf(node)));
            return false;
        }
        if (isNotShown(node))
            return false;
        if (node == m_main) {
            endLine();
            ++m_inMain;
            m_seenMain = true;
        }
        m_inForum += isForum(node) ? 1 : 0;
        m_links += nameOf(node) == "a" ? 1 : 0;
        open(node, sortOf(nameOf(node)));
        return true;
    }

    void leave(xmlNode* node)
    {
        if (!isElement(node) || isNotShown(node))
            return;
        close(node, sortOf(nameOf(node)));
        m_links -= nameOf(node) == "a" ? 1 : 0;
        m_inForum -= isForum(node) ? 1 : 0;
        if (node == m_main) {
            endLine();
            --m_inMain;
        }
    }

    void open(const xmlNode* node, ElementSort sort)
    {
        switch (sort) {
        case ElementSort::Inline:
            break;
        case ElementSort::Heading:
            breakLine();
            ++m_headings;
            break;
        case ElementSort::Preformatted:
            breakLine();
            ++m_preformatted;
            break;
        case ElementSort::Row:
            endLine();
            m_row = isTableRow(node) ? Row::Opened : Row::None;
            break;
        case ElementSort::Cell:
            openCell();
            break;
        case ElementSort::Block:
        case ElementSort::Break:
            breakLine();
            break;
        }
    }

    void close(const xmlNode* node, ElementSort sort)
    {
        if (sort == ElementSort::Heading || sort == ElementSort::Preformatted || sort == ElementSort::Block)
            breakLine();
        if (sort == ElementSort::Row || nameOf(node) == "table") {
            m_row = Row::None;
            endLine();
        }
        if (sort == ElementSort::Cell && m_row == Row::None)
            endLine();
        m_headings -= sort == ElementSort::Heading ? 1 : 0;
        m_preformatted -= sort == ElementSort::Preformatted ? 1 : 0;
    }

    /// A row whose cells are short: its cells are one line. The rows of a page that is laid out by tables are not.
    [[nodiscard]] bool isTableRow(const xmlNode* row) const
    {
        constexpr std::size_t longestText = 240; // bytes
        constexpr std::size_t mostBlocks = 3;
        std::size_t cells = 0;
        for (const xmlNode* cell = row->children; cell != nullptr; cell = cell->next) {
            if (!isElement(cell))
                continue;
            const Weight& weight = m_weights.of(cell);
            if (weight.longest > longestText || weight.blocks > mostBlocks)
                return false;
            ++cells;
        }
        return cells > 1;
    }

    void openCell()
    {
        if (m_row == Row::None) {
            endLine();
            return;
        }
        if (m_row == Row::Cells) {
            m_line.line.text.push_back(u'\t');
            ++m_cells;
        }
        m_row = Row::Cells;
        m_pending = m_pendingBreak = false;
    }

    [[nodiscard]] bool isForum(const xmlNode* node) const
    {
        return std::any_of(forumNames.begin(), forumNames.end(), [node](std::string_view name) { return isCalled(node, name); });
    }

    void put(const std::u16string& text)
    {
        for (const char16_t c : text) {
            if (isPageBlank(c) && m_preformatted == 0) {
                m_pending = true;
                m_pendingBreak = m_pendingBreak || c == u'\n';
            } else if (c == u'\n') {
                endLine();
            } else if (c != 0 && c != u'\r') {
                putBlank(c);
                m_line.line.text.push_back(c);
                note(c);
            }
        }
    }

    void note(char16_t c)
    {
        if (text::isBlank(c))
            return;
        ++m_line.words;
        m_line.linked += m_links > 0 ? 1 : 0;
        m_line.heading = m_line.heading || m_headings > 0;
        if (m_inMain == 0 && !m_line.line.reason)
            m_line.line.reason = m_inForum > 0 ? LayerReason::Forum : LayerReason::Navigation;
    }

    /// Blanks between words are one; a line end of the file between two Chinese characters is none.
    void putBlank(char16_t next)
    {
        const std::u16string& line = m_line.line.text;
        const bool inside = m_pending && !line.empty() && line.back() != u'\t';
        if (inside && !(m_pendingBreak && text::isChinesePrint(line.back()) && text::isChinesePrint(next)))
            m_line.line.text.push_back(u' ');
        m_pending = m_pendingBreak = false;
    }

    /// A block inside a row's cell parts words, no lines.
    void breakLine()
    {
        if (m_row == Row::None)
            endLine();
        else
            m_pending = true;
    }

    void endLine()
    {
        if (m_line.words > 0) {
            m_line.beforeMain = !m_seenMain;
            m_lines.push_back(std::move(m_line));
        }
        m_line = {};
        m_pending = m_pendingBreak = false;
    }

    /// The lines above the report that are its own: the heading of the page, its date, its congress, who gave it.
    void keepTitle()
    {
        for (ShownLine& shown : m_lines)
            if (shown.beforeMain && shown.line.reason && (shown.linked == 0 || shown.heading) &&
                belongsToTitle(shown.line.text, shown.heading))
                shown.line.reason.reset();
    }

    enum class Row { None, Opened, Cells };

    const xmlNode* m_main;
    const Weights& m_weights;
    std::vector<ShownLine> m_lines;
    ShownLine m_line;
    Row m_row = Row::None;
    std::size_t m_cells = 0;
    std::size_t m_links = 0;
    std::size_t m_headings = 0;
    std::size_t m_preformatted = 0;
    std::size_t m_inMain = 0;
    std::size_t m_inForum = 0;
    bool m_seenMain = false;
    bool m_pending = false;      ///< a blank, should more follow
    bool m_pendingBreak = false; ///< it was a line end of the file
};

} // namespace

PageText pageText(xmlNode* top, const xmlNode* main, const Weights& weights)
{
    return Renderer(main, weights).run(top);
}

} // namespace duixian::sources
