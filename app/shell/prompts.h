// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

#include "app/shell/preferences.h"

namespace duixian::shell {

/// What a person wants to do with a library that is damaged.
enum class WayOut { None, Restore, Rescue };

/// Every question that the window asks a person and every message it stops for, so that a test can answer in a person's place. An empty
/// answer is "cancel".
class Prompts {
public:
    virtual ~Prompts() = default;

    [[nodiscard]] virtual QStringList chooseReports() = 0;
    [[nodiscard]] virtual QString chooseFolder() = 0;
    [[nodiscard]] virtual QString chooseLibrary() = 0;
    [[nodiscard]] virtual QString nameNewLibrary() = 0;
    /// A table to read (CSV).
    [[nodiscard]] virtual QString chooseTable() = 0;
    /// A file to write: suggestion is its name, kinds as file dialogs take them ("CSV (*.csv)").
    [[nodiscard]] virtual QString nameOutput(const QString& suggestion, const QString& kinds) = 0;
    /// A line of text; label: what it is about; text: what stands there at first.
    [[nodiscard]] virtual QString askText(const QString& title, const QString& label, const QString& text = {}) = 0;
    /// The library at this path can't be opened, or was found damaged.
    [[nodiscard]] virtual WayOut askAboutDamage(const QString& path) = 0;
    /// In the desktop's file manager.
    virtual void showFolder(const QString& path) = 0;
    /// An invalid one is "cancel".
    [[nodiscard]] virtual QColor chooseColour(const QColor& now) = 0;
    /// One message, plain text.
    virtual void tell(const QString& message) = 0;
    /// From now on file dialogs begin there.
    virtual void startIn(const Folders& folders) = 0;
};

} // namespace duixian::shell
