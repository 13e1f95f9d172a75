// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pair_desk.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/presentation/pair_wording.h"
#include "app/presentation/wording.h"
#include "app/reader/reader_page.h"
#include "app/shell/join_dialog.h"
#include "app/shell/overrule_dialog.h"
#include "app/shell/status_line.h"

namespace duixian::shell {
using reader::Pairing;

PairDesk::PairDesk(Workspace& workspace, reader::ReaderPage& page, StatusLine& status, QWidget* window)
    : QObject(window), m_workspace(workspace), m_page(page), m_status(status), m_window(window)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PairDesk::survey);
    connect(&workspace, &Workspace::pairsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::libraryChanged, this, &PairDesk::forgetLibrary);
    connect(&page, &reader::ReaderPage::otherEndWanted, this, [this](const PairRow& row) {
        // A floor and its stretch have one outcome: the way back is to the one that is looked at.
        row.earlier == m_current ? hear(Pairing::OtherEnd) : follow(row);
    });
    connect(&page, &reader::ReaderPage::pairingWanted, this, [this](Pairing what, int index) {
        m_page.showStatement(index);
        hear(what);
    });
}

void PairDesk::setCurrent(ReportId report)
{
    if (report == m_current)
        return;
    for (QDialog* dialog : {static_cast<QDialog*>(joining()), static_cast<QDialog*>(overruling())})
        if (dialog)
            dialog->close();
    m_current = report;
    // What is known of it from the other end is shown at once.
    std::vector<PairRow> known;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(known),
                 [&](const PairRow& row) { return row.earlier == report || (row.outcome && row.later == report); });
    m_page.setPairs(report, std::move(known));
    m_soon.start();
}

void PairDesk::forgetLibrary()
{
    m_current = {};
    m_rows.clear();
    m_walked.reset();
    m_again = true;
}

void PairDesk::survey()
{
    if (!m_current.valid() || !m_workspace.isOpen())
        return;
    m_again = m_survey != nullptr;
    if (m_again)
        return; // another one when it has ended: to stop it would be to wait for it
    m_asked = m_current;
    m_found.clear();
    m_survey = m_workspace.pairSurvey();
    connect(m_survey.get(), &PairSurvey::found, this,
            [this](const std::vector<PairRow>& rows) { m_found.insert(m_found.end(), rows.begin(), rows.end()); });
    connect(m_survey.get(), &PairSurvey::failed, this,
            [this](const Error& error) { m_status.showFinished(presentation::sentenceFor(error), false); });
    connect(m_survey.get(), &PairSurvey::finished, this, &PairDesk::surveyed);
    m_survey->startAround(m_asked);
}

void PairDesk::surveyed()
{
    m_survey.release()->deleteLater();
    if (m_again || m_asked != m_current) {
        survey();
        return;
    }
    m_rows = std::exchange(m_found, {});
    m_page.setPairs(m_asked, m_rows);
}

const Statement* PairDesk::lookedAt() const
{
    const int index = m_page.currentStatement();
    return index < 0 ? nullptr : &m_page.report()->statements[static_cast<std::size_t>(index)];
}

bool PairDesk::offers(Pairing what) const
{
    const bool said = what != Pairing::OtherEnd;
    return lookedAt() != nullptr && (!said || m_workspace.canWrite()) && isOffered(what, m_page.pairsOf(m_page.currentStatement()));
}

JoinDialog* PairDesk::joining() const
{
    return m_window->findChild<JoinDialog*>();
}

OverruleDialog* PairDesk::overruling() const
{
    return m_window->findChild<OverruleDialog*>();
}

/// To the end that is not in the report that is read.
void PairDesk::follow(const PairRow& row)
{
    m_walked = row;
    if (row.earlier == m_current)
        Q_EMIT endWanted(row.later, *row.outcome);
    else
        Q_EMIT endWanted(row.earlier, row.target);
}

/// Of several targets to the one from which the person came.
void PairDesk::followFrom(const std::vector<PairRow>& pairs, Kind own)
{
    const PairRow* wanted = nullptr;
    for (const PairRow& row : pairs) {
        const bool walked = m_walked && row.earlier == m_walked->earlier && row.target.span == m_walked->target.span;
        if (row.outcome && (!wanted || walked))
            wanted = &row;
    }
    if (wanted)
        follow(PairRow(*wanted));
    else if (!pairs.empty())
        m_status.showFinished(presentation::unpairedText(pairs.front()), false);
    else if (isLooking())
        m_status.showFinished(tr("The pairs of this report are still being looked for."), false);
    else
        m_status.showFinished(
            own == Kind::Target ? tr("This target has no pair.") : tr("This outcome answers no target of an earlier report."), false);
}

} // namespace duixian::shell
