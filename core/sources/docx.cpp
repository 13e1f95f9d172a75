// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/docx.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/sources/docx_numbering.h"
#include "core/sources/docx_package.h"
#include "core/sources/paper_lines.h"
#include "core/text/characters.h"

namespace duixian::sources {
namespace {

using Node = pugi::xml_node;

bool isOn(Node node)
{
    const std::string_view value = localAttribute(node, "val");
    return node && value != "0" && value != "false" && value != "off";
}

/// Boxes that only hold others of the same sort.
bool isWrapper(std::string_view name)
{
    return name == "ins" || name == "moveTo" || name == "customXml" || name == "smartTag" || name == "sdtContent" || name == "hyperlink" ||
           name == "fldSimple" || name == "dir" || name == "bdo";
}

class DocxReader {
public:
    DocxReader(DocxStyles styles, DocxNumbers numbers) : m_styles(std::move(styles)), m_numbers(std::move(numbers)) {}

    /// notes: the roots of footnotes and endnotes.
    void addNotes(std::string_view reference, Node notes)
    {
        for (const Node note : notes.children())
            m_notes[std::string(reference)].emplace(localAttribute(note, "id"), note);
    }

    void readBody(Node parent)
    {
        for (const Node node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "p")
                readParagraph(node);
            else if (name == "tbl")
                readTable(node);
            else if (name == "sdt")
                readBox(node);
            else if (name == "AlternateContent")
                readBody(alternative(node));
            else if (isWrapper(name) || name == "txbxContent")
                readBody(node);
            else if (name == "del" || name == "moveFrom")
                ++m_revisions;
        }
    }

    /// Heads and feet: their words, without the page's number, each once.
    void readMargins(const std::vector<XmlPart>& parts)
    {
        for (const XmlPart& part : parts)
            readBody(part.root());
        std::set<std::u16string> seen;
        for (TextLine& line : m_lines.taken())
            if (std::any_of(line.text.begin(), line.text.end(), text::isHan) && seen.insert(line.text).second)
                m_text.push_back({std::move(line.text), LayerReason::PageMargin});
    }

    void endBody()
    {
        m_lines.endParagraph();
        m_lines.writeNotes();
        m_text = m_lines.taken();
    }

    [[nodiscard]] Result<Source> source() const
    {
        return assembled(m_text, Format::Docx,
                         {{Step::NumbersWritten, m_written}, {Step::RevisionsAccepted, m_revisions}, {Step::TabsForCells, m_lines.tabs()}});
    }

private:
    /// A content control; the one of a table of contents repeats the headings.
    void readBox(Node box)
    {
        const Node gallery = localChild(localChild(localChild(box, "sdtPr"), "docPartObj"), "docPartGallery");
        const bool contents = localAttribute(gallery, "val") == "Table of Contents";
        if (contents)
            m_lines.openReason(LayerReason::Navigation);
        readBody(localChild(box, "sdtContent"));
        if (contents)
            m_lines.closeReason();
    }

    /// What a program of today is to show, else what an old one is.
    static Node alternative(Node node)
    {
        const Node choice = localChild(node, "Choice");
        return choice ? choice : localChild(node, "Fallback");
    }

    void readParagraph(Node paragraph)
    {
        const Node properties = localChild(paragraph, "pPr");
        const std::string style(localAttribute(localChild(properties, "pStyle"), "val"));
        const std::u16string number = numberOf(properties, style);
        const bool carried = m_lines.hasWords(); // its mark was deleted, so this one is its rest
        const std::vector<Node> outer = std::exchange(m_boxes, {});
        m_line.clear();
        readInlines(paragraph);
        const std::u16string text = std::exchange(m_line, {});
        const bool contents = m_styles.isContents(style);
        if (contents)
            m_lines.openReason(LayerReason::Navigation);
        if (!number.empty() && !carried && std::any_of(text.begin(), text.end(), [](char16_t c) { return !text::isBlank(c); })) {
            m_lines.put(number);
            ++m_written;
        }
        m_lines.put(text);
        if (localChild(localChild(properties, "rPr"), "del"))
            ++m_revisions;
        else
            m_lines.endParagraph();
        if (contents)
            m_lines.closeReason();
        for (const Node box : std::exchange(m_boxes, outer))
            readBody(box);
    }

    std::u16string numberOf(Node properties, const std::string& style)
    {
        ListPlace place = m_styles.listOf(style);
        if (const Node own = localChild(properties, "numPr")) {
            place.list = localNumber(localChild(own, "numId"), "val", place.list);
            place.level = localNumber(localChild(own, "ilvl"), "val", place.level);
        }
        return m_numbers.next(place);
    }

    void readInlines(Node parent)
    {
        for (const Node node : parent.children()) {
            const std::string_view name = localName(node);
            if (name == "r")
                readRun(node);
            else if (name == "del" || name == "moveFrom")
                ++m_revisions;
            else if (name == "sdt")
                readInlines(localChild(node, "sdtContent"));
            else if (name == "AlternateContent")
                readInlines(alternative(node));
            else if (name == "ruby")
                readInlines(localChild(node, "rubyBase"));
            else if (name != "pPr" && name != "rPr" && name != "sdtPr")
                readInlines(node);
            if (name == "ins" || name == "moveTo")
                ++m_revisions;
        }
    }

