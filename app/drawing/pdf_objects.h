// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QByteArray>
#include <QRectF>

namespace duixian::drawing {

/// What Qt leaves undone in the PDF files it writes: their bytes with the table of their objects, which is kept true when something is put
/// in another's place. Bytes without such a table stay as they are.
class PdfObjects {
public:
    explicit PdfObjects(QByteArray bytes);

    /// Of the one page, in points: x and y of its lower left corner, width and height.
    void setPageSize(const QRectF& box);
    void dropDate();
    /// The tables that say which letter a glyph is. A glyph can be that of two letters: Qt takes the one with the lower number, so that 生
    /// is read back as the radical ⽣.
    void mendTexts(const std::function<char32_t(char32_t)>& mended);

    [[nodiscard]] QByteArray bytes() const;

private:
    void replace(qsizetype at, qsizetype length, const QByteArray& by);
    void mendTable(qsizetype at, const std::function<char32_t(char32_t)>& mended);

    QByteArray m_bytes;
    qsizetype m_table = -1;           ///< where the table begins
    std::vector<qsizetype> m_offsets; ///< of each object; 0 of the first, which is none
};

} // namespace duixian::drawing
