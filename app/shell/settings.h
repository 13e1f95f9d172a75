// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "app/shell/preferences.h"

class QSettings;

namespace duixian::shell {

/// What the window remembers from one day to the next.
struct Settings {
    QByteArray geometry;
    QByteArray splitter;
    QByteArray reader;
    QByteArray review;
    QByteArray compare;
    QByteArray pairs;
    QByteArray tasks;
    int planView = 0;   ///< a PlanView
    QString planScope;  ///< textOf(PlanScope)
    QString figure;     ///< textOf(charts::FigureWish)
    QString library;    ///< that was open last
    QStringList recent; ///< libraries, the last one first
    QString folder;     ///< of the last file dialog
    QStringList asked;  ///< questions, the last one first
    QStringList jumps;  ///< what was jumped to, the last one first
    QString page;       ///< the page that was shown
    int furniture = 1;  ///< a reader::FurnitureShown: marked, dimmed, hidden
    bool damage = true;
    Preferences preferences;
};

/// What cannot be read is as new.
[[nodiscard]] Settings loadSettings(const QSettings& store);
void saveSettings(QSettings& store, const Settings& settings);

/// The list with a path at its head, once, not longer than ten.
[[nodiscard]] QStringList withRecent(QStringList recent, const QString& path);

} // namespace duixian::shell
