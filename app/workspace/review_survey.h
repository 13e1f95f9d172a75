// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/review_filter.h"

namespace duixian {

/// What there is to go over in a report.
struct ReviewCount {
    ReportId report;
    int shown = 0;    ///< pass the filter
    int reviewed = 0; ///< of all
    int all = 0;
};

/// Counts what there is to go over in many reports, one after the other, in the background; of none is kept more than its counts. Signals
/// arrive in the thread of the survey's owner; finished comes exactly once.
class ReviewSurvey : public QObject {
    Q_OBJECT
public:
    explicit ReviewSurvey(std::string libraryPath, QObject* parent = nullptr);
    /// Stops it.
    ~ReviewSurvey() override;

    void start(std::vector<ReportId> reports, const ReviewFilter& filter);

Q_SIGNALS:
    void counted(const std::vector<duixian::ReviewCount>& counts);
    void failed(const duixian::Error& error);
    void finished();

private:
    void run(const std::vector<ReportId>& reports, const ReviewFilter& filter);

    std::string m_libraryPath;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian

Q_DECLARE_METATYPE(std::vector<duixian::ReviewCount>)
