// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_desk.h"

#include "app/presentation/wording.h"
#include "app/shell/chart_feed.h"
#include "app/shell/prompts.h"
#include "app/workspace/panel_survey.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

ChartDesk::ChartDesk(Workspace& workspace, Prompts& prompts, QObject* parent) : QObject(parent), m_workspace(workspace), m_prompts(prompts)
{
}

ChartDesk::~ChartDesk() = default;

charts::ChartFeed ChartDesk::feed()
{
    ++m_number;
    m_survey.reset();
    charts::ChartFeed feed = chartFeed(m_workspace);
    feed.gather = [this](const charts::ChartScope& scope, const Progress& progress, const Arrived& arrived) {
        gather(scope, progress, arrived);
    };
    return feed;
}

void ChartDesk::gather(const charts::ChartScope& scope, const Progress& progress, const Arrived& arrived)
{
    const int mine = ++m_number;
    m_survey = m_workspace.panelSurvey();
    auto [begun, reports] = beginSource(m_workspace, scope);
    // Where the reading fails nothing comes of it: said here, and an empty source tells the page not to wait.
    const auto source = std::make_shared<charts::ChartSource>();
    connect(m_survey.get(), &PanelSurvey::progress, this, [this, mine, progress](int done, int total) {
        if (mine == m_number)
            progress(done, total);
    });
    // In the survey's thread: of many places the copy alone would be felt. finished comes after it.
    connect(
        m_survey.get(), &PanelSurvey::found, m_survey.get(),
        [source, begun = std::move(begun)](const MeasuredPanel& panel) {
            *source = begun;
            source->rows = panel.rows;
            source->measures = panel.measures;
        },
        Qt::DirectConnection);
    connect(m_survey.get(), &PanelSurvey::failed, this, [this, mine](const Error& error) {
        if (mine == m_number)
            m_prompts.tell(presentation::sentenceFor(error));
    });
    connect(m_survey.get(), &PanelSurvey::finished, this, [this, mine, source, arrived] {
        if (mine != m_number)
            return;
        m_survey.reset();
        arrived(std::move(*source));
    });
    m_survey->start(std::move(reports), scope.indicators);
}

} // namespace duixian::shell
