// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/mark_format.h"

#include <algorithm>

#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"

namespace duixian::reader {
namespace {

presentation::Look lookOf(const Statement& statement)
{
    return presentation::look(presentation::roleOf(statement.kind), presentation::Theme::Light);
}

QString escaped(const QString& words)
{
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("</p><p>"));
}

} // namespace

QTextCharFormat markFormat(const Statement& statement)
{
    const presentation::Look look = lookOf(statement);
    QTextCharFormat format;
    format.setBackground(look.fill);
    format.setUnderlineColor(look.line);
    format.setUnderlineStyle(look.underline == presentation::Underline::Dashed ? QTextCharFormat::DashUnderline
                                                                               : QTextCharFormat::SingleUnderline);
    return format;
}

QString markedHtml(const Report& report, const Span& span, const QString& words)
{
    QString html = QStringLiteral("<p>");
    qsizetype done = 0;
    for (const Statement& statement : report.statements) {
        if (!span.contains(statement.span))
            continue;
        // Words that are left out (furniture, cut lines) shift what stands behind them: a mark is looked for from the last one on.
        const QString quote = toQt(std::u16string_view(statement.quote));
        const qsizetype least = std::max(done, static_cast<qsizetype>(statement.span.begin - span.begin) -
                                                   static_cast<qsizetype>(span.length()) + words.size());
        const qsizetype at = words.indexOf(quote, least);
        if (at < 0 || at > static_cast<qsizetype>(statement.span.begin - span.begin))
            continue;
        const presentation::Look look = lookOf(statement);
        html += escaped(words.mid(done, at - done)) +
                QStringLiteral("<span style=\"background-color:%1;text-decoration:underline %2\">%3</span>")
                    .arg(look.fill.name(), look.line.name(), escaped(quote));
        done = at + quote.size();
    }
    return html + escaped(words.mid(done)) + QStringLiteral("</p>");
}

} // namespace duixian::reader
