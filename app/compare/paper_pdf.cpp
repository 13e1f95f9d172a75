// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/paper_pdf.h"

#include <QBuffer>
#include <QHash>
#include <QPageSize>
#include <QPdfWriter>
#include <QRawFont>
#include <QSet>
#include <QTextDocument>

#include "app/compare/paper_html.h"
#include "app/drawing/pdf_objects.h"
#include "app/reader/printed_pages.h"
#include "app/reader/text_setting.h"

namespace duixian::comparing {
namespace {

constexpr qreal points = 9;
constexpr qreal margin = 16; ///< in millimetres

/// Of the letters that the paper does not have, which it has in their place: one whose glyph is the same.
class Letters {
public:
    Letters(const QString& text, const QFont& font)
    {
        QFont bold = font;
        bold.setWeight(QFont::Bold);
        for (const QFont& one : {font, bold})
            m_faces.push_back({QRawFont::fromFont(one), {}});
        for (const uint letter : text.toUcs4()) {
            if (m_used.contains(letter))
                continue;
            m_used.insert(letter);
            for (Face& face : m_faces)
                face.letters.insert(glyphOf(face.font, letter), letter);
        }
    }

    [[nodiscard]] char32_t mended(char32_t letter) const
    {
        if (m_used.contains(letter))
            return letter;
        for (const Face& face : m_faces)
            if (const quint32 glyph = glyphOf(face.font, letter); glyph != 0 && face.letters.contains(glyph))
                return face.letters.value(glyph);
        return letter;
    }

private:
    struct Face {
        QRawFont font;
        QHash<quint32, char32_t> letters; ///< by their glyphs
    };

    static quint32 glyphOf(const QRawFont& font, char32_t letter)
    {
        return font.glyphIndexesForString(QString::fromUcs4(&letter, 1)).value(0);
    }

    QSet<char32_t> m_used;
    std::vector<Face> m_faces;
};

} // namespace

QByteArray paperPdf(const Paper& paper)
{
    const QFont font = reader::readingFont(true, points);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(documentStyle());
    document.setHtml(paperDocument(paper));
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Duixian"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        reader::paintPages(document, paper.title, writer);
    }
    drawing::PdfObjects pdf(bytes);
    pdf.dropDate();
    const Letters letters(document.toPlainText() + paper.title + reader::footOf(1, 1), font);
    pdf.mendTexts([&letters](char32_t letter) { return letters.mended(letter); });
    return pdf.bytes();
}

} // namespace duixian::comparing
