// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reopening_desk.h"

#include <algorithm>
#include <set>

#include <QFileInfo>

#include "app/charts/chart_page.h"
#include "app/charts/chart_rows.h"
#include "app/presentation/qt_text.h"
#include "app/shell/prompts.h"
#include "app/shell/status_line.h"

namespace duixian::shell {
namespace {

using State = charts::ReadDescription::State;

/// A long list of titles would fill the screen.
QString listed(const QStringList& names)
{
    constexpr int most = 12;
    const QString all = names.mid(0, most).join(QLatin1Char('\n'));
    return names.size() > most ? all + QStringLiteral("\n…") : all;
}

} // namespace

ReopeningDesk::ReopeningDesk(Workspace& workspace, const Around& around, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_around(around)
{
    connect(&around.chart, &charts::ChartPage::chartDrawn, this, &ReopeningDesk::compare);
}

QStringList ReopeningDesk::takeCharts(QStringList& paths)
{
    QStringList pictures;
    for (const QString& path : paths)
        if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) && charts::describedIn(path))
            pictures << path;
    for (const QString& path : pictures)
        paths.removeAll(path);
    return pictures;
}

void ReopeningDesk::open(const QString& path)
{
    const auto text = charts::describedIn(path);
    const charts::ReadDescription read = text ? charts::readDescription(*text) : charts::ReadDescription();
    m_name = QFileInfo(path).fileName();
    m_waiting.reset();
    if (read.state == State::Newer) {
        m_around.prompts.tell(tr("“%1” was made by a newer version of Duixian (%2). Open it with that version.")
                                  .arg(m_name, toQt(std::string_view(read.description.program))));
        return;
    }
    if (read.state == State::Broken) {
        m_around.prompts.tell(
            tr("What “%1” says of its chart can't be read. Draw the chart anew on the page Plan and outcome.").arg(m_name));
        return;
    }
    const Lacking lacking = lackingOf(read.description);
    if (lacking.allPlaces) {
        m_around.prompts.tell(tr("The chart of “%1” can't be opened: this library has no report of %2. It was drawn from these reports; "
                                 "import them, or open the library that has them:\n\n%3")
                                  .arg(m_name, lacking.places.join(QStringLiteral(", ")), listed(lacking.reports)));
        return;
    }
    Q_EMIT pageWanted();
    m_waiting = read.description;
    m_around.chart.show(read.description.wish);
    if (!lacking.reports.isEmpty())
        m_around.prompts.tell(
            tr("The chart of “%1” was also drawn from reports that are not in this library. It is shown without them:\n\n%2")
                .arg(m_name, listed(lacking.reports)));
}

void ReopeningDesk::openAll(const QStringList& pictures)
{
    for (const QString& picture : pictures)
        open(picture);
}

ReopeningDesk::Lacking ReopeningDesk::lackingOf(const charts::ChartDescription& description) const
{
    std::set<std::u16string> places;
    std::set<std::string> files;
    for (const auto& entry : m_workspace.reports()) {
        if (entry.head.place)
            places.insert(charts::placeKey(entry.head.place));
        files.insert(entry.passport.sha256);
    }
    std::vector<std::u16string> wanted = description.wish.places;
    if (wanted.empty())
        wanted.push_back(description.wish.place);
    Lacking lacking;
    for (const std::u16string& place : wanted)
        if (places.contains(place))
            lacking.allPlaces = false;
        else
            lacking.places << toQt(std::u16string_view(place));
    for (const charts::DescribedSource& source : description.sources)
        if (!files.contains(source.sha256))
            lacking.reports << toQt(std::u16string_view(source.title));
    return lacking;
}

/// Figures may have been corrected, or read by newer rules, since the picture was made.
void ReopeningDesk::compare()
{
    if (!m_waiting)
        return;
    const charts::ChartDescription was = *m_waiting;
    m_waiting.reset();
    const charts::Chart& now = m_around.chart.chart();
    if (now.rows.empty())
        m_around.prompts.tell(tr("This library has no figure for the chart of “%1”.").arg(m_name));
    else if (charts::figuresHash(now) != was.figures)
        m_around.status.showFinished(
            tr("Chart of “%1” opened. Its figures are not all as they were when the picture was made.").arg(m_name), false);
    else
        m_around.status.showFinished(tr("Chart of “%1” opened, with the same figures.").arg(m_name), false);
}

} // namespace duixian::shell