    void readRun(Node run)
    {
        const bool hidden = isOn(localChild(localChild(run, "rPr"), "vanish"));
        for (const Node node : run.children()) {
            const std::string_view name = localName(node);
            if (name == "fldChar")
                readFieldMark(localAttribute(node, "fldCharType"));
            else if (!hidden && (m_fields.empty() || m_fields.back()))
                readRunPart(node, name);
        }
    }

    void readRunPart(Node node, std::string_view name)
    {
        if (name == "t")
            m_line += settledText(node.text().get());
        else if (name == "tab" || name == "ptab")
            m_line += u"\t";
        else if (name == "br" || name == "cr")
            m_line += u"\n";
        else if (name == "noBreakHyphen")
            m_line += u"-";
        else if (name == "sym")
            putSymbol(localAttribute(node, "char"));
        else if (name == "footnoteReference" || name == "endnoteReference")
            putNote(name, localAttribute(node, "id"));
        else if (name == "ruby")
            readInlines(localChild(node, "rubyBase"));
        else if (name == "AlternateContent" || name == "drawing" || name == "pict" || name == "object")
            findBoxes(node);
    }

    /// Between begin and separate stands the field's code, between separate and end what it shows.
    void readFieldMark(std::string_view sort)
    {
        if (sort == "begin")
            m_fields.push_back(false);
        else if (!m_fields.empty() && sort == "separate")
            m_fields.back() = m_fields.size() < 2 || m_fields[m_fields.size() - 2];
        else if (!m_fields.empty() && sort == "end")
            m_fields.pop_back();
    }

    /// A sign by its code; symbol fonts' own codes (F0xx) mean nothing without the font.
    void putSymbol(std::string_view code)
    {
        unsigned unit = 0;
        std::from_chars(code.data(), code.data() + code.size(), unit, 16);
        if (unit >= 0x20 && unit < 0xD800)
            m_line.push_back(static_cast<char16_t>(unit));
    }

    void putNote(std::string_view reference, std::string_view id)
    {
        const auto& notes = m_notes[reference == "footnoteReference" ? "footnotes" : "endnotes"];
        const auto note = notes.find(std::string(id));
        if (note == notes.end())
            return;
        std::u16string& mark = m_marks[note->second.hash_value()]; // a note that is referred to twice stands once, also one in itself
        if (mark.empty())
            mark = m_lines.addNote([this, node = note->second] { readBody(node); });
        m_line += mark;
    }

    /// Text boxes in a drawing, one alternative of each.
    void findBoxes(Node node)
    {
        if (localName(node) == "txbxContent") {
            m_boxes.push_back(node);
            return;
        }
        for (const Node child : localName(node) == "AlternateContent" ? alternative(node).children() : node.children())
            findBoxes(child);
    }

    void readTable(Node table)
    {
        for (const Node node : table.children()) {
            const std::string_view name = localName(node);
            if (name == "sdt")
                readTable(localChild(node, "sdtContent"));
            else if (isWrapper(name))
                readTable(node);
            else if (name == "tr" && localChild(localChild(node, "trPr"), "del"))
                ++m_revisions;
            else if (name == "tr")
                readRow(node);
        }
    }

    void addCells(Node row, std::vector<std::function<void()>>& cells)
    {
        for (const Node node : row.children()) {
            if (localName(node) == "tc")
                cells.push_back([this, node] { readBody(node); });
            else if (localName(node) == "sdt")
                addCells(localChild(node, "sdtContent"), cells);
            else if (isWrapper(localName(node)))
                addCells(node, cells);
        }
    }

    void readRow(Node row)
    {
        std::vector<std::function<void()>> cells;
        addCells(row, cells);
        m_lines.row(cells);
    }

    DocxStyles m_styles;
    DocxNumbers m_numbers;
    std::map<std::string, std::map<std::string, Node>> m_notes;
    std::map<std::size_t, std::u16string> m_marks; ///< of the notes that were met
    PaperLines m_lines;
    std::u16string m_line;        ///< the paragraph at hand
    std::vector<TextLine> m_text; ///< what is finished
    std::vector<Node> m_boxes;
    std::vector<bool> m_fields; ///< the open fields; true: what it shows
    std::size_t m_written = 0;
    std::size_t m_revisions = 0;
};

} // namespace

Result<Source> readDocx(std::string_view bytes)
{
    Result<DocxPackage> package = DocxPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    std::map<std::string, std::vector<XmlPart>> parts;
    for (const std::string kind : {"styles", "numbering", "footnotes", "endnotes", "header", "footer"}) {
        Result<std::vector<XmlPart>> found = package->related(kind);
        if (!found)
            return tl::unexpected(found.error());
        parts.emplace(kind, std::move(*found));
    }
    const Result<XmlPart> document = package->mainPart();
    if (!document)
        return tl::unexpected(document.error());
    const DocxStyles styles = parts["styles"].empty() ? DocxStyles() : DocxStyles(parts["styles"].front().root());
    const DocxNumbers numbers = parts["numbering"].empty() ? DocxNumbers() : DocxNumbers(parts["numbering"].front().root(), styles);
    DocxReader reader(styles, numbers);
    for (const std::string kind : {"footnotes", "endnotes"})
        for (const XmlPart& notes : parts[kind])
            reader.addNotes(kind, notes.root());
    reader.readBody(localChild(document->root(), "body"));
    reader.endBody();
    std::vector<XmlPart> margins = std::move(parts["header"]);
    for (XmlPart& foot : parts["footer"])
        margins.push_back(std::move(foot));
    reader.readMargins(margins);
    return reader.source();
}

} // namespace duixian::sources
