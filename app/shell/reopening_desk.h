// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "app/charts/chart_description.h"
#include "app/workspace/workspace.h"

namespace duixian::charts {
class ChartPage;
}

namespace duixian::shell {

class Prompts;
class StatusLine;

/// Opens a chart again from a picture that was made of it, and says what of it the library that is open lacks or knows otherwise.
class ReopeningDesk : public QObject {
    Q_OBJECT
public:
    struct Around {
        charts::ChartPage& chart;
        Prompts& prompts;
        StatusLine& status;
    };
    ReopeningDesk(Workspace& workspace, const Around& around, QObject* parent);

    /// Takes the pictures that carry a chart out of the paths and gives them back.
    [[nodiscard]] static QStringList takeCharts(QStringList& paths);
    void open(const QString& path);
    /// One after the other; the last one is seen.
    void openAll(const QStringList& pictures);

Q_SIGNALS:
    /// The page of charts is to be shown.
    void pageWanted();

private:
    /// The places of the description that the library knows none of; all: there is none that it knows.
    struct Lacking {
        QStringList places;
        bool allPlaces = true;
        QStringList reports;
    };
    [[nodiscard]] Lacking lackingOf(const charts::ChartDescription& description) const;
    void compare();

    Workspace& m_workspace;
    Around m_around;
    QString m_name;                                    ///< of the picture
    std::optional<charts::ChartDescription> m_waiting; ///< for the chart to stand
};

} // namespace duixian::shell
