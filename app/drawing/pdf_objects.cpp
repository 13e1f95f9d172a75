// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/pdf_objects.h"

#include <utility>

#include <QList>

namespace duixian::drawing {
namespace {

constexpr qsizetype entryLength = 20; ///< of the table of objects, by the standard
constexpr int hex = 16;
constexpr qsizetype mostInBlock = 100; ///< entries in a block of a table of letters

qsizetype numberAt(const QByteArray& bytes, qsizetype at)
{
    qsizetype number = 0;
    for (; at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9'; ++at)
        number = number * 10 + (bytes[at] - '0');
    return number;
}

/// The codes between < and > of a piece of a table, in their order.
QList<QByteArray> codesOf(const QByteArray& text)
{
    QList<QByteArray> codes;
    for (qsizetype from = text.indexOf('<'); from >= 0; from = text.indexOf('<', from + 1))
        codes << text.mid(from + 1, text.indexOf('>', from) - from - 1);
    return codes;
}

QByteArray code(uint value)
{
    return QByteArray::number(value, hex).rightJustified(4, '0').toUpper();
}

using Letters = QList<std::pair<QByteArray, QByteArray>>;

/// Glyph and letter of each: of "<0001> <0003> [<5730> <533A> <751F>]" and of "<0001> <0003> <5730>", which counts on.
Letters lettersOf(const QByteArray& table)
{
    Letters letters;
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> codes = codesOf(line);
        if (codes.size() < 3)
            continue;
        const uint first = codes[0].toUInt(nullptr, hex);
        const uint last = codes[1].toUInt(nullptr, hex);
        for (uint glyph = first; glyph <= last; ++glyph) {
            const auto i = static_cast<qsizetype>(glyph - first);
            if (line.contains('['))
                letters << std::pair(code(glyph), codes.value(2 + i));
            else
                letters << std::pair(code(glyph), code(codes[2].toUInt(nullptr, hex) + glyph - first));
        }
    }
    return letters;
}

QByteArray tableOf(const Letters& letters)
{
    QByteArray table;
    for (qsizetype from = 0; from < letters.size(); from += mostInBlock) {
        const Letters block = letters.mid(from, mostInBlock);
        table += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const auto& [glyph, letter] : block)
            table += '<' + glyph + "> <" + letter + ">\n";
        table += "endbfchar\n";
    }
    return table;
}

} // namespace

PdfObjects::PdfObjects(QByteArray bytes) : m_bytes(std::move(bytes))
{
    const qsizetype start = m_bytes.lastIndexOf("startxref\n");
    if (start < 0)
        return;
    m_table = numberAt(m_bytes, start + 10);
    if (m_bytes.mid(m_table, 7) != "xref\n0 ") {
        m_table = -1;
        return;
    }
    const qsizetype count = numberAt(m_bytes, m_table + 7);
    const qsizetype first = m_bytes.indexOf('\n', m_table + 7) + 1;
    for (qsizetype i = 0; i < count; ++i)
        m_offsets.push_back(i == 0 ? 0 : numberAt(m_bytes, first + i * entryLength));
}

void PdfObjects::replace(qsizetype at, qsizetype length, const QByteArray& by)
{
    m_bytes.replace(at, length, by);
    const qsizetype more = by.size() - length;
    for (qsizetype& offset : m_offsets)
        offset += offset > at ? more : 0;
    m_table += m_table > at ? more : 0;
}

void PdfObjects::setPageSize(const QRectF& box)
{
    const QByteArray key = "/MediaBox [";
    const qsizetype at = m_bytes.indexOf(key);
    if (m_table < 0 || at < 0)
        return;
    const auto number = [](double value) { return QByteArray::number(value, 'f', 4); };
    const QByteArray values =
        number(box.left()) + ' ' + number(box.top()) + ' ' + number(box.left() + box.width()) + ' ' + number(box.top() + box.height());
    replace(at + key.size(), m_bytes.indexOf(']', at) - at - key.size(), values);
}

void PdfObjects::dropDate()
{
    const qsizetype at = m_bytes.indexOf("/CreationDate (");
    if (m_table >= 0 && at >= 0)
        replace(at, m_bytes.indexOf('\n', at) + 1 - at, {});
}

void PdfObjects::mendTexts(const std::function<char32_t(char32_t)>& mended)
{
    if (m_table < 0)
        return;
    const QByteArray key = "/ToUnicode ";
    for (qsizetype at = m_bytes.indexOf(key); at >= 0; at = m_bytes.indexOf(key, at + 1)) {
        const auto object = static_cast<std::size_t>(numberAt(m_bytes, at + key.size()));
        const qsizetype before = m_bytes.size();
        const qsizetype table = object < m_offsets.size() ? m_offsets[object] : -1;
        if (table < 0)
            continue;
        mendTable(table, mended);
        at += table < at ? m_bytes.size() - before : 0;
    }
}

void PdfObjects::mendTable(qsizetype at, const std::function<char32_t(char32_t)>& mended)
{
    const qsizetype stream = m_bytes.indexOf("stream\n", at) + 7;
    const qsizetype from = m_bytes.indexOf("endcodespacerange\n", at) + 18;
    const qsizetype to = m_bytes.indexOf("endcmap", from);
    const qsizetype length = m_bytes.indexOf("/Length ", at) + 8;
    if (from < 18 || to < 0 || length < 8 || length > stream)
        return;
    Letters letters = lettersOf(m_bytes.mid(from, to - from));
    for (auto& [glyph, letter] : letters)
        if (letter.size() == 4)
            letter = code(mended(letter.toUInt(nullptr, hex)));
    const QByteArray table = tableOf(letters);
    const qsizetype old = numberAt(m_bytes, length);
    replace(from, to - from, table);
    replace(length, QByteArray::number(old).size(), QByteArray::number(old + table.size() - (to - from)));
}

QByteArray PdfObjects::bytes() const
{
    if (m_table < 0)
        return m_bytes;
    QByteArray out = m_bytes;
    const qsizetype first = out.indexOf('\n', m_table + 7) + 1;
    for (std::size_t i = 1; i < m_offsets.size(); ++i)
        out.replace(first + static_cast<qsizetype>(i) * entryLength, 10, QByteArray::number(m_offsets[i]).rightJustified(10, '0'));
    const qsizetype start = out.lastIndexOf("startxref\n") + 10;
    out.replace(start, out.indexOf('\n', start) - start, QByteArray::number(m_table));
    return out;
}

} // namespace duixian::drawing
