// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says to a report's statements.
#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"
#include "core/base/utf.h"
#include "core/judgement/anchor.h"
#include "core/judgement/deciding.h"

namespace duixian {
namespace {

using judgement::Judged;

/// The statement at a place of what stands, or of what was rejected; null where there is none.
const Judged* statementAt(const std::vector<Judged>& all, const StatementPlace& place)
{
    std::size_t passed = 0;
    for (const Judged& one : all)
        if (one.rejected == place.rejected && passed++ == place.index)
            return &one;
    return nullptr;
}

} // namespace

Judgements Workspace::judgements(ReportId id)
{
    Judgements said;
    guarded([&] { said = m_library->judgements(id); });
    return said;
}

std::vector<library::LooseJudgements> Workspace::looseJudgements()
{
    std::vector<library::LooseJudgements> loose;
    guarded([&] { loose = m_library->looseJudgements(); });
    return loose;
}

void Workspace::judge(ReportId id, HistoryStep step, const std::function<void(Judgements& said, const Report& found)>& change)
{
    if (!mayWrite())
        return;
    guarded([&] {
        const auto found = m_library->load(id);
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        Judgements said = m_library->judgements(id);
        change(said, *found);
        m_library->judge(id, said, step);
        m_history = m_library->history();
        // The list is long; all that changes of it is this.
        const auto entry = std::find_if(m_reports.begin(), m_reports.end(), [id](const auto& listed) { return listed.id == id; });
        if (entry != m_reports.end())
            entry->decisions = said.decisions.size();
        m_listed.reset();
    });
    m_loaded.remove(id);
    Q_EMIT reportReread(id);
    Q_EMIT historyChanged();
    m_pairSoon.start();
}

void Workspace::say(ReportId id, const StatementPlace& place, HistoryAction action, const Saying& saying)
{
    const JudgedReport shown = judged(id);
    if (!shown.report)
        return;
    const auto& among = place.rejected ? shown.rejected : shown.report->statements;
    judge(id, {action, place.index < among.size() ? toUtf8(among[place.index].indicator) : std::string{}},
          [&](Judgements& said, const Report& found) {
              const std::vector<Judged> all = judgement::judged(found.statements, said.decisions);
              if (const Judged* const statement = statementAt(all, place))
                  saying(said, *statement, found);
          });
}

void Workspace::accept(ReportId id, const StatementPlace& place)
{
    say(id, place, HistoryAction::Accept, [](Judgements& said, const Judged& statement, const Report& found) {
        judgement::accept(said, statement, found.statements, found.text);
    });
}

void Workspace::correct(ReportId id, const StatementPlace& place, const Statement& settled)
{
    say(id, place, HistoryAction::Correct, [&settled](Judgements& said, const Judged& statement, const Report& found) {
        judgement::correct(said, statement, settled, found.statements, found.text);
    });
}

void Workspace::reject(ReportId id, const StatementPlace& place)
{
    say(id, place, HistoryAction::Reject, [](Judgements& said, const Judged& statement, const Report& found) {
        judgement::reject(said, statement, found.statements, found.text);
    });
}

void Workspace::withdraw(ReportId id, const StatementPlace& place)
{
    say(id, place, HistoryAction::Withdraw,
        [](Judgements& said, const Judged& statement, const Report& /*found*/) { judgement::withdraw(said, statement); });
}

void Workspace::addStatement(ReportId id, const Statement& settled)
{
    judge(id, {HistoryAction::Add, toUtf8(settled.indicator)},
          [&](Judgements& said, const Report& found) { judgement::add(said, settled, found.text); });
}

} // namespace duixian
