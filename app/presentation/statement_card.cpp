// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/statement_card.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/presentation/number_text.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::presentation {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StatementCard)
};

const Statement* statementAt(const Report& report, std::size_t begin)
{
    const auto& all = report.statements;
    const auto found = std::find_if(all.begin(), all.end(), [begin](const Statement& s) { return s.span.begin == begin; });
    return found == all.end() ? nullptr : &*found;
}

/// 确保6%,力争8%: each half names the other.
void addStretch(const Statement& s, const Report& report, QStringList& lines)
{
    if (s.stretchOf)
        if (const Statement* floor = statementAt(report, *s.stretchOf))
            lines << Texts::tr("Stretch above the floor: %1").arg(spokenFigure(*floor));
    for (const Statement& other : report.statements)
        if (other.stretchOf == s.span.begin)
            lines << Texts::tr("Floor, with the stretch: %1").arg(spokenFigure(other));
}

void addIndicator(const Indicator& indicator, QStringList& lines)
{
    lines << Texts::tr("%1: %2", "an indicator, what it counts").arg(toQt(indicator.name), toQt(indicator.definition));
    lines << Texts::tr("%1 Defined in: %2", "which way is better, a source").arg(wordOf(indicator.direction), toQt(indicator.source));
}

void addDoubts(const Statement& s, QStringList& lines)
{
    if (s.doubts.empty())
        return;
    lines << confidenceWord(s.confidence);
    for (const Doubt doubt : s.doubts)
        lines << Texts::tr("%1 %2", "a doubt, what to do").arg(wordOf(doubt), remedyFor(doubt));
}

bool isAbout(const Note& note, const Span& figure)
{
    return isContradiction(note.code) &&
           (note.span == figure || std::find(note.others.begin(), note.others.end(), figure) != note.others.end());
}

QString quoted(const Report& report, const Span& span)
{
    if (span.end > report.text.size())
        return {};
    return Texts::tr("“%1”").arg(toQt(std::u16string_view(report.text).substr(span.begin, span.length())));
}

} // namespace

QString statementBackground(const Statement& s, const Surroundings& around)
{
    QStringList lines;
    if (around.report)
        addStretch(s, *around.report, lines);
    if (around.standard)
        addIndicator(*around.standard, lines);
    addDoubts(s, lines);
    if (around.report)
        for (const Note& note : around.report->notes)
            if (isAbout(note, s.span))
                lines << noteText(note, *around.report);
    return lines.join(QLatin1Char('\n'));
}

QString statementCard(const Statement& s, const Surroundings& around)
{
    QStringList lines{statementLine(s)};
    if (around.pairs)
        for (const std::vector<PairRow>& rows : together(*around.pairs))
            lines << pairLine(rows);
    lines << statementBackground(s, around);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString noteText(const Note& note, const Report& report)
{
    const QString figure = quoted(report, note.span);
    QStringList others;
    for (const Span& other : note.others)
        others << quoted(report, other);
    const QString made = note.computed ? shownNumber(*note.computed) : QString();
    switch (note.code) {
    case NoteCode::GrowthUnfit:
        return Texts::tr("%1 does not fit %2, which make %3 %. Check the numbers in the text.")
            .arg(figure, QLocale().createSeparatedList(others), made);
    case NoteCode::ValuesDiffer:
        return Texts::tr("%1 here and %2 elsewhere: two values of one indicator in one year. Check what each of them counts.")
            .arg(figure, QLocale().createSeparatedList(others));
    case NoteCode::SharesUnfit:
        return Texts::tr("%1 comes to %2, where the whole is 100 %. Check the numbers in the text.").arg(figure, made);
    case NoteCode::SharedUnevenly:
        return Texts::tr("%1: the sentence deals out more figures than it has names, or fewer. Check whose each figure is.")
            .arg(QLocale().createSeparatedList(QStringList{figure} + others));
    default:
        return wordOf(note.code);
    }
}

} // namespace duixian::presentation
