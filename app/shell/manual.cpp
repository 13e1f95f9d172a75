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

/// The words of its first heading.
QString titleOf(const QString& text)
{
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("# ")))
            return line.mid(2).trimmed();
    return {};
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
        pages.push_back({name, titleOf(text), text});
    }
    std::stable_sort(pages.begin(), pages.end(), [](const ManualPage& a, const ManualPage& b) {
        return (a.name == QLatin1String("index")) > (b.name == QLatin1String("index"));
    });
    return pages;
}

} // namespace duixian::shell
