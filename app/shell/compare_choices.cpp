// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/compare_choices.h"

#include "app/presentation/qt_text.h"
#include "app/workspace/neighbours.h"

namespace duixian::shell {
namespace {

QString titleOf(const library::ReportEntry& entry)
{
    return entry.head.title.empty() ? toQt(entry.passport.fileName) : toQt(std::u16string_view(entry.head.title));
}

/// Place and year, else its title.
QString nameOf(const library::ReportEntry& entry)
{
    if (!entry.head.place)
        return titleOf(entry);
    QString name = toQt(std::u16string_view(entry.head.place->name));
    if (const auto year = filingYear(entry.head))
        name += QLatin1Char(' ') + QString::number(*year);
    return name;
}

QStringList pathOf(const Head& head)
{
    QStringList path;
    if (!head.place)
        return path;
    for (const std::u16string& name : head.place->path)
        path << toQt(std::u16string_view(name));
    return path.isEmpty() ? QStringList{toQt(std::u16string_view(head.place->name))} : path;
}

} // namespace

std::vector<comparing::ReportChoice> reportChoices(const Workspace& workspace)
{
    std::vector<comparing::ReportChoice> out;
    for (const library::ReportEntry& entry : workspace.reports())
        out.push_back({entry.id, nameOf(entry), titleOf(entry), pathOf(entry.head), filingYear(entry.head)});
    return out;
}

comparing::ComparedReport comparedReport(Workspace& workspace, ReportId id)
{
    const library::ReportEntry* const entry = workspace.entry(id);
    return entry == nullptr ? comparing::ComparedReport{id, nullptr, {}, {}}
                            : comparing::ComparedReport{id, workspace.report(id), nameOf(*entry), titleOf(*entry)};
}

} // namespace duixian::shell
