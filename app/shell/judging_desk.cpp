// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/judging_desk.h"

#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/moved_mark.h"
#include "app/shell/statement_dialog.h"

namespace duixian::shell {
using reader::Judging;

JudgingDesk::JudgingDesk(Workspace& workspace, reader::ReaderPage& page, QWidget* window)
    : QObject(window), m_workspace(workspace), m_page(page), m_window(window)
{
    connect(&page, &reader::ReaderPage::said, this, [this](Judging what, int index) {
        hear(what, {static_cast<std::size_t>(index), false});
    });
    connect(&page, &reader::ReaderPage::saidToRejected, this, [this](Judging what, int index) {
        hear(what, {static_cast<std::size_t>(index), true});
    });
    connect(&page, &reader::ReaderPage::addWanted, this, &JudgingDesk::add);
    connect(&page, &reader::ReaderPage::markMoved, this,
            [this](int index, const Span& words) { moveMark(static_cast<std::size_t>(index), words); });
}

void JudgingDesk::setCurrent(ReportId report)
{
    if (report != m_current && dialog())
        dialog()->close();
    m_current = report;
    const JudgedReport judged = m_workspace.judged(report);
    m_page.setJudged(judged.rulings, judged.rejected);
}

StatementDialog* JudgingDesk::dialog()
{
    return m_window->findChild<StatementDialog*>();
}

void JudgingDesk::hear(Judging what, const StatementPlace& place)
{
    const JudgedReport judged = m_workspace.judged(m_current);
    if (!judged.report || place.index >= (place.rejected ? judged.rejected : judged.report->statements).size())
        return;
    const Statement statement = (place.rejected ? judged.rejected : judged.report->statements)[place.index];
    switch (what) {
    case Judging::Accept:
        m_workspace.accept(m_current, place);
        break;
    case Judging::Correct:
        correct(statement, place);
        break;
    case Judging::Reject:
        m_workspace.reject(m_current, place);
        break;
    case Judging::Withdraw:
        m_workspace.withdraw(m_current, place);
        break;
    }
}

void JudgingDesk::correct(const Statement& statement, const StatementPlace& place)
{
    auto* form = new StatementDialog(tr("Correct a statement"), statement, indicators(), m_window);
    connect(form, &StatementDialog::settled, this,
            [this, place](const Statement& settled) { m_workspace.correct(m_current, place, settled); });
    form->show();
}

void JudgingDesk::addSelected()
{
    if (const Span selected = m_page.view().selection(); !selected.empty())
        add(selected);
}

void JudgingDesk::add(const Span& quote)
{
    if (!m_workspace.report(m_current))
        return;
    auto* form = new StatementDialog(tr("Add a statement"), m_workspace.propose(m_current, quote), indicators(), m_window);
    connect(form, &StatementDialog::settled, this, [this](const Statement& settled) { m_workspace.addStatement(m_current, settled); });
    form->show();
}

void JudgingDesk::moveMarkToSelection()
{
    const Span words = m_page.view().selection();
    const auto report = m_workspace.report(m_current);
    if (!report || words.empty())
        return;
    const auto touched = std::find_if(report->statements.begin(), report->statements.end(),
                                      [&](const Statement& statement) { return statement.span.overlaps(words); });
    const auto index =
        touched != report->statements.end() ? static_cast<int>(touched - report->statements.begin()) : m_page.currentStatement();
    if (index >= 0)
        moveMark(static_cast<std::size_t>(index), words);
}

void JudgingDesk::moveMark(std::size_t index, const Span& words)
{
    const auto report = m_workspace.report(m_current);
    if (report && index < report->statements.size() && report->statements[index].span != words)
        m_workspace.correct(m_current, {index, false}, movedMark(m_workspace, m_current, report->statements[index], words));
}

QStringList JudgingDesk::indicators() const
{
    QStringList names;
    for (const Indicator& indicator : m_workspace.indicators())
        names << toQt(std::u16string_view(indicator.name));
    return names;
}

} // namespace duixian::shell
