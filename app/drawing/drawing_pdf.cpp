// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/drawing_pdf.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QSet>

#include "app/drawing/pdf_objects.h"

namespace duixian::drawing {
namespace {

constexpr int resolution = 1200; ///< of the positions in the file

QByteArray written(const Drawing& drawing, QSizeF page, double zoom)
{
    constexpr double pointsOfInch = 72;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(page, QPageSize::Point, QStringLiteral("figure"), QPageSize::ExactMatch));
    writer.setResolution(resolution);
    writer.setTitle(drawing.title);
    writer.setCreator(QStringLiteral("Duixian"));
    QPainter painter(&writer);
    const double scale = resolution / pointsOfInch;
    painter.scale(scale, scale);
    if (drawing.ground.isValid())
        painter.fillRect(QRectF(QPointF(0, 0), page), drawing.ground);
    painter.scale(zoom, zoom);
    paint(painter, drawing);
    painter.end();
    return bytes;
}

/// Of the letters that the drawing does not have, which it has in their place: one whose glyph is the same.
class Letters {
public:
    explicit Letters(const Drawing& drawing)
    {
        for (const Shape& shape : drawing.shapes)
            if (const auto* text = std::get_if<TextShape>(&shape))
                add(*text);
    }

    [[nodiscard]] char32_t mended(char32_t letter) const
    {
        if (m_used.contains(letter))
            return letter;
        if (letter == U'\t')
            return U' ';
        for (const Face& face : m_faces)
            if (const quint32 glyph = glyphOf(face.font, letter); glyph != 0 && face.letters.contains(glyph))
                return face.letters.value(glyph);
        return letter;
    }

private:
    struct Face {
        QFont::Weight weight = QFont::Normal;
        QRawFont font;
        QHash<quint32, char32_t> letters; ///< by their glyphs
    };

    static quint32 glyphOf(const QRawFont& font, char32_t letter)
    {
        return font.glyphIndexesForString(QString::fromUcs4(&letter, 1)).value(0);
    }

    void add(const TextShape& text)
    {
        const auto weight = QFont::Weight(text.font.weight());
        auto face = std::find_if(m_faces.begin(), m_faces.end(), [&](const Face& one) { return one.weight == weight; });
        if (face == m_faces.end())
            face = m_faces.insert(m_faces.end(), {weight, QRawFont::fromFont(text.font), {}});
        for (const uint letter : text.text.toUcs4()) {
            m_used.insert(letter);
            face->letters.insert(glyphOf(face->font, letter), letter);
        }
    }

    QSet<char32_t> m_used;
    std::vector<Face> m_faces;
};

} // namespace

QByteArray pdfOf(const Drawing& drawing, QSizeF points, double zoom)
{
    // Qt's pages are whole points large; the page is cut to its size afterwards, from the top left.
    const QSizeF whole(std::ceil(points.width()), std::ceil(points.height()));
    PdfObjects pdf(written(drawing, whole, zoom));
    pdf.setPageSize({0, whole.height() - points.height(), points.width(), points.height()});
    pdf.dropDate();
    pdf.mendTexts([letters = Letters(drawing)](char32_t letter) { return letters.mended(letter); });
    return pdf.bytes();
}

} // namespace duixian::drawing
