// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace duixian::shell {

/// The window's lower edge: how much is in the library; while an import runs, how far it is, with cancel; after it, what came of it.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// reviewed: how many statements a person has judged; 0 is not told.
    void setCounts(int reports, int statements, int reviewed);
    /// total 0: the files are being looked for.
    void showProgress(int done, int total, const QString& fileName);
    /// How far something else is; stoppable: with the button that asks for an end.
    void showWork(const QString& words, int done, int total, bool stoppable = false);
    /// summary: one line; listOffered: with a button that asks for the list.
    void showFinished(const QString& summary, bool listOffered);
    void clearNews();

Q_SIGNALS:
    void cancelWanted();
    void listWanted();

private:
    void showRunning(bool running);
    [[nodiscard]] QString paceText(int done, int total) const;

    QElapsedTimer m_since; ///< the first file of the import that runs
    QLabel* m_counts;
    QLabel* m_news;
    QPushButton* m_list;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace duixian::shell
