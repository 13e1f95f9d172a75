// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/table_figure.h"

#include <algorithm>

#include "app/drawing/measured_words.h"
#include "app/presentation/fonts.h"

namespace duixian::comparing {
namespace {

using drawing::Drawing;
using drawing::TextShape;
using Anchor = drawing::TextShape::Anchor;
using presentation::pictureFont;

constexpr double margin = 24;
constexpr double between = 24; ///< columns
constexpr double lineHeight = 24;
constexpr double markRoom = 18;
constexpr double besideGap = 6;
constexpr double widestName = 300;
constexpr double narrowest = 480; ///< a title has room

QFont cellFont()
{
    return pictureFont(13);
}

QFont smallFont()
{
    return pictureFont(11);
}

struct ColumnRoom {
    double left = 0;
    double text = 0;   ///< width of the texts
    double beside = 0; ///< of what stands beside them
    QStringList title;

    [[nodiscard]] double right() const { return left + width(); }
    [[nodiscard]] double width() const { return text + (beside > 0 ? besideGap + beside : 0); }
};

class Painter {
public:
    Painter(const TableFigure& figure, presentation::Theme theme) : m_figure(figure), m_theme(theme), m_ground(presentation::ground(theme))
    {
        m_drawing.ground = m_ground.page;
        m_drawing.title = figure.title;
        m_drawing.description = figure.subtitle;
        layColumns();
    }

    Drawing drawn()
    {
        const double right = std::max(margin + narrowest, m_columns.empty() ? 0 : m_columns.back().right());
        double y = drawHead(right);
        y = drawTitles(y, right);
        for (const std::vector<FigureCell>& line : m_figure.lines) {
            drawLine(line, y);
            y += lineHeight;
            rule(y, right, m_ground.rule, 0.5);
        }
        y = drawFoot(y + margin / 2, right);
        m_drawing.size = QSizeF(right + margin, y + margin / 2);
        return std::move(m_drawing);
    }

private:
    void layColumns()
    {
        double left = margin;
        for (std::size_t i = 0; i < m_figure.columns.size(); ++i) {
            ColumnRoom room;
            room.left = left;
            for (const std::vector<FigureCell>& line : m_figure.lines) {
                const FigureCell& cell = line[i];
                room.text = std::max(room.text, drawing::widthOf(cell.text, cellFont()) + (cell.marked ? markRoom : 0));
                room.beside = std::max(room.beside, cell.beside.isEmpty() ? 0 : drawing::widthOf(cell.beside, smallFont()));
            }
            if (!m_figure.columns[i].number)
                room.text = std::min(room.text, widestName);
            constexpr double leastTitle = 72;
            room.text = std::max(room.text, std::min(leastTitle, drawing::widthOf(m_figure.columns[i].title, titleFont())));
            room.title = drawing::wrapped(m_figure.columns[i].title, titleFont(), room.width() + 1);
            left += room.width() + between;
            m_columns.push_back(room);
        }
    }

    static QFont titleFont() { return pictureFont(12, QFont::Bold); }

    void text(double x, double y, const QString& words, const QFont& font, const QColor& colour, Anchor anchor = Anchor::Left)
    {
        if (!words.isEmpty())
            m_drawing.shapes.emplace_back(TextShape{{x, y}, words, font, colour, anchor});
    }

    void rule(double y, double right, const QColor& colour, double width)
    {
        m_drawing.shapes.emplace_back(drawing::LineShape{{margin, y}, {right, y}, colour, width});
    }

    double paragraph(const QString& words, const QFont& font, const QColor& colour, double y, double right, double step)
    {
        for (const QString& part : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            for (const QString& line : drawing::wrapped(part, font, right - margin)) {
                text(margin, y, line, font, colour);
                y += step;
            }
        return y;
    }

    double drawHead(double right)
    {
        double y = paragraph(m_figure.title, pictureFont(20, QFont::Bold), m_ground.text, margin + 18, right, 27);
        return paragraph(m_figure.subtitle, pictureFont(13), m_ground.quiet, y - 2, right, 19) + 6;
    }

    double drawTitles(double y, double right)
    {
        constexpr double step = 16;
        qsizetype most = 1;
        for (const ColumnRoom& room : m_columns)
            most = std::max(most, room.title.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnRoom& room = m_columns[i];
            const bool number = m_figure.columns[i].number;
            double line = y + step * static_cast<double>(most - room.title.size());
            for (const QString& words : room.title) {
                text(number ? room.right() : room.left, line, words, titleFont(), m_ground.text, number ? Anchor::Right : Anchor::Left);
                line += step;
            }
        }
        y += step * static_cast<double>(most) - 6;
        rule(y, right, m_ground.text, 1);
        return y;
    }

    void drawMark(Kind kind, double x, double y)
    {
        constexpr double radius = 4.5;
        const QColor colour = presentation::look(presentation::roleOf(kind), m_theme).line;
        if (kind == Kind::Outcome) {
            m_drawing.shapes.emplace_back(drawing::DotShape{{x, y}, radius - 0.5, colour, {}, 0});
            return;
        }
        const QPolygonF diamond({{x, y - radius}, {x + radius, y}, {x, y + radius}, {x - radius, y}});
        m_drawing.shapes.emplace_back(drawing::PolygonShape{diamond, {}, colour, 1.5, true});
    }

    void drawLine(const std::vector<FigureCell>& line, double top)
    {
        constexpr double toBaseline = 16.5;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const FigureCell& cell = line[i];
            const ColumnRoom& room = m_columns[i];
            const QColor own =
                cell.kind && !cell.marked ? presentation::look(presentation::roleOf(*cell.kind), m_theme).line : m_ground.text;
            if (cell.marked && cell.kind)
                drawMark(*cell.kind, room.left + 5, top + lineHeight / 2);
            if (m_figure.columns[i].number) {
                text(room.left + room.text, top + toBaseline, cell.text, cellFont(), own, Anchor::Right);
                text(room.left + room.text + besideGap, top + toBaseline, cell.beside, smallFont(), m_ground.quiet);
            } else {
                const double shift = cell.marked ? markRoom : 0;
                text(room.left + shift, top + toBaseline, cut(cell.text, room.text - shift), cellFont(), i == 0 ? own : m_ground.quiet);
            }
        }
    }

    static QString cut(const QString& words, double width)
    {
        if (drawing::widthOf(words, cellFont()) <= width + 1)
            return words;
        QString shorter = words;
        while (!shorter.isEmpty() && drawing::widthOf(shorter + QChar(0x2026), cellFont()) > width)
            shorter.chop(1);
        return shorter + QChar(0x2026);
    }

    double drawFoot(double y, double right)
    {
        constexpr double step = 16;
        return paragraph(m_figure.foot, smallFont(), m_ground.quiet, y + 4, right, step);
    }

    const TableFigure& m_figure;
    presentation::Theme m_theme;
    presentation::Ground m_ground;
    Drawing m_drawing;
    std::vector<ColumnRoom> m_columns;
};

} // namespace

Drawing drawingOf(const TableFigure& figure, presentation::Theme theme)
{
    return Painter(figure, theme).drawn();
}

} // namespace duixian::comparing
