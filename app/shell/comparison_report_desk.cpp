// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/comparison_report_desk.h"

#include <algorithm>

#include <QApplication>
#include <QDir>

#include "app/compare/report_dialog.h"
#include "app/presentation/wording.h"
#include "app/shell/prompts.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

ComparisonReportDesk::ComparisonReportDesk(Prompts& prompts, QWidget* window) : QObject(window), m_prompts(prompts), m_window(window) {}

void ComparisonReportDesk::ask(const ComparisonPtr& comparison, const std::vector<comparing::ComparedReport>& reports)
{
    const bool whole =
        std::all_of(reports.begin(), reports.end(), [](const comparing::ComparedReport& one) { return one.report != nullptr; });
    if (!comparison || reports.size() < 2 || !whole)
        return;
    m_matter.reports = reports;
    m_matter.alignment = {comparison, &comparison->alignment};
    m_matter.carried = {comparison, &comparison->carried};
    m_matter.table = comparison->table;
    m_matter.program = QCoreApplication::applicationVersion();
    m_matter.rules = Workspace::rulesOfToday();
    if (m_dialog == nullptr) {
        m_dialog = new comparing::ReportDialog(m_window);
        connect(m_dialog, &comparing::ReportDialog::saveWanted, this, &ComparisonReportDesk::save);
        // A dialog that is closed keeps no reports in memory.
        connect(m_dialog, &QDialog::finished, this, [this] { m_matter = {}; });
    }
    m_dialog->showEnd({});
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ComparisonReportDesk::save()
{
    const comparing::ReportWish wish = m_dialog->wish();
    const QString title = comparing::comparisonTitle(m_matter);
    const QString named = m_prompts.nameOutput(m_dialog->suggestion(title), m_dialog->kinds());
    if (named.isEmpty())
        return;
    const QString path = m_dialog->withEnding(named);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = comparing::writeComparison(path, m_matter, wish);
    QApplication::restoreOverrideCursor();
    const QString shown = QDir::toNativeSeparators(path);
    m_dialog->showEnd(written ? tr("Written: %1").arg(shown) : presentation::sentenceFor(written.error(), shown));
}

} // namespace duixian::shell
