// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rules_desk.h"

#include "app/presentation/own_words_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/shell/loose_dialog.h"
#include "app/shell/prompts.h"
#include "app/shell/reading_dialog.h"
#include "app/shell/status_line.h"
#include "app/shell/words_dialog.h"

namespace duixian::shell {

RulesDesk::RulesDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, QWidget* window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_status(status), m_window(window)
{
    connect(&workspace, &Workspace::historyChanged, this, &RulesDesk::refreshWords);
    connect(&workspace, &Workspace::rereadProgress, this, [this](int done, int total) {
        if (total > 1 && done < total)
            m_status.showProgress(done, total, tr("Reading anew"));
        else if (total > 1)
            m_status.showFinished(tr("%Ln report(s) read anew", nullptr, total), false);
    });
    connect(&workspace, &Workspace::rereadRefused, this, [this](ReportId report, const Error& error) {
        if (!report.valid())
            m_prompts.tell(presentation::sentenceFor(error));
    });
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        m_preview.reset();
        if (reading())
            reading()->close();
    });
}

WordsDialog* RulesDesk::words()
{
    return m_words;
}

ReadingDialog* RulesDesk::reading()
{
    return m_window->findChild<ReadingDialog*>();
}

void RulesDesk::refreshWords()
{
    if (m_words)
        m_words->setWords(m_workspace.ownWords(), m_workspace.canWrite());
}

void RulesDesk::showWords()
{
    if (!m_words) {
        QStringList standard;
        for (const Indicator& indicator : m_workspace.indicators())
            standard << toQt(std::u16string_view(indicator.name));
        m_words = new WordsDialog(standard, m_window);
        connect(m_words, &WordsDialog::wordsWanted, this, &RulesDesk::setWords);
    }
    refreshWords();
    m_words->show();
    m_words->raise();
    m_words->activateWindow();
}

void RulesDesk::showLoose()
{
    auto* dialog = new LooseDialog(m_workspace.looseJudgements(), m_window);
    connect(dialog, &LooseDialog::reportWanted, this, &RulesDesk::reportWanted);
    dialog->show();
}

void RulesDesk::setWords(const OwnWords& words, const QString& subject)
{
    const std::optional<OwnWordProblem> problem = m_workspace.setOwnWords(words, subject);
    m_words->setFault(problem ? presentation::sentenceFor(*problem) : QString());
}

void RulesDesk::showReading()
{
    if (reading())
        reading()->close();
    auto* dialog = new ReadingDialog(m_window);
    m_preview = m_workspace.readingPreview();
    connect(m_preview.get(), &ReadingPreview::progress, dialog, &ReadingDialog::setProgress);
    connect(m_preview.get(), &ReadingPreview::finished, dialog,
            [this, dialog](const std::vector<ReportChanges>& reports) { dialog->setReports(reports, m_workspace.canWrite()); });
    connect(m_preview.get(), &ReadingPreview::failed, this,
            [this](const Error& error) { m_prompts.tell(presentation::sentenceFor(error)); });
    connect(dialog, &ReadingDialog::readingWanted, this,
            [this](const std::vector<ReportId>& reports) { m_workspace.reread(reports, HistoryAction::ReadAnew); });
    connect(dialog, &ReadingDialog::reportWanted, this, &RulesDesk::reportWanted);
    connect(dialog, &QObject::destroyed, this, [this] { m_preview.reset(); });
    dialog->show();
    m_preview->start();
}

} // namespace duixian::shell
