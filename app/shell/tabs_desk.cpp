// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tabs_desk.h"

#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/report_tabs.h"
#include "app/workspace/neighbours.h"

namespace duixian::shell {
namespace {

constexpr int saveAfter = 2000; ///< milliseconds of rest

QString digestOf(const library::ReportEntry& entry)
{
    return toQt(std::string_view(entry.passport.sha256));
}

reader::ReportTab tabOf(const library::ReportEntry& entry, bool kept)
{
    QString title = toQt(std::u16string_view(entry.head.title)).simplified();
    if (title.isEmpty())
        title = toQt(std::string_view(entry.passport.fileName));
    QString label = title;
    if (entry.head.place) {
        label = toQt(std::u16string_view(entry.head.place->name));
        if (const auto year = filingYear(entry.head))
            label += QLatin1Char(' ') + QString::number(*year);
    }
    return {entry.id, label, title, kept};
}

} // namespace

TabsDesk::TabsDesk(Workspace& workspace, reader::ReaderPage& page, QSettings& store, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_page(page), m_memory(store)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &TabsDesk::save);
    connect(&page.view(), &reader::ReaderView::topOffsetChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(&page.tabs(), &reader::ReportTabs::chosen, this, &TabsDesk::wanted);
    connect(&page.tabs(), &reader::ReportTabs::closeWanted, this, &TabsDesk::close);
    connect(&page.tabs(), &reader::ReportTabs::keepWanted, this, &TabsDesk::setKept);
    connect(&page.tabs(), &reader::ReportTabs::moved, this, [this](int from, int to) {
        m_tabs.move(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        keepTabs();
    });
}

void TabsDesk::refresh()
{
    if (m_workspace.path() != m_library) {
        m_library = m_workspace.path();
        m_tabs = {};
        m_restored = false;
        m_shown = {};
    }
    if (!m_restored && !m_workspace.reports().empty())
        restore();
    m_tabs.drop([this](ReportId report) { return m_workspace.entry(report) == nullptr; });
    show();
}

void TabsDesk::restore()
{
    m_restored = true;
    const ReadingMemory::Tabs kept = m_memory.tabs(m_library);
    std::vector<OpenTabs::Tab> tabs;
    std::size_t current = 0;
    for (std::size_t i = 0; i < kept.tabs.size(); ++i) {
        const auto& reports = m_workspace.reports();
        const auto found =
            std::find_if(reports.begin(), reports.end(), [&](const auto& entry) { return digestOf(entry) == kept.tabs[i].report; });
        if (found == reports.end())
            continue;
        if (i == kept.current)
            current = tabs.size();
        tabs.push_back({found->id, kept.tabs[i].kept});
    }
    m_tabs = OpenTabs(std::move(tabs), current);
}

void TabsDesk::show()
{
    std::vector<reader::ReportTab> shown;
    for (const OpenTabs::Tab& tab : m_tabs.tabs())
        if (const auto* entry = m_workspace.entry(tab.report))
            shown.push_back(tabOf(*entry, tab.kept));
    m_page.tabs().setReports(shown, m_tabs.current());
    Q_EMIT changed();
}

void TabsDesk::leave()
{
    if (m_page.report() && m_shown.valid())
        m_memory.keepPlace(toQt(std::string_view(m_page.report()->passport.sha256)), m_page.place());
}

void TabsDesk::arrive(ReportId report)
{
    m_tabs.show(report);
    show();
    keepTabs();
    if (report == m_shown)
        return;
    m_shown = report;
    if (const auto* entry = m_workspace.entry(report))
        if (const auto place = m_memory.place(digestOf(*entry)))
            m_page.returnTo(*place);
}

void TabsDesk::keepTabs()
{
    ReadingMemory::Tabs tabs;
    for (const OpenTabs::Tab& tab : m_tabs.tabs())
        if (const auto* entry = m_workspace.entry(tab.report))
            tabs.tabs.push_back({digestOf(*entry), tab.kept});
    tabs.current = static_cast<std::size_t>(std::max(0, m_tabs.current()));
    if (!tabs.tabs.empty())
        m_memory.keepTabs(m_library, tabs);
    m_saveSoon.start();
}

void TabsDesk::save()
{
    leave();
    m_memory.save();
}

void TabsDesk::openBeside(ReportId report)
{
    m_tabs.showBeside(report);
    Q_EMIT wanted(m_tabs.read());
}

void TabsDesk::close(ReportId report)
{
    const ReportId read = m_tabs.read();
    if (report == read)
        leave();
    m_tabs.close(report);
    show();
    keepTabs();
    if (m_tabs.read() != read)
        Q_EMIT wanted(m_tabs.read());
}

void TabsDesk::reopen()
{
    m_tabs.reopen();
    Q_EMIT wanted(m_tabs.read());
}

void TabsDesk::step(bool forward)
{
    m_tabs.step(forward);
    Q_EMIT wanted(m_tabs.read());
}

void TabsDesk::setKept(ReportId report, bool kept)
{
    m_tabs.setKept(report, kept);
    show();
    keepTabs();
}

} // namespace duixian::shell
