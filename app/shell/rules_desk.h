// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/workspace/reading_preview.h"
#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::shell {

class Prompts;
class ReadingDialog;
class StatusLine;
class WordsDialog;

/// What the reports are read with: the rules of today and the library's own words; and reading anew what others read.
class RulesDesk : public QObject {
    Q_OBJECT
public:
    RulesDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, QWidget* window);

    void showWords();
    /// What a person said and has no effect now.
    void showLoose();
    /// Looks what would change, then asks.
    void showReading();
    /// Null where they are not open.
    [[nodiscard]] WordsDialog* words();
    [[nodiscard]] ReadingDialog* reading();

Q_SIGNALS:
    void reportWanted(duixian::ReportId report);

private:
    void setWords(const OwnWords& words, const QString& subject);
    void refreshWords();

    Workspace& m_workspace;
    Prompts& m_prompts;
    StatusLine& m_status;
    QWidget* m_window;
    WordsDialog* m_words = nullptr;
    std::unique_ptr<ReadingPreview> m_preview;
};

} // namespace duixian::shell
