// SPDX-License-Identifier: GPL-3.0-or-later
// Reports set side by side.
#include "app/workspace/comparison_survey.h"
#include "app/workspace/workspace.h"

namespace duixian {

std::unique_ptr<ComparisonSurvey> Workspace::comparisonSurvey(const std::vector<ReportId>& reports)
{
    ReportComparison begun;
    for (const ReportId id : reports)
        if (const ReportPtr text = report(id)) {
            begun.reports.push_back(id);
            begun.texts.push_back(text);
        }
    if (begun.reports.size() > 1)
        begun.pins = pins(begun.reports[0], begun.reports[1]);
    return std::make_unique<ComparisonSurvey>(std::move(begun), m_lexicon);
}

} // namespace duixian
