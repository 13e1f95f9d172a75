// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own: preferences, help, first steps, the way from part to part, and another window in its place.
#include <initializer_list>

#include <QActionGroup>
#include <QScopedValueRollback>
#include <QSplitter>

#include "app/charts/chart_page.h"
#include "app/reader/outline_panel.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/review/review_page.h"
#include "app/search/search_page.h"
#include "app/shell/compare_desk.h"
#include "app/shell/guide_bar.h"
#include "app/shell/help_desk.h"
#include "app/shell/keeping_desk.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/page_bar.h"
#include "app/shell/panes.h"
#include "app/shell/plan_desk.h"
#include "app/shell/preferences_desk.h"
#include "app/shell/start_page.h"
#include "app/shell/tabs_desk.h"
#include "app/workspace/samples.h"

namespace duixian::shell {

void MainWindow::joinFrame()
{
    const Actions& a = m_actions;
    connect(a.preferences, &QAction::triggered, m_likes, &PreferencesDesk::show);
    connect(m_likes, &PreferencesDesk::changed, this, &MainWindow::followPreferences);
    connect(m_likes, &PreferencesDesk::languageWanted, this, &MainWindow::languageWanted);
    connect(m_likes, &PreferencesDesk::pointsWanted, m_keeping, &KeepingDesk::showPoints);
    connect(&m_reader->view(), &reader::ReaderView::zoomChanged, this, &MainWindow::tellPreferences);
    connect(a.serif, &QAction::toggled, this, &MainWindow::tellPreferences);
    connect(a.theme, &QActionGroup::triggered, this, &MainWindow::tellPreferences);
    connect(a.manual, &QAction::triggered, m_help, &HelpDesk::showManual);
    connect(a.shortcuts, &QAction::triggered, m_help, &HelpDesk::showShortcuts);
    connect(a.about, &QAction::triggered, m_help, &HelpDesk::showAbout);
    connect(a.nextPane, &QAction::triggered, this, [this] { goToPane(*this, true); });
    connect(a.previousPane, &QAction::triggered, this, [this] { goToPane(*this, false); });
    joinGuide();
    for (QWidget* pane : std::initializer_list<QWidget*>{m_bar, m_library, &m_reader->header(), &m_reader->outline(), &m_reader->view(),
                                                         &m_reader->statements(), m_chart, m_search, m_start})
        makePane(*pane);
}

void MainWindow::joinGuide()
{
    connect(&m_reader->view(), &reader::ReaderView::statementClicked, m_guide, [this] { m_guide->did(FirstStep::Look); });
    connect(m_reader, &reader::ReaderPage::said, m_guide, [this] { m_guide->did(FirstStep::Judge); });
    connect(m_guide, &GuideBar::doneForEver, this, [this] {
        Preferences wanted = m_settings.preferences;
        wanted.guided = false;
        m_likes->change(wanted);
    });
}

void MainWindow::guide()
{
    const auto* entry = m_workspace.entry(m_current);
    const bool wanted = entry && m_settings.preferences.guided && isSample(entry->passport.sha256);
    if (wanted && m_guide->isHidden())
        m_guide->begin();
    else if (!wanted)
        m_guide->hide();
    if (m_page == Page::Chart)
        m_guide->did(FirstStep::Compare);
}

void MainWindow::followPreferences(const Preferences& chosen)
{
    const QScopedValueRollback following(m_following, true);
    for (QAction* action : m_actions.theme->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(chosen.theme));
    m_actions.serif->setChecked(chosen.serif);
    m_reader->view().setZoom(chosen.zoom);
    m_workspace.setVerdictRules(chosen.verdicts);
    guide();
}

void MainWindow::tellPreferences()
{
    if (m_following)
        return;
    Preferences wanted = m_settings.preferences;
    wanted.theme = static_cast<presentation::ThemeChoice>(m_actions.theme->checkedAction()->data().toInt());
    wanted.serif = m_actions.serif->isChecked();
    wanted.zoom = m_reader->view().zoom();
    m_likes->change(wanted);
}

void MainWindow::keepSettings()
{
    m_settings.geometry = saveGeometry();
    m_settings.splitter = m_across->saveState();
    m_settings.reader = m_reader->saveState();
    m_settings.review = m_review->saveState();
    m_plan->keep();
    m_compare->keep();
    m_settings.furniture = static_cast<int>(m_reader->view().furniture());
    m_settings.damage = m_actions.markDamage->isChecked();
    saveSettings(m_store, m_settings);
    m_tabs->save();
}

Stay MainWindow::leave()
{
    rememberSpot();
    keepSettings();
    Place place{m_page, m_current};
    if (m_page == Page::Search)
        place.spot = m_search->spot();
    return {m_trail, place, m_reader->view().topOffset(), m_likes->dialog() && m_likes->dialog()->isVisible()};
}

void MainWindow::arrive(const Stay& stay)
{
    m_workspace.announce();
    if (m_workspace.entry(stay.place.report)) {
        openReport(stay.place.report);
        m_reader->view().showOffset(stay.readingAt);
    }
    m_trail = stay.trail;
    showPlace(stay.place.page);
    if (stay.place.page == Page::Search && stay.place.spot)
        m_search->returnTo(*stay.place.spot);
    if (stay.preferences)
        m_likes->show();
}

} // namespace duixian::shell
