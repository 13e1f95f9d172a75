// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/drawing.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include "core/base/number_text.h"

namespace duixian::drawing {
namespace {

/// A tenth of a pixel's tenth is enough, and the file stays readable.
QString number(double value)
{
    return QString::fromStdString(numberText(qRound(value * 100) / 100.0));
}

QString name(const QColor& colour)
{
    return colour.isValid() ? colour.name() : QStringLiteral("none");
}

/// Control characters are no XML; a title may hold any.
QString writable(const QString& text)
{
    QString out;
    for (const QChar c : text)
        if (c >= QLatin1Char(' ') || c == QLatin1Char('\t'))
            out += c;
    return out;
}

struct Write {
    QXmlStreamWriter& xml;

    void attribute(const char* key, const QString& value) const { xml.writeAttribute(QLatin1String(key), value); }

    void stroke(const QColor& colour, double width) const
    {
        attribute("stroke", width > 0 ? name(colour) : QStringLiteral("none"));
        if (colour.isValid() && width > 0)
            attribute("stroke-width", number(width));
    }

    void line(const QPointF& from, const QPointF& to, const QColor& colour, double width) const
    {
        xml.writeEmptyElement(QStringLiteral("line"));
        attribute("x1", number(from.x()));
        attribute("y1", number(from.y()));
        attribute("x2", number(to.x()));
        attribute("y2", number(to.y()));
        stroke(colour, width);
    }

    void operator()(const TextShape& s) const
    {
        xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(s.at.x()));
        attribute("y", number(s.at.y()));
        attribute("font-size", number(s.font.pixelSize()));
        if (s.font.weight() != QFont::Normal)
            attribute("font-weight", QString::number(int(s.font.weight())));
        if (s.anchor != TextShape::Anchor::Left)
            attribute("text-anchor", s.anchor == TextShape::Anchor::Middle ? QStringLiteral("middle") : QStringLiteral("end"));
        attribute("fill", name(s.colour));
        xml.writeCharacters(writable(s.text));
        xml.writeEndElement();
    }

    void operator()(const LineShape& s) const { line(s.from, s.to, s.colour, s.width); }

    void operator()(const PolygonShape& s) const
    {
        xml.writeEmptyElement(s.closed ? QStringLiteral("polygon") : QStringLiteral("polyline"));
        QStringList points;
        for (const QPointF& p : s.points)
            points << number(p.x()) + QLatin1Char(',') + number(p.y());
        attribute("points", points.join(QLatin1Char(' ')));
        attribute("fill", s.closed ? name(s.fill) : QStringLiteral("none"));
        stroke(s.line, s.width);
    }

    void operator()(const DotShape& s) const
    {
        xml.writeEmptyElement(QStringLiteral("circle"));
        attribute("cx", number(s.centre.x()));
        attribute("cy", number(s.centre.y()));
        attribute("r", number(s.radius));
        attribute("fill", name(s.fill));
        stroke(s.line, s.width);
    }

    void operator()(const HatchShape& s) const
    {
        for (const QLineF& l : hatchLines(s.area))
            line(l.p1(), l.p2(), s.colour, 1);
    }
};

/// The same families as on the screen, the last one generic.
QString familiesOf(const Drawing& drawing)
{
    for (const Shape& shape : drawing.shapes)
        if (const auto* text = std::get_if<TextShape>(&shape)) {
            QStringList quoted;
            for (const QString& family : text->font.families())
                quoted << (family.contains(QLatin1Char(' ')) ? QLatin1Char('\'') + family + QLatin1Char('\'') : family);
            return quoted.join(QStringLiteral(", "));
        }
    return QStringLiteral("sans-serif");
}

} // namespace

QByteArray svgOf(const Drawing& drawing, QSizeF shownSize)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const Write write{xml};
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    write.attribute("width", number(shownSize.width()));
    write.attribute("height", number(shownSize.height()));
    write.attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height())));
    write.attribute("font-family", familiesOf(drawing));
    write.attribute("role", QStringLiteral("img"));
    xml.writeTextElement(QStringLiteral("title"), writable(drawing.title));
    xml.writeTextElement(QStringLiteral("desc"), writable(drawing.description));
    if (drawing.ground.isValid())
        write(PolygonShape{QPolygonF(QRectF(QPointF(0, 0), drawing.size)), drawing.ground, {}, 0, true});
    for (const Shape& shape : drawing.shapes)
        std::visit(write, shape);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace duixian::drawing
