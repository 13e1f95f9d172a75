// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/odt.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/sources/odt_numbering.h"
#include "core/sources/paper_lines.h"
#include "core/sources/xml_part.h"
#include "core/sources/zip_parts.h"
#include "core/text/characters.h"

namespace duixian::sources {
namespace {

using Node = pugi::xml_node;
constexpr std::string_view kind = "OpenDocument (.odt)";

/// What may hold paragraphs and is none itself.
bool isWrapper(std::string_view name)
{
    return name == "text" || name == "section" || name == "index-body" || name == "text-box" || name == "list-header" || name == "page" ||
           name == "numbered-paragraph" || name == "index-title";
}

bool isContents(std::string_view name)
{
    return name == "table-of-content" || name == "illustration-index" || name == "table-index" || name == "alphabetical-index";
}

class OdtReader {
public:
    explicit OdtReader(OdtNumbers numbers) : m_numbers(std::move(numbers)) {}

    void readBody(Node parent)
    {
        for (const Node node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "p" || name == "h")
                readParagraph(node, name == "h");
            else if (name == "list")
                readList(node);
            else if (name == "table")
                readTable(node);
            else if (name == "tracked-changes")
                m_revisions += static_cast<std::size_t>(std::distance(node.children().begin(), node.children().end()));
            else if (name == "frame" || name == "custom-shape" || name == "g")
                findBoxes(node);
            else if (isContents(name))
                readContents(node);
            else if (isWrapper(name))
                readBody(node);
            readBoxes();
        }
    }

    Result<Source> source()
    {
        m_lines.writeNotes();
        return assembled(m_lines.taken(), Format::Odt,
                         {{Step::NumbersWritten, m_written}, {Step::RevisionsAccepted, m_revisions}, {Step::TabsForCells, m_lines.tabs()}});
    }

private:
    void readContents(Node node)
    {
        m_lines.openReason(LayerReason::Navigation);
        readBody(localChild(node, "index-body"));
        m_lines.closeReason();
    }

    void readParagraph(Node node, bool heading)
    {
        const bool counts = heading && localAttribute(node, "is-list-header") != "true";
        const std::u16string number = !m_item.empty() ? std::exchange(m_item, {})
                                      : counts        ? m_numbers.nextHeading(localNumber(node, "outline-level", 1))
                                                      : u"";
        m_line.clear();
        readInlines(node);
        const std::u16string text = std::exchange(m_line, {});
        if (std::any_of(text.begin(), text.end(), [](char16_t c) { return !text::isBlank(c); })) {
            m_lines.put(number);
            m_written += number.empty() ? 0 : 1;
        }
        m_lines.put(text);
        m_lines.endParagraph();
    }

    void readBoxes()
    {
        for (const Node box : std::exchange(m_boxes, {}))
            readBody(box);
    }

    void readList(Node list)
    {
        const bool goesOn = localAttribute(list, "continue-numbering") == "true" || !localAttribute(list, "continue-list").empty();
        m_numbers.openList(localAttribute(list, "style-name"), goesOn);
        for (const Node item : list.children()) {
            if (localName(item) == "list-item") {
                // An item that only holds a list deeper in has no number of its own.
                const Node first = item.first_child();
                m_item = localName(first) == "list" ? u"" : m_numbers.nextItem(localNumber(item, "start-value", 0));
            }
            readBody(item);
            m_item.clear();
        }
        m_numbers.closeList();
    }

    void readInlines(Node parent)
    {
        for (const Node node : parent.children()) {
            if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
                putWords(settledText(node.value()));
                continue;
            }
            const std::string_view name = localName(node);
            if (name == "s")
                m_line.append(static_cast<std::size_t>(std::clamp(localNumber(node, "c", 1), 1, 1000)), u' ');
            else if (name == "tab")
                m_line.push_back(u'\t');
            else if (name == "line-break")
                m_line.push_back(u'\n');
            else if (name == "note")
                m_line += m_lines.addNote([this, body = localChild(node, "note-body")] { readBody(body); });
            else if (name == "ruby")
                readInlines(localChild(node, "ruby-base"));
            else if (name == "frame" || name == "custom-shape" || name == "g")
                findBoxes(node);
            else if (name != "annotation" && name != "tracked-changes" && localAttribute(node, "is-hidden") != "true")
                readInlines(node);
        }
    }

    /// Blanks and line ends of the file are one blank; none at a paragraph's beginning.
    void putWords(const std::u16string& words)
    {
        for (const char16_t c : words) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t';
            if (!blank)
                m_line.push_back(c);
            else if (!m_line.empty() && m_line.back() != u' ')
                m_line.push_back(u' ');
        }
    }

    void findBoxes(Node node)
    {
        const std::string_view name = localName(node);
        if (name == "text-box" || name == "custom-shape") {
            m_boxes.push_back(node);
            return;
        }
        for (const Node child : node.children())
            findBoxes(child);
    }

    void readTable(Node table)
    {
        for (const Node node : table.children()) {
            const std::string_view name = localName(node);
            if (name == "table-row")
                readRow(node);
            else if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group")
                readTable(node);
        }
    }

    void readRow(Node row)
    {
        std::vector<std::function<void()>> cells;
        for (const Node node : row.children())
            if (localName(node) == "table-cell" || localName(node) == "covered-table-cell")
                cells.push_back([this, node] { readBody(node); });
        m_lines.row(cells);
    }

    OdtNumbers m_numbers;
    PaperLines m_lines;
    std::u16string m_line; ///< the paragraph at hand
    std::u16string m_item; ///< the number of the list's item, until its first paragraph
    std::vector<Node> m_boxes;
    std::size_t m_written = 0;
    std::size_t m_revisions = 0;
};

Result<std::optional<XmlPart>> partOf(ZipParts& zip, const std::string& name)
{
    const std::optional<std::int64_t> index = zip.find(name);
    if (!index)
        return std::optional<XmlPart>();
    const Result<std::string> bytes = zip.read(*index);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return XmlPart::parse(*bytes, kind, name).map([](XmlPart&& part) { return std::optional<XmlPart>(std::move(part)); });
}

bool isLocked(const XmlPart& manifest)
{
    const auto entries = manifest.root().children();
    return std::any_of(entries.begin(), entries.end(), [](Node entry) { return localChild(entry, "encryption-data"); });
}

} // namespace

Result<Source> readOdt(std::string_view bytes)
{
    Result<ZipParts> zip = ZipParts::open(bytes, kind);
    if (!zip)
        return tl::unexpected(zip.error());
    const auto manifest = partOf(*zip, "META-INF/manifest.xml");
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (*manifest && isLocked(**manifest))
        return failure(ErrorCode::FormatEncrypted, std::string(kind));
    const auto styles = partOf(*zip, "styles.xml");
    const auto content = partOf(*zip, "content.xml");
    if (!styles || !content)
        return tl::unexpected(!styles ? styles.error() : content.error());
    if (!*content)
        return failure(ErrorCode::FormatBroken, std::string(kind) + ": content.xml");
    OdtNumbers numbers;
    if (*styles)
        numbers.addStyles((*styles)->root());
    numbers.addStyles((*content)->root());
    OdtReader reader(numbers);
    reader.readBody(localChild(localChild((*content)->root(), "body"), "text"));
    return reader.source();
}

} // namespace duixian::sources
