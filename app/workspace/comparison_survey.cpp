// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/comparison_survey.h"

#include <functional>
#include <initializer_list>
#include <utility>

#include "core/align/alignment.h"
#include "core/align/carried_over.h"
#include "core/align/quotations.h"
#include "core/lexicon/lexicon.h"
#include "core/match/compared_table.h"
#include "core/model/report_statements.h"

namespace duixian {
namespace {

ReportStatements withoutText(ReportId id, const Report& report)
{
    return {id, report.passport, report.head, report.statements};
}

} // namespace

ComparisonSurvey::ComparisonSurvey(ReportComparison begun, std::shared_ptr<const Lexicon> lexicon, QObject* parent)
    : QObject(parent), m_comparison(std::move(begun)), m_lexicon(std::move(lexicon))
{
}

ComparisonSurvey::~ComparisonSurvey()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ComparisonSurvey::start()
{
    m_thread = std::thread([this] { run(); });
}

void ComparisonSurvey::run()
{
    ReportComparison& all = m_comparison;
    const auto tabled = [&] {
        std::vector<ReportStatements> statements;
        std::vector<const Report*> texts;
        for (std::size_t i = 0; i < all.reports.size(); ++i) {
            statements.push_back(withoutText(all.reports[i], *all.texts[i]));
            texts.push_back(all.texts[i].get());
        }
        all.table = match::comparedTable(statements, *m_lexicon);
        all.quotations = align::quotations(texts);
    };
    const auto aligned = [&] {
        if (all.texts.size() > 1)
            all.alignment = align::align(*all.texts[0], *all.texts[1], *m_lexicon, all.pins);
    };
    const auto carried = [&] {
        if (all.texts.size() > 1)
            all.carried = align::carriedOver(*all.texts[0], *all.texts[1]);
    };
    const auto carriedBack = [&] {
        if (all.texts.size() > 1)
            all.carriedBack = align::carriedOver(*all.texts[1], *all.texts[0]);
    };
    for (const std::function<void()>& step : std::initializer_list<std::function<void()>>{aligned, tabled, carried, carriedBack})
        if (!m_stopped)
            step();
    if (!m_stopped)
        Q_EMIT found(std::make_shared<const ReportComparison>(std::move(all)));
}

} // namespace duixian
