// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is compared comes from, and how the comparison is made.
#include <QCoreApplication>

#include "app/compare/paper_words.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

/// Enough of a hash to tell files apart.
constexpr qsizetype hashShown = 12;

void add(PaperCell& cell, const QString& words, Tone tone = Tone::Plain)
{
    if (!words.isEmpty())
        cell.lines.push_back({{words, tone}});
}

PaperRow rowOf(const ComparedReport& compared, std::size_t number)
{
    const Head& head = compared.report->head;
    const Passport& passport = compared.report->passport;
    PaperCell report;
    add(report, compared.title.isEmpty() ? compared.name : compared.title, Tone::Strong);
    add(report, head.place ? presentation::placeText(*head.place) : QString(), Tone::Quiet);
    PaperCell years;
    if (head.reviewed)
        add(years, Words::tr("reviews %1").arg(presentation::periodText(head.reviewed)));
    if (head.planned)
        add(years, Words::tr("plans %1").arg(presentation::periodText(head.planned)));
    PaperCell file;
    add(file, toQt(std::string_view(passport.fileName)));
    add(file, toQt(std::string_view(passport.address)), Tone::Quiet);
    const QString hash = toQt(std::string_view(passport.sha256));
    if (!hash.isEmpty())
        add(file, QStringLiteral("SHA-256 ") + shortened(hash, hashShown + 1), Tone::Quiet);
    PaperCell read;
    const qsizetype day = 10; // of an ISO moment, which the paper does not turn into the time of this machine
    if (!passport.imported.empty())
        add(read, Words::tr("imported %1").arg(toQt(std::string_view(passport.imported)).left(day)));
    if (passport.rules > 0)
        add(read, Words::tr("read by rules %1").arg(passport.rules));
    const PaperWords letter{letterOf(number), Tone::Strong, {}, QStringLiteral("source-") + letterOf(number).toLower()};
    return {{{{{letter}}}, report, years, file, read}};
}

} // namespace

PaperPart sourcesPart(const ReportMatter& matter)
{
    PaperPart part{QStringLiteral("sources"), Words::tr("The reports"), {}, {}};
    PaperTable table;
    table.widths = {5, 33, 15, 31, 16};
    table.head = headOf({QString(), Words::tr("Report"), Words::tr("Years"), Words::tr("File"), Words::tr("Reading")});
    for (std::size_t i = 0; i < matter.reports.size(); ++i)
        if (matter.reports[i].report)
            table.rows.push_back(rowOf(matter.reports[i], i));
    part.tables.push_back(std::move(table));
    return part;
}

PaperPart methodPart(const ReportMatter& matter)
{
    PaperPart part{QStringLiteral("method"), Words::tr("How this was made"), {}, {}};
    const auto say = [&](const QString& words) { part.lines.push_back({{words, Tone::Plain}}); };
    say(Words::tr("Figures are read from the texts by rules: which indicator they are of, whether they are promised or reported, for which "
                  "year. What a person accepted, corrected or rejected in the library goes before what the rules say."));
    say(Words::tr(
        "A target is joined with the outcome that answers it by the names of both, their measure and their time; whether it was "
        "reached has no say in it. Other paragraphs are joined where both state figures of one indicator, where much of their words "
        "is the same when figures are left aside, or where they speak of one field of work. A paragraph has at most three "
        "counterparts beside those that a person joined by hand; what a person joined goes before all else."));
    say(Words::tr("In the table a figure is set against another one only in the same measure and unit; ≈ stands where one of the two is a "
                  "bound or a range, so that the difference is not exact."));
    say(Words::tr(
        "What the program does not know: whether two figures that bear one name were counted in the same way, whether a figure was "
        "revised later, and what was done that no report tells. That a paragraph has no counterpart means that none was found, "
        "not that the matter was dropped. Where it counts, read the sentence."));
    part.lines.push_back({{Words::tr("Duixian %1, rules %2").arg(matter.program).arg(matter.rules), Tone::Quiet}});
    return part;
}

} // namespace duixian::comparing
