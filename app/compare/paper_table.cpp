// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of all reports side by side, and the sentences that their figures stand in.
#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/compare/paper_words.h"
#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "core/model/sentence_around.h"

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

/// Numbers in files are the same on every machine.
const QLocale& plainLocale()
{
    static const QLocale locale = QLocale::c();
    return locale;
}

/// What a figure is called in the paper; its row, its report and whether it is a target make it unique.
QString figurePlace(Kind kind, std::size_t row, std::size_t column)
{
    return QStringLiteral("f-%1%2-%3").arg(QLatin1Char(kind == Kind::Target ? 't' : 'o')).arg(row + 1).arg(letterOf(column).toLower());
}

bool isWanted(const ComparedRow& row, Kind kind, RowsShown shown)
{
    return reportsWith(row, kind) >= (shown == RowsShown::Shared ? 2U : 1U);
}

/// "地区生产总值", and what tells its row from others of the name beside the unit: the measure, several years.
PaperCell indicatorCell(const ComparedRow& row)
{
    PaperCell cell = cellOf(toQt(std::u16string_view(row.indicator)));
    QStringList about;
    if (row.measure != Measure::Level)
        about << presentation::wordOf(row.measure);
    if (row.shape == PeriodShape::Years)
        about << Words::tr("over several years");
    if (!about.isEmpty())
        cell.lines.push_back({{about.join(QStringLiteral(" · ")), Tone::Quiet}});
    return cell;
}

QString signedNumber(double value)
{
    const QString number = presentation::shownNumber(presentation::tidied(value), plainLocale());
    return value > 0 ? QStringLiteral("+") + number : number;
}

/// "+12.5 亿元 (+5.3 %)"; ≈ before it where one of the two figures is a bound.
QString changeText(const ComparedRow& row, Kind kind, std::size_t column, ComparedWith with)
{
    const auto change = changeOf(row, kind, column, with);
    if (!change)
        return {};
    const QString unit = toQt(std::u16string_view(row.unit));
    const bool rate = unit == QLatin1String("%");
    QString text = change->exact ? QString() : QStringLiteral("≈ ");
    text += signedNumber(change->difference) + u' ' + (rate ? Words::tr("pp") : unit);
    if (change->growth && change->difference != 0)
        text += QStringLiteral(" (%1 %)").arg(signedNumber(std::round(*change->growth * 10) / 10));
    return text.trimmed();
}

PaperCell figureCell(const ComparedRow& row, Kind kind, std::size_t number, std::size_t column, const ReportWish& wish, bool withChange)
{
    PaperCell cell;
    cell.number = true;
    const auto& figure = row.cells[column].of(kind);
    if (!figure) {
        cell.lines = {{{QStringLiteral("–"), Tone::Quiet}}};
        return cell;
    }
    cell.lines = {{{presentation::boundedFigureText(figure->statement, plainLocale()), Tone::Plain, figurePlace(kind, number, column)}}};
    if (const QString change = withChange ? changeText(row, kind, column, wish.with) : QString(); !change.isEmpty())
        cell.lines.push_back({{change, Tone::Quiet}});
    return cell;
}

/// The columns share what the names of the indicators leave.
std::vector<int> widthsFor(std::size_t figures)
{
    const int names = figures > 6 ? 18 : figures > 3 ? 24 : 34;
    std::vector<int> widths{names};
    for (std::size_t i = 0; i < figures; ++i)
        widths.push_back((100 - names) / static_cast<int>(figures));
    return widths;
}

