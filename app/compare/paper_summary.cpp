// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison in numbers.
#include <algorithm>
#include <array>
#include <set>

#include <QCoreApplication>

#include "app/compare/carried_look.h"
#include "app/compare/joint_words.h"
#include "app/compare/paper_words.h"

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

/// How many paragraphs that are no headings and no furniture, and how many of them are joined.
struct Joined {
    int all = 0;
    int joined = 0;
};

Joined joinedOf(const std::vector<AlignedParagraph>& paragraphs, const std::set<std::size_t>& linked)
{
    Joined out;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (!paragraphs[i].heading && !paragraphs[i].furniture) {
            ++out.all;
            out.joined += linked.contains(i) ? 1 : 0;
        }
    return out;
}

QString percent(double share)
{
    if (share > 0 && share < 0.005)
        return QStringLiteral("<1 %");
    return QString::number(share * 100, 'f', 0) + QStringLiteral(" %");
}

void addLinks(PaperPart& part, const Alignment& alignment)
{
    constexpr std::array joints{Joint::Pinned, Joint::Promise, Joint::Indicator, Joint::Words, Joint::Theme, Joint::Part};
    std::array<int, joints.size()> counts{};
    std::set<std::size_t> a;
    std::set<std::size_t> b;
    for (const Link& link : alignment.links) {
        ++counts[static_cast<std::size_t>(link.joint)];
        a.insert(link.a);
        b.insert(link.b);
    }
    for (const auto& [letter, joined] :
         {std::pair(letterOf(0), joinedOf(alignment.a, a)), std::pair(letterOf(1), joinedOf(alignment.b, b))})
        part.lines.push_back({{Words::tr("%1: %2 of %3 paragraphs have a counterpart.").arg(letter).arg(joined.joined).arg(joined.all)}});
    QStringList kinds;
    for (const Joint joint : joints)
        if (const int count = counts[static_cast<std::size_t>(joint)]; count > 0)
            kinds << Words::tr("%1: %2").arg(shortWordOf(joint)).arg(count);
    if (!kinds.isEmpty())
        part.lines.push_back({{Words::tr("What joins them: %1.").arg(kinds.join(QStringLiteral(" · ")))}});
}

PaperRow shareRow(const CarriedShare& share, const Report& report)
{
    PaperRow row;
    const bool whole = !share.part || *share.part >= report.parts.size();
    const Tone tone = whole ? Tone::Strong : Tone::Plain;
    PaperCell name = cellOf(whole ? Words::tr("The whole report") : readWords(report, report.parts[*share.part].heading), tone);
    name.ofReport = !whole;
    row.cells.push_back(name);
    for (const Carried kind : {Carried::Same, Carried::NewNumber, Carried::Reworded, Carried::New}) {
        PaperCell cell = cellOf(percent(share.share(kind)), tone);
        cell.number = true;
        row.cells.push_back(cell);
    }
    PaperCell letters = cellOf(QString::number(share.all()), Tone::Quiet);
    letters.number = true;
    row.cells.push_back(letters);
    return row;
}

void addShares(PaperPart& part, const CarriedOver& carried, const Report& report)
{
    part.lines.push_back(
        {{Words::tr("How much of %2 stood in %1 already, by characters of its sentences:").arg(letterOf(0), letterOf(1))}});
    PaperTable table;
    table.widths = {40, 12, 13, 12, 11, 12};
    table.head = headOf({Words::tr("Part of %1").arg(letterOf(1)), wordOf(Carried::Same), wordOf(Carried::NewNumber),
                         wordOf(Carried::Reworded), wordOf(Carried::New), Words::tr("characters")});
    for (std::size_t i = 1; i < table.head.cells.size(); ++i)
        table.head.cells[i].number = true;
    for (const CarriedShare& share : carried.shares)
        table.rows.push_back(shareRow(share, report));
    part.tables.push_back(std::move(table));
}

} // namespace

PaperPart summaryPart(const ReportMatter& matter)
{
    PaperPart part{QStringLiteral("summary"), Words::tr("In numbers"), {}, {}};
    if (matter.alignment)
        addLinks(part, *matter.alignment);
    if (matter.carried && matter.reports.size() > 1 && matter.reports[1].report)
        addShares(part, *matter.carried, *matter.reports[1].report);
    return part;
}

} // namespace duixian::comparing
