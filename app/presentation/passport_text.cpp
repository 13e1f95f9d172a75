// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/passport_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_card.h"
#include "app/presentation/wording.h"

namespace duixian::presentation {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Passport)
};

PassportLine plain(const QString& name, const QString& value)
{
    return {name, value, std::nullopt, {}, std::nullopt};
}

QString quoteOf(const Report& report, const Span& span)
{
    constexpr std::size_t longest = 60;
    if (span.end > report.text.size() || span.empty())
        return {};
    const QString words = toQt(std::u16string_view(report.text).substr(span.begin, std::min(span.length(), longest)));
    return span.length() > longest ? words + QChar(0x2026) : words;
}

PassportLine headLine(const Report& report, HeadField field)
{
    PassportLine line{wordOf(field), fieldText(report.head, field), std::nullopt, {}, field};
    const auto& all = report.head.evidence;
    const auto found = std::find_if(all.begin(), all.end(), [field](const Evidence& e) { return e.field == field; });
    if (found != all.end()) {
        line.evidence = *found;
        line.quote = quoteOf(report, found->span);
    }
    return line;
}

PassportSection headSection(const Report& report)
{
    PassportSection section{Texts::tr("What it is"), {}};
    for (const HeadField field : {HeadField::Place, HeadField::Kind, HeadField::Reviewed, HeadField::Planned})
        section.lines.push_back(headLine(report, field));
    for (const HeadField field : {HeadField::PlannedTerm, HeadField::Date, HeadField::Session, HeadField::Speaker, HeadField::Title})
        if (!fieldText(report.head, field).isEmpty())
            section.lines.push_back(headLine(report, field));
    return section;
}

QString momentText(const std::string& iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString::fromStdString(iso);
}

PassportSection originSection(const Passport& passport)
{
    PassportSection section{Texts::tr("Where it comes from"), {}};
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            section.lines.push_back(plain(name, value));
    };
    add(Texts::tr("File"), toQt(std::string_view(passport.fileName)));
    add(Texts::tr("Path"), toQt(std::string_view(passport.path)));
    add(Texts::tr("Address"), toQt(std::string_view(passport.address)));
    add(Texts::tr("Imported"), momentText(passport.imported));
    add(Texts::tr("Format"), wordOf(passport.format));
    add(Texts::tr("Size"), Texts::tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(passport.byteCount))));
    add(QStringLiteral("SHA-256"), toQt(std::string_view(passport.sha256)));
    return section;
}

PassportSection readingSection(const Report& report, int rulesOfToday)
{
    PassportSection section{Texts::tr("How it was read"), {}};
    const Passport& passport = report.passport;
    section.lines.push_back(plain(Texts::tr("Encoding"), wordOf(passport.encoding)));
    const QString version = QLocale().toString(passport.rules);
    section.lines.push_back(plain(
        Texts::tr("Rules"), passport.rules == rulesOfToday
                                ? Texts::tr("version %1, those of today").arg(version)
                                : Texts::tr("version %1; those of today are version %2").arg(version, QLocale().toString(rulesOfToday))));
    for (const CleaningStep& step : passport.steps)
        section.lines.push_back(plain(wordOf(step.step), Texts::tr("%Ln place(s)", nullptr, static_cast<int>(step.count))));
    for (const auto& [reason, count] : layerCounts(report.layers))
        section.lines.push_back(plain(wordOf(reason), Texts::tr("%Ln passage(s)", nullptr, count)));
    for (const Note& note : report.notes)
        if (!isContradiction(note.code))
            section.lines.push_back(plain(Texts::tr("Doubt"), wordOf(note.code)));
    return section;
}

/// The name of what a note's figure measures, so that a person knows what is spoken of.
QString indicatorAt(const Report& report, const Span& figure)
{
    const auto& all = report.statements;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Statement& s) { return s.span == figure; });
    return found == all.end() ? Texts::tr("Doubt") : toQt(found->indicator);
}

PassportSection contradictionSection(const Report& report)
{
    PassportSection section{Texts::tr("Where it contradicts itself"), {}};
    for (const Note& note : report.notes)
        if (isContradiction(note.code))
            section.lines.push_back(plain(indicatorAt(report, note.span), noteText(note, report)));
    return section;
}

} // namespace

std::vector<PassportSection> passportOf(const Report& report, int rulesOfToday)
{
    std::vector<PassportSection> sections{headSection(report), originSection(report.passport), readingSection(report, rulesOfToday)};
    if (PassportSection contradictions = contradictionSection(report); !contradictions.lines.empty())
        sections.push_back(std::move(contradictions));
    return sections;
}

QString passportText(const std::vector<PassportSection>& passport)
{
    QString text;
    for (const PassportSection& section : passport) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += section.title + QLatin1Char('\n');
        for (const PassportLine& line : section.lines) {
            text += line.name + QStringLiteral(": ") + (line.value.isEmpty() ? QString(QChar(0x2014)) : line.value);
            if (line.evidence)
                text += QStringLiteral(" (") + evidenceText(*line.evidence, line.quote) +
                        (line.evidence->doubtful ? QStringLiteral("; ") + Texts::tr("doubtful") : QString()) + QLatin1Char(')');
            text += QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace duixian::presentation
