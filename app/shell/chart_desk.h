// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/charts/chart_source.h"

namespace duixian {
class PanelSurvey;
class Workspace;
} // namespace duixian

namespace duixian::shell {

class Prompts;

/// The library that is open, as the chart page sees it: a place at once, many places read in the background, one call after the other.
class ChartDesk : public QObject {
    Q_OBJECT
public:
    ChartDesk(Workspace& workspace, Prompts& prompts, QObject* parent);
    /// Stops what is being read.
    ~ChartDesk() override;

    /// What an earlier feed still reads is stopped.
    [[nodiscard]] charts::ChartFeed feed();
    [[nodiscard]] bool reading() const { return m_survey != nullptr; }

private:
    using Progress = std::function<void(int done, int total)>;
    using Arrived = std::function<void(charts::ChartSource)>;
    void gather(const charts::ChartScope& scope, const Progress& progress, const Arrived& arrived);

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<PanelSurvey> m_survey;
    int m_number = 0; ///< of the survey: what an older one still has on its way is not wanted
};

} // namespace duixian::shell
