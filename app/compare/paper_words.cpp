// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/paper_words.h"

#include <algorithm>

#include <QStringList>

#include "app/presentation/qt_text.h"

namespace duixian::comparing {
namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.unicode() >= 0x3000;
}

/// A line end inside of a paragraph parts Latin words, and no Chinese ones.
void appendWithoutLineEnds(QString& out, QStringView words)
{
    for (const QChar c : words) {
        const bool blank = c.isSpace() || c.isNull();
        if (!blank) {
            if (out.endsWith(u' ') && (isHan(c) || (out.size() > 1 && isHan(out[out.size() - 2]))))
                out.chop(1);
            out += c;
        } else if (!out.isEmpty() && !out.endsWith(u' ')) {
            out += u' ';
        }
    }
}

QString numbered(std::size_t report, std::size_t paragraph)
{
    return letterOf(report) + QString::number(paragraph + 1);
}

} // namespace

QString letterOf(std::size_t report)
{
    return QString(QLatin1Char(static_cast<char>('A' + report)));
}

PaperWords paragraphName(std::size_t report, std::size_t paragraph)
{
    const QString name = numbered(report, paragraph);
    return {name, Tone::Quiet, {}, QStringLiteral("p-") + name.toLower()};
}

PaperWords paragraphReference(std::size_t report, std::size_t paragraph)
{
    const QString name = numbered(report, paragraph);
    return {name, Tone::Quiet, QStringLiteral("p-") + name.toLower(), {}};
}

QString readWords(const Report& report, const Span& span)
{
    const QString text = toQt(std::u16string_view(report.text));
    const auto end = std::min(span.end, report.text.size());
    QString out;
    std::size_t at = std::min(span.begin, end);
    for (const Layer& layer : report.layers) {
        if (!isFurniture(layer.reason) || layer.span.end <= at)
            continue;
        if (layer.span.begin >= end)
            break;
        if (layer.span.begin > at)
            appendWithoutLineEnds(out, QStringView(text).mid(static_cast<qsizetype>(at), static_cast<qsizetype>(layer.span.begin - at)));
        at = std::min(layer.span.end, end);
    }
    appendWithoutLineEnds(out, QStringView(text).mid(static_cast<qsizetype>(at), static_cast<qsizetype>(end - at)));
    return out;
}

PaperLine markedWords(const Report& report, std::size_t ofReport, const Span& span, const FigurePlaces& places)
{
    PaperLine line;
    std::size_t at = span.begin;
    const auto plain = [&](std::size_t to) {
        if (const QString words = readWords(report, {at, to}); to > at && !words.isEmpty())
            line.push_back({words, Tone::Plain});
        at = std::max(at, to);
    };
    for (const Statement& statement : report.statements) {
        if (statement.span.begin < at || !span.contains(statement.span) || statement.span.empty())
            continue;
        plain(statement.span.begin);
        const bool target = statement.kind == Kind::Target;
        const auto place = places.find({ofReport, statement.span.begin, statement.indicator});
        line.push_back({QString(target ? u'◇' : u'●') + readWords(report, statement.span), target ? Tone::Target : Tone::Outcome,
                        place == places.end() ? QString() : place->second});
        at = statement.span.end;
    }
    plain(span.end);
    return line;
}

QString partWords(const Report& report, std::size_t at)
{
    const Part* innermost = nullptr;
    for (const Part& part : report.parts)
        if (part.body.begin <= at && at < part.body.end && (innermost == nullptr || part.level >= innermost->level))
            innermost = &part;
    return innermost == nullptr ? QString() : readWords(report, innermost->heading);
}

QString shortened(const QString& words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    const qsizetype end = words[most - 1].isLowSurrogate() ? most - 2 : most - 1;
    return words.left(end) + QChar(0x2026);
}

PaperCell cellOf(const QString& words, Tone tone)
{
    return {{{{words, tone}}}};
}

PaperRow headOf(const QStringList& words)
{
    PaperRow row;
    for (const QString& one : words)
        row.cells.push_back(cellOf(one));
    return row;
}

} // namespace duixian::comparing
