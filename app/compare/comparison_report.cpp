// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_report.h"

#include <set>

#include <QCoreApplication>

#include "app/compare/paper_html.h"
#include "app/compare/paper_parts.h"
#include "app/compare/paper_pdf.h"
#include "app/presentation/write_whole.h"

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

/// Calls work with all words of a paper.
template <class Work>
void eachWords(Paper& paper, Work&& work)
{
    const auto in = [&](std::vector<PaperLine>& lines) {
        for (PaperLine& line : lines)
            for (PaperWords& words : line)
                work(words);
    };
    for (PaperPart& part : paper.parts) {
        in(part.lines);
        for (PaperTable& table : part.tables) {
            for (PaperCell& cell : table.head.cells)
                in(cell.lines);
            for (PaperRow& row : table.rows)
                for (PaperCell& cell : row.cells)
                    in(cell.lines);
        }
    }
}

/// What leads to a passage or a figure that a person left out leads nowhere.
void dropLooseEnds(Paper& paper)
{
    std::set<QString> places;
    eachWords(paper, [&](const PaperWords& words) {
        if (!words.place.isEmpty())
            places.insert(words.place);
    });
    eachWords(paper, [&](PaperWords& words) {
        if (!places.contains(words.to))
            words.to.clear();
    });
}

QString titleOf(const std::vector<ComparedReport>& reports)
{
    if (reports.size() == 2)
        return Words::tr("%1 beside %2").arg(reports[0].name, reports[1].name);
    QStringList names;
    for (const ComparedReport& report : reports)
        names << report.name;
    return Words::tr("%Ln report(s) side by side", nullptr, static_cast<int>(names.size())) + QStringLiteral(": ") +
           names.join(QStringLiteral(" · "));
}

} // namespace

QString comparisonTitle(const ReportMatter& matter)
{
    return titleOf(matter.reports);
}

Paper comparisonPaper(const ReportMatter& matter, const ReportWish& wish)
{
    Paper paper;
    paper.title = comparisonTitle(matter);
    paper.under = Words::tr("Comparison of government work reports");
    const bool pair = matter.reports.size() > 1 && matter.alignment && matter.reports[0].report && matter.reports[1].report;
    const bool table = wish.table && !matter.table.rows.empty();
    FigurePlaces places;
    paper.parts.push_back(sourcesPart(matter));
    if (pair)
        paper.parts.push_back(summaryPart(matter));
    PaperPart figures;
    if (table) {
        paper.parts.push_back(tablePart(matter, wish));
        figures = figuresPart(matter, wish, places);
    }
    if (pair && wish.passages)
        paper.parts.push_back(passagesPart(matter, wish, places));
    if (pair && wish.alone)
        paper.parts.push_back(alonePart(matter, places));
    if (!figures.tables.empty())
        paper.parts.push_back(std::move(figures));
    paper.parts.push_back(methodPart(matter));
    dropLooseEnds(paper);
    return paper;
}

Result<void> writeComparison(const QString& path, const ReportMatter& matter, const ReportWish& wish)
{
    const Paper paper = comparisonPaper(matter, wish);
    const auto written = presentation::writeWhole(path, wish.file == ReportFile::Html ? paperHtml(paper).toUtf8() : paperPdf(paper));
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace duixian::comparing
