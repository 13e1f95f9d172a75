// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the targets, and what the outcomes answer.
#include "app/reader/pair_detail.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_detail.h"
#include "app/reader/statement_panel.h"

namespace duixian::reader {

void ReaderPage::joinPairs()
{
    connect(m_view, &ReaderView::pairingWanted, this, &ReaderPage::pairingWanted);
    connect(m_statements, &StatementPanel::pairingWanted, this, &ReaderPage::pairingWanted);
    connect(m_statements, &StatementPanel::detailTold, this, &ReaderPage::statementLookedAt);
    connect(&m_statements->detail().pairs(), &PairDetail::otherEndWanted, this, &ReaderPage::otherEndWanted);
}

void ReaderPage::setPairs(ReportId number, std::vector<PairRow> rows)
{
    if (number == m_number && rows == m_rows)
        return;
    m_number = number;
    m_rows = std::move(rows);
    layPairs();
}

/// Over the statements as they are now: of one that was corrected meanwhile the pairs are not known.
void ReaderPage::layPairs()
{
    const bool none = !m_report || m_rows.empty();
    if (none && !m_pairs)
        return;
    m_pairs = none ? nullptr : std::make_shared<const models::PairsOfReport>(*m_report, m_number, m_rows);
    m_view->setPairs(m_pairs);
    m_statements->setPairs(m_pairs);
}

const std::vector<PairRow>& ReaderPage::pairsOf(int statement) const
{
    static const std::vector<PairRow> none;
    return m_pairs && statement >= 0 ? m_pairs->of(static_cast<std::size_t>(statement)) : none;
}

} // namespace duixian::reader
