// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/mention.h"
#include "core/model/pair_row.h"
#include "core/model/verdict_rules.h"

namespace duixian {

class Lexicon;

/// Pairs, and what is passed over in silence, of many reports, place after place, in the background. Signals arrive in the thread of the
/// survey's owner, some rows at a time, in the order of the library's list; finished comes exactly once, also after failed. One start.
class PairSurvey : public QObject {
    Q_OBJECT
public:
    /// listed: the reports of the library.
    PairSurvey(std::string libraryPath, std::shared_ptr<const std::vector<library::ReportEntry>> listed,
               std::shared_ptr<const Lexicon> lexicon, const VerdictRules& rules, QObject* parent = nullptr);
    /// Stops it.
    ~PairSurvey() override;

    /// A row for each target of these reports; found tells.
    void startPairs(std::vector<ReportId> reports);
    /// The rows whose target or whose outcome stands in the report; found tells.
    void startAround(ReportId report);
    /// What the reports of these reports' places say and do not say, year by year; silenceFound tells.
    void startSilence(std::vector<ReportId> reports);

Q_SIGNALS:
    void found(const std::vector<duixian::PairRow>& rows);
    void silenceFound(const std::vector<duixian::MentionRow>& rows);
    void failed(const duixian::Error& error);
    void finished();

private:
    struct Work;
    void startRows(std::vector<ReportId> reports, std::function<bool(const PairRow&)> wanted);
    void start(std::vector<ReportId> reports, Work work);
    void run(const std::vector<ReportId>& reports, const Work& work);

    std::string m_libraryPath;
    std::shared_ptr<const std::vector<library::ReportEntry>> m_listed;
    std::shared_ptr<const Lexicon> m_lexicon;
    VerdictRules m_rules;
    std::vector<SecondFigure> m_second; ///< of the library; only the survey's thread looks at it
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian

Q_DECLARE_METATYPE(std::vector<duixian::PairRow>)
Q_DECLARE_METATYPE(std::vector<duixian::MentionRow>)
