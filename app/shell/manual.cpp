// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/manual.h"

#include <algorithm>

#include <QDir>
#include <QFile>

namespace duixian::shell {
namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The headings of a level, what stands in examples left out.
QStringList headingsOf(const QString& text, const QString& sign)
{
    QStringList headings;
    bool example = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("```")))
            example = !example;
        else if (!example && line.startsWith(sign))
            headings << line.mid(sign.size()).trimmed().remove(QLatin1Char('`'));
    }
    return headings;
}

/// Where the first page leads to a page; at its end where it does not.
qsizetype named(const ManualPage& page, const QString& index)
{
    const qsizetype at = index.indexOf(QLatin1String("](") + page.name + QLatin1String(".md"));
    return at < 0 ? index.size() : at;
}

} // namespace

std::vector<ManualPage> manualIn(const QString& language)
{
    const QDir folder(QStringLiteral(":/manual"));
    std::vector<ManualPage> pages;
    for (const QString& file : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        if (file != name + QStringLiteral(".md"))
            continue;
        const QString translated = folder.filePath(name + QLatin1Char('.') + language + QStringLiteral(".md"));
        const QString text = textOf(QFile::exists(translated) ? translated : folder.filePath(file));
        pages.push_back({name, headingsOf(text, QStringLiteral("# ")).value(0), headingsOf(text, QStringLiteral("## ")), text});
    }
    const auto first = std::find_if(pages.begin(), pages.end(), [](const ManualPage& page) { return page.name == QLatin1String("index"); });
    if (first == pages.end())
        return pages;
    std::rotate(pages.begin(), first, first + 1);
    const QString index = pages.front().text;
    std::stable_sort(pages.begin() + 1, pages.end(),
                     [&](const ManualPage& a, const ManualPage& b) { return named(a, index) < named(b, index); });
    return pages;
}

} // namespace duixian::shell
