// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "app/compare/comparison_report.h"
#include "app/workspace/comparison.h"

namespace duixian::comparing {
class ReportDialog;
}

namespace duixian::shell {

class Prompts;

/// Asks what is to stand in a comparison report, where it is to be, and writes it.
class ComparisonReportDesk : public QObject {
    Q_OBJECT
public:
    ComparisonReportDesk(Prompts& prompts, QWidget* window);

    /// reports: those of the comparison, in its order, with the names that the page gives them.
    void ask(const ComparisonPtr& comparison, const std::vector<comparing::ComparedReport>& reports);
    /// After it was asked.
    [[nodiscard]] comparing::ReportDialog& dialog() { return *m_dialog; }

private:
    void save();

    Prompts& m_prompts;
    QWidget* m_window;
    comparing::ReportDialog* m_dialog = nullptr;
    comparing::ReportMatter m_matter;
};

} // namespace duixian::shell