PaperTable kindTable(const ReportMatter& matter, const ReportWish& wish, Kind kind)
{
    const std::size_t columns = matter.table.columns.size();
    const bool pair = columns == 2;
    PaperTable out;
    out.widths = widthsFor(columns + (pair ? 1 : 0));
    QStringList heads{kind == Kind::Target ? QStringLiteral("◇ ") + Words::tr("Targets") : QStringLiteral("● ") + Words::tr("Outcomes")};
    for (std::size_t i = 0; i < columns; ++i)
        heads << letterOf(i) + u' ' + (i < matter.reports.size() ? matter.reports[i].name : QString());
    if (pair)
        heads << Words::tr("Difference");
    out.head = headOf(heads);
    for (std::size_t i = 1; i < out.head.cells.size(); ++i)
        out.head.cells[i].number = true;
    for (std::size_t number = 0; number < matter.table.rows.size(); ++number) {
        const ComparedRow& row = matter.table.rows[number];
        if (!isWanted(row, kind, wish.rows))
            continue;
        PaperRow cells{{indicatorCell(row)}};
        for (std::size_t i = 0; i < columns; ++i)
            cells.cells.push_back(figureCell(row, kind, number, i, wish, !pair));
        if (pair) {
            cells.cells.push_back(cellOf(changeText(row, kind, 1, ComparedWith::Before)));
            cells.cells.back().number = true;
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

/// The paragraph of an alignment in which a figure stands.
std::optional<std::size_t> paragraphAt(const std::vector<AlignedParagraph>& paragraphs, std::size_t at)
{
    const auto found =
        std::find_if(paragraphs.begin(), paragraphs.end(), [at](const AlignedParagraph& paragraph) { return paragraph.span.contains(at); });
    return found == paragraphs.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - paragraphs.begin()));
}

/// The list of figures with their sentences.
class Figures {
public:
    Figures(const ReportMatter& matter, const ReportWish& wish, FigurePlaces& places) : m_matter(matter), m_wish(wish), m_places(places) {}

    std::vector<PaperRow> rows()
    {
        std::vector<PaperRow> out;
        for (std::size_t number = 0; number < m_matter.table.rows.size(); ++number) {
            const ComparedRow& row = m_matter.table.rows[number];
            std::vector<PaperRow> own;
            for (const Kind kind : {Kind::Target, Kind::Outcome})
                for (std::size_t column = 0; column < row.cells.size(); ++column)
                    if (const auto& figure = row.cells[column].of(kind); figure && isWanted(row, kind, m_wish.rows))
                        own.push_back(rowOf(*figure, figurePlace(kind, number, column), column));
            if (own.empty())
                continue;
            PaperCell heading = indicatorCell(row);
            heading.lines.front().front().tone = Tone::Strong;
            out.push_back({{heading}});
            std::move(own.begin(), own.end(), std::back_inserter(out));
        }
        return out;
    }

private:
    PaperRow rowOf(const ComparedFigure& figure, const QString& place, std::size_t column)
    {
        const Report& report = *m_matter.reports[column].report;
        const Statement& statement = figure.statement;
        m_places.try_emplace({column, statement.span.begin, statement.indicator}, place);
        const bool target = statement.kind == Kind::Target;
        PaperCell value{
            {{{QString(target ? u'◇' : u'●') + u' ' + presentation::boundedFigureText(statement, plainLocale()), Tone::Plain, {}, place}}}};
        value.lines.push_back({{presentation::periodText(statement.period), Tone::Quiet}});
        PaperCell where{{{reportWords(statement, column)}}};
        where.lines.push_back({{partWords(report, statement.span.begin), Tone::Quiet}});
        if (!figure.more.empty())
            where.lines.push_back({{Words::tr("and %Ln more time(s)", nullptr, static_cast<int>(figure.more.size())), Tone::Quiet}});
        PaperCell sentence{{markedWords(report, column, sentenceAround(report.text, report.layers, statement.span), {})}};
        sentence.ofReport = true;
        return {{value, where, sentence}};
    }

    /// "A12", leading to the passage where the paper has it; else the report alone.
    PaperWords reportWords(const Statement& statement, std::size_t column) const
    {
        const bool shown = m_matter.alignment && column < 2;
        const auto paragraph =
            shown ? paragraphAt(column == 0 ? m_matter.alignment->a : m_matter.alignment->b, statement.span.begin) : std::nullopt;
        const PaperWords report{letterOf(column) + u' ' + m_matter.reports[column].name};
        return paragraph ? paragraphReference(column, *paragraph) : report;
    }

    const ReportMatter& m_matter;
    const ReportWish& m_wish;
    FigurePlaces& m_places;
};

} // namespace

PaperPart tablePart(const ReportMatter& matter, const ReportWish& wish)
{
    PaperPart part{QStringLiteral("indicators"), Words::tr("Indicators"), {}, {}};
    for (const Kind kind : {Kind::Target, Kind::Outcome}) {
        PaperTable table = kindTable(matter, wish, kind);
        if (!table.rows.empty())
            part.tables.push_back(std::move(table));
    }
    const auto& rows = matter.table.rows;
    const auto one = std::count_if(rows.begin(), rows.end(), [](const ComparedRow& row) { return reportsWith(row) == 1; });
    if (wish.rows == RowsShown::Shared && one > 0)
        part.lines.push_back({{Words::tr("%Ln more indicator(s) stand in one report only.", nullptr, static_cast<int>(one)), Tone::Quiet}});
    if (part.tables.empty())
        part.lines.insert(part.lines.begin(), {{Words::tr("No indicator has figures to be set beside each other.")}});
    else if (matter.table.columns.size() > 2)
        part.lines.push_back({{wish.with == ComparedWith::Before ? Words::tr("Below a figure: the difference from the report before it.")
                                                                 : Words::tr("Below a figure: the difference from the first report."),
                               Tone::Quiet}});
    return part;
}

PaperPart figuresPart(const ReportMatter& matter, const ReportWish& wish, FigurePlaces& places)
{
    PaperPart part{QStringLiteral("figures"), Words::tr("Where the figures stand"), {}, {}};
    PaperTable table;
    table.widths = {22, 24, 54};
    table.head = headOf({Words::tr("Figure"), Words::tr("Report and part"), Words::tr("Sentence")});
    table.rows = Figures(matter, wish, places).rows();
    if (!table.rows.empty())
        part.tables.push_back(std::move(table));
    return part;
}

} // namespace duixian::comparing
