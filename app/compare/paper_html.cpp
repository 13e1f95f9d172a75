// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/paper_html.h"

#include <QCoreApplication>
#include <QLocale>

namespace duixian::comparing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

QString languageTag()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return locale.territory() == QLocale::Taiwan || locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh-TW")
                                                                                                     : QStringLiteral("zh-CN");
}

/// What a file and a document say differently.
struct Manner {
    bool document = false; ///< for QTextDocument
};

/// Characters that XML does not have in a text, as a damaged report may hold them.
QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() >= 0xFFFE) {
            out += QChar(QChar::ReplacementCharacter);
        } else {
            out += c;
        }
    }
    return out.toHtmlEscaped();
}

class Html {
public:
    explicit Html(Manner manner) : m_manner(manner) {}

    QString bodyOf(const Paper& paper)
    {
        m_out += QStringLiteral("<h1>%1</h1>\n<p class=\"under\">%2</p>\n").arg(escaped(paper.title), escaped(paper.under));
        if (!m_manner.document)
            contents(paper);
        for (const PaperPart& part : paper.parts)
            add(part);
        return m_out;
    }

private:
    void contents(const Paper& paper)
    {
        m_out += QStringLiteral("<nav>");
        for (const PaperPart& part : paper.parts)
            m_out += QStringLiteral("<a href=\"#%1\">%2</a> ").arg(part.place, escaped(part.heading));
        m_out += QStringLiteral("</nav>\n");
    }

    void add(const PaperPart& part)
    {
        m_out += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(part.place, escaped(part.heading));
        for (const PaperLine& line : part.lines)
            m_out += QStringLiteral("<p>") + lineText(line) + QStringLiteral("</p>\n");
        for (const PaperTable& table : part.tables)
            add(table, part.place);
    }

    void add(const PaperTable& table, const QString& part)
    {
        m_out += QStringLiteral("<table class=\"%1\" width=\"100%\" cellspacing=\"0\">\n").arg(part);
        if (!m_manner.document) {
            m_out += QStringLiteral("<colgroup>");
            for (const int width : table.widths)
                m_out += QStringLiteral("<col style=\"width:%1%\" />").arg(width);
            m_out += QStringLiteral("</colgroup>\n");
        }
        if (!table.head.cells.empty())
            m_out += QStringLiteral("<thead>") + rowText(table.head, table.widths, QStringLiteral("th")) + QStringLiteral("</thead>\n");
        m_out += QStringLiteral("<tbody>\n");
        for (const PaperRow& row : table.rows)
            m_out += rowText(row, table.widths, QStringLiteral("td")) + u'\n';
        m_out += QStringLiteral("</tbody>\n</table>\n");
    }

    QString rowText(const PaperRow& row, const std::vector<int>& widths, const QString& tag) const
    {
        const bool whole = row.cells.size() == 1 && widths.size() > 1;
        QString out = whole ? QStringLiteral("<tr class=\"part\">") : QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const PaperCell& cell = row.cells[i];
            QStringList classes;
            if (cell.number)
                classes << QStringLiteral("number");
            if (whole)
                classes << QStringLiteral("part");
            out += u'<' + tag;
            if (!classes.isEmpty())
                out += QStringLiteral(" class=\"%1\"").arg(classes.join(u' '));
            if (cell.ofReport)
                out += QStringLiteral(" lang=\"zh\"");
            if (whole)
                out += QStringLiteral(" colspan=\"%1\"").arg(widths.size());
            else if (m_manner.document && i < widths.size())
                out += QStringLiteral(" width=\"%1%\"").arg(widths[i]);
            if (m_manner.document)
                out += cell.number ? QStringLiteral(" align=\"right\"") : QStringLiteral(" align=\"left\"");
            out += u'>';
            for (const PaperLine& line : cell.lines)
                out += QStringLiteral("<p>") + lineText(line) + QStringLiteral("</p>");
            out += QStringLiteral("</") + tag + u'>';
        }
        return out + QStringLiteral("</tr>");
    }

    static QString lineText(const PaperLine& line)
    {
        QString out;
        for (const PaperWords& words : line)
            out += wordsText(words);
        return out;
    }

    static QString wordsText(const PaperWords& words)
    {
        QString attributes;
        if (!words.place.isEmpty())
            attributes += QStringLiteral(" id=\"%1\"").arg(words.place);
        if (const QString tone = classOf(words.tone); !tone.isEmpty())
            attributes += QStringLiteral(" class=\"%1\"").arg(tone);
        const QString text = escaped(words.text);
        if (!words.to.isEmpty())
            return QStringLiteral("<a href=\"#%1\"%2>%3</a>").arg(words.to, attributes, text);
        return attributes.isEmpty() ? text : QStringLiteral("<span%1>%2</span>").arg(attributes, text);
    }

    static QString classOf(Tone tone)
    {
        switch (tone) {
        case Tone::Plain:
            return {};
        case Tone::Quiet:
            return QStringLiteral("quiet");
        case Tone::Strong:
            return QStringLiteral("strong");
        case Tone::Target:
            return QStringLiteral("target");
        case Tone::Outcome:
            return QStringLiteral("outcome");
        }
        return {};
    }

    Manner m_manner;
    QString m_out;
};

} // namespace

QString paperHtml(const Paper& paper)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\" />\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                          "<meta name=\"generator\" content=\"Duixian\" />\n<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n")
               .arg(languageTag(), escaped(paper.title), fileStyle()) +
           Html({}).bodyOf(paper) + QStringLiteral("</body>\n</html>\n");
}

QString paperDocument(const Paper& paper)
{
    return QStringLiteral("<html><body>") + Html({true}).bodyOf(paper) + QStringLiteral("</body></html>");
}

} // namespace duixian::comparing
