// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include <QObject>

#include "app/workspace/comparison.h"

namespace duixian {

class Lexicon;

/// Sets reports side by side in the background. Signals arrive in the thread of the survey's owner. One start.
class ComparisonSurvey : public QObject {
    Q_OBJECT
public:
    /// begun: reports, texts and pins.
    ComparisonSurvey(ReportComparison begun, std::shared_ptr<const Lexicon> lexicon, QObject* parent = nullptr);
    /// Stops it.
    ~ComparisonSurvey() override;

    void start();

Q_SIGNALS:
    /// Whole, once; not where it was stopped.
    void found(const duixian::ComparisonPtr& comparison);

private:
    void run();

    ReportComparison m_comparison;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace duixian
