// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of pairs.
#include <algorithm>
#include <iterator>

#include <QMenu>

#include "app/presentation/pair_wording.h"
#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/statement_detail.h"
#include "app/reader/statement_panel.h"
#include "app/shell/join_dialog.h"
#include "app/shell/overrule_dialog.h"
#include "app/shell/pair_desk.h"
#include "app/workspace/neighbours.h"

namespace duixian::shell {
using reader::Pairing;

namespace {

PairSide sideOf(ReportId report, const Statement& statement)
{
    return {report, statement.span, statement.indicator};
}

PairSide targetOf(const PairRow& row)
{
    return sideOf(row.earlier, row.target);
}

PairSide outcomeOf(const PairRow& row)
{
    return sideOf(row.later, *row.outcome);
}

PairSide sideOf(const PairEnd& end)
{
    return {end.report, end.anchor.span, end.indicator};
}

/// The other reports of the place: behind it for the outcome of a target, before it for the target of an outcome; the nearest first.
std::vector<JoinDialog::Choice> reportsFor(Kind own, ReportId report, const std::vector<library::ReportEntry>& all)
{
    const auto self = std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.id == report; });
    if (self == all.end() || !self->head.place || !filingYear(self->head))
        return {};
    const int year = *filingYear(self->head);
    std::vector<const library::ReportEntry*> found;
    for (const library::ReportEntry& entry : all) {
        const std::optional<int> other = filingYear(entry.head);
        if (other && entry.head.place && entry.head.place->path == self->head.place->path &&
            (own == Kind::Target ? *other > year : *other < year))
            found.push_back(&entry);
    }
    const auto distance = [year](const library::ReportEntry* entry) { return std::abs(*filingYear(entry->head) - year); };
    std::stable_sort(found.begin(), found.end(), [&](auto* a, auto* b) { return distance(a) < distance(b); });
    std::vector<JoinDialog::Choice> out;
    for (const library::ReportEntry* entry : found)
        out.push_back({entry->id, toQt(std::u16string_view(entry->head.title))});
    return out;
}

} // namespace

void PairDesk::hear(Pairing what)
{
    const Statement* const own = lookedAt();
    if (!own)
        return;
    const std::vector<PairRow> pairs = m_page.pairsOf(m_page.currentStatement());
    if (what == Pairing::OtherEnd) {
        followFrom(pairs, own->kind);
    } else if (what == Pairing::Join) {
        join(*own);
    } else {
        std::vector<PairRow> meant;
        std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(meant), [&](const PairRow& row) { return isOffered(what, {row}); });
        choose(meant, [this, what](const PairRow& row) { say(what, row); });
    }
}

void PairDesk::say(Pairing what, const PairRow& row)
{
    switch (what) {
    case Pairing::Confirm:
        m_workspace.join(targetOf(row), outcomeOf(row));
        break;
    case Pairing::Part:
        m_workspace.part(targetOf(row), outcomeOf(row));
        break;
    case Pairing::Overrule:
        overrule(row);
        break;
    case Pairing::Withdraw:
        takeBack(row);
        break;
    case Pairing::OtherEnd:
    case Pairing::Join:
        break; // these need no pair that is there
    }
}

void PairDesk::choose(const std::vector<PairRow>& rows, const std::function<void(const PairRow&)>& then)
{
    if (rows.size() == 1)
        then(rows.front());
    if (rows.size() < 2)
        return;
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("pairsToChoose"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PairRow& row : rows) {
        QString words = toQt(std::u16string_view(row.target.indicator)) + QLatin1Char(' ') + presentation::targetText(row.target);
        menu->addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [then, row] { then(row); });
    }
    menu->popup(m_page.statements().detail().mapToGlobal(QPoint(0, 0)));
}

/// Of two that were parted the person's latest word.
void PairDesk::takeBack(const PairRow& row)
{
    std::optional<PairDecision> word = row.decision;
    if (!word)
        for (const PairDecision& said : m_workspace.judgements(row.earlier).pairs)
            if (said.standing == Standing::Holds && said.ruling == PairRuling::Parted && said.target.anchor.span == row.target.span &&
                said.target.indicator == row.target.indicator)
                word = said;
    if (word)
        m_workspace.withdrawPair(sideOf(word->target), sideOf(word->outcome));
}

void PairDesk::join(const Statement& own)
{
    auto* dialog = new JoinDialog(
        own, reportsFor(own.kind, m_current, m_workspace.reports()), [this](ReportId id) { return m_workspace.report(id); }, m_window);
    dialog->setFolding(&Workspace::searchForm);
    const PairSide here = sideOf(m_current, own);
    connect(dialog, &JoinDialog::chosen, this, [this, here, kind = own.kind](ReportId report, const Statement& end) {
        const PairSide there = sideOf(report, end);
        kind == Kind::Target ? m_workspace.join(here, there) : m_workspace.join(there, here);
    });
    dialog->show();
}

void PairDesk::overrule(const PairRow& row)
{
    auto* dialog = new OverruleDialog(row, m_window);
    connect(dialog, &OverruleDialog::settled, this,
            [this, row](Verdict verdict, const QString& reason) { m_workspace.overrule(targetOf(row), outcomeOf(row), verdict, reason); });
    dialog->show();
}

} // namespace duixian::shell
