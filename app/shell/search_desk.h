// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/shell/settings.h"
#include "app/workspace/searching.h"
#include "app/workspace/workspace.h"

namespace duixian::searching {
class SearchPage;
}

namespace duixian::shell {

class Prompts;
class StatusLine;

/// Joins the page Search with the library: what is asked and found, saved and recent searches, exports; and what the background does for
/// search.
class SearchDesk : public QObject {
    Q_OBJECT
public:
    SearchDesk(Workspace& workspace, searching::SearchPage& page, Prompts& prompts, Settings& settings, StatusLine& status,
               QWidget* window);

    /// The page is looked at: what changed since comes in now.
    void arrive();
    /// Keeps the question of the page under a name.
    void keep();
    void exportFound(bool excel);
    [[nodiscard]] Searching& searching() { return m_searching; }

Q_SIGNALS:
    void hitWanted(const duixian::Hit& hit, const QString& question);
    /// What can be done with the page has changed.
    void changed();

private:
    void joinPage();
    void joinAnswers();
    void joinSaved();
    void reportsChanged();
    void showSaved();
    void remember(const QString& question);
    void rename(const QString& name);
    void setSaved(const std::vector<SavedSearch>& saved, const QString& subject);

    Workspace& m_workspace;
    searching::SearchPage& m_page;
    Prompts& m_prompts;
    Settings& m_settings;
    StatusLine& m_status;
    Searching m_searching;
    QTimer m_again;         ///< after the last change of the library
    bool m_outdated = true; ///< the page has not seen the last change
};

} // namespace duixian::shell
