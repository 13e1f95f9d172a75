// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/target_measures.h"
#include "core/model/verdict_rules.h"

namespace duixian {

class Lexicon;

/// The table place by indicator by year of many reports, place after place, in the background. Signals arrive in the thread of the survey's
/// owner; finished comes exactly once, also after failed. One start.
class PanelSurvey : public QObject {
    Q_OBJECT
public:
    /// listed: the reports of the library.
    PanelSurvey(std::string libraryPath, std::shared_ptr<const std::vector<library::ReportEntry>> listed,
                std::shared_ptr<const Lexicon> lexicon, const VerdictRules& rules, QObject* parent = nullptr);
    /// Stops it.
    ~PanelSurvey() override;

    /// All reports of the places of these reports; of these indicators alone, where any is named.
    void start(std::vector<ReportId> reports, std::vector<std::u16string> indicators);

Q_SIGNALS:
    /// Places.
    void progress(int done, int total);
    /// Whole, once; not where it was stopped or failed.
    void found(const duixian::MeasuredPanel& panel);
    void failed(const duixian::Error& error);
    void finished();

private:
    void run(const std::vector<ReportId>& reports, const std::vector<std::u16string>& indicators);

    std::string m_libraryPath;
    std::shared_ptr<const std::vector<library::ReportEntry>> m_listed;
    std::shared_ptr<const Lexicon> m_lexicon;
    VerdictRules m_rules;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian

Q_DECLARE_METATYPE(duixian::MeasuredPanel)
