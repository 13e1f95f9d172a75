// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the two reports, beside each other and alone.
#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "app/compare/joint_words.h"
#include "app/compare/paper_words.h"

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

/// Of a paragraph that stands in full elsewhere.
constexpr qsizetype recalled = 60;

bool isWanted(const Link& link, LinksShown shown)
{
    return shown == LinksShown::All || link.joint == Joint::Pinned || link.joint == Joint::Promise || link.joint == Joint::Indicator;
}

/// The rows of the passages, one for each paragraph of the first report that has a counterpart.
class Passages {
public:
    Passages(const ReportMatter& matter, LinksShown shown, const FigurePlaces& places)
        : m_alignment(*matter.alignment), m_a(*matter.reports[0].report), m_b(*matter.reports[1].report), m_shown(shown), m_places(places)
    {
    }

    std::vector<PaperRow> rows()
    {
        std::vector<PaperRow> out;
        QString part;
        for (auto link = m_alignment.links.begin(); link != m_alignment.links.end();) {
            const auto end = std::find_if(link, m_alignment.links.end(), [&](const Link& other) { return other.a != link->a; });
            const AlignedParagraph& paragraph = m_alignment.a[link->a];
            std::vector<Link> wanted;
            std::copy_if(link, end, std::back_inserter(wanted), [&](const Link& one) { return isWanted(one, m_shown); });
            link = end;
            if (wanted.empty())
                continue;
            if (const QString now = partWords(m_a, paragraph.span.begin); now != part && !now.isEmpty() && !paragraph.heading) {
                PaperCell heading = cellOf(now, Tone::Strong);
                heading.ofReport = true;
                out.push_back({{heading}});
            }
            part = partWords(m_a, paragraph.span.begin);
            out.push_back({{left(wanted.front().a), right(wanted)}});
        }
        return out;
    }

private:
    PaperCell left(std::size_t number) const
    {
        PaperCell cell;
        cell.ofReport = true;
        cell.lines = {{paragraphName(0, number)}, words(m_a, 0, m_alignment.a[number])};
        return cell;
    }

    PaperCell right(const std::vector<Link>& links)
    {
        PaperCell cell;
        cell.ofReport = true;
        for (const Link& link : links) {
            const bool first = m_told.insert(link.b).second;
            const PaperWords name = first ? paragraphName(1, link.b) : paragraphReference(1, link.b);
            const Tone tone = link.joint == Joint::Promise || link.joint == Joint::Pinned ? Tone::Strong : Tone::Quiet;
            cell.lines.push_back({name, {QStringLiteral("  "), Tone::Quiet}, {reasonOf(link), tone}});
            if (first)
                cell.lines.push_back(words(m_b, 1, m_alignment.b[link.b]));
            else
                cell.lines.push_back({{shortened(readWords(m_b, m_alignment.b[link.b].span), recalled), Tone::Quiet}});
        }
        return cell;
    }

    PaperLine words(const Report& report, std::size_t ofReport, const AlignedParagraph& paragraph) const
    {
        PaperLine line = markedWords(report, ofReport, paragraph.span, m_places);
        if (paragraph.heading)
            for (PaperWords& piece : line)
                piece.tone = Tone::Strong;
        return line;
    }

    const Alignment& m_alignment;
    const Report& m_a;
    const Report& m_b;
    LinksShown m_shown;
    const FigurePlaces& m_places;
    std::set<std::size_t> m_told; ///< paragraphs of b that stand in full already
};

PaperTable aloneTable(const ReportMatter& matter, std::size_t which, const FigurePlaces& places)
{
    const Report& report = *matter.reports[which].report;
    const auto& paragraphs = which == 0 ? matter.alignment->a : matter.alignment->b;
    std::set<std::size_t> linked;
    for (const Link& link : matter.alignment->links)
        linked.insert(which == 0 ? link.a : link.b);
    PaperTable table;
    table.widths = {8, 92};
    QString part;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (linked.contains(i) || paragraphs[i].heading || paragraphs[i].furniture)
            continue;
        if (const QString now = partWords(report, paragraphs[i].span.begin); now != part) {
            part = now;
            PaperCell heading = cellOf(now, Tone::Strong);
            heading.ofReport = true;
            if (!now.isEmpty())
                table.rows.push_back({{heading}});
        }
        const PaperCell name{{{paragraphName(which, i)}}};
        PaperCell words{{markedWords(report, which, paragraphs[i].span, places)}};
        words.ofReport = true;
        table.rows.push_back({{name, words}});
    }
    return table;
}

} // namespace

PaperPart passagesPart(const ReportMatter& matter, const ReportWish& wish, const FigurePlaces& places)
{
    PaperPart part{QStringLiteral("passages"), Words::tr("Passages beside each other"), {}, {}};
    part.lines.push_back({{Words::tr("In the order of %1. ◇ marks what is promised, ● what is reported.").arg(letterOf(0))}});
    if (wish.links == LinksShown::Figures)
        part.lines.push_back({{Words::tr("Only what is joined by a target and its outcome, by an indicator or by hand."), Tone::Quiet}});
    PaperTable table;
    table.widths = {50, 50};
    table.head =
        headOf({letterOf(0) + QStringLiteral("  ") + matter.reports[0].name, letterOf(1) + QStringLiteral("  ") + matter.reports[1].name});
    table.rows = Passages(matter, wish.links, places).rows();
    if (table.rows.empty())
        part.lines.push_back({{Words::tr("No paragraphs belong together.")}});
    else
        part.tables.push_back(std::move(table));
    return part;
}

PaperPart alonePart(const ReportMatter& matter, const FigurePlaces& places)
{
    PaperPart part{QStringLiteral("alone"), Words::tr("Without counterpart"), {}, {}};
    for (const std::size_t which : {std::size_t{0}, std::size_t{1}}) {
        PaperTable table = aloneTable(matter, which, places);
        const QString name = letterOf(which) + QStringLiteral("  ") + matter.reports[which].name;
        if (table.rows.empty()) {
            part.lines.push_back({{Words::tr("%1: every paragraph has a counterpart.").arg(name)}});
            continue;
        }
        table.head = headOf({letterOf(which), matter.reports[which].name});
        part.tables.push_back(std::move(table));
    }
    return part;
}

} // namespace duixian::comparing
