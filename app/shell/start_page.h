// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace duixian::shell {

/// What a library without reports shows: what the program is for, and what to do first.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Libraries that were open before; those that are gone are shown and can't be chosen.
    void setRecent(const QStringList& libraries);

Q_SIGNALS:
    void importWanted();
    void samplesWanted();
    void libraryWanted(const QString& path);

private:
    [[nodiscard]] QVBoxLayout* words();
    [[nodiscard]] QWidget* buttons();

    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace duixian::shell
